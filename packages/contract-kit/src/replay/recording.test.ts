import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFile, fromRecorded, readCheck, readRun, toRecorded, writeCheck } from './recording.ts';
import { maskSecret } from './mask-secret.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contract-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  'pay/required/a',
  '../../etc/x',
  '',
  'pay',
  `pay/${'仮'.repeat(500)}`,
  `${'a'.repeat(500)}/b`,
  'a\0b/c',
  'con/nul',
])('the file of %j is one below the folder, and can be written', (id) => {
  const path = checkFile(folder, id);
  expect(path).toMatch(new RegExp(`^${folder}/operation-[^/]*/[^/]+\\.json$`));
  writeCheck(folder, { check: id, exchanges: [], findings: [], isReplayable: true });
  expect(readCheck(folder, id)?.check).toBe(id);
});

test('ids that differ in case alone have files that differ in more', () => {
  const [a, b] = [checkFile('f', 'pay/required/orderId'), checkFile('f', 'pay/required/orderID')];
  expect(a.toLowerCase()).not.toBe(b.toLowerCase());
  expect(checkFile('f', 'pay/required/orderId')).toBe(a);
});

test('an exchange comes back as it was', () => {
  const exchange = {
    request: {
      method: 'POST',
      path: '/a?b=1',
      headers: [
        ['A', '1'],
        ['a', '2'],
      ] as const,
      body: new TextEncoder().encode('\ufeff{}'),
    },
    answer: { status: 200, headers: [['B', '']] as const, bytes: new TextEncoder().encode('{"ä":"𝒳"}') },
  };
  expect(fromRecorded(JSON.parse(JSON.stringify(toRecorded(exchange))))).toEqual(exchange);
  const { answer: _, ...lost } = { ...exchange, failure: 'refused' };
  expect(fromRecorded(toRecorded(lost))).toEqual(lost);
});

test('a folder without a recording is told', () => {
  expect(() => readRun(join(folder, 'none'))).toThrow('holds no recording: there is no recording.json.');
  writeFileSync(join(folder, 'recording.json'), '{"recording": 2}');
  expect(() => readRun(folder)).toThrow('is no recording of version 1.');
  expect(readCheck(folder, 'pay/never')).toBeUndefined();
});

test.each([
  ['2810-aB3_z', '1111-xX1_x'],
  ['12', '11'],
  ['仮𝒳é', 'xXx'],
  [
    ['a1', { b: 'C' }, 5, true, null],
    ['x1', { b: 'X' }, 1, true, null],
  ],
])('%j is masked by %j', (secret, mask) => {
  expect(maskSecret(secret)).toEqual(mask);
});
