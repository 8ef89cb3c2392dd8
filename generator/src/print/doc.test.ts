import { expect, test } from 'vitest';
import { docLines } from './doc.ts';

test.each([
  ['one line', 'A pet.', [], ['/** A pet. */']],
  ['paragraphs', 'A pet.\n\nOr two.', [], ['/**', ' * A pet.', ' *', ' * Or two.', ' */']],
  ['a tag of ours', 'A pet.', ['@generated from #/x'], ['/**', ' * A pet.', ' * @generated from #/x', ' */']],
  ['a tag alone', '', ['@generated from #/x'], ['/** @generated from #/x */']],
  ['the end of a comment', 'a */ process.exit(1)', [], ['/** a *\\/ process.exit(1) */']],
  ['the end of a comment in a tag', '', ['@generated from #/paths/*/x'], ['/** @generated from #/paths/*\\/x */']],
  ['a tag of the spec', '@deprecated really', [], ['/** \\@deprecated really */']],
  ['line separators end a line', 'a\u2028b', [], ['/**', ' * a', ' * b', ' */']],
  ['control characters', 'a\u0000\u001Bb', [], ['/** a  b */']],
])('%s', (_, text, tags, lines) => {
  expect(docLines(text, tags)).toEqual(lines);
});
