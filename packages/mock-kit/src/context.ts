import { randomInt } from 'node:crypto';
import type { Behaviour, Context } from './behaviour.ts';
import { readSteering } from './steering.ts';
import type { Transaction } from './store/transact.ts';

/** Name of the task that delivers a message. No task of a behaviour has it, as it is no identifier. */
export const deliveryTask = 'deliver-message';

/** Makes what a behaviour works with: for a call, a page or a task of a run. */
export type CreateContext = (
  run: { readonly name: string; readonly origin: string },
  transaction: Transaction,
) => Promise<Context>;

/** @param now epoch milliseconds of the machine's clock; @param settings of the whole mock, over the behaviour's own */
export function createContexts(
  behaviour: Behaviour | undefined,
  now: () => number,
  settings: object | undefined,
): CreateContext {
  return async ({ name: run, origin }, transaction) => {
    const steering = await readSteering(transaction);
    return {
      run,
      now: now() + steering.ahead,
      origin,
      settings: { ...behaviour?.settings, ...settings, ...steering.settings },
      state: transaction,
      newId: (length, alphabet = '0123456789') =>
        Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join(''),
      schedule: (task, input, milliseconds) => transaction.schedule(task, input, now() + milliseconds),
      notify: (message) => transaction.schedule(deliveryTask, { message, attempt: 1 }, now()),
      pageUrl: (page, query) => `${origin}/_mock/pages/${page}?${String(new URLSearchParams({ ...query, run }))}`,
    };
  };
}
