import { parseArgs } from 'node:util';
import type { MockDefinition } from './definition.ts';
import { MockError } from './errors.ts';
import { listResults } from './list-results.ts';
import { parseOrigin } from './origin.ts';

/** What the command line asks for. */
export interface MockArguments {
  readonly help: boolean;
  readonly port: number;
  readonly host: string;
  readonly readyFile: string | undefined;
  /** Folder with keys. */
  readonly keys: string | undefined;
  readonly notifyUrl: string | undefined;
  readonly notifyHosts: readonly string[];
  /** URL of the store. */
  readonly store: string;
  readonly stateless: boolean;
  /** Origin for the URLs of pages. */
  readonly publicUrl: string | undefined;
  readonly settings: Readonly<Record<string, unknown>>;
}

const options = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  'ready-file': { type: 'string' },
  keys: { type: 'string' },
  'notify-url': { type: 'string' },
  'notify-host': { type: 'string', multiple: true, default: [] as string[] },
  store: { type: 'string', default: 'memory:' },
  stateless: { type: 'boolean', default: false },
  'public-url': { type: 'string' },
  setting: { type: 'string', multiple: true, default: [] as string[] },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** @throws {MockError} `USAGE` */
export function parseMockArguments(argv: readonly string[]): MockArguments {
  const { help, port, host, keys, 'ready-file': readyFile, store, stateless } = parse(argv);
  const { 'public-url': publicUrl, setting, 'notify-url': notifyUrl, 'notify-host': notifyHosts } = parse(argv);
  const texts = { host, keys, store, 'ready-file': readyFile, 'public-url': publicUrl, 'notify-url': notifyUrl };
  for (const [name, value] of Object.entries(texts)) {
    if (value === '') throw new MockError('USAGE', `--${name} is empty.`);
  }
  return {
    ...{ help, port: parsePort(port), host, readyFile, keys, store, stateless, notifyUrl, notifyHosts },
    publicUrl: publicUrl === undefined ? undefined : parseOrigin('--public-url', publicUrl),
    settings: Object.fromEntries(setting.map(parseSetting)),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values;
  } catch (cause) {
    throw new MockError('USAGE', cause instanceof Error ? cause.message : 'Unknown arguments.', { cause });
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new MockError(
    'USAGE',
    `--port must be a number from 0 to 65535 (0 takes any free port); got ${JSON.stringify(text)}.`,
  );
}

/** What looks like the beginning of a JSON value has to be one; anything else is a text. */
function parseSetting(text: string): readonly [name: string, value: unknown] {
  const [, name, value = ''] = /^(\w+)=(.+)$/s.exec(text) ?? [];
  if (name === undefined)
    throw new MockError(
      'USAGE',
      `--setting must be name=value, like --setting unknown=accept; got ${JSON.stringify(text)}.`,
    );
  try {
    return [name, JSON.parse(value)];
  } catch (cause) {
    if (!/^[[{"]/.test(value)) return [name, value];
    throw new MockError('USAGE', `--setting ${name} is no JSON: ${value}`, { cause });
  }
}

/** The text of `--help`. */
export const usage = ({
  name,
  title,
  operations,
}: MockDefinition): string => `${name}-mock: answers as the ${title} does.

  --port <number>      port to listen on; 0 takes any free one (default ${options.port.default})
  --host <address>     address to listen on (default ${options.host.default})
  --ready-file <path>  file to write {"url", "pid", "clientId", "controlUrl", "store"} to as soon as the mock
                       answers; it is removed when the mock ends
  --keys <folder>      folder with client-id, client-public-key.pem and gateway-private-key.pem; where there is
                       none of them, test keys of both sides are generated and written there
                       (default: the test keys of @countersign/mock-kit)
  --notify-url <url>   where messages go whose request names no URL
  --notify-host <name> host beside this machine to which messages may go, * for any; may be repeated
  --store <url>        where the mock remembers: memory: (default), or redis://[user:password@]host[:port][/database]
                       [?prefix=name:] to answer as one with others; rediss: for TLS
  --stateless          remember nothing, answer every valid request with an example
  --public-url <url>   origin by which browsers reach the mock's pages (default: the host that a request names)
  --setting <n>=<v>    how the API behaves where a test does not say otherwise; JSON or a text, may be repeated
  --help               this text

Once it answers, one line of JSON on standard output says where. GET /_mock/health answers 200.
SIGTERM and SIGINT let requests under way end, then the mock exits with 0.

Any of these results can be asked for, in three ways:
  by header      Prefer: example=<code>                    answered at once, nothing is remembered
  by value       ${operations[0]?.scenarios.some(({ code }) => code !== undefined) ? '"order-1__<code>"' : '"order-1__<example>"'} in a text of the body, or "order-1__<operation id>__<code>"
  beforehand     POST /_mock/next {"operation": "${operations[0]?.name ?? ''}", "code": "<code>"}

${listResults(operations)}
`;
