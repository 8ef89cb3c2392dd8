import { readFileSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { getLineColLocation, parseYaml, Source, type LocationObject } from '@redocly/openapi-core';
import type { Place } from '../problem.ts';
import { escapeStep, pointerSteps, valueAt } from './pointer.ts';

/** Finds where a pointer into the bundled document stands in the sources. */
export type Locate = (pointer: string) => Place;

/** A place from Redocly's location, with line and column counted. */
export function placeOf(location: LocationObject): Place {
  const { source, start } = getLineColLocation(location);
  return { file: source.absoluteRef, line: start.line, column: start.col, pointer: location.pointer ?? '#/' };
}

/**
 * The bundler keeps no map back, but its way of naming is known: what it lifts into `components` is named
 * after its file. So: follow the pointer from the root document through every `$ref` to a file, and enter a
 * component which the root does not hold by the file of its name.
 */
export function createLocator(root: string, files: readonly string[]): Locate {
  const byName = new Map(files.map((file) => [basename(file, extname(file)), file]));
  const open = memoize((file: string) => {
    const body = readFileSync(file, 'utf8');
    return { source: new Source(file, body), content: parseYaml(body) };
  });

  return (pointer) => {
    let file = root;
    let inside: string[] = [];
    for (const step of pointerSteps(pointer)) {
      const ref = (valueAt(open(file).content, inside) as { $ref?: unknown } | undefined)?.$ref;
      if (typeof ref === 'string') [file, inside] = followRef(file, ref);
      inside = [...inside, step];
      const component = inside[0] === 'components' && inside.length === 3 ? byName.get(step) : undefined;
      if (component !== undefined && valueAt(open(file).content, inside) === undefined)
        [file, inside] = [component, []];
    }
    // What is missing in the sources (the reason of many a problem) is shown at the nearest parent.
    while (inside.length > 0 && valueAt(open(file).content, inside) === undefined) inside = inside.slice(0, -1);
    return placeOf({ source: open(file).source, pointer: `#/${inside.map(escapeStep).join('/')}`, reportOnKey: true });
  };
}

function followRef(from: string, ref: string): [file: string, inside: string[]] {
  const [path = '', fragment = ''] = ref.split('#');
  return [path === '' ? from : resolve(dirname(from), path), pointerSteps(fragment)];
}

function memoize<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key) as T;
  };
}
