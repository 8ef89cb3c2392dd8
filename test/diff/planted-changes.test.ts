import { describe, expect, test } from 'vitest';
import { diffApi, type ApiDiff, type ApiSide } from '../../generator/src/diff/diff-api.ts';
import { createKiosks, type Kiosk } from './kiosk.ts';
import { constraints, directions, others } from './planted-changes.ts';

/** What is found after an edit. Places are pointers: where they stand in files is tested with the command. */
function diffAfter(edit: (kiosk: Kiosk) => void): ApiDiff {
  const [base, head] = [createKiosks(['']), createKiosks([''])];
  const [kiosk] = head.kiosks;
  if (kiosk === undefined) throw new Error('No kiosk was made');
  edit(kiosk);
  return diffApi('kiosk', sideOf(base.document), sideOf(head.document));
}

const sideOf = (document: unknown): ApiSide =>
  ({
    document: structuredClone(document),
    locate: (pointer: string) => ({ file: '', line: 1, column: 1, pointer }),
  }) as unknown as ApiSide;

test('nothing is found where nothing changed', () => {
  expect(diffAfter(() => undefined)).toMatchObject({ verdict: 'none', changes: [], exceeds: false });
});

describe.each(constraints)('$title', ({ edit, code, ...verdicts }) => {
  test.each(directions)('in the %s', (direction, side) => {
    const { verdict, changes } = diffAfter((kiosk) => edit(kiosk[direction]));
    expect(changes.map((each) => each.code)).toEqual([
      code === 'documentation' ? `${direction}-documentation` : `${direction}-${code}`,
    ]);
    expect(verdict).toBe(verdicts[side]);
  });
});

test.each(others)('$title: $verdict', ({ edit, verdict, codes }) => {
  const found = diffAfter(edit);
  expect(found.changes.map((each) => each.code)).toEqual(codes);
  expect(found).toMatchObject({ verdict, bump: 'none', exceeds: verdict !== 'none' });
});

test('every change says why it matters and where it stands', () => {
  const found = [
    ...constraints.flatMap(({ edit }) => directions.map(([direction]) => diffAfter((kiosk) => edit(kiosk[direction])))),
    ...others.map(({ edit }) => diffAfter(edit)),
  ].flatMap(({ changes }) => changes);
  expect(found.length).toBeGreaterThan(200);
  for (const change of found) {
    expect(change.why).toMatch(/^[A-Z].{20,}\.$/);
    expect([change.base.pointer, change.head.pointer].join(' ')).toMatch(/^#\/\S+ #\/\S+/);
    expect(change.before ?? change.after, change.code).toBeDefined();
  }
});
