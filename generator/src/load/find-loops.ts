import { isAbsoluteUrl, type Document } from '@redocly/openapi-core';
import { escapeStep, valueAt } from '../pointer.ts';
import type { Problem } from '../problem.ts';
import { followRef, placeOf } from './locate.ts';

/**
 * References that come back to themselves without ever reaching a value. Redocly gives up on the first one and
 * does not say where it stands.
 */
export function findLoops(files: readonly Document[]): Problem[] {
  const contents = new Map(files.map(({ source, parsed }) => [source.absoluteRef, parsed]));
  return files.flatMap(({ source, parsed }) =>
    refsIn(parsed)
      .filter(({ ref }) => comesBack(contents, source.absoluteRef, ref))
      .map(({ ref, inside }) => ({
        code: 'REF_UNRESOLVED',
        severity: 'error',
        message: `The reference ${ref} comes back to itself.`,
        place: placeOf({ source, pointer: `#/${inside.map(escapeStep).join('/')}`, reportOnKey: true }),
      })),
  );
}

interface Ref {
  readonly ref: string;
  readonly inside: readonly string[];
}

function refsIn(value: unknown, inside: readonly string[] = []): Ref[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([step, member]) => refsIn(member, [...inside, step]));
  const { $ref } = value as { readonly $ref?: unknown };
  return typeof $ref === 'string' ? [{ ref: $ref, inside }, ...below] : below;
}

function comesBack(contents: ReadonlyMap<string, unknown>, from: string, start: string): boolean {
  const seen = new Set<string>();
  let [file, ref] = [from, start];
  while (!seen.has(`${file} ${ref}`)) {
    seen.add(`${file} ${ref}`);
    if (isAbsoluteUrl(ref)) return false;
    const target = followRef(file, ref);
    const next = firstRef(contents.get(target.file), target.inside);
    if (next === undefined) return false;
    [file, ref] = [target.file, next];
  }
  return true;
}

/** The reference a pointer runs into, at its end or on the way. */
function firstRef(content: unknown, steps: readonly string[]): string | undefined {
  for (let length = 0; length <= steps.length; length++) {
    const ref = valueAt(content, [...steps.slice(0, length), '$ref']);
    if (typeof ref === 'string') return ref;
  }
  return undefined;
}
