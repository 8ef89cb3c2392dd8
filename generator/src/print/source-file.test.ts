import { expect, test } from 'vitest';
import { ident, literal } from './code.ts';
import { createSourceFile } from './source-file.ts';

test('a file opens with its source; imports are gathered from use, packages first, each name once', () => {
  const f = createSourceFile('x.ts', 'openapi/pets/openapi.yaml');
  const paths = f.importType('paths', './types.ts');
  f.doc('What it is.', { tags: ['@generated from #/x'] });
  f.print`export const ${ident('x')} = ${f.import('make', '@scope/kit')}<${paths}>(${f.importJson('data', './data.json')}, ${literal("it's")});`;
  f.importType('make', '@scope/kit');
  f.importType('Kind', '@scope/kit');

  expect(f.toFile()).toEqual({
    path: 'x.ts',
    text: `// Generated from openapi/pets/openapi.yaml by countersign generate. Do not edit.

import { type Kind, make } from '@scope/kit';
import data from './data.json' with { type: 'json' };
import type { paths } from './types.ts';

/**
 * What it is.
 * @generated from #/x
 */
export const x = make<paths>(data, "it's");
`,
  });
});

test('a module can be imported whole and by name in one file', () => {
  const f = createSourceFile('x.ts', 'openapi/pets/openapi.yaml');
  f.print`export const ${ident('x')}: ${f.importType('Kind', './y.ts')} = ${f.importAll('y', './y.ts')}.x;`;
  expect(f.toFile().text).toContain("import * as y from './y.ts';\nimport type { Kind } from './y.ts';\n");
});
