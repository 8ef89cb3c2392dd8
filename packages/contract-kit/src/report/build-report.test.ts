import { describe, expect, test } from 'vitest';
import { buildReport } from './build-report.ts';
import { describeShare, listMissing, listUnanswered, listUnlooked, percentOf } from './coverage.ts';
import { check, run, suite } from './fixture.ts';

const at = new Date('2026-01-02T03:04:05Z');
const report = buildReport(run(), { at });

test('a run says what was checked and what was found', () => {
  expect(report).toMatchObject({
    report: 1,
    api: 'tills',
    target: 'mock',
    at: '2026-01-02T03:04:05.000Z',
    verdict: 'failed',
    checks: { passed: 2, failed: 1, skipped: 1 },
    skipped: [{ reason: 'A person has to approve.', checks: ['open/pattern/till'] }],
  });
  expect(report.operations.map(({ operation }) => operation)).toEqual(['close', 'open']);
});

test('a side of a constraint is what its checks were; one that did not run is no proof', () => {
  const [required, pattern] = report.operations[1]?.constraints ?? [];
  expect([required?.satisfied, required?.violated]).toEqual(['passed', 'failed']);
  expect([pattern?.satisfied, pattern?.violated]).toEqual(['none', 'skipped']);
  expect(report.operations[0]?.constraints[0]).toMatchObject({ satisfied: 'skipped', violated: 'skipped' });
  expect(report.coverage.constraints).toEqual({ looked: 2, of: 8 });
  expect(listUnlooked(report).slice(4)).toEqual([
    'open till pattern, satisfied: no case',
    'open till pattern, violated: skipped',
  ]);
});

test('a code is answered when an answer carried it, not when there is an example', () => {
  expect(report.operations[1]?.results).toEqual([
    { code: 'SUCCESS', status: 'S', example: true, trigger: false, test: true },
    { code: 'PARAM_ILLEGAL', status: 'F', example: false, trigger: false, test: false },
    { code: 'RISK_REJECT', status: 'F', example: true, trigger: true, test: true },
  ]);
  expect(report.coverage.results).toEqual({ looked: 2, of: 6 });
  expect(listUnanswered(report)).toContain('open PARAM_ILLEGAL');
});

test('the order of a run makes no difference, nor that it was in shards', () => {
  const { checks, suites, errors } = run();
  expect(buildReport({ checks: checks.toReversed(), suites: suites.toReversed(), errors }, { at })).toEqual(report);
});

test('a flow has a row of its own, and an operation without a suite is named', () => {
  const { operations, leftOut } = buildReport(
    { checks: [check('bind-and-pay/1')], suites: [suite('open')], errors: [] },
    { at, operations: ['refund', 'open'] },
  );
  expect(operations[0]).toEqual({
    operation: 'bind-and-pay',
    checks: { passed: 1, failed: 0, skipped: 0 },
    results: [],
    constraints: [],
  });
  expect(leftOut).toEqual(['refund']);
});

describe('divergences', () => {
  const finding = (fact: string, pointer: string) => ({
    kind: 'schema' as const,
    fact,
    pointer,
    expected: 'a',
    found: 'b',
  });

  test('are one for each fact, the most frequent first, with the file of the fact', () => {
    const [a, b] = [finding('A.', '#/components/schemas/Open/x'), finding('B.', '#/b')];
    const checks = [
      check('open/1', { state: 'failed', findings: [b, a] }),
      check('open/2', { state: 'failed', findings: [a] }),
    ];
    const { divergences } = buildReport({ checks, suites: [suite('open')], errors: [] }, { at });
    expect(divergences.map(({ fact, cases }) => [fact, cases.map(({ id }) => id)])).toEqual([
      ['A.', ['open/1', 'open/2']],
      ['B.', ['open/1']],
    ]);
    expect(divergences.map(({ source }) => source)).toEqual(['openapi/tills/components/schemas/Open.yaml', undefined]);
  });
});

