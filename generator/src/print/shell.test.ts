import { expect, test } from 'vitest';
import { shell, shellLines, shellName, shellQuoted, shellWord } from './shell.ts';

test.each([
  ['https://tills.example/v9/api', 'https://tills.example/v9/api'],
  ['/orders?page=1', "'/orders?page=1'"],
  ['', "''"],
  ["it's", "'it'\\''s'"],
  ['$(id) `id` $HOME !! \\', "'$(id) `id` $HOME !! \\'"],
  ['~root', "'~root'"],
  ['a\nb', "'a\nb'"],
])('%j is the word %s', (text, word) => {
  expect(shellWord(text)).toBe(word);
});

test('text in quotes is quoted even where it need not be', () => {
  expect(shellQuoted('a')).toBe("'a'");
});

test('a name holds nothing that a shell reads', () => {
  expect(shell`"$${shellName('TILLS_GATEWAY')}"`).toBe('"$TILLS_GATEWAY"');
  for (const name of ['', 'a b', 'a"', '$(id)', 'a\n']) expect(() => shellName(name)).toThrow(TypeError);
});

test('words of a command in lines of their own go on', () => {
  expect(shellLines([shell`curl`, shell`--head`], ' \\\n  ')).toBe('curl \\\n  --head');
});
