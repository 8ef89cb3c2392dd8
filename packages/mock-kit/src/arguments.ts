import { parseArgs } from 'node:util';
import { MockError } from './errors.ts';

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
}

const options = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  'ready-file': { type: 'string' },
  keys: { type: 'string' },
  'notify-url': { type: 'string' },
  'notify-host': { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** @throws {MockError} `USAGE` */
export function parseMockArguments(argv: readonly string[]): MockArguments {
  const {
    help,
    port,
    host,
    keys,
    'ready-file': readyFile,
    'notify-url': notifyUrl,
    'notify-host': notifyHosts = [],
  } = parse(argv);
  for (const [name, value] of Object.entries({ host, keys, 'ready-file': readyFile, 'notify-url': notifyUrl })) {
    if (value === '') throw new MockError('USAGE', `--${name} is empty.`);
  }
  return { help, port: parsePort(port), host, readyFile, keys, notifyUrl, notifyHosts };
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

/** The text of `--help`. */
export const usage = (name: string, title: string): string => `${name}-mock: answers as the ${title} does.

  --port <number>      port to listen on; 0 takes any free one (default ${options.port.default})
  --host <address>     address to listen on (default ${options.host.default})
  --ready-file <path>  file to write {"url", "pid", "clientId"} to as soon as the mock answers
  --keys <folder>      folder with client-id, client-public-key.pem and gateway-private-key.pem
                       (default: the test keys of @countersign/mock-kit)
  --notify-url <url>   where messages go whose request names no URL
  --notify-host <name> host beside this machine to which messages may go, * for any; may be repeated
  --help               this text

Once it answers, one line of JSON on standard output says where. Ask for a result code with the header
Prefer: example=<code>. GET /_mock/health answers 200.
`;
