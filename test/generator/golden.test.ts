import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allFiles, generateSpec } from './generate-spec.ts';

const golden = fileURLToPath(new URL('../golden', import.meta.url));

// What each spec is there to show. The files are compiled with everything else, under the same strict settings.
const behaviours = {
  plain: 'an API without envelope and signature: no outcome, no signing, a recursive schema',
  signed: 'envelope, result codes, wire types, a condition, and signing because the spec asks for it',
  products: 'a request of several forms, codes that differ between them, schemas closed around others, a webhook',
  webhooks: 'webhooks of an API that signs: one answer for all, an answer with data, one without a body',
  conditions: 'what is required in some cases only: triggers of every kind, alone, together, nested and in lists',
  rest: 'what other documents hold: parameters, 201, null, numbers, references into schemas, names that are ours',
  stateful:
    'calls that depend on each other: flows in two documents, one within another, by a person and again and again',
  'hostile-names': 'names and texts that try to leave their place',
};

describe.each(Object.entries(behaviours))('%s: %s', (name) => {
  test('generates the golden files, and no others', async () => {
    const files = allFiles(await generateSpec(name));
    for (const { path, text } of files) await expect(text).toMatchFileSnapshot(`${golden}/${name}/${path}`);

    // What is missing fails above; what is left over fails here.
    const emitted = new Set(files.map(({ path }) => path));
    expect(filesIn(`${golden}/${name}`).filter((path) => !emitted.has(path))).toEqual([]);
  });
});

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
}

test('a spec without a signature gets none, and one with it does', async () => {
  const client = async (name: string) =>
    allFiles(await generateSpec(name)).filter(({ path }) => path.startsWith('client/'));
  expect((await client('plain')).filter(({ text }) => text.includes('@countersign/signing'))).toEqual([]);
  expect((await client('signed')).filter(({ text }) => text.includes('createSigner')).map(({ path }) => path)).toEqual([
    'client/functions.ts',
  ]);
});

test('what a hostile spec generates is inert: loading and calling it runs nothing of the spec', async () => {
  const { createHostileNamesClient } = await import('../golden/hostile-names/client/client.ts');
  const client = createHostileNamesClient({ gateway: 'https://hostile.example' });
  expect(Object.keys(client)).toEqual(['http', 'aProcessExit1', 'http_', 'b']);
  expect(Object.keys(client.http_)).toEqual(['processExit1', 'processExit2']);
});
