import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Exchange, RawHeader } from '../exchange.ts';
import type { Finding } from '../finding.ts';
import type { Target } from '../target.ts';

/** What was recorded of a run, in `recording.json` of its folder. `recording` is the version of this form. */
export interface RecordedRun {
  readonly recording: 1;
  readonly api: string;
  /** ISO 8601. */
  readonly at: string;
  /** Without its keys. */
  readonly target: Pick<Target, 'name' | 'baseUrl' | 'forcesResults' | 'namesFields' | 'hasTriggers' | 'level'>;
  readonly clientId?: string;
}

/** What was recorded of one check. Secrets are covered, by letters and digits of the same length. */
export interface RecordedCheck {
  readonly check: string;
  /** In the order in which they were sent. */
  readonly exchanges: readonly RecordedExchange[];
  /** What was found when they were. Signatures are judged then alone: covered bytes are not those that were signed. */
  readonly findings: readonly Finding[];
  /** Whether judging the covered answers again finds the same. */
  readonly isReplayable: boolean;
}

interface RecordedExchange {
  readonly request: RecordedRequest;
  readonly answer?: { readonly status: number; readonly headers: readonly RawHeader[]; readonly body: string };
  readonly failure?: string;
}

interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly RawHeader[];
  readonly body: string;
}

/** Of a request's body, in bytes: answers are judged by the ids of the request, which none of the large ones has. */
const longestRequest = 65_536;

export const toRecorded = ({ request, answer, failure }: Exchange): RecordedExchange => ({
  request: { ...request, body: decode(request.body.subarray(0, longestRequest)) },
  ...(answer !== undefined && {
    answer: { status: answer.status, headers: answer.headers, body: decode(answer.bytes) },
  }),
  ...(failure !== undefined && { failure }),
});

export const fromRecorded = ({ request, answer, ...rest }: RecordedExchange): Exchange => ({
  ...rest,
  request: { ...request, body: encode(request.body) },
  ...(answer !== undefined && {
    answer: { status: answer.status, headers: answer.headers, bytes: encode(answer.body) },
  }),
});

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const runFile = (folder: string): string => join(folder, 'recording.json');

/** `consult/required/authState` → `consult/required-authState-1f2e3d4c.json`: whatever the id, and where case does not count. */
export function checkFile(folder: string, id: string): string {
  const [operation = '', ...rest] = id.split('/').map((step) => step.replaceAll(/[^\w.@-]+/g, '-'));
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 8);
  const name = rest.join('-').slice(0, 120);
  return join(folder, `operation-${operation.slice(0, 60)}`, `${name}-${hash}.json`);
}

export const writeRun = (folder: string, run: RecordedRun): void => write(runFile(folder), run);

export const writeCheck = (folder: string, check: RecordedCheck): void => write(checkFile(folder, check.check), check);

function write(path: string, value: RecordedRun | RecordedCheck): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

export const holdsRun = (folder: string): boolean => existsSync(runFile(folder));

/** @throws {Error} when the folder holds no recording that this version can read */
export function readRun(folder: string): RecordedRun {
  const path = runFile(folder);
  if (!holdsRun(folder)) throw new Error(`${folder} holds no recording: there is no recording.json.`);
  const run: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if ((run as Partial<RecordedRun> | null)?.recording !== 1) throw new Error(`${path} is no recording of version 1.`);
  return run as RecordedRun;
}

/** Undefined where the check was not recorded. */
export function readCheck(folder: string, id: string): RecordedCheck | undefined {
  const path = checkFile(folder, id);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as RecordedCheck) : undefined;
}
