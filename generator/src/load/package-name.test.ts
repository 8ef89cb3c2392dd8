import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPackageName } from './package-name.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
  writeFileSync(join(folder, 'package.json'), '{"name":"@shop/outer"}');
  mkdirSync(join(folder, 'client'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('is that of the nearest package.json, also where the folder is still to come', () => {
  const read: string[] = [];
  expect(findPackageName(join(folder, 'client/src/gen'), (path) => void read.push(path))).toBe('@shop/outer');
  expect(read).toEqual(
    ['client/src/gen', 'client/src', 'client', '.'].map((each) => join(folder, each, 'package.json')),
  );
  writeFileSync(join(folder, 'client/package.json'), '{"name":"@shop/client"}');
  expect(findPackageName(join(folder, 'client/src/gen'))).toBe('@shop/client');
});

test.each(['{}', '{"name":""}', '{"name":7}', 'null', '{'])('there is none in %s', (text) => {
  writeFileSync(join(folder, 'client/package.json'), text);
  expect(findPackageName(join(folder, 'client/gen'))).toBeUndefined();
});
