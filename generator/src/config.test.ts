import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadTargets } from './config.ts';
import { ProblemsError } from './problem.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'redocly.yaml');

/** Line and message of each mistake in a configuration. */
function mistakes(...lines: readonly string[]): (readonly [line: number, message: string])[] {
  writeFileSync(file(), lines.join('\n'));
  try {
    loadTargets(file());
    return [];
  } catch (error) {
    if (!(error instanceof ProblemsError) || error.problems.some(({ code }) => code !== 'CONFIG_INVALID')) throw error;
    return error.problems.map(({ place, message }) => [place.line, message]);
  }
}

const api = (name: string, ...outputs: readonly string[]) => [
  `  ${name}:`,
  `    root: ${name}.yaml`,
  '    x-generate:',
  ...outputs.map((output) => `      ${output}`),
];

test('folders beside each other are fine, even if one name begins with the other', () => {
  expect(
    mistakes('apis:', ...api('a', 'client: a/gen', 'mock: a/gen2/gen', 'contract: gen'), ...api('b', 'client: b/gen/')),
  ).toEqual([]);
});

test.each([
  ['one folder', 'client: x/gen', 'mock: ./x/../x/gen/', 'mock of a (x/gen) and client of a (x/gen)'],
  [
    'the second inside the first',
    'client: x/gen',
    'mock: x/gen/y/gen',
    'mock of a (x/gen/y/gen) and client of a (x/gen)',
  ],
  [
    'the first inside the second',
    'client: x/gen/y/gen',
    'mock: x/gen',
    'mock of a (x/gen) and client of a (x/gen/y/gen)',
  ],
])('two outputs in %s are refused at the second', (_, first, second, told) => {
  expect(mistakes('apis:', ...api('a', first, second))).toEqual([
    [6, `${told} overlap: each would remove the other's files.`],
  ]);
});

test('outputs of two APIs must not overlap either', () => {
  expect(mistakes('apis:', ...api('a', 'client: gen'), ...api('b', 'client: gen'))).toEqual([
    [9, "client of b (gen) and client of a (gen) overlap: each would remove the other's files."],
  ]);
});

test('a file where a folder should be is told before anything is read', () => {
  mkdirSync(join(folder, 'x'));
  writeFileSync(join(folder, 'x/gen'), '');
  writeFileSync(join(folder, 'y'), '');
  symlinkSync('nowhere', join(folder, 'gen'));
  expect(mistakes('apis:', ...api('a', 'client: x/gen', 'mock: y/z/gen', 'contract: gen'))).toEqual([
    [5, `"x/gen" can't be a folder: x/gen is none.`],
    [6, `"y/z/gen" can't be a folder: y is none.`],
    [7, `"gen" can't be a folder: gen is none.`],
  ]);
});

test.each([
  [
    'x-generate that is no table',
    ['apis:', '  a:', '    root: a.yaml', '    x-generate: gen'],
    4,
    'a folder by output',
  ],
  ['an unknown output', ['apis:', ...api('a', 'server: gen')], 5, 'no output "server"'],
  ['an output without a folder', ['apis:', ...api('a', 'client:')], 5, 'wants a folder'],
  ['a folder of another name', ['apis:', ...api('a', 'client: src')], 5, 'no folder named `gen`'],
  ['an API without a root', ['apis:', '  a: {}'], 2, 'has no `root`'],
  ['no API', ['rules: {}'], 1, 'No API is named'],
  ['broken YAML', ['apis:', '  a: ['], 2, "Can't read it"],
])('%s', (_, lines, line, message) => {
  const [first] = mistakes(...lines);
  expect(first?.[0]).toBe(line);
  expect(first?.[1]).toContain(message);
});
