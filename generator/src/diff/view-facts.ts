import type { Operation, ResultCode, Webhook } from '../model/model.ts';
import { isRecord } from '../record.ts';
import { tellCondition } from './compare-conditions.ts';
import type { Field } from './list-fields.ts';

/** What is told under one label before and after; a row without `before` is new, one without `after` is gone. */
export interface Row {
  readonly label: string;
  readonly before?: string;
  readonly after?: string;
}

/** Rows for all that either side tells, in the order of the later one. */
export function compareRows(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Row[] {
  return [...new Set([...after.keys(), ...before.keys()])].map((label) => {
    const [one, other] = [before.get(label), after.get(label)];
    return { label, ...(one !== undefined && { before: one }), ...(other !== undefined && { after: other }) };
  });
}

/** What is said of an operation or webhook as a whole: its purpose, and what a caller has to know of sending, repeating and waiting. */
export function tellFacts(message: Operation | Webhook | undefined): ReadonlyMap<string, string> {
  if (message === undefined) return new Map();
  const told: Record<string, unknown> = {
    Purpose: message.summary,
    ...('path' in message
      ? {
          Description: message.description,
          Deprecated: message.deprecated,
          Signed: message.signed,
          'May be sent again': message.safe,
          'Taken as unanswered after seconds': message.timeout,
          Idempotency: message.idempotency,
          'Tells what became of it': message.effect?.inquiry,
          Poll: message.poll,
        }
      : { Acknowledgement: message.acknowledgement }),
  };
  return new Map(
    Object.entries(told).flatMap(([label, fact]) => (fact === undefined ? [] : [[label, tellFact(fact)] as const])),
  );
}

/** `key: a, b; compares: all` */
function tellFact(fact: unknown): string {
  if (typeof fact === 'boolean') return fact ? 'yes' : 'no';
  if (Array.isArray(fact)) return fact.map(tellFact).join(', ');
  if (!isRecord(fact)) return String(fact);
  return Object.entries(fact)
    .map(([name, value]) => `${name}: ${isRecord(value) ? JSON.stringify(value) : tellFact(value)}`)
    .join('; ');
}

/** Result codes with their status: one code may have two of them. */
export const tellResults = ({ results = [] }: { readonly results?: readonly ResultCode[] } = {}): ReadonlyMap<
  string,
  string
> =>
  new Map(
    results.map(({ code, status, action, message, furtherAction, products }) => [
      `${code} ${status}`,
      [`${action}: ${message}`, furtherAction, ...(products === undefined ? [] : [`With ${products.join(', ')}`])].join(
        '\n',
      ),
    ]),
  );

/** Conditions by their titles, with the places where each holds and what it says there. */
export function tellConditions(fields: readonly Field[]): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  for (const { path, facts } of fields) {
    for (const condition of facts.conditions) {
      const { label, rule } = tellCondition(condition);
      const line = path === '' ? rule : `${path}: ${rule}`;
      const known = told.get(label);
      told.set(label, known === undefined ? line : `${known}\n${line}`);
    }
  }
  return told;
}
