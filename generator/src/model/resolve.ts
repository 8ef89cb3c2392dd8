import { pointerSteps, valueAt } from '../pointer.ts';
import type { OasDocument, OasRef, OasSchema } from '../load/oas.ts';

/** A value with the place it stands at in the bundled document, after every reference on the way to it. */
export interface Resolved<T> {
  readonly value: T;
  readonly pointer: string;
}

/** Follows `$ref` to what it names. The loader has proven that every reference leads somewhere. */
export function resolveRef<T extends object>(document: OasDocument, value: T | OasRef, pointer: string): Resolved<T> {
  const seen = new Set<string>();
  let current: T | OasRef = value;
  let at = pointer;
  while ('$ref' in current && typeof current.$ref === 'string' && !seen.has(current.$ref)) {
    seen.add(current.$ref);
    at = current.$ref;
    current = valueAt(document, pointerSteps(at)) as T | OasRef;
  }
  return { value: current as T, pointer: at };
}

/** What stands at a pointer of ours, whose steps are not percent-encoded, or at one that was taken from a reference. */
export const schemaAt = (document: OasDocument, pointer: string): OasSchema | undefined =>
  (valueAt(document, pointerSteps(pointer.slice(1))) ?? valueAt(document, pointerSteps(pointer))) as
    | OasSchema
    | undefined;
