import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { catalogue, formatProblem, printable } from './problem.ts';

const source = fileURLToPath(new URL('.', import.meta.url));
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'problem.ts')
  .map((file) => readFileSync(join(source, file), 'utf8'))
  .join('\n');

test.each(Object.keys(catalogue))('%s is found somewhere', (name) => {
  expect(code).toContain(`'${name}'`);
});

test('what a terminal would act upon is shown, not sent', () => {
  const text = formatProblem(
    {
      code: 'STRUCTURE',
      severity: 'error',
      message: 'a\u001b[2Jb\rc\nd\u009be',
      place: { file: 'x\u001b.yaml', line: 1, column: 2, pointer: '#/\u202e\u2028' },
      suggestion: '\u0007',
    },
    (file) => file,
  );
  expect(text.split('\n')).toHaveLength(4);
  // oxlint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
  expect(text).toContain('x\\u001b.yaml:1:2 error STRUCTURE');
  expect(text).toContain('a\\u001b[2Jb\\u000dc\\u000ad\\u009be');
  expect(text).toContain('Did you mean "\\u0007"?');
});

test('letters of any language stay as they are', () => {
  expect(printable('Zażółć 支付 😀')).toBe('Zażółć 支付 😀');
});
