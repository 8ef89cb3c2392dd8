import { expect, test } from 'vitest';
import type { Change } from '../change.ts';
import { nextVersion, tellStep, tellUses } from './words.ts';

const change = (over: Partial<Change>): Change => over as Change;

test('a step is told with the part in which two long texts differ', () => {
  const start = 'The same words at the start, again and again. '.repeat(9);
  expect(tellStep(change({ before: `${start}Old end.`, after: `${start}New\nend.` }), 60)).toBe(
    '…t the start, again and again. Old end. → …t the start, again and again. New end.',
  );
  expect(tellStep(change({ before: '8', after: '9' }))).toBe('8 → 9');
  expect(tellStep(change({ before: 'gone' }))).toBe('- gone');
  expect(tellStep(change({ after: 'x'.repeat(200) }), 5)).toBe('+ xxxx…');
});

test('many uses are counted', () => {
  const uses = ['a', 'b', 'c'].map((message) => ({ message, field: 'x' }));
  expect(tellUses(change({ uses }), 2)).toBe('a x, b x, and 1 more');
  expect(tellUses(change({ uses: [{ message: '', field: '' }] }))).toBe('');
});

test.each([
  ['1.2.3', 'major', '2.0.0'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'patch', '1.2.4'],
  ['0.1.0', 'major', '0.2.0'],
  ['0.1.0', 'minor', '0.1.1'],
  ['0.1.0', 'patch', '0.1.1'],
  ['2024-05', 'major', 'another one'],
] as const)('after %s a %s change wants %s', (base, verdict, next) => {
  expect(nextVersion(base, verdict)).toBe(next);
});
