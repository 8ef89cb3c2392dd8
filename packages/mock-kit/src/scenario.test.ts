import { expect, test } from 'vitest';
import { findScenario, scenarioNames } from './scenario.ts';

const operation = {
  id: 'consult',
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

test('each name stands once', () => {
  expect(scenarioNames(operation)).toEqual(['SUCCESS', 'plain']);
});
