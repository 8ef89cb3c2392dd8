import type { PageAnswer } from '@countersign/mock-kit';

/** Text that may stand in a page. */
const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

export interface Button {
  readonly value: string;
  readonly label: string;
}

/** What a page says, as plain texts. */
export interface PageText {
  readonly title: string;
  readonly lines: readonly string[];
  readonly items?: readonly string[];
  /** Each sends the form with `decision` as its value. */
  readonly buttons?: readonly Button[];
}

const style = `
body { margin: 0 auto; padding: 1.5rem; max-width: 30rem; font: 1.125rem/1.5 system-ui, sans-serif; color: #111; background: #fff; }
button { display: block; width: 100%; margin: 1rem 0; padding: 1rem; border: 2px solid #111; border-radius: .5rem; font: inherit; color: #111; background: #fff; }
button:first-of-type { color: #fff; background: #111; }
button:focus-visible { outline: 4px solid #1d6fdc; outline-offset: 2px; }
footer { margin-top: 2rem; font-size: .875rem; color: #555; }`;

/** A whole page, which loads nothing and needs no script. */
export function page({ title, lines, items = [], buttons = [] }: PageText, status = 200): PageAnswer {
  const list = items.map((item) => `<li>${escapeHtml(item)}</li>`).join('');
  const choices = buttons
    .map(({ value, label }) => `<button name="decision" value="${escapeHtml(value)}">${escapeHtml(label)}</button>`)
    .join('\n');
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
${list === '' ? '' : `<ul>${list}</ul>`}
${choices === '' ? '' : `<form method="post">\n${choices}\n</form>`}
</main>
<footer>This page belongs to a mock. No money moves, and no wallet is asked.</footer>
</body>
</html>
`;
  return { html, status };
}

/** For a link that leads nowhere, or no longer. */
export const endedPage = (line: string): PageAnswer => page({ title: 'This link has ended', lines: [line] }, 410);

/** A URL with further query members; it stays as it was written otherwise, but for what no header may hold. */
export function withQuery(url: string, members: Readonly<Record<string, string>>): string {
  const [base = '', ...fragment] = url.split('#');
  const query = String(new URLSearchParams(members));
  const joined = `${base}${base.includes('?') ? '&' : '?'}${query}${fragment.map((part) => `#${part}`).join('')}`;
  return toHeader(joined);
}

/** A header has room for ASCII alone. */
export const toHeader = (url: string): string => url.replaceAll(/[^\u0021-\u007E]/gu, encodeURIComponent);
