import { expect, test } from 'vitest';
import { findScenario, scenarioNames } from './scenario.ts';

const operation = {
  id: 'consult',
  name: 'consult',
  method: 'post',
  path: '/consult',
  scenarios: [
    { key: 'consult.success', code: 'SUCCESS' },
    { key: 'consult.success-app', code: 'SUCCESS' },
    { key: 'plain' },
  ],
};

test('a code finds the first scenario with it, a key its own', () => {
  expect(findScenario(operation, 'SUCCESS')?.key).toBe('consult.success');
  expect(findScenario(operation, 'consult.success-app')?.key).toBe('consult.success-app');
  expect(findScenario(operation, 'success')).toBeUndefined();
});

test('of several products, the one that the request names comes first', () => {
  const scenarios = [
    { key: 'rent.boat', code: 'DONE', product: 'BOAT' },
    { key: 'rent.storm', code: 'STORM', product: 'BOAT' },
    { key: 'rent.bike', code: 'DONE', product: 'BIKE' },
  ];
  const rent = { ...operation, scenarios, product: 'kind' };
  const found = (wanted: string | undefined, body?: unknown) => findScenario(rent, wanted, body)?.key;
  expect(found(undefined, { kind: 'BIKE' })).toBe('rent.bike');
  expect(found('DONE', { kind: 'BIKE' })).toBe('rent.bike');
  expect(found('DONE', { kind: 'BOAT' })).toBe('rent.boat');
  expect(found('STORM', { kind: 'BIKE' })).toBe('rent.storm');
  expect(found('rent.boat', { kind: 'BIKE' })).toBe('rent.boat');
  expect(found(undefined, undefined)).toBe('rent.boat');
});

test('without a wish it is the first', () => {
  expect(findScenario(operation, undefined, {})?.key).toBe('consult.success');
});

test('each name stands once', () => {
  expect(scenarioNames(operation)).toEqual(['SUCCESS', 'plain']);
});
