import { expect, test } from 'vitest';
import { bumpOf, exceeds, greatest } from './verdict.ts';

test.each([
  ['1.2.3', '1.2.3', 'none', 'the same'],
  ['1.2.3', '2.0.0', 'major', 'the first number'],
  ['1.2.3', '1.3.0', 'minor', 'the second'],
  ['1.2.3', '1.2.4', 'patch', 'the third'],
  ['0.4.2', '0.5.0', 'major', 'below 1.0.0 the second number is what breaks'],
  ['0.4.2', '0.4.3', 'minor', 'and the third is everything else'],
  ['0.4.2', '1.0.0', 'major', 'the end of initial development'],
  ['0.0.3', '0.0.4', 'minor', 'also at its very beginning'],
  ['1.2.3', '1.2.2', 'none', 'a step back'],
  ['2.0.0', '1.9.9', 'none', 'a step back with greater numbers behind'],
  ['2.0.0-rc.1', '2.0.0-rc.2', 'major', 'pre-releases promise nothing'],
  ['2.0.0-rc.1', '2.0.0', 'major', 'nor does the end of them'],
  ['2.0.0', '2.0.0-rc.1', 'none', 'a pre-release comes before its version'],
  ['1.2.3+a', '1.2.3+b', 'none', 'build metadata is no version'],
  ['v1.2.3', 'v1.3.0', 'minor', 'with the letter in front'],
  ['2024-05', '2024-06', 'major', 'no semver: anything may have changed'],
])('%s → %s announces %s: %s', (base, head, bump) => {
  expect(bumpOf(base, head)).toBe(bump);
});

test('verdicts are ordered', () => {
  expect(greatest(['patch', 'major', 'minor'])).toBe('major');
  expect(greatest([])).toBe('none');
  expect([exceeds('minor', 'patch'), exceeds('minor', 'minor'), exceeds('patch', 'minor')]).toEqual([
    true,
    false,
    false,
  ]);
});