test('what a target is tolerated to do is told, and fails nothing', () => {
  const finding = {
    kind: 'schema' as const,
    fact: 'A.',
    pointer: '#/a',
    expected: 'a',
    found: 'b',
    isTolerable: true as const,
  };
  const told = (state: 'passed' | 'failed') =>
    buildReport(
      { checks: [check('open/1', { state, findings: [finding] })], suites: [suite('open')], errors: [] },
      { at },
    );
  expect(told('passed')).toMatchObject({ verdict: 'passed', divergences: [{ fact: 'A.', isTolerated: true }] });
  expect(told('failed')).toMatchObject({ verdict: 'failed', divergences: [{ fact: 'A.', isTolerated: false }] });
});

describe('the verdict', () => {
  const verdict = (changes: Partial<ReturnType<typeof run>>) =>
    buildReport({ checks: [check('open/1')], suites: [suite('open')], errors: [], ...changes }, { at }).verdict;

  test('is passed where something ran and nothing failed', () => {
    expect(verdict({})).toBe('passed');
    expect(verdict({ checks: [check('open/1'), check('open/2', { state: 'skipped' })] })).toBe('passed');
  });

  test('is failed where nothing ran, or something broke beside the checks', () => {
    expect(verdict({ checks: [] })).toBe('failed');
    expect(verdict({ checks: [check('open/1', { state: 'skipped' })] })).toBe('failed');
    expect(verdict({ errors: [{ where: 'pay.test.ts', message: 'no' }] })).toBe('failed');
    expect(verdict({ checks: [check('open/1'), check('open/2', { state: 'failed' })] })).toBe('failed');
  });
});

describe('a code that a target answered', () => {
  const sandbox = { name: 'sandbox', forcesResults: false };
  const codes = [{ operation: 'open', code: 'SUCCESS', way: 'unasked' as const }];
  const seenAt = (previous?: typeof report, checks = [check('flow/1', { codes })], date = at) =>
    buildReport(
      { checks, suites: [suite('open', { target: sandbox })], errors: [] },
      { at: date, ...(previous && { previous }) },
    );

  test('is dated, by whatever check it was seen', () => {
    const first = seenAt();
    expect(first.operations.at(-1)?.results[0]?.seen).toEqual({ target: 'sandbox', at: '2026-01-02T03:04:05.000Z' });
    expect(first.coverage).toMatchObject({ results: { looked: 1, of: 3 }, forcesResults: false });
  });

  test('is remembered from an earlier run, without being coverage of this one', () => {
    const later = seenAt(seenAt(), [check('open/1')], new Date('2026-02-02T00:00:00Z'));
    expect(later.operations.at(-1)?.results[0]?.seen).toEqual({ target: 'sandbox', at: '2026-01-02T03:04:05.000Z' });
    expect(later.coverage.results.looked).toBe(0);
    const newer = seenAt(later, undefined, new Date('2026-03-03T00:00:00Z'));
    expect(newer.operations.at(-1)?.results[0]?.seen?.at).toBe('2026-03-03T00:00:00.000Z');
  });
});

describe('coverage', () => {
  test('is rounded down, so that 100 % misses nothing', () => {
    expect(percentOf({ looked: 9999, of: 10_000 })).toBe(99.9);
    expect(percentOf({ looked: 0, of: 0 })).toBe(100);
    expect(describeShare({ looked: 1, of: 3 })).toBe('33.3 % (1 of 3)');
    expect(describeShare({ looked: 0, of: 0 })).toBe('there are none');
  });

  test('below what is wanted says what is missing', () => {
    expect(listMissing(report, 25)).toEqual([]);
    const missing = listMissing(report, 30);
    expect(missing[0]).toBe('Constraints: 25 % (2 of 8) looked at, 30 % wanted.');
    expect(missing).toContain('  open till pattern, satisfied: no case');
    expect(missing).not.toContain('  open PARAM_ILLEGAL');
    expect(listMissing(report, 100)).toContain('  open PARAM_ILLEGAL');
  });

  test('of result codes is asked of those targets alone that can be asked for them', () => {
    const sandbox = { ...report, coverage: { ...report.coverage, forcesResults: false } };
    expect(listMissing(sandbox, 100).join('\n')).not.toContain('PARAM_ILLEGAL');
  });
});
