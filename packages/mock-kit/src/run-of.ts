import type { Answered } from './answer.ts';
import { show, unexpected } from './check-members.ts';

/** Header by which a test keeps its requests, and what comes of them, apart from those of others. */
export const runHeader = 'x-mock-run';

const form = /^[\w.-]{1,64}$/;

/** The run of a request: the one it names, or else that of its client id; `undefined` where it names none that may be. */
export function runOf({ headers }: Pick<Answered, 'headers'>, clientIdHeader: string | undefined): string | undefined {
  const named = headers[runHeader];
  if (named !== undefined) return form.test(named) ? named : undefined;
  const clientId = headers[clientIdHeader?.toLowerCase() ?? ''] ?? '';
  return form.test(clientId) ? clientId : 'default';
}

/**
 * The name of a run, as a request could give it.
 *
 * @throws {MockError} `USAGE`
 */
export function checkRunName(name: unknown): string {
  if (typeof name === 'string' && form.test(name)) return name;
  throw unexpected('A run', 'up to 64 letters, digits, dots, hyphens or underscores', show(name));
}

/** Client ids that are one client, each with a run of its own: the known one, and it followed by `__` and a name. */
export const isSameClient = (clientId: string, known: string): boolean =>
  clientId === known || (clientId.startsWith(`${known}__`) && form.test(clientId));
