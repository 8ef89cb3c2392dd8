import { expect, test } from 'vitest';
import type { Change } from '../change.ts';
import type { DiffReport } from '../report.ts';
import type { Verdict } from '../verdict.ts';
import { formatMarkdown } from './markdown.ts';

const place = { file: '/spec/openapi.yaml', line: 7, column: 3, pointer: '#/a' };

const change = (verdict: Verdict, field: string, over: Partial<Change> = {}): Change => ({
  code: 'request-enum-narrowed',
  verdict,
  direction: 'request',
  uses: [{ message: 'pay', field }],
  before: 'A',
  why: 'Values that were accepted are refused from now on.',
  base: place,
  head: place,
  side: 'base',
  typeErrors: [],
  ...over,
});

const report = (changes: readonly Change[]): DiffReport => ({
  base: 'main',
  head: 'working tree',
  apis: [
    {
      diff: {
        api: 'tills',
        title: 'Tills',
        versions: { base: '1.0.0', head: '1.0.0' },
        verdict: 'major',
        bump: 'none',
        exceeds: true,
        changes,
        typeErrors: [],
      },
      messages: [],
    },
  ],
  added: [],
  removed: [],
  place: { base: (file) => file.slice(6), head: (file) => file.slice(6) },
});

test.each([
  ['patches are counted', [1, 1, 600], /\n600 more: /],
  ['smaller changes are counted', [1, 600, 600], /\n1200 more: /],
  ['breaking changes are cut too', [900, 5, 5], /\n\d+ more: /],
] as const)('a comment is never too long: %s', (_, [majors, minors, patches], told) => {
  const many = (verdict: Verdict, count: number) =>
    Array.from({ length: count }, (_, index) => change(verdict, `field${index}`, { before: 'x'.repeat(200) }));
  const text = formatMarkdown(report([...many('major', majors), ...many('minor', minors), ...many('patch', patches)]));
  expect(text.length).toBeLessThanOrEqual(65_000);
  expect(text).toMatch(told);
  expect(text).toContain('pay field0');
});

test('texts of a spec are text: they neither mark up nor mention nor end a fold', () => {
  const text = formatMarkdown(
    report([
      change('major', 'a`b``c', { before: '</details> @team **bold**\n# title', why: 'It is <b>@team</b> [x](y).' }),
    ]),
  );
  expect(text).toContain('``` pay a`b``c ```');
  expect(text).toContain('`- </details> @team **bold** # title`');
  expect(text).toContain('It is &lt;b>@\u200bteam&lt;/b> \\[x\\](y).');
});
