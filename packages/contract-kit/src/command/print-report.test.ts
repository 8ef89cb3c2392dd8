import { expect, test } from 'vitest';
import { buildReport } from '../report/build-report.ts';
import { run } from '../report/fixture.ts';
import { printReport } from './print-report.ts';

const at = new Date('2026-01-02T03:04:05Z');

test('a run in lines', () => {
  expect(printReport(buildReport(run(), { at }), ['Constraints: too few.'])).toMatchInlineSnapshot(`
    "A request without till is refused.
      in openapi/tills/components/schemas/Open.yaml, #/components/schemas/Open/required
      open/required/till
        expected PARAM_ILLEGAL
        found    SUCCESS

    Skipped: A person has to approve. (1)
      open/pattern/till

    Constraints: too few.

    tills on mock: failed. 2 checks passed, 1 failed, 1 skipped.
    Constraints looked at: 25 % (2 of 8). Result codes answered: 33.3 % (2 of 6).
    "
  `);
});

test('what a spec or a gateway says does not steer a terminal', () => {
  const report = buildReport({ ...run(), errors: [{ where: 'a\u001b[2Jb', message: 'x\r\u0007y\nz' }] }, { at });
  expect(printReport(report, [])).toMatch(/^a \[2Jb:\n {2}x {2}y\n {2}z\n\n/);
});
