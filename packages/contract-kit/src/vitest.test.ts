import { beforeEach, expect, test, vi } from 'vitest';
import { double, openTill, tills } from '../fixtures/tills.ts';
import { listChecks } from './list-checks.ts';
import { contractSuite } from './vitest.ts';

// What it asks vitest to define is noted here instead of being defined. What the checks do is tested beside them.
interface Defined {
  readonly title: string;
  readonly skip?: boolean;
  readonly meta?: { readonly contract?: object; readonly contractSuite?: object };
}
const { defined } = vi.hoisted(() => ({ defined: [] as Defined[] }));
vi.mock('vitest', async (original) => ({
  ...(await original<object>()),
  describe: (name: string, body: () => void) => {
    defined.push({ title: `${name}:` });
    body();
  },
  beforeAll: () => undefined,
  afterAll: () => undefined,
  test: (title: string, options: Omit<Defined, 'title'>) => defined.push({ title, ...options }),
  inject: () => ({ ...double, forcesResults: false }),
}));
beforeEach(() => {
  defined.length = 0;
});

const checks = listChecks(tills, openTill, { ...double, forcesResults: false });

test('each check is a test titled by its id, and one that is skipped says why', () => {
  contractSuite(tills, openTill);
  const reason = 'Only a double can be asked for a result code.';
  expect(defined.map(({ title, skip = false }) => (skip ? `skipped ${title}` : title))).toEqual([
    'openTill on double:',
    ...checks.map(({ id, skip }) => (skip === undefined ? id : `skipped ${id} (${reason})`)),
  ]);
});

test('each tells a reporter of its check, and the first what there is to look at', () => {
  const constraints = [{ rule: '#/a/required', field: 'a', keyword: 'required', violated: ['openTill/required/a'] }];
  contractSuite(tills, { ...openTill, constraints });
  const tests = defined.slice(1);
  expect(tests.map(({ meta }) => meta?.contract)).toEqual(
    checks.map(({ id, kind, operation, sends, skip }) => ({ id, kind, operation, sends, ...(skip && { skip }) })),
  );
  expect(tests.filter(({ meta }) => meta?.contractSuite !== undefined)).toHaveLength(1);
  expect(tests[0]?.meta?.contractSuite).toEqual({
    api: 'tills',
    operation: 'openTill',
    target: { name: 'double', forcesResults: false },
    results: openTill.results,
    examples: ['SUCCESS'],
    constraints,
    sources: tills.sources,
  });
});
