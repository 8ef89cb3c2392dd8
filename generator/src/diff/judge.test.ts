import { expect, test } from 'vitest';
import { codeOf, judge } from './judge.ts';

test('one change is judged by which way the message goes', () => {
  const widened = { kind: 'enum', effect: 'widened' } as const;
  const verdicts = (['request', 'answer', 'webhook-request', 'webhook-answer'] as const).map((direction) => [
    codeOf(widened, direction),
    judge(widened, direction).verdict,
  ]);
  expect(verdicts).toEqual([
    ['request-enum-widened', 'minor'],
    ['answer-enum-widened', 'major'],
    ['webhook-request-enum-widened', 'major'],
    ['webhook-answer-enum-widened', 'minor'],
  ]);
});

test('a kind without a rule of its own is judged as any constraint on a value', () => {
  expect(judge({ kind: 'max-properties', effect: 'narrowed' }, 'request').verdict).toBe('major');
  expect(judge({ kind: 'max-properties', effect: 'widened' }, 'answer').verdict).toBe('major');
});

test('one that says nothing of values and has no rule is a mistake of ours', () => {
  expect(() => judge({ kind: 'novelty', effect: 'same' }, 'request')).toThrow('No rule for request novelty (same)');
});
