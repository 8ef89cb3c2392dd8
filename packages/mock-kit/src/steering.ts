import { transact } from './store/transact.ts';
import type { State } from './store/transact.ts';
import type { Store } from './store/store.ts';

/** A result to come, asked for beforehand. */
export interface NextResult {
  /** By its full name: `payments.pay`. */
  readonly operation: string;
  /** A result code of the operation, or the key of an example. */
  readonly code: string;
  /** How many calls it is for. */
  readonly times: number;
}

/** Faults of an answer's signature. */
export const signatureFaults = ['unsigned', 'wrongly-signed', 'wrong-client-id', 'stale-time'] as const;

/** Faults that need nothing further said. */
export const plainFaults = ['drop', 'reset', 'truncated', ...signatureFaults] as const;

/**
 * What goes wrong between the mock and its caller:
 *
 * - `delay`: the answer is late by that many milliseconds
 * - `status`: a page with that HTTP status comes instead, 503 by default, as from a proxy
 * - `drop`: the connection closes without an answer
 * - `reset`: the connection is reset in the middle of the answer
 * - `truncated`: the answer ends early
 * - `unsigned`: the answer has no signature
 * - `wrongly-signed`: the signature is that of other bytes or, with `wrong: 'key'`, by another key
 * - `wrong-client-id`: the answer is signed, but for another client
 * - `stale-time`: the answer is signed, with a time of the day before
 */
export type Fault = {
  /** Calls of this operation alone, by its full name; of any by default. */
  readonly operation?: string;
  /** How many calls; 1 by default. */
  readonly times?: number;
  /**
   * The request is lost on its way and nothing is carried out; by default it is carried out and its answer suffers. With
   * `drop`, `reset`, `status`, and `delay`, after which the connection closes.
   */
  readonly lost?: boolean;
} & (
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | { readonly kind: 'status'; readonly status?: number }
  | { readonly kind: 'wrongly-signed'; readonly wrong?: 'bytes' | 'key' }
  | { readonly kind: (typeof plainFaults)[number] }
);

/** How a run was told to behave, one record of it. */
export interface Steering {
  /** Milliseconds by which the run's clock is ahead. */
  readonly ahead: number;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly next: readonly NextResult[];
  readonly faults: readonly Fault[];
}

const key = 'steering';
const unsteered: Steering = { ahead: 0, settings: {}, next: [], faults: [] };

export const readSteering = async (state: State): Promise<Steering> => (await state.get<Steering>(key)) ?? unsteered;

/** Changes how a run behaves. */
export async function steer(store: Store, run: string, change: (steering: Steering) => Steering): Promise<void> {
  await transact(store, run, async (state) => state.set(key, change(await readSteering(state))));
}

/** Moves the clock of a run forward, and what is due with it. */
export async function advanceClock(store: Store, run: string, milliseconds: number): Promise<void> {
  await steer(store, run, (steering) => ({ ...steering, ahead: steering.ahead + milliseconds }));
  await store.hastenTasks(run, milliseconds);
}

/** The result that the next call of an operation was told to bring, which is one less then. */
export async function takeNext(state: State, operation: string): Promise<string | undefined> {
  const steering = await readSteering(state);
  const at = steering.next.findIndex((next) => next.operation === operation);
  const found = steering.next[at];
  if (!found) return undefined;
  const left = found.times > 1 ? [{ ...found, times: found.times - 1 }] : [];
  state.set(key, { ...steering, next: steering.next.toSpliced(at, 1, ...left) });
  return found.code;
}

/** The fault that the next call was told to meet, likewise. `operation` is the call's full name, if it is one of any. */
export async function takeFault(state: State, operation: string | undefined): Promise<Fault | undefined> {
  const steering = await readSteering(state);
  const at = steering.faults.findIndex((fault) => fault.operation === undefined || fault.operation === operation);
  const found = steering.faults[at];
  if (!found) return undefined;
  const { times = 1 } = found;
  const left = times > 1 ? [{ ...found, times: times - 1 }] : [];
  state.set(key, { ...steering, faults: steering.faults.toSpliced(at, 1, ...left) });
  return found;
}

/** As `takeFault`. To most runs nothing was ever told, and to see that takes no transaction. */
export const takeFaultOf = async (
  store: Store,
  run: string,
  operation: string | undefined,
): Promise<Fault | undefined> =>
  (await store.read(run, key)) && (await transact(store, run, (state) => takeFault(state, operation)));
