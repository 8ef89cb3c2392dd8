import { expect, test } from 'vitest';
import { text, toAnchor } from '../print/html.ts';
import { renderMarkdown } from './markdown.ts';

test.each([
  ['a\nb\n\nc', '<p>a\nb</p>\n<p>c</p>'],
  ['Two:\n- one\n  more\n- `x*y`', '<p>Two:</p>\n<ul>\n<li>one\nmore</li>\n<li><code>x*y</code></li>\n</ul>'],
  ['**S** and `**`', '<p><strong>S</strong> and <code>**</code></p>'],
  ['<b>`<i>` [x](javascript:1)', '<p>&lt;b&gt;<code>&lt;i&gt;</code> [x](javascript:1)</p>'],
  ['1. a\n2. *b*\n   - c', '<ol>\n<li>a</li>\n<li><em>b</em>\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ol>'],
  ['a:\n\n    POST <b>', '<p>a:</p>\n<pre><code>POST &lt;b&gt;\n</code></pre>'],
  ['![x](y) <https://z> # `\u202e`', '<p>![x](y) &lt;https://z&gt; # <code>\\u202e</code></p>'],
  ['# a\n> b', '<p># a\n&gt; b</p>'],
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
