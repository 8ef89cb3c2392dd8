import { describe, expect, test } from 'vitest';
import { compile, compilers } from './compile.ts';
import { wrongInputs } from './wrong-inputs.ts';

// What a user reads when a request is not complete: one mistake, one error, which names the field.

const titles = Object.keys(wrongInputs);
const fileOf = (title: string): string => `wrong-${titles.indexOf(title)}.ts`;

describe.each(Object.entries(compilers))('%s', async (_, compiler) => {
  const modules = Object.fromEntries(Object.entries(wrongInputs).map(([title, { code }]) => [fileOf(title), code]));
  const said = await compile(`wrong-inputs-${compiler}`, modules, { types: [], pretty: false }, [], compiler);
  // An error starts at the margin, its details are indented.
  const errors = said.split(/\n(?=\S)/);

  test.each(Object.entries(wrongInputs))('%s', (title, { names, says }) => {
    const found = errors.filter((error) => error.includes(fileOf(title)) && !error.includes('TS6133'));
    expect(found, said).toHaveLength(1);
    const [message = ''] = found;
    expect(message).toMatch(
      says ?? new RegExp(`'${names}' is missing in type|is missing the following.*: .*\\b${names}\\b`),
    );
    // It is read, not scrolled through.
    expect(message.trim().split('\n').length).toBeLessThanOrEqual(5);
    expect(message).not.toMatch(/not assignable to type 'never'/);
  });

  test('nothing is wrong but what is listed', () => {
    expect(errors.filter((error) => error.trim() !== '' && !/wrong-\d+\.ts/.test(error))).toEqual([]);
  });
});
