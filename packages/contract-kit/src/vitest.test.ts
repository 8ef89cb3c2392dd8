import { expect, test, vi } from 'vitest';
import { double, openTill, tills } from '../fixtures/tills.ts';
import { listChecks } from './list-checks.ts';
import { contractSuite } from './vitest.ts';

// What it asks vitest to define is noted here instead of being defined. What the checks do is tested beside them.
const { defined } = vi.hoisted(() => ({ defined: [] as string[] }));
vi.mock('vitest', async (original) => {
  const define = (title: string) => defined.push(title);
  return {
    ...(await original<object>()),
    describe: (name: string, body: () => void) => {
      defined.push(`${name}:`);
      body();
    },
    beforeAll: () => undefined,
    afterAll: () => undefined,
    test: Object.assign(define, {
      skipIf: (skips: boolean) => (skips ? (title: string) => define(`skipped ${title}`) : define),
    }),
    inject: () => ({ ...double, forcesResults: false }),
  };
});

test('each check is a test titled by its id, and one that is skipped says why', () => {
  contractSuite(tills, openTill);
  const reason = 'Only a double can be asked for a result code.';
  const checks = listChecks(tills, openTill, { ...double, forcesResults: false });
  expect(defined).toEqual([
    'openTill on double:',
    ...checks.map(({ id, skip }) => (skip === undefined ? id : `skipped ${id} (${reason})`)),
  ]);
});
