import { asRecord } from '../record.ts';
import type { Effect, Finding } from './change.ts';
import { readFacts, type Part, type ValueFacts } from './value-facts.ts';

/** Names of the members that carry status and code, where the API has an envelope. */
export interface CodeNames {
  readonly status: string;
  readonly code: string;
}

/** Two documents that are compared. */
export interface Comparison {
  readonly base: unknown;
  readonly head: unknown;
  readonly names: CodeNames | undefined;
  /** Compares all that is said of one value. The comparers of its keywords come back here for the values inside. */
  readonly compare: (base: readonly Part[], head: readonly Part[], at: At) => Finding[];
}

/** Where in the message the two values stand. */
export interface At {
  readonly field: string;
  /** Inside `if`, `then`, `not` or `contains`: a member that is not named may be anything there, and is no missing field. */
  readonly asserts: boolean;
  /** Pairs of schemas that are being compared around this one: a recursive schema is entered once. */
  readonly inside: ReadonlySet<string>;
  /** The result status that stands beside a code, on either side. */
  readonly status?: { readonly base: string | undefined; readonly head: string | undefined };
}

/** What is compared of one value: the facts of both sides. */
export type Comparer = (comparison: Comparison, base: ValueFacts, head: ValueFacts, at: At) => Finding[];

/** A finding at a value itself. Texts that are absent stay absent. */
export function finding(
  kind: string,
  effect: Effect,
  at: Pick<At, 'field'>,
  places: { readonly base: string; readonly head: string },
  texts: { readonly before?: string | undefined; readonly after?: string | undefined } = {},
): Finding {
  const { before, after } = texts;
  return {
    kind,
    effect,
    field: at.field,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    base: places.base,
    head: places.head,
  };
}

export const memberField = (field: string, name: string): string => (field === '' ? name : `${field}.${name}`);

/** The effect of a question on what hangs on it: a trigger that fits more often asks for more. */
export const flipped = (each: Finding): Finding => ({ ...each, effect: opposite[each.effect] });

const opposite: Readonly<Record<Effect, Effect>> = {
  narrowed: 'widened',
  widened: 'narrowed',
  other: 'other',
  same: 'same',
};

/** What several effects come to together. Words never count beside values. */
export function sumOf(effects: readonly Effect[]): Effect {
  const [first = 'same', ...others] = new Set(effects.filter((effect) => effect !== 'same'));
  return others.length === 0 ? first : 'other';
}

/** The one value that a member of an object can have, if it is a text. */
export function constantOf(document: unknown, { properties }: ValueFacts, name: string): string | undefined {
  const [value] = readFacts(document, properties.get(name) ?? []).values?.value ?? [];
  return typeof value === 'string' ? value : undefined;
}

/** A keyword of the first schema that has it. */
export const keywordOf = ({ parts }: ValueFacts, keyword: string): { value: unknown; pointer: string } | undefined =>
  parts
    .map(({ schema, pointer }) => ({ value: asRecord(schema)[keyword], pointer }))
    .find(({ value }) => value !== undefined);
