import type { Behaviour, Call } from './behaviour.ts';
import type { CreateContext } from './context.ts';
import type { MockOperation } from './definition.ts';
import { identify } from './idempotency.ts';
import type { RememberedCall } from './idempotency.ts';
import type { JsonObject } from './is-object.ts';
import { takeNext } from './steering.ts';
import type { Transaction } from './store/transact.ts';
import type { FindTrigger } from './trigger.ts';

/** Why a valid request got the answer that it got. */
export type Rule =
  /** A test asked for it beforehand. */
  | 'next'
  /** A value of the request asked for it. */
  | 'trigger'
  /** The same call was answered before. */
  | 'repeated'
  /** A call with the same key was another one. */
  | 'conflict'
  /** What the mock remembers. */
  | 'behaviour'
  /** Nothing: the first example. */
  | 'example';

/** Either a body, or the code of which the example is the answer; none for the first example. */
export type Decision = { readonly rule: Rule } & (
  | { readonly body: JsonObject; readonly code?: undefined }
  | { readonly code: string | undefined; readonly body?: undefined }
);

/** What deciding needs. */
export interface Decider {
  readonly findTrigger: FindTrigger;
  readonly behaviour: Behaviour | undefined;
  readonly createContext: CreateContext;
  /** Status of a result code of an operation: `S`, `F` or `U`. */
  readonly statusOf: (operation: MockOperation, code: string) => string | undefined;
  /** Body with nothing but the result envelope. */
  readonly resultOf: (operation: MockOperation, code: string) => JsonObject;
  /** The status that a body tells. */
  readonly statusIn: (body: JsonObject) => string | undefined;
}

/** A valid request of a run. */
export interface Asked {
  readonly operation: MockOperation;
  readonly body: JsonObject;
  readonly run: { readonly name: string; readonly origin: string };
  /** Nothing is remembered; a result can still be asked for. */
  readonly isStateless: boolean;
}

/** The answer to a valid request, from what the run remembers, which it changes. */
export async function decide(decider: Decider, asked: Asked, transaction: Transaction): Promise<Decision> {
  const { operation, body, isStateless } = asked;
  const next = await takeNext(transaction, operation.name);
  const identity = isStateless ? undefined : identify(operation, body);
  const remembered = identity && (await transaction.get<RememberedCall>(identity.key));
  if (identity && remembered && next === undefined) {
    const { conflict } = operation.idempotency ?? {};
    if (conflict !== undefined && remembered.compared !== identity.compared)
      return { rule: 'conflict', body: decider.resultOf(operation, conflict) };
    const { answer } = remembered;
    if (answer) return { rule: 'repeated', body: (await overtake(decider, asked, transaction)) ?? answer };
  }
  const decision = await bringAbout(decider, asked, { next, isRepeated: remembered !== undefined }, transaction);
  if (identity && isEffective(decider, operation, decision))
    transaction.set(identity.key, { compared: identity.compared, ...finalAnswer(decider, operation, decision) });
  return decision;
}

/** What takes the place of a final answer; nothing as a rule. */
async function overtake(
  { behaviour, createContext, resultOf }: Decider,
  { operation, body, run }: Asked,
  transaction: Transaction,
): Promise<JsonObject | undefined> {
  const findCode = behaviour?.overtaken?.[operation.id];
  const code = findCode && (await findCode(await createContext(run, transaction), body));
  return code === undefined ? undefined : resultOf(operation, code);
}

interface Wish {
  /** The code that a test asked for beforehand. */
  readonly next: string | undefined;
  /** The same call was made before, and is open still. */
  readonly isRepeated: boolean;
}

async function bringAbout(
  { behaviour, findTrigger, createContext, resultOf }: Decider,
  { operation, body, run, isStateless }: Asked,
  { next, isRepeated }: Wish,
  transaction: Transaction,
): Promise<Decision> {
  const forced = next ?? findTrigger(operation, body);
  const rule = next === undefined ? 'trigger' : 'next';
  const handle = isStateless ? undefined : behaviour?.operations[operation.id];
  const isOwn = forced === undefined || behaviour?.ownCodes?.[operation.id]?.includes(forced) === true;
  if (!handle || !isOwn) return forced === undefined ? { rule: 'example', code: undefined } : { rule, code: forced };
  const context = await createContext(run, transaction);
  // A value of the request has had its effect when the call was made first: since then it may have come to its end.
  const wish = next === undefined && isRepeated ? undefined : forced;
  const call: Call = { ...context, operation, body, forced: wish, result: (code) => resultOf(operation, code) };
  return { rule: wish === undefined ? 'behaviour' : rule, body: await handle(call) };
}

/** A result U that was only asked for leaves nothing behind: what it was about may not have been carried out. */
function isEffective({ statusOf }: Decider, operation: MockOperation, { code }: Decision): boolean {
  return code === undefined || statusOf(operation, code) !== 'U';
}

/** What is open may have become something else by the next time. */
function finalAnswer(
  { statusOf, statusIn, resultOf }: Decider,
  operation: MockOperation,
  { body, code }: Decision,
): Pick<RememberedCall, 'answer'> {
  const status = body ? statusIn(body) : code && statusOf(operation, code);
  if (status !== 'S' && status !== 'F') return {};
  // With nothing to compare, the key names what the call acts on, and what was refused of it may be possible by then.
  if (status === 'F' && operation.idempotency?.compares.length === 0) return {};
  if (body) return { answer: body };
  return status === 'F' && code ? { answer: resultOf(operation, code) } : {};
}
