import { expect, test } from 'vitest';
import { html } from './control/html.ts';
import { htmlChoices, htmlPage } from './html-page.ts';

const textOf = (answer: ReturnType<typeof htmlPage>): string => ('html' in answer ? answer.html : '');

test('a page escapes what it is given as text, and keeps what is HTML', () => {
  const page = textOf(htmlPage({ title: '<i>Shop</i>', body: html`<p>${'a & b'}</p>` }));
  expect(page).toContain('<title>&lt;i&gt;Shop&lt;/i&gt;</title>');
  expect(page).toContain('<h1>&lt;i&gt;Shop&lt;/i&gt;</h1>');
  expect(page).toContain('<p>a &amp; b</p>');
  expect(page).toContain('color-scheme: light dark;');
  for (const part of ['<script', '<link', 'src=', 'url(']) expect(page).not.toContain(part);
});

test('has the status it is given', () => {
  expect(htmlPage({ title: 'Gone', body: html``, status: 410 })).toMatchObject({ status: 410 });
  expect(htmlPage({ title: 'Here', body: html`` })).toMatchObject({ status: 200 });
});

test('choices are buttons of one form, in their order', () => {
  const { html: form } = htmlChoices('decision', { approve: 'Approve', 'x"': '<No>' });
  expect([...form.matchAll(/<button.*?<\/button>/g)].map(([button]) => button)).toEqual([
    '<button name="decision" value="approve">Approve</button>',
    '<button name="decision" value="x&quot;">&lt;No&gt;</button>',
  ]);
});
