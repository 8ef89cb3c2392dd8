import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.ts';

/** What a run is against: the mock, which is started for it; a gateway; or exchanges that were recorded. */
export type TargetArgument =
  | { readonly kind: 'mock' | 'sandbox' }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'replay'; readonly folder: string };

/** The forms of a report, each with the file it is written to. */
export interface ReportFiles {
  readonly json?: string;
  readonly html?: string;
  readonly junit?: string;
  /** Markdown is added to it. */
  readonly summary?: string;
  /** For `--merge`. */
  readonly blob?: string;
}

/** What the command line asks for. */
export interface ContractArguments {
  readonly help: boolean;
  readonly json: boolean;
  readonly target: TargetArgument;
  /** Empty for all. */
  readonly operations: readonly string[];
  /** `2/4` */
  readonly shard?: string;
  /** Folder of blob reports. */
  readonly merge?: string;
  readonly report: ReportFiles;
  /** In percent. */
  readonly minCoverage: number;
  /** Folder to write exchanges to. */
  readonly record?: string;
  /** JSON report of an earlier run. */
  readonly previous?: string;
  /** Requests per second; absent for as many as there can be. */
  readonly rate?: number;
  readonly meansProduction: boolean;
}

const options = {
  target: { type: 'string', default: 'mock' },
  operation: { type: 'string', multiple: true, default: [] as string[] },
  shard: { type: 'string' },
  merge: { type: 'string' },
  report: { type: 'string', multiple: true, default: [] as string[] },
  'min-coverage': { type: 'string', default: '0' },
  record: { type: 'string' },
  previous: { type: 'string' },
  rate: { type: 'string' },
  'i-mean-production': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * @param env `GITHUB_STEP_SUMMARY` is the file of `--report summary` where none is named
 * @throws {UsageError}
 */
export function parseContractArguments(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ContractArguments {
  const values = parse(argv);
  const { help, json, operation, shard, merge, record, previous, rate, report } = values;
  for (const [name, value] of Object.entries({ merge, record, previous })) {
    if (value === '') throw new UsageError(`--${name} is empty.`);
  }
  if (shard !== undefined && merge !== undefined) throw new UsageError('--shard and --merge exclude each other.');
  const target = parseTarget(values.target);
  if (record !== undefined && target.kind === 'replay') throw new UsageError('What is replayed is recorded already.');
  return {
    ...{ help, json, target, operations: operation, meansProduction: values['i-mean-production'] },
    ...(shard !== undefined && { shard: parseShard(shard) }),
    ...(merge !== undefined && { merge }),
    ...(record !== undefined && { record }),
    ...(previous !== undefined && { previous }),
    ...(rate !== undefined && { rate: parseRate(rate) }),
    minCoverage: parsePercent(values['min-coverage']),
    report: parseReports(report, env),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : 'Unknown arguments.', { cause });
  }
}

function parseTarget(text: string): TargetArgument {
  if (text === 'mock' || text === 'sandbox') return { kind: text };
  const [, folder] = /^replay:(.+)$/.exec(text) ?? [];
  if (folder !== undefined) return { kind: 'replay', folder };
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return { kind: 'url', url: text };
  throw new UsageError(`--target must be mock, sandbox, replay:<folder> or a URL; got ${JSON.stringify(text)}.`);
}

function parseShard(text: string): string {
  const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= count) return text;
  throw new UsageError(`--shard must be like 1/3, from 1 on; got ${JSON.stringify(text)}.`);
}

function parsePercent(text: string): number {
  const percent = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && percent <= 100) return percent;
  throw new UsageError(`--min-coverage must be a number from 0 to 100; got ${JSON.stringify(text)}.`);
}

function parseRate(text: string): number {
  const rate = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && rate > 0) return rate;
  throw new UsageError(`--rate must be a number above 0, in requests per second; got ${JSON.stringify(text)}.`);
}

const forms = ['json', 'html', 'junit', 'summary', 'blob'] as const;

function parseReports(texts: readonly string[], env: Readonly<Record<string, string | undefined>>): ReportFiles {
  const files: { [form in (typeof forms)[number]]?: string } = {};
  for (const text of texts) {
    const [, name = '', given] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
    const form = forms.find((each) => each === name);
    if (form === undefined)
      throw new UsageError(`--report must be one of ${forms.join(', ')}, with =<file>; got ${JSON.stringify(text)}.`);
    const file = given ?? (form === 'summary' ? env['GITHUB_STEP_SUMMARY'] : undefined);
    if (file === undefined || file === '')
      throw new UsageError(
        form === 'summary'
          ? '--report summary needs a file: =<file>, or that which GITHUB_STEP_SUMMARY names.'
          : `--report ${form} needs a file: --report ${form}=<file>.`,
      );
    if (files[form] !== undefined) throw new UsageError(`--report ${form} is given twice.`);
    files[form] = file;
  }
  return files;
}
