import { pointerSteps, pointerTo, valueAt } from '../../pointer.ts';
import type { Schema } from '../../model/model.ts';
import { changed, joined } from './change.ts';
import type { Donor, Patch, Wish } from './case.ts';
import type { Field } from './fields.ts';
import type { Judge } from './judge.ts';
import { samplesOf } from './sample.ts';

/** An example with a place put into it that it did not have. */
export interface Seeded {
  readonly patch: Patch;
  readonly body: unknown;
}

/** Puts what a wish is about into an example that lacks it; undefined where no value is known. */
export type Seed = (example: unknown, wish: Pick<Wish, 'given' | 'rule'>) => Seeded | undefined;

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
  return (example, { given, rule }) => {
    let seeded: Seeded = { patch: [], body: example };
    for (const each of given) {
      const filled = fill(seeded, each.at, given);
      const formed = filled && form(filled, each);
      if (formed === undefined) return undefined;
      seeded = formed;
    }
    return fill(seeded, rule.at, given);
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

  function grow({ patch, body }: Seeded, at: string, given: Wish['given']): Seeded | undefined {
    const steps = pointerSteps(at);
    const around = valueAt(body, steps.slice(0, -1));
    // An item can be added at the end alone.
    if (typeof around !== 'object' || (Array.isArray(around) && steps.at(-1) !== String(around.length))) return undefined;
    const value = donor({ at }) ?? leastAt(at, given);
    if (value === undefined) return undefined;
    const step: Patch = [{ op: 'add', path: at, value }];
    return { patch: joined(patch, step), body: changed(body, step) };
  }

  function leastAt(at: string, given: Wish['given']): unknown {
    const there = fields.filter(
      (field) =>
        field.at === at && field.given.every((each) => given.some(({ schema, at: place }) => schema === each.schema && place === each.at)),
    );
    return there
      .flatMap(({ schema }) => samplesOf(schemas, schema))
      .find((value) => there.every(({ schema }) => judge.broken(schema.pointer, value).length === 0));
  }

  function form(seeded: Seeded, { at, schema }: Wish['given'][number]): Seeded | undefined {
    if (judge.keepsTo(seeded.body, { at, schema })) return seeded;
    const wanted = fields.find((field) => field.at === at && field.schema.pointer === schema);
    const value = wanted && samplesOf(schemas, wanted.schema).find((each) => judge.broken(schema, each).length === 0);
    if (value === undefined) return undefined;
    const step: Patch = [{ op: 'replace', path: at, value }];
    return { patch: joined(seeded.patch, step), body: changed(seeded.body, step) };
  }
}
