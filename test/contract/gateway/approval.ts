import type { State } from './state.ts';
import { newDigits } from './state.ts';

/** Where the page lies on which a user approves. */
export const approvalPath = '/approve';

/** What a user brings back to the merchant. */
export interface Approval {
  readonly authCode: string;
  readonly authState: string;
  /** authRedirectUrl with both added. */
  readonly returnUrl: string;
}

/**
 * Approves for the user. Approving again brings the same code.
 *
 * @param authUrl any of the URLs that prepare gave
 * @throws where the URL is not of this gateway
 */
export function approve(state: State, authUrl: string, now: number): Approval {
  const authorization = state.authorizations.get(/[?&]id=(\d+)/.exec(authUrl)?.[1] ?? '');
  if (!authorization)
    throw new Error('Expected a URL that prepare of this gateway gave; there is no authorization with its id.');
  const { authState, redirectUrl } = authorization;
  if (authorization.authCode === undefined) {
    authorization.authCode = `2810${newDigits(12)}`;
    state.codes.set(authorization.authCode, { authorization, endsAt: now + 10 * 60 * 1000, isUsed: false });
  }
  const { authCode } = authorization;
  return { authCode, authState, returnUrl: addToUrl(redirectUrl, `authCode=${authCode}&authState=${authState}`) };
}

/** Nothing is percent-encoded that a URL can hold: the documents want the state back as it was sent. */
function addToUrl(url: string, query: string): string {
  const [base = '', ...fragment] = url.split('#');
  const added = `${base}${base.includes('?') ? '&' : '?'}${query}`;
  const whole = [added, ...fragment].join('#').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  return whole.replaceAll(/[^\u0021-\u007E]/gu, encodeURIComponent);
}

/** The page as a wallet shows it: a form that is posted back to it. */
export const approvalPage = `<!doctype html>
<title>Approve</title>
<form method="post"><button name="decision" value="approve">Approve</button></form>
`;
