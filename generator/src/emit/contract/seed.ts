import { pointerSteps, pointerTo, valueAt } from '../../pointer.ts';
import type { Condition, Schema, Trigger } from '../../model/model.ts';
import { changed, joined } from './change.ts';
import type { Donor, Patch, Wish } from './case.ts';
import type { Field } from './fields.ts';
import { choiceAround, type Judge } from './judge.ts';
import { samplesOf } from './sample.ts';

/** An example with a place put into it that it did not have. */
export interface Seeded {
  readonly patch: Patch;
  readonly body: unknown;
}

/** Puts what a wish is about into an example that lacks it; undefined where no value is known. */
export type Seed = (example: unknown, wish: Pick<Wish, 'given' | 'rule' | 'holds'>) => Seeded | undefined;

/**
 * A place is filled with what another example has there, else with the least value that its schemas take; where the body has the
 * wrong form, with the least of the right one.
 */
export function createSeed(
  fields: readonly Field<Schema>[],
  schemas: ReadonlyMap<string, Schema>,
  donor: Donor,
  judge: Judge,
): Seed {
  const conditions = new Map(
    fields.flatMap(({ schema }) =>
      schema.kind === 'object' ? schema.conditions.map((each) => [pointerTo(each.pointer, 'if'), each] as const) : [],
    ),
  );
  return (example, { given, rule, holds = rule.at }) => {
    let seeded: Seeded = { patch: [], body: example };
    for (const each of given) {
      const filled = fill(seeded, each.at, given);
      const condition = conditions.get(each.schema);
      const formed = filled && (condition ? meet(filled, each, condition, given) : form(filled, each));
      if (formed === undefined) return undefined;
      seeded = formed;
    }
    return fill(seeded, holds, given);
  };

  function fill(seeded: Seeded, at: string, given: Wish['given']): Seeded | undefined {
    const steps = pointerSteps(at);
    let grown = seeded;
    for (let depth = 1; depth <= steps.length; depth++) {
      const place = pointerTo('', ...steps.slice(0, depth));
      if (valueAt(grown.body, steps.slice(0, depth)) !== undefined) continue;
      const filled = grow(grown, place, given);
      if (filled === undefined) return undefined;
      grown = filled;
    }
    return grown;
  }

  function grow(grown: Seeded, at: string, given: Wish['given']): Seeded | undefined {
    const steps = pointerSteps(at);
    const around = valueAt(grown.body, steps.slice(0, -1));
    // An item can be added at the end alone.
    if (typeof around !== 'object' || (Array.isArray(around) && steps.at(-1) !== String(around.length)))
      return undefined;
    const value = donor({ at }) ?? leastAt(at, given);
    return value === undefined ? undefined : put(grown, at, value);
  }

  function leastAt(at: string, given: Wish['given']): unknown {
    const there = fields.filter(
      (field) =>
        field.at === at &&
        field.given.every((each) => given.some(({ schema, at: place }) => schema === each.schema && place === each.at)),
    );
    return there
      .flatMap(({ schema }) => samplesOf(schemas, schema))
      .find((value) => there.every(({ schema }) => judge.broken(schema.pointer, value).length === 0));
  }

  function form(seeded: Seeded, { at, schema }: Wish['given'][number]): Seeded | undefined {
    if (judge.keepsTo(seeded.body, { at, schema })) return seeded;
    const wanted = fields.find((field) => field.at === at && field.schema.pointer === schema);
    const fitting = samplesOf(schemas, wanted?.schema ?? { kind: 'open', never: true, pointer: schema }).filter(
      (each) => judge.broken(schema, each).length === 0,
    );
    // One that no other form takes as well, where there is such a value.
    const around = choiceAround(schema)?.schema;
    const value = fitting.find((each) => around === undefined || judge.broken(around, each).length === 0) ?? fitting[0];
    if (value === undefined) return undefined;
    return put(seeded, at, value);
  }

  /** Makes a condition hold: what its `if` asks for, and what the consequence wants there. */
  function meet(
    seeded: Seeded,
    { at, schema }: Wish['given'][number],
    { when, requires, requiresOneOf, forbids }: Condition,
    given: Wish['given'],
  ): Seeded | undefined {
    if (judge.keepsTo(seeded.body, { at, schema })) return seeded;
    if (when === undefined) return undefined;
    let met = forbids.reduce((each, name) => without(each, pointerTo(at, name)), triggered(seeded, at, when));
    for (const path of [...requires, ...requiresOneOf.slice(0, 1).map((name) => [name])]) {
      const filled = fill(met, pointerTo(at, ...path), given);
      if (filled === undefined) return undefined;
      met = filled;
    }
    return met;
  }

  function triggered(seeded: Seeded, at: string, when: Trigger): Seeded {
    return Object.entries(when).reduce((each, [name, wanted]) => {
      const place = pointerTo(at, name);
      if ('members' in wanted) return triggered(fill(each, place, []) ?? each, place, wanted.members);
      if ('given' in wanted) return wanted.given ? (fill(each, place, []) ?? each) : without(each, place);
      return put(each, place, 'values' in wanted ? wanted.values[0] : wanted.contains.slice(0, 1));
    }, seeded);
  }

  function put({ patch, body }: Seeded, path: string, value: unknown): Seeded {
    const op = valueAt(body, pointerSteps(path)) === undefined ? 'add' : 'replace';
    const step: Patch = [{ op, path, value }];
    return { patch: joined(patch, step), body: changed(body, step) };
  }

  function without(seeded: Seeded, path: string): Seeded {
    if (valueAt(seeded.body, pointerSteps(path)) === undefined) return seeded;
    const step: Patch = [{ op: 'remove', path }];
    return { patch: joined(seeded.patch, step), body: changed(seeded.body, step) };
  }
}
