import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store, Task } from './store.ts';

/** Values of a run by key, as they were when first asked for; what is set is seen by nobody else before the end. */
export interface State {
  get<T>(key: string): Promise<T | undefined>;
  /** @param value JSON */
  set(key: string, value: unknown): void;
  delete(key: string): void;
}

/** Work on the values of one run which takes effect as a whole. */
export interface Transaction extends State {
  /** @param input JSON; @param dueAt epoch milliseconds of the machine's clock */
  schedule(name: string, input: unknown, dueAt: number): void;
}

const mostTries = 200;

/**
 * Does `work` on a run. Where another one has changed what it read, it is done again, so it must have no effect but by the transaction.
 *
 * @param finishes id of a task that ends with this
 * @returns what `work` gives; `undefined` where the task to be finished was done by another one
 */
export async function transact<T>(
  store: Store,
  run: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T>;
export async function transact<T>(
  store: Store,
  run: string,
  work: (transaction: Transaction) => Promise<T>,
  finishes: string,
): Promise<T | undefined>;
export async function transact<T>(
  store: Store,
  run: string,
  work: (transaction: Transaction) => Promise<T>,
  finishes?: string,
): Promise<T | undefined> {
  for (let tries = 1; tries <= mostTries; tries++) {
    const reads = new Map<string, number>();
    const held = new Map<string, string | undefined>();
    const writes = new Map<string, string | undefined>();
    const tasks: Task[] = [];
    const transaction: Transaction = {
      async get<Value>(key: string): Promise<Value | undefined> {
        if (!held.has(key)) {
          const stored = await store.read(run, key);
          reads.set(key, stored?.version ?? 0);
          held.set(key, stored?.text);
        }
        const text = held.get(key);
        return text === undefined ? undefined : (JSON.parse(text) as Value);
      },
      set(key, value) {
        held.set(key, JSON.stringify(value));
        writes.set(key, held.get(key));
      },
      delete(key) {
        held.set(key, undefined);
        writes.set(key, undefined);
      },
      schedule(name, input, dueAt) {
        tasks.push({ id: randomUUID(), run, name, dueAt, text: JSON.stringify(input) });
      },
    };
    let result: T;
    try {
      result = await work(transaction);
    } catch (error) {
      // Values of which one was read before another call's commit and one after it may not go together.
      if (await isCurrent(store, run, reads)) throw error;
      continue;
    }
    if (writes.size === 0 && tasks.length === 0 && finishes === undefined) return result;
    if (await store.commit({ run, reads, writes, tasks, finishes })) return result;
    if (finishes !== undefined && !(await store.tasks(run)).some(({ id }) => id === finishes)) return undefined;
    // Those that fell out with each other come back at different times.
    await sleep(Math.random() * Math.min(tries, 20));
  }
  throw new Error(`A change to run ${JSON.stringify(run)} met another one ${mostTries} times.`);
}

/** Whether nothing of what was read has changed since. */
const isCurrent = (store: Store, run: string, reads: ReadonlyMap<string, number>): Promise<boolean> =>
  reads.size < 2 ? Promise.resolve(true) : store.commit({ run, reads, writes: new Map(), tasks: [] });
