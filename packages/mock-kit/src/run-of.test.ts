import { describe, expect, test } from 'vitest';
import { isSameClient, runOf } from './run-of.ts';

describe('the run of a request', () => {
  test.each([
    [{ 'x-mock-run': 'ci-1.2_a' }, 'ci-1.2_a'],
    [{ 'x-mock-run': 'a'.repeat(64) }, 'a'.repeat(64)],
    [{ 'x-mock-run': 'mine', 'client-id': 'M1' }, 'mine'],
    [{ 'client-id': 'M1__worker-2' }, 'M1__worker-2'],
    [{ 'client-id': 'not a run' }, 'default'],
    [{ 'client-id': 'M'.repeat(65) }, 'default'],
    [{}, 'default'],
  ])('%j', (headers, want) => {
    expect(runOf({ headers }, 'Client-Id')).toBe(want);
  });

  test.each(['', ' ', 'a b', 'a/b', 'ü', 'a'.repeat(65), 'a\n', '{}'])('is none that %j names', (named) => {
    expect(runOf({ headers: { 'x-mock-run': named, 'client-id': 'M1' } }, 'Client-Id')).toBeUndefined();
  });

  test('is the default one where the API has no client ids', () => {
    expect(runOf({ headers: { 'client-id': 'M1' } }, undefined)).toBe('default');
  });
});

test.each([
  ['M1', true],
  ['M1__worker-2', true],
  ['M1__', true],
  ['M1_worker', false],
  ['M2__M1', false],
  ['M1__a b', false],
  [`M1__${'a'.repeat(61)}`, false],
  ['', false],
])('client id %j is M1: %j', (clientId, want) => {
  expect(isSameClient(clientId, 'M1')).toBe(want);
});
