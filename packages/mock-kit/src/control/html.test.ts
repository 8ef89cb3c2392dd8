import { expect, test } from 'vitest';
import { html } from './html.ts';

test('escapes what is put in, in text and in attributes', () => {
  const hostile = `<script>alert('1')</script>" onload="x" &amp;`;
  expect(html`<a title="${hostile}">${hostile}</a>`.html).toBe(
    '<a title="&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot; onload=&quot;x&quot; &amp;amp;">&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot; onload=&quot;x&quot; &amp;amp;</a>',
  );
});

test('leaves HTML as it is, one after the other, and nothing for nothing', () => {
  const items = ['a', '<'].map((text) => html`<b>${text}</b>`);
  expect(html`<p>${items}${undefined}${5}</p>`.html).toBe('<p><b>a</b><b>&lt;</b>5</p>');
});
