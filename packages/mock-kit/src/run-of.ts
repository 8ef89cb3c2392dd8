import type { Answered } from './answer.ts';

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

/** Client ids that are one client, each with a run of its own: the known one, and it followed by `__` and a name. */
export const isSameClient = (clientId: string, known: string): boolean =>
  clientId === known || (clientId.startsWith(`${known}__`) && form.test(clientId));
