import type { Location } from '@redocly/openapi-core';
import { asRecord, type JsonObject } from './record.ts';

/** A value as it is written in the specs, and where: file and pointer. */
export interface Place<T = unknown> {
  readonly value: T;
  readonly location: Location;
}

/** An object of the specs. */
export type ObjectPlace = Place<JsonObject>;

/** What a place refers to by `$ref`, one step further; undefined where it refers to nothing, or to what is not there. */
export type Follow = (place: Place) => Place | undefined;

/** A member of an object or a list, however deep; undefined where there is none. */
export function memberAt(place: Place | undefined, ...steps: readonly (string | number)[]): Place | undefined {
  let found = place;
  for (const step of steps) {
    const { value, location } = found ?? {};
    if (typeof value !== 'object' || value === null || location === undefined || !Object.hasOwn(value, step))
      return undefined;
    found = { value: (value as Record<string | number, unknown>)[step], location: location.child([step]) };
  }
  return found;
}

/** The members of an object, or the entries of a list with their indexes. */
export function membersOf(place: Place | undefined): (readonly [key: string, member: Place])[] {
  const { value, location } = place ?? {};
  if (typeof value !== 'object' || value === null || location === undefined) return [];
  return Object.entries(value).map(([key, member]) => [key, { value: member, location: location.child([key]) }]);
}

/** What stands at the end of a line of references; the place itself where it is none. */
export function resolved(place: Place, follow: Follow): Place {
  const target = follow(place);
  return target === undefined ? place : resolved(target, follow);
}

export const fileOf = ({ location }: Place): string => location.source.absoluteRef;

/** A member, where it is a text. */
export const textAt = (place: Place | undefined, name: string): string | undefined => {
  const value = asRecord(place?.value)[name];
  return typeof value === 'string' ? value : undefined;
};
