import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentFile } from '../emit/document-file.ts';
import { banner } from '../print/source-file.ts';
import { applyPlan } from './apply.ts';
import { isInSync, planWrite } from './plan.ts';
import { temporarySuffix } from './replace-file.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'countersign-')), 'gen');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const file = (path: string, text: string) => ({ path, text: `// ${banner('openapi.yaml')}\n${text}` });
const files = [file('a.ts', 'a'), file('deep/b.ts', 'b')];

const filesOnDisk = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .sort();

test('a plan changes nothing; applied, it leaves the folder in step', () => {
  const plan = planWrite(folder, files);
  expect(plan).toMatchObject({ create: files, update: [], remove: [], foreign: [], unchanged: 0 });
  expect(() => readdirSync(folder)).toThrow('ENOENT');

  applyPlan(plan);
  expect(readFileSync(join(folder, 'deep/b.ts'), 'utf8')).toBe(files[1]?.text);
  expect(planWrite(folder, files)).toMatchObject({ unchanged: 2 });
  expect(isInSync(planWrite(folder, files))).toBe(true);
});

test('what differs is updated, what is no longer emitted is removed, no temporary file is left', () => {
  applyPlan(planWrite(folder, files));
  const next = [file('a.ts', 'A')];
  const plan = planWrite(folder, next);
  expect(plan).toMatchObject({ create: [], update: next, remove: ['deep/b.ts'], foreign: [], unchanged: 0 });

  applyPlan(plan);
  expect(filesOnDisk()).toEqual(['a.ts']);
});

test('what the generator did not write is neither removed nor overwritten', () => {
  applyPlan(planWrite(folder, []));
  applyPlan(planWrite(folder, [file('own.ts', '')]));
  writeFileSync(join(folder, 'notes.md'), 'mine');
  writeFileSync(join(folder, 'a.ts'), 'mine too');
  symlinkSync('notes.md', join(folder, 'link.ts'));

  const plan = planWrite(folder, files);
  expect(plan).toMatchObject({ create: [files[1]], update: [], remove: ['own.ts'], unchanged: 0 });
  expect(plan.foreign).toEqual(['a.ts', 'link.ts', 'notes.md']);
  expect(isInSync({ ...plan, create: [], remove: [] })).toBe(false);

  applyPlan(plan);
  expect(filesOnDisk()).toEqual(['a.ts', 'b.ts', 'link.ts', 'notes.md']);
  expect(readFileSync(join(folder, 'a.ts'), 'utf8')).toBe('mine too');
});

test('a folder in the place of a file is in the way', () => {
  mkdirSync(join(folder, 'a.ts'), { recursive: true });
  expect(planWrite(folder, files)).toMatchObject({ create: [files[1]], foreign: ['a.ts'] });
});

test('a document is known by its field, and what a cut-off run left by its name', () => {
  const document = { openapi: '3.1.0', info: { title: 'Tills', version: '1' } };
  const left = `a.ts${temporarySuffix}`;
  applyPlan(planWrite(folder, [documentFile(document, 'openapi.yaml')]));
  writeFileSync(join(folder, left), '');
  expect(planWrite(folder, [])).toMatchObject({ remove: [left, 'document.json'], foreign: [] });
});

test('what another run has removed meanwhile is no fault', () => {
  applyPlan(planWrite(folder, files));
  const plan = planWrite(folder, []);
  applyPlan(plan);
  expect(() => applyPlan(plan)).not.toThrow();
});
