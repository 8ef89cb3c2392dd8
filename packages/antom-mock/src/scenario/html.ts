import { html, htmlPage } from '@countersign/mock-kit';
import type { PageAnswer } from '@countersign/mock-kit';

/** For a link that leads nowhere, or no longer. */
export const endedPage = (line: string): PageAnswer =>
  htmlPage({ title: 'This link has ended', body: html`<p>${line}</p>`, status: 410 });

/** A URL with further query members; it stays as it was written otherwise, but for what no header may hold. */
export function withQuery(url: string, members: Readonly<Record<string, string>>): string {
  const [base = '', ...fragment] = url.split('#');
  const query = String(new URLSearchParams(members));
  const joined = `${base}${base.includes('?') ? '&' : '?'}${query}${fragment.map((part) => `#${part}`).join('')}`;
  return toHeader(joined);
}

/** A header has room for ASCII alone. */
export const toHeader = (url: string): string => url.replaceAll(/[^\u0021-\u007E]/gu, encodeURIComponent);
