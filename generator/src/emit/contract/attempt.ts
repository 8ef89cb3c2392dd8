import { applyPatch } from 'rfc6902';
import type { Operation, Payload, Schema } from '../../model/model.ts';
import { findDiscriminator } from '../../model/find-discriminator.ts';
import { pointerSteps } from '../../pointer.ts';
import { isRecord } from '../../record.ts';
import type { ContractCase, Patch, Wish } from './case.ts';
import type { BrokenRule, Judge } from './judge.ts';

/** From where a case is made, and how. */
export type Start = Pick<ContractCase, 'from' | 'patch'>;

/** What came of looking for an example that can be turned into a wish. */
export interface Attempt {
  readonly wish: Wish;
  readonly start?: Start;
  /** Where there is no start: no change could be tried, each tried one gave a valid body, or gave one wrong otherwise. */
  readonly found: 'nothing' | 'valid' | 'other';
}

/**
 * A broken case has to break its own rule. Best is one that breaks no other; some rules can't be broken alone, such as a
 * type beside an enum.
 */
export function attempt({ request, scenarios }: Operation, wish: Wish, judge: Judge, schemas: Schemas): Attempt {
  let second: Start | undefined;
  let found: Attempt['found'] = 'nothing';
  for (const { from, patch, body } of wish.tooLarge ? [] : changesOf(scenarios, wish, judge)) {
    const broken = request === undefined ? [] : judge.broken(request.pointer, body);
    if (found !== 'other') found = broken.length === 0 ? 'valid' : 'other';
    if (wish.valid ? broken.length > 0 : !broken.some((each) => judge.isThat(each, wish.rule))) continue;
    if (request === undefined || isAlone(request, schemas, body, broken, judge))
      return { wish, start: { from, patch }, found };
    second ??= { from, patch };
  }
  return { wish, ...(second && { start: second }), found };
}

type Schemas = ReadonlyMap<string, Schema>;

/**
 * Whether no other rule is broken. The other forms of a `oneOf` always complain; what counts is the form that the body names by
 * its discriminator.
 */
function isAlone(
  { schema }: Payload,
  schemas: Schemas,
  body: unknown,
  broken: readonly BrokenRule[],
  judge: Judge,
): boolean {
  const { property, forms } = findDiscriminator(schema, schemas) ?? {};
  const value = property !== undefined && isRecord(body) ? body[property] : undefined;
  const form = typeof value === 'string' ? forms?.get(value) : undefined;
  return (form === undefined ? broken : judge.broken(form, body)).length <= 1;
}

/** The changed bodies, of those examples that the wish has to do with. */
function* changesOf(
  scenarios: Operation['scenarios'],
  { given, changes }: Wish,
  judge: Judge,
): Generator<Start & { readonly body: unknown }> {
  for (const { key, request } of scenarios) {
    if (request === undefined || !given.every((each) => judge.keepsTo(request, each))) continue;
    for (const patch of changes(request)) yield { from: key, patch, body: changed(request, patch) };
  }
}

/** As the kit applies it: rfc6902 can't replace the whole. */
function changed(example: unknown, patch: Patch): unknown {
  const [first] = patch;
  if (first?.op === 'replace' && first.path === '') return first.value;
  const body = patch.reduce((copy, { path }) => copyAlong(copy, pointerSteps(path)), example);
  applyPatch(body, [...patch]);
  return body;
}

/** A copy in which everything on the way to a place is new, so that a change there leaves the example as it is. */
function copyAlong(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  const copy: unknown = Array.isArray(value) ? [...value] : { ...value };
  if (!Object.hasOwn(copy as object, step)) return copy;
  const members = copy as Record<string, unknown>;
  members[step] = copyAlong(members[step], rest);
  return copy;
}
