import { posix } from 'node:path';
import type { Oas3Rule } from '@redocly/openapi-core';
import type { Place } from './place.ts';

/** The bundler names components by their files, and renames the second of two with no more than a warning. */
export const uniqueBasenames: Oas3Rule = () => {
  const first = new Map<string, string>();
  const doubles = new Map<string, { readonly place: Place<string>; readonly other: string }>();
  return {
    ref({ $ref }, { type, location }) {
      const [path = ''] = $ref.split('#');
      // A path item gets no name.
      if (path === '' || type.name === 'PathItem') return;
      const file = posix.join(posix.dirname(location.source.absoluteRef), path);
      const name = posix.basename(file, posix.extname(file));
      const other = first.get(name) ?? file;
      first.set(name, other);
      if (other !== file && !doubles.has(file)) doubles.set(file, { place: { value: $ref, location }, other });
    },
    Root: {
      leave(_, context) {
        for (const { place, other } of doubles.values())
          context.report({
            location: place.location,
            message: `"${place.value}" has the name of ${brief(other)}: no two components or examples of an API share one, not even in different folders. For instance "${suggest(place.value)}".`,
          });
      },
    },
  };
};

const brief = (file: string): string => file.split('/').slice(-3).join('/');

const suggest = (ref: string): string => {
  const extension = posix.extname(ref);
  return posix.join(posix.dirname(ref), `Request${posix.basename(ref, extension)}${extension}`);
};
