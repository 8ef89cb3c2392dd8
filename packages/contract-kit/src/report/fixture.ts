import type { CheckResult, RunResult } from './build-report.ts';
import type { SuiteMeta } from './check-meta.ts';

/** What could break out of a page or a table. */
export const hostile = `</style><script>alert(1)</script>"'&|\`<!-- [x](javascript:alert(1)) @all\n# h`;

/** A suite with one constraint that has both sides, one without a case for one, and three codes. */
export const suite = (operation: string, changes: Partial<SuiteMeta> = {}): SuiteMeta => ({
  api: 'tills',
  operation,
  target: { name: 'mock', forcesResults: true },
  results: { S: ['SUCCESS'], F: ['PARAM_ILLEGAL', 'RISK_REJECT'] },
  examples: ['SUCCESS', 'RISK_REJECT'],
  constraints: [
    {
      rule: '#/components/schemas/Open/required',
      field: 'till',
      keyword: 'required',
      satisfied: ['scenario/open.success'],
      violated: [`${operation}/required/till`],
    },
    {
      rule: '#/components/schemas/Open/properties/till/pattern',
      field: 'till',
      keyword: 'pattern',
      violated: [`${operation}/pattern/till`],
    },
  ],
  sources: { '#/components/schemas/Open': 'openapi/tills/components/schemas/Open.yaml' },
  ...changes,
});

export const check = (id: string, changes: Partial<CheckResult> = {}): CheckResult => ({
  id,
  kind: 'case',
  operation: id.split('/')[0] ?? '',
  sends: 'open.success without /till',
  state: 'passed',
  ...changes,
});

/** A run in which a refusal has not come, and one check was skipped. */
export const run = (): RunResult => ({
  suites: [suite('close'), suite('open')],
  errors: [],
  checks: [
    check('open/scenario/open.success', {
      codes: [
        { operation: 'open', code: 'SUCCESS', way: 'example' },
        { operation: 'open', code: 'SUCCESS', way: 'unasked' },
      ],
    }),
    check('open/result-code/RISK_REJECT', { codes: [{ operation: 'open', code: 'RISK_REJECT', way: 'trigger' }] }),
    check('open/required/till', {
      state: 'failed',
      findings: [
        {
          kind: 'verdict',
          fact: 'A request without till is refused.',
          pointer: '#/components/schemas/Open/required',
          expected: 'PARAM_ILLEGAL',
          found: 'SUCCESS',
        },
      ],
      exchanges: [
        {
          request: { method: 'POST', path: '/v1/open', headers: [['client-id', 'T']], body: '{}' },
          answer: { status: 200, headers: [['signature', '[redacted]']], body: '{"result":{}}' },
        },
      ],
    }),
    check('open/pattern/till', { state: 'skipped', skip: 'A person has to approve.' }),
  ],
});
