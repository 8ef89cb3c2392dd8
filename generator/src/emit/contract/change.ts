import { applyPatch } from 'rfc6902';
import { pointerSteps } from '../../pointer.ts';
import type { Patch } from './case.ts';

/** A body after changes; the one before stays as it is. As the kit applies them: rfc6902 can't replace the whole. */
export function changed(example: unknown, patch: Patch): unknown {
  const [first] = patch;
  if (first?.op === 'replace' && first.path === '') return first.value;
  const body = patch.reduce((copy, { path }) => copyAlong(copy, pointerSteps(path)), example);
  // A value that is put somewhere is changed there, if a later step goes into it.
  applyPatch(body, patch.length > 1 ? structuredClone([...patch]) : [...patch]);
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

/** Two patches, one after the other; a value that is put somewhere and replaced at once is put there as it is wanted. */
export function joined(first: Patch, second: Patch): Patch {
  const [whole, last, next] = [first[0], first.at(-1), second[0]];
  if (next?.op === 'replace' && next.path === '') return second;
  if (whole?.op === 'replace' && whole.path === '') return [{ ...whole, value: changed(whole.value, second) }];
  if (last !== undefined && 'value' in last && next?.op === 'replace' && next.path === last.path)
    return [...first.slice(0, -1), { ...last, value: next.value }, ...second.slice(1)];
  return [...first, ...second];
}
