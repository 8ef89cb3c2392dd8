import type { Operation, Schema } from '../../model/model.ts';
import { pointerTo, valueAt, pointerSteps } from '../../pointer.ts';
import { findDiscriminator } from '../../model/find-discriminator.ts';
import { isRecord } from '../../record.ts';
import type { ContractCase, Patch } from './case.ts';
import { changed, joined } from './change.ts';
import type { Trial } from './attempt.ts';
import { groupBy } from './group-by.ts';
import { samplesOf } from './sample.ts';
import type { Field } from './fields.ts';

/** A form of the body: the whole of it where it has one alone. */
interface Form {
  /** What it goes by in an id. */
  readonly name?: string;
  readonly pointer: string;
}

interface Body {
  readonly from: string;
  readonly patch: Patch;
  readonly body: unknown;
}

/**
 * The least and the fullest valid request, of each form: an example without every member and item that can be left out, and one with
 * all that other examples have. A form without an example has neither.
 */
export function extremeCases(trial: Trial, fields: readonly Field<Schema>[]): ContractCase[] {
  const { operation, judge, schemas } = trial;
  const { request } = operation;
  if (request === undefined) return [];
  const extremes = formsOf(operation, schemas).flatMap(({ name, pointer }) => {
    const bodies = operation.scenarios.flatMap(({ key, request: body }): Body[] =>
      body !== undefined && isValid(trial, body) && judge.keepsTo(body, { at: '', schema: pointer })
        ? [{ from: key, patch: [], body }]
        : [],
    );
    const bySize = bodies.toSorted((a, b) => sizeOf(a.body) - sizeOf(b.body));
    const [small, large] = [bySize[0], bySize.at(-1)];
    if (small === undefined || large === undefined) return [];
    const rule = judge.locate(pointer) ?? pointer;
    const caseOf = (kind: string, { from, patch }: Body): ContractCase => ({
      id: [operation.id, kind, ...(name === undefined ? [] : [name])].join('/'),
      from,
      patch,
      expect: 'accepted',
      rule,
    });
    return [
      caseOf('least', emptied(trial, small)),
      caseOf('fullest', filled(trial, large, bySize.toReversed(), fields)),
    ];
  });
  return [...extremes, ...givenCases(trial, fields, extremes)];
}

function formsOf({ request }: Operation, schemas: Trial['schemas']): readonly Form[] {
  if (request === undefined) return [];
  const told = [...(findDiscriminator(request.schema, schemas)?.forms ?? [])];
  return told.length === 0 ? [{ pointer: request.pointer }] : told.map(([name, pointer]) => ({ name, pointer }));
}

const isValid = ({ operation, judge }: Trial, body: unknown): boolean =>
  operation.request !== undefined && judge.broken(operation.request.pointer, body).length === 0;

/** Members and items at every depth. */
const sizeOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, inner) => sum + 1 + sizeOf(inner), 0)
    : 0;

/** Takes away what can be taken away, outside in, as long as the rest stays valid. */
function emptied(trial: Trial, start: Body): Body {
  const patch: Patch[number][] = [];
  let least = start.body;
  const visit = (at: string): void => {
    const value = valueAt(least, pointerSteps(at));
    if (typeof value !== 'object' || value === null) return;
    // Items from behind, so that the others keep their places.
    const names = Array.isArray(value) ? Object.keys(value).toReversed() : Object.keys(value);
    for (const name of names) {
      const place = pointerTo(at, name);
      const step = { op: 'remove', path: place } as const;
      const body = changed(least, [step]);
      if (isValid(trial, body)) {
        least = body;
        patch.push(step);
      } else visit(place);
    }
  };
  visit('');
  return { from: start.from, patch, body: least };
}

/** Adds what other examples have, as long as the whole stays valid; then what none of them has, as its schema takes it. */
function filled(trial: Trial, start: Body, others: readonly Body[], fields: readonly Field<Schema>[]): Body {
  let fullest = start;
  const put = (at: string, value: unknown): boolean => {
    const step: Patch = [{ op: 'add', path: at, value }];
    const body = changed(fullest.body, step);
    if (!isValid(trial, body)) return false;
    fullest = { ...fullest, patch: joined(fullest.patch, step), body };
    return true;
  };
  const merge = (at: string, other: unknown): void => {
    const own = valueAt(fullest.body, pointerSteps(at));
    if (!isRecord(own) || !isRecord(other)) return;
    for (const [name, value] of Object.entries(other)) {
      const place = pointerTo(at, name);
      if (Object.hasOwn(own, name) || !put(place, value)) merge(place, value);
    }
  };
  // What can't be there without another has its turn once that one is there.
  for (let size = -1; size < sizeOf(fullest.body);) {
    size = sizeOf(fullest.body);
    for (const { body } of others) merge('', body);
    for (const { at, schema } of lackedBy(trial, fields))
      if (isFree(fullest.body, at)) samples(trial, schema).some((value) => put(at, value));
  }
  return fullest;
}

/** Places that no example holds. */
const lackedBy = ({ operation }: Trial, fields: readonly Field<Schema>[]): Field<Schema>[] =>
  fields.filter(({ at }) =>
    operation.scenarios.every(({ request }) => valueAt(request, pointerSteps(at)) === undefined),
  );

const samples = ({ schemas }: Trial, schema: Schema): readonly unknown[] => samplesOf(schemas, schema).slice(0, 12);

/** Whether a place is empty and can be filled: below an object, or as the next item of a list. */
function isFree(body: unknown, at: string): boolean {
  const steps = pointerSteps(at);
  const around = valueAt(body, steps.slice(0, -1));
  if (valueAt(body, steps) !== undefined) return false;
  return isRecord(around) || (Array.isArray(around) && steps.at(-1) === String(around.length));
}

/** What neither an example nor the fullest request holds, as it rules out something that is there: each in a request of its own. */
function givenCases(trial: Trial, fields: readonly Field<Schema>[], full: readonly ContractCase[]): ContractCase[] {
  const { operation, judge } = trial;
  const requests = operation.scenarios.flatMap(({ key, request }) => (request === undefined ? [] : [{ key, request }]));
  const bodies = full.map(({ from, patch }) => changed(requests.find(({ key }) => key === from)?.request, patch));
  const lacked = lackedBy(trial, fields).filter(
    ({ at }) => at !== '' && bodies.every((body) => valueAt(body, pointerSteps(at)) === undefined),
  );
  const byLabel = groupBy(lacked, ({ label }) => label);
  return [...byLabel].flatMap(([label, [{ at, field, ambiguous }, ...others]]): ContractCase[] => {
    const schemas = lacked.filter((each) => each.label === label).map(({ schema }) => schema);
    for (const { key, request } of requests) {
      if (!isFree(request, at)) continue;
      for (const value of schemas.flatMap((schema) => samples(trial, schema))) {
        const patch: Patch = [{ op: 'add', path: at, value }];
        if (!isValid(trial, changed(request, patch))) continue;
        const pointer = schemas[0]?.pointer ?? '';
        return [
          {
            id: `${operation.id}/given/${label}`,
            from: key,
            patch,
            expect: 'accepted',
            ...(ambiguous || others.some((each) => each.ambiguous) ? {} : { field }),
            rule: judge.locate(pointer) ?? pointer,
          },
        ];
      }
    }
    return [];
  });
}
