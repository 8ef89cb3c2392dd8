import { dirname, resolve } from 'node:path';
import { getLineColLocation, parseYaml, type Document, type LocationObject } from '@redocly/openapi-core';
import { escapeStep, pointerSteps, valueAt } from '../pointer.ts';
import type { Place } from '../problem.ts';

/** Finds where a pointer into the bundled document stands in the sources. */
export type Locate = (pointer: string) => Place;

/** A file of the spec and the steps to a place in it. */
interface Origin {
  readonly file: string;
  readonly inside: readonly string[];
}

/** For each object and list of the sources, where it stands. */
export type Origins = ReadonlyMap<object, Origin>;

/** A place from Redocly's location, with line and column counted. */
export function placeOf(location: LocationObject): Place {
  const { source, start } = getLineColLocation(location);
  return { file: source.absoluteRef, line: start.line, column: start.col, pointer: location.pointer ?? '#/' };
}

/**
 * Notes where every object of the sources stands. To be called before bundling: the bundler keeps no map back,
 * but it moves the very objects of the sources into the bundled document, so that they tell where they are from,
 * whatever names and places they are given there.
 */
export function recordOrigins(files: readonly Document[]): Origins {
  const origins = new Map<object, Origin>();
  const record = (value: unknown, file: string, inside: readonly string[]): void => {
    // An alias of YAML is the object of its anchor: the anchor is its place.
    if (typeof value !== 'object' || value === null || origins.has(value)) return;
    origins.set(value, { file, inside });
    for (const [step, member] of Object.entries(value)) record(member, file, [...inside, step]);
  };
  for (const { source, parsed } of files) record(parsed, source.absoluteRef, []);
  return origins;
}

/** @param bundled the document after bundling, of the same run as `files` and `origins` */
export function createLocator(root: string, bundled: unknown, files: readonly Document[], origins: Origins): Locate {
  const sources = new Map(files.map(({ source }) => [source.absoluteRef, source]));
  // The bundler has rewritten what was parsed; here the sources are wanted as they were written.
  const content = memoize((file: string) => parseYaml(sources.get(file)?.body ?? ''));
  const exists = ({ file, inside }: Origin) => valueAt(content(file), inside) !== undefined;

  const enter = (at: Origin, step: string): Origin => {
    const inside = [...at.inside, step];
    const ref = refOf(valueAt(content(at.file), at.inside));
    // Where a path item was a reference to a file, its members stand there.
    if (ref === undefined || exists({ file: at.file, inside })) return { file: at.file, inside };
    const target = followRef(at.file, ref);
    return { file: target.file, inside: [...target.inside, step] };
  };

  return (pointer) => {
    let at: Origin = { file: root, inside: [] };
    let value = bundled;
    for (const step of pointerSteps(pointer)) {
      value = valueAt(resolveInside(bundled, value), [step]);
      at = (typeof value === 'object' && value !== null ? origins.get(value) : undefined) ?? enter(at, step);
    }
    // What is missing in the sources (the reason of many a problem) is shown at the nearest parent.
    while (at.inside.length > 0 && !exists(at)) at = { file: at.file, inside: at.inside.slice(0, -1) };
    const source = sources.get(at.file);
    const found = `#/${at.inside.map(escapeStep).join('/')}`;
    if (source === undefined) return { file: at.file, line: 1, column: 1, pointer: found };
    return placeOf({ source, pointer: found, reportOnKey: true });
  };
}

/** What a reference inside the bundled document leads to; the loader has proven that none leads back to itself. */
function resolveInside(bundled: unknown, value: unknown): unknown {
  const ref = refOf(value);
  return ref === undefined ? value : resolveInside(bundled, valueAt(bundled, pointerSteps(ref)));
}

const refOf = (value: unknown): string | undefined => {
  const ref = valueAt(value, ['$ref']);
  return typeof ref === 'string' ? ref : undefined;
};

/** Where a reference which stands in a file leads. */
export function followRef(from: string, ref: string): Origin {
  const [path = '', fragment = ''] = ref.split('#');
  return { file: path === '' ? from : resolve(dirname(from), path), inside: pointerSteps(`#${fragment}`) };
}

function memoize<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (key) => {
    const entry = known.get(key) ?? { value: compute(key) };
    known.set(key, entry);
    return entry.value;
  };
}
