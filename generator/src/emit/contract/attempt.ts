import type { Operation, Payload, Schema } from '../../model/model.ts';
import { findDiscriminator } from '../../model/find-discriminator.ts';
import { pointerSteps, valueAt } from '../../pointer.ts';
import { isRecord } from '../../record.ts';
import type { ContractCase, Given, Wish } from './case.ts';
import { changed, joined } from './change.ts';
import { choiceAround, type BrokenRule, type Judge } from './judge.ts';
import type { Seed } from './seed.ts';

/** From where a case is made, and how. */
export type Start = Pick<ContractCase, 'from' | 'patch'>;

/** What came of looking for an example that can be turned into a wish. */
export interface Attempt {
  readonly wish: Wish;
  readonly start?: Start;
  /** Where there is no start: no change could be tried, each tried one gave a valid body, or gave one wrong otherwise. */
  readonly found: 'nothing' | 'valid' | 'other';
}

/** What wishes of one operation are tried with. */
export interface Trial {
  readonly operation: Operation;
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly judge: Judge;
  readonly seed: Seed;
}

/** So many examples are tried for a case that is one more of its kind. */
const mostTries = 8;

/**
 * A broken case has to break its own rule. Best is one that breaks no other; some rules can't be broken alone, such as a
 * type beside an enum.
 */
export function attempt(trial: Trial, wish: Wish): Attempt {
  const { operation, judge } = trial;
  const { request } = operation;
  let second: Start | undefined;
  let found: Attempt['found'] = 'nothing';
  let tries = 0;
  if (request === undefined || wish.tooLarge) return { wish, found };
  for (const { from, patch, body } of changesOf(trial, wish)) {
    if (wish.optional && ++tries > mostTries) break;
    const broken = judge.broken(request.pointer, body);
    if (found !== 'other') found = broken.length === 0 ? 'valid' : 'other';
    if (wish.valid ? broken.length > 0 : !broken.some((each) => judge.isThat(each, wish.rule))) continue;
    if (wish.valid || isAlone(trial, request, wish, body, broken)) return { wish, start: { from, patch }, found };
    second ??= { from, patch };
  }
  return { wish, ...(second && { start: second }), found };
}

/** Whether no other rule is broken. */
function isAlone(
  trial: Trial,
  { schema, pointer }: Payload,
  wish: Wish,
  body: unknown,
  broken: readonly BrokenRule[],
): boolean {
  const { judge, schemas } = trial;
  const { property, forms } = findDiscriminator(schema, schemas) ?? {};
  const value = property !== undefined && isRecord(body) ? body[property] : undefined;
  const form = typeof value === 'string' ? forms?.get(value) : undefined;
  const chosen = wish.given.filter(({ schema: each }) => choiceAround(each) !== undefined);
  // What the body names by its discriminator counts, even for a rule that stands beside the choice.
  if (chosen.length === 0 && form !== undefined && judge.broken(form, body).length <= 1) return true;
  const told = chosen.length === 0 ? broken : brokenBy(judge, pointer, body, '', chosen);
  const others = told.filter((each) => !judge.isThat(each, wish.rule));
  return others.every(({ keyword }) => keyword.startsWith('unevaluated') && keyword !== wish.rule.keyword);
}

/** What a body breaks that has the given forms: whatever the other forms of a choice complain about is none of it. */
function brokenBy(
  judge: Judge,
  schema: string,
  value: unknown,
  at: string,
  [given, ...inner]: readonly Given[],
): readonly BrokenRule[] {
  const broken = judge.broken(schema, value).map((each) => ({ ...each, instancePath: `${at}${each.instancePath}` }));
  const choice = given && choiceAround(given.schema);
  if (given === undefined || choice === undefined) return broken;
  const formed = valueAt(value, pointerSteps(given.at.slice(at.length)));
  const inside = formed === undefined ? [] : brokenBy(judge, given.schema, formed, given.at, inner);
  return [...judge.without(broken, { at: given.at, ...choice }), ...inside];
}

/** The changed bodies: of those examples that the wish has to do with, else of those that can be brought to it. */
function* changesOf(trial: Trial, wish: Wish): Generator<Start & { readonly body: unknown }> {
  const { judge, seed } = trial;
  const scenarios = trial.operation.scenarios.filter(({ request }) => request !== undefined);
  let isHeld = false;
  for (const { key, request } of scenarios) {
    if (!wish.given.every((each) => judge.keepsTo(request, each))) continue;
    for (const patch of wish.changes(request)) {
      isHeld = true;
      yield { from: key, patch, body: changed(request, patch) };
    }
  }
  if (isHeld || wish.optional) return;
  for (const { key, request } of scenarios) {
    const { patch: before = [], body } = seed(request, wish) ?? {};
    if (before.length === 0) continue;
    for (const patch of wish.changes(body)) {
      const whole = joined(before, patch);
      yield { from: key, patch: whole, body: changed(request, whole) };
    }
  }
}
