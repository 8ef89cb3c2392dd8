import { dirname, posix, relative, sep } from 'node:path';
import { pointerTo, valueAt } from '../pointer.ts';
import type { LoadedDocument } from './bundle.ts';

/**
 * File by pointer into the bundled document: `{'#/components/schemas/Pet': 'openapi/pets/components/schemas/Pet.yaml'}`. The longest
 * pointer that another starts with tells where that one stands. `#` and a pointer follow where the part is not the whole file.
 */
export type Sources = { readonly [pointer: string]: string };

/** @param spec the root document, absolute and as generated files name it: in the terms of the latter all files are told */
export function listSources(
  { document, locate }: Pick<LoadedDocument, 'document' | 'locate'>,
  { root: file, rootLabel }: { readonly root: string; readonly rootLabel: string },
): Sources {
  const told = (pointer: string): string => {
    const place = locate(pointer);
    const path = posix.join(posix.dirname(rootLabel), relative(dirname(file), place.file).split(sep).join('/'));
    return `${path}${place.pointer === '#/' ? '' : place.pointer}`;
  };
  const membersOf = (pointer: string, value: unknown): string[] =>
    Object.keys(typeof value === 'object' && value !== null ? value : {}).map((name) => pointerTo(pointer, name));
  // A path item that stands in a file of its own is bundled as a copy: what it holds tells the file.
  const operationsOf = (pointer: string, items: LoadedDocument['document']['paths'] = {}): string[] =>
    Object.entries(items).flatMap(([name, item]) => membersOf(pointerTo(pointer, name), item));
  const { components = {} } = document;
  const parts = [
    ...operationsOf('#/paths', document.paths),
    ...operationsOf('#/webhooks', document.webhooks),
    // No rule points into an example.
    ...kindsOf(components).flatMap((kind) => membersOf(`#/components/${kind}`, valueAt(components, [kind]))),
  ];
  const root = told('#/');
  const others = parts
    .map((pointer) => [pointer, told(pointer)] as const)
    .filter(([, file]) => !file.startsWith(`${root}#`));
  return { '#': root, ...Object.fromEntries(others) };
}

const kindsOf = (components: object): string[] => Object.keys(components).filter((kind) => kind !== 'examples');
