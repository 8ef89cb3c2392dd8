import type { PageAnswer } from '@countersign/mock-kit';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:26rem;margin:2rem auto;padding:0 1rem;color:#1c1c1c;background:#fff}' +
  'button{font:inherit;width:100%;padding:.75rem;margin:.5rem 0;border:1px solid #1c1c1c;border-radius:.5rem;background:#fff}' +
  'button.first{background:#1c1c1c;color:#fff}';

/** @param body HTML */
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">` +
  `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title>` +
  `<style>${style}</style></head><body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`;

const button = (name: string, value: string, label: string, isFirst: boolean): string =>
  `<button name="${name}" value="${value}"${isFirst ? ' class="first"' : ''}>${escapeHtml(label)}</button>`;

/** What scopes mean to a user. */
const meanings: Readonly<Record<string, string>> = {
  AGREEMENT_PAY: 'Take payments from your wallet without asking again',
  USER_LOGIN_ID: 'See your login id, masked',
};

/** The page of a wallet on which its user approves or declines. */
export function askForApproval(asked: {
  readonly merchant: string;
  readonly wallet: string;
  readonly scopes: readonly string[];
}): PageAnswer {
  const wishes = asked.scopes.map((scope) => `<li>${escapeHtml(meanings[scope] ?? scope)}</li>`).join('');
  const buttons = button('decision', 'approve', 'Approve', true) + button('decision', 'decline', 'Decline', false);
  const body =
    `<p>${escapeHtml(asked.merchant)} asks you to allow:</p><ul>${wishes}</ul>` +
    `<form method="post">${buttons}</form><p>This is a page of a mock. No wallet is bound.</p>`;
  return { html: page(asked.wallet, body) };
}

/** The page of a wallet on which its user ends an agreement. */
export function askForUnbinding(agreement: { readonly wallet: string; readonly agreementId: string }): PageAnswer {
  const buttons = button('action', 'consult', 'Ask the merchant', true) + button('action', 'unbind', 'Unbind', false);
  const body =
    `<p>End the agreement ${escapeHtml(agreement.agreementId)}?</p><form method="post">${buttons}</form>` +
    `<p>This is a page of a mock.</p>`;
  return { html: page(agreement.wallet, body) };
}

export const showDone = (title: string, text: string): PageAnswer => ({
  html: page(title, `<p>${escapeHtml(text)}</p>`),
});

export const showProblem = (status: number, title: string, text: string): PageAnswer => ({
  html: page(title, `<p>${escapeHtml(text)}</p>`),
  status,
});
