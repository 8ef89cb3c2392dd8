import { beforeAll, describe, expect, test } from 'vitest';
import type { Verdict } from '../../generator/src/diff/verdict.ts';
import { createKiosks, type Kiosk } from './kiosk.ts';
import { constraints, directions, others } from './planted-changes.ts';
import { askTools, byNumber, opinionOf, reasons, tools, type Opinion, type Tool } from './second-opinions.ts';

interface Planted {
  readonly title: string;
  readonly verdict: Verdict;
  readonly edit: (kiosk: Kiosk) => void;
}

interface Row extends Planted {
  readonly opinions: Readonly<Record<Tool, Opinion>>;
}

const inOperations: readonly Planted[] = [
  ...constraints.flatMap((each) =>
    directions.map(([direction, side]) => ({
      title: `${each.title} in the ${direction}`,
      verdict: each[side],
      edit: (kiosk: Kiosk) => each.edit(kiosk[direction]),
    })),
  ),
  ...others.filter(({ whole }) => whole !== true),
];

/** One document with an operation and a webhook for each change: the tools start once. */
async function askTogether(planted: readonly Planted[]): Promise<Row[]> {
  const names = planted.map((_, index) => `_${index}`);
  const [base, head] = [createKiosks(names), createKiosks(names)];
  for (const [index, { edit }] of planted.entries()) {
    const kiosk = head.kiosks[index];
    if (kiosk !== undefined) edit(kiosk);
  }
  const found = await askTools(base.document, head.document);
  const of = { redocly: byNumber(found.redocly), oasdiff: byNumber(found.oasdiff) };
  return planted.map((each, index) => ({
    ...each,
    opinions: { redocly: opinionOf(of.redocly(index)), oasdiff: opinionOf(of.oasdiff(index)) },
  }));
}

async function askAlone(planted: Planted): Promise<Row> {
  const [base, head] = [createKiosks(['']), createKiosks([''])];
  for (const kiosk of head.kiosks) planted.edit(kiosk);
  const found = await askTools(base.document, head.document);
  return { ...planted, opinions: { redocly: opinionOf(found.redocly), oasdiff: opinionOf(found.oasdiff) } };
}

const differs = ({ verdict, opinions }: Row, tool: Tool): boolean => (verdict === 'major') !== opinions[tool].breaks;
const reasonFor = (tool: Tool, title: string) => reasons.find((each) => each.tool === tool && each.titles.test(title));

describe('whether a change breaks a caller, beside redocly diff and oasdiff', () => {
  let rows: Row[];
  beforeAll(async () => {
    rows = await askTogether(inOperations);
    for (const planted of others.filter(({ whole }) => whole === true)) rows.push(await askAlone(planted));
  });

  test.each(tools)('%s has found most of what was planted', (tool) => {
    const found = rows.filter(({ opinions }) => opinions[tool].rules.length > 0);
    expect(found.length).toBeGreaterThan(rows.length / 2);
  });

  test.each(tools)('where %s says otherwise, there is a reason', (tool) => {
    const unexplained = rows
      .filter((row) => differs(row, tool) && reasonFor(tool, row.title) === undefined)
      .map(({ title, opinions }) => [title, opinions[tool]]);
    expect(unexplained).toEqual([]);
  });

  test('no reason is left without a difference', () => {
    const used = new Set(
      rows.flatMap((row) => tools.flatMap((tool) => (differs(row, tool) ? [reasonFor(tool, row.title)] : []))),
    );
    expect(reasons.filter((reason) => !used.has(reason))).toEqual([]);
  });

  test('the table of all differences', async () => {
    const counts = tools.map((tool) => {
      const different = rows.filter((row) => differs(row, tool)).length;
      return `- ${tool}: ${rows.length - different} of ${rows.length} alike, ${different} otherwise.`;
    });
    const lines = tools.flatMap((tool) => [
      '',
      `## ${tool}`,
      '',
      '| change | here | there | its rules | why |',
      '| --- | --- | --- | --- | --- |',
      ...rows
        .filter((row) => differs(row, tool))
        .map(({ title, verdict, opinions }) => {
          const { breaks, rules } = opinions[tool];
          return `| ${title} | ${verdict} | ${breaks ? 'breaks' : 'does not break'} | ${rules.join(', ') || 'none'} | ${reasonFor(tool, title)?.why} |`;
        }),
    ]);
    await expect(['# Second opinions', '', ...counts, ...lines, ''].join('\n')).toMatchFileSnapshot(
      '../golden/diff/second-opinions.md',
    );
  });
});
