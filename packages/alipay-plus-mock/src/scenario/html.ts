import { html, htmlChoices, htmlPage } from '@countersign/mock-kit';
import type { PageAnswer } from '@countersign/mock-kit';

/** What scopes mean to a user. */
const meanings: Readonly<Record<string, string>> = {
  AGREEMENT_PAY: 'Take payments from your wallet without asking again',
  USER_LOGIN_ID: 'See your login id, masked',
};

/** The page of a wallet on which its user approves or declines. */
export const askForApproval = (asked: {
  readonly merchant: string;
  readonly wallet: string;
  readonly scopes: readonly string[];
}): PageAnswer =>
  htmlPage({
    title: asked.wallet,
    body: html`<p>${asked.merchant} asks you to allow:</p>
      <ul>
        ${asked.scopes.map((scope) => html`<li>${meanings[scope] ?? 'Something else'} <small>${scope}</small></li> `)}
      </ul>
      ${htmlChoices('decision', { approve: 'Approve', decline: 'Decline' })}`,
  });

/** The page of a wallet on which its user ends an agreement. */
export const askForUnbinding = (agreement: { readonly wallet: string; readonly agreementId: string }): PageAnswer =>
  htmlPage({
    title: agreement.wallet,
    body: html`<p>End the agreement ${agreement.agreementId}?</p>
      ${htmlChoices('action', { consult: 'Ask the merchant', unbind: 'Unbind' })}`,
  });

export const showDone = (title: string, text: string): PageAnswer => htmlPage({ title, body: html`<p>${text}</p>` });

export const showProblem = (status: number, title: string, text: string): PageAnswer =>
  htmlPage({ title, body: html`<p>${text}</p>`, status });
