import { expect, test } from 'vitest';
import { text, toAnchor } from '../print/html.ts';
import { renderMarkdown } from './markdown.ts';

test.each([
  ['a\nb\n\nc', '<p>a\nb</p>\n<p>c</p>'],
  ['Two:\n- one\n  more\n- `x*y`', '<p>Two:</p>\n<ul>\n<li>one\nmore</li><li><code>x*y</code></li>\n</ul>'],
  ['**S** and `**`', '<p><strong>S</strong> and <code>**</code></p>'],
  ['<b>`<i>` [x](javascript:1)', '<p>&lt;b&gt;<code>&lt;i&gt;</code> [x](javascript:1)</p>'],
  ['  ', ''],
])('%j', (markdown, html) => {
  expect(renderMarkdown(markdown)).toBe(html);
});

test('text shows what a page would act upon', () => {
  expect(text('<a href="\'`&">\u0000\u202e\n')).toBe('&lt;a href=&quot;&#39;&#96;&amp;&quot;&gt;\\u0000\\u202e\n');
});

test('no two names share an anchor, and none leads out of its folder', () => {
  const names = [['a', 'b'], ['a:b'], ['a b'], ['a~20~b'], ['..'], ['../x'], ['.hidden'], ['']];
  expect(new Set(names.map((each) => toAnchor(...each))).size).toBe(names.length);
  expect(toAnchor('../x')).toBe('~2e~~2e~~2f~x');
  expect(toAnchor('pay', 'a[].b')).toBe('pay:a~5b~~5d~.b');
});
