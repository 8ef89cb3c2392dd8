import { MockError } from './errors.ts';
import type { JournalEntry } from './journal.ts';
import type { MockRun } from './mock-run.ts';
import { checkRunName, runHeader } from './run-of.ts';

/** Which part of a mock a test in another process steers. */
export interface ConnectOptions {
  /** That of requests with this `x-mock-run` or this client id; of requests without the header by default. */
  readonly run?: string;
}

/**
 * A run of a mock in another process: what `mock.run` is in the mock's own. Nothing is sent before the first call; each
 * fails with a {@link MockError} `UNREACHABLE` where no mock answers.
 *
 * @param url of the mock, without base path: `http://127.0.0.1:4010`
 * @throws {MockError} `USAGE` for a URL or a name of a run that is none
 */
export function connectMock<
  Results extends object = Record<string, string>,
  Settings extends object = object,
  Webhooks extends object = Record<string, string>,
>(url: string, { run }: ConnectOptions = {}): MockRun<Results, Settings, Webhooks> {
  const ask = createAsk(url, run === undefined ? {} : { [runHeader]: checkRunName(run) });
  return {
    async next(operation, code, { times } = {}) {
      await ask('POST', 'next', { operation, code, times });
    },
    async fault(fault) {
      await ask('POST', 'faults', fault);
    },
    async advance(milliseconds) {
      await ask('POST', 'clock', { advance: milliseconds });
    },
    async notify(webhook, options = {}) {
      await ask('POST', 'notify', { ...options, webhook });
    },
    async configure(settings) {
      await ask('PATCH', 'settings', settings);
    },
    async journal() {
      const { entries } = (await ask('GET', 'journal')) as { readonly entries: readonly JournalEntry[] };
      return entries;
    },
    async reset() {
      await ask('POST', 'reset', {});
    },
  };
}

type Ask = (method: string, path: string, body?: object) => Promise<unknown>;

function createAsk(url: string, headers: Readonly<Record<string, string>>): Ask {
  const origin = originOf(url);
  return async (method, path, body) => {
    const init = { method, headers: { ...headers, ...(body && { 'content-type': 'application/json' }) } };
    const address = `${origin}/_mock/${path}`;
    const { status, value } = await read(address, body ? { ...init, body: JSON.stringify(body) } : init);
    if (status === 200 && value !== undefined) return value;
    const { detail } = Object(value) as { readonly detail?: unknown };
    if (status === 400 && typeof detail === 'string') throw new MockError('USAGE', detail);
    throw new MockError(
      'UNREACHABLE',
      `${method} ${address} was answered with ${status}, not as a mock does. Is one running there?`,
    );
  };
}

function originOf(url: string): string {
  const parsed = URL.parse(url);
  if (parsed && /^https?:$/.test(parsed.protocol)) return parsed.origin;
  throw new MockError('USAGE', 'The URL of a mock must be like http://127.0.0.1:4010.');
}

async function read(address: string, init: RequestInit): Promise<{ readonly status: number; readonly value: unknown }> {
  try {
    const response = await fetch(address, { ...init, redirect: 'manual' });
    const text = await response.text();
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, value: isJson ? JSON.parse(text) : undefined };
  } catch (cause) {
    throw new MockError('UNREACHABLE', `No mock answers at ${address}. Is it running?`, { cause });
  }
}
