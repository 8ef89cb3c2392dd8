import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from './run.ts';

const source = join(repository, 'generator/src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

/** Import statements of a file, types included: a layer that needs another's types depends on it. */
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join(source, file), 'utf8').matchAll(/(?:^(?:import|export) [^;]*? from |\bimport\()'([^']+)'/gm),
  ].map(([, from = '']) => (from.startsWith('.') ? relative(source, join(source, dirname(file), from)) : from));

const layerOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : file.replace(/\.ts$/, ''));

// From left to right: spec → load → model → emit → plan → apply. What a layer may know of the others.
const allowed: Record<string, readonly string[]> = {
  application: ['commands', 'context', 'problem'],
  cli: ['application', 'context'],
  commands: ['config', 'context', 'diff', 'generate', 'init', 'lint', 'problem', 'read', 'serve', 'site', 'write'],
  config: ['emit', 'pointer', 'problem', 'record'],
  context: [],
  // Schemas it walks itself, as plain JSON of two bundled documents: the model leaves out keywords that no output needs. Clients and
  // cases are those of the emitters, made of either side and compared.
  diff: ['emit', 'load', 'model', 'pointer', 'print', 'problem', 'record'],
  docs: ['load', 'model', 'pointer', 'print', 'problem'],
  generate: ['config', 'emit', 'model', 'print', 'problem', 'read'],
  init: ['emit'],
  lint: ['config', 'load', 'model', 'problem', 'read'],
  serve: [],
  site: ['config', 'docs', 'load', 'model', 'print', 'problem', 'read'],
  read: ['config', 'emit', 'load', 'model', 'problem'],
  emit: ['load', 'model', 'pointer', 'print', 'record'],
  model: ['load', 'pointer', 'problem', 'record'],
  load: ['pointer', 'problem'],
  write: ['print'],
  pointer: [],
  print: [],
  problem: [],
  record: [],
};

describe('the generator', () => {
  test('has the layers that are drawn, and no others', () => {
    expect([...new Set(files.map(layerOf))].sort()).toEqual(Object.keys(allowed).sort());
  });

  test.each(files)('%s imports only to its right', (file) => {
    const layer = layerOf(file);
    const reached = importsOf(file)
      .filter((from) => from.endsWith('.ts'))
      .map(layerOf);
    expect(reached.filter((other) => other !== layer && !allowed[layer]?.includes(other))).toEqual([]);
  });

  test('reads OpenAPI in load and model, and to compare it in diff; emitters hand the document on', () => {
    const readers = files.filter((file) => importsOf(file).includes('load/oas.ts')).map(layerOf);
    expect([...new Set(readers)].sort()).toEqual(['diff', 'emit', 'load', 'model']);
    const emitters = files.filter((file) => layerOf(file) === 'emit' && importsOf(file).includes('load/oas.ts'));
    for (const file of emitters)
      expect(readFileSync(join(source, file), 'utf8'), file).toContain('import type { OasDocument }');
  });

  test('makes code in print alone: elsewhere nothing is declared to be code', () => {
    const casting = files.filter(
      (file) => layerOf(file) !== 'print' && /\bas Code\b/.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(casting).toEqual([]);
  });

  test('touches the process in cli.ts alone', () => {
    const touching = files.filter((file) =>
      /\bprocess\.(?:argv|cwd|env|exit|stdout|stderr)\b|from 'node:process'/.test(
        readFileSync(join(source, file), 'utf8'),
      ),
    );
    // The last two hold programs as text.
    const known = new Set(['cli.ts', 'context.ts', 'init/package-files.ts', 'docs/samples/client-options.ts']);
    const others = touching.filter((file) => !known.has(file));
    expect(others).toEqual([]);
  });

  test('knows nothing of Antom', () => {
    expect(files.filter((file) => /antom|alipay/i.test(readFileSync(join(source, file), 'utf8')))).toEqual([]);
  });

  test('and the packages never import each other', () => {
    const ofGenerator = files.flatMap(importsOf).filter((from) => from.startsWith('@countersign/'));
    expect(ofGenerator).toEqual([]);
    const packages = readdirSync(join(repository, 'packages'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && file.includes('/src/'),
    );
    expect(packages.length).toBeGreaterThan(20);
    expect(
      packages.filter((file) =>
        readFileSync(join(repository, 'packages', file), 'utf8').includes('@countersign/generator'),
      ),
    ).toEqual([]);
  });
});
