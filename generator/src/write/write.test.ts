import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyPlan } from './apply.ts';
import { isInSync, planWrite } from './plan.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'countersign-')), 'gen');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const files = [
  { path: 'a.ts', text: 'a' },
  { path: 'deep/b.ts', text: 'b' },
];

test('a plan changes nothing; applied, it leaves the folder in step', () => {
  const plan = planWrite(folder, files);
  expect(plan).toMatchObject({ create: files, update: [], remove: [], unchanged: 0 });
  expect(() => readdirSync(folder)).toThrow('ENOENT');

  applyPlan(plan);
  expect(readFileSync(join(folder, 'deep/b.ts'), 'utf8')).toBe('b');
  expect(isInSync(planWrite(folder, files))).toBe(true);
});

test('what differs is updated, what is no longer emitted is removed, no temporary file is left', () => {
  applyPlan(planWrite(folder, files));
  const next = [{ path: 'a.ts', text: 'A' }];
  const plan = planWrite(folder, next);
  expect(plan).toMatchObject({ create: [], update: next, remove: ['deep/b.ts'], unchanged: 0 });

  applyPlan(plan);
  const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(left.map(({ name }) => name)).toEqual(['a.ts']);
});
