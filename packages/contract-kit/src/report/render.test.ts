import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buildReport } from './build-report.ts';
import { hostile, run } from './fixture.ts';
import { renderHtml } from './render-html.ts';
import { renderSummary } from './render-summary.ts';

const at = new Date('2026-01-02T03:04:05Z');
const plainRun = buildReport(run(), { at, operations: ['open', 'refund'] });

/** The same report with every text of it hostile. */
const spoilt = JSON.parse(JSON.stringify(plainRun), (key, value: unknown) =>
  typeof value === 'string' && !['satisfied', 'violated', 'verdict', 'kind'].includes(key) ? hostile : value,
) as typeof plainRun;

describe('the page', () => {
  test('loads nothing and runs nothing: its policy names its style by hash', () => {
    const page = renderHtml(plainRun);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|\bhref=|url\(|@import|\bon\w+=|style="/i);
    const [, style = ''] = /<style>(.*)<\/style>/s.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
  });

  test('shows verdict, matrix, constraints, divergences and what was not looked at', () => {
    const text = renderHtml(plainRun).replaceAll(/<[^>]*>/g, '');
    for (const part of [
      'The tills contract on mock: failed',
      '2 passed, 1 failed, 1 skipped',
      '25 % (2 of 8)',
      'A request without till is refused.',
      'openapi/tills/components/schemas/Open.yaml',
      'POST /v1/open',
      'client-id: T',
      'HTTP 200',
      'Skipped: A person has to approve.',
      'open till pattern, satisfied: no case',
      'RISK_REJECT',
      'refund',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('is the same for the same report', () => {
    expect(renderHtml(plainRun)).toBe(renderHtml(buildReport(run(), { at, operations: ['open', 'refund'] })));
  });

  test('shows hostile texts as texts', () => {
    const page = renderHtml(spoilt);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script|<!--/);
    expect(page.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(20);
    // No attribute ends early: every tag is one of ours, with nothing but names and quoted values in it.
    for (const tag of page.match(/<[a-z][^>]*>/g) ?? [])
      expect(tag).toMatch(/^<\w+(?: [\w-]+(?:="[^"<>]*")?)*(?: \/)?\s*>$/);
  });

  test('of a run without findings says so', () => {
    const good = buildReport({ ...run(), checks: run().checks.slice(0, 2) }, { at });
    const page = renderHtml(good);
    expect(page).toContain('every answer kept to the contract');
    expect(page).toContain('<title>✓ tills on mock: contract report</title>');
  });
});

describe('the summary', () => {
  test('is Markdown', () => {
    const text = renderSummary(plainRun).replaceAll(/&#(\d+);/g, (_, point: string) =>
      String.fromCodePoint(Number(point)),
    );
    expect(text).toMatchInlineSnapshot(`
      "## ❌ The tills contract on mock: failed

      2 checks passed, 1 failed, 1 skipped. Constraints looked at: 25 % (2 of 8). Result codes answered: 33.3 % (2 of 6).

      - **A request without till is refused.** <code>#/components/schemas/Open/required</code> in <code>openapi/tills/components/schemas/Open.yaml</code>
        - <code>open/required/till</code>: expected PARAM_ILLEGAL; found SUCCESS

      | Operation | Passed | Failed | Skipped | Constraint sides | Result codes |
      | --- | ---: | ---: | ---: | ---: | ---: |
      | close | 0 | 0 | 0 | 0 of 4 | 0 of 3 |
      | open | 2 | 1 | 1 | 2 of 4 | 2 of 3 |

      - 1 skipped: A person has to approve.
      "
    `);
  });

  test('shows hostile texts as texts', () => {
    const text = renderSummary(spoilt);
    expect(text).not.toMatch(/<script|<!--|\]\(|@all|^# h|`/m);
    // Each row of the table keeps its columns.
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(new Set(rows.map((row) => row.split('|').length))).toEqual(new Set([8]));
    expect(rows).toHaveLength(4);
  });

  test('stays short, however much was found', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      plainRun.divergences.map((each) => ({
        ...each,
        fact: `${index} ${'x'.repeat(5000)}`,
        cases: Array.from({ length: 500 }, () => each.cases).flat(),
      })),
    ).flat();
    expect(many).toHaveLength(500);
    const text = renderSummary({ ...plainRun, divergences: many });
    expect(text.length).toBeLessThan(100_000);
    expect(text).toContain('480 more divergences');
    expect(text).toContain('495 more checks');
  });
});
