import { html, htmlChoices, htmlPage } from '@countersign/mock-kit';
import type { Handler, Page, PageAnswer, PageRequest } from '@countersign/mock-kit';
import { endedPage, withQuery } from './html.ts';
import { newCode } from './ids.ts';
import type { AntomContext, AntomSettings } from './settings.ts';
import { second } from './time.ts';

/** What a user was asked to allow, and what became of it. */
export interface Authorization {
  readonly id: string;
  readonly wallet: string;
  readonly scopes: readonly string[];
  /** Absent where the authorization was made elsewhere. */
  readonly state?: string;
  readonly redirectUrl: string;
  readonly notifyUrl?: string;
  /** The secondary merchant. */
  readonly clientId?: string;
  /** Until when the user can decide. */
  readonly openUntil: number;
  readonly outcome: 'open' | 'approved' | 'declined' | 'revoked';
}

/** A code that the user's approval brought about. */
export interface AuthCode {
  readonly authorization: string;
  readonly expiresAt: number;
  readonly isUsed: boolean;
}

const authorizationKey = (id: string): string => `authorization:${id}`;
export const authCodeKey = (code: string): string => `auth-code:${code}`;

export const readAuthorization = (context: AntomContext, id: string): Promise<Authorization | undefined> =>
  context.state.get<Authorization>(authorizationKey(id));

export const writeAuthorization = (context: AntomContext, authorization: Authorization): void =>
  context.state.set(authorizationKey(authorization.id), authorization);

interface ConsultBody {
  readonly customerBelongsTo: string;
  readonly scopes: readonly string[];
  readonly authState: string;
  readonly authRedirectUrl: string;
  readonly authNotifyUrl?: string;
  readonly authClientId?: string;
  readonly terminalType: string;
}

/** Gives the URL of the page on which the user decides; it works once. */
export const consult: Handler<AntomSettings> = async (call) => {
  const body = call.body as unknown as ConsultBody;
  const { authNotifyUrl, authClientId } = body;
  const authorization: Authorization = {
    id: newCode(call),
    wallet: body.customerBelongsTo,
    scopes: body.scopes,
    state: body.authState,
    redirectUrl: body.authRedirectUrl,
    ...(authNotifyUrl !== undefined && { notifyUrl: authNotifyUrl }),
    ...(authClientId !== undefined && { clientId: authClientId }),
    openUntil: call.now + (call.settings.tokens.pageSeconds ?? 15 * 60) * second,
    outcome: 'open',
  };
  writeAuthorization(call, authorization);
  const normalUrl = call.pageUrl('authorize', { authId: authorization.id });
  return { ...call.result('SUCCESS'), normalUrl, ...appMembers(body.terminalType, normalUrl) };
};

/** What comes for phones. The app is that of the contract's examples: there is none, so that the link opens the page. */
export const appMembers = (terminalType: string | undefined, url: string): Readonly<Record<string, string>> =>
  terminalType === 'APP' || terminalType === 'WAP' ? { applinkUrl: url, appIdentifier: 'example.wallet.app' } : {};

const scopeTexts: Readonly<Record<string, string>> = {
  BASE_USER_INFO: 'See your user id',
  USER_INFO: 'See your name and login',
  AGREEMENT_PAY: 'Take payments from your account without asking again',
};

/** The page of a wallet on which its user approves or declines. */
export const authorizePage: Page<AntomSettings> = async (request) => {
  const authorization = await readAuthorization(request, request.query.get('authId') ?? '');
  if (!authorization) return endedPage('The mock knows no such authorization.');
  if (authorization.outcome !== 'open') return endedPage('It was used already, and works once.');
  if (request.now >= authorization.openUntil) return endedPage('The time to approve is over.');
  const decision = decisionOf(request);
  if (decision === undefined) return questionPage(authorization);
  return decision === 'approve' ? approve(request, authorization) : decline(request, authorization);
};

function decisionOf({ method, form, settings }: PageRequest<AntomSettings>): 'approve' | 'decline' | undefined {
  if (settings.approval === 'automatic') return 'approve';
  if (settings.approval === 'declined') return 'decline';
  const decision = method === 'POST' ? form.get('decision') : undefined;
  return decision === 'approve' || decision === 'decline' ? decision : undefined;
}

function questionPage({ wallet, scopes, clientId, redirectUrl }: Authorization): PageAnswer {
  const who = [clientId, URL.canParse(redirectUrl) ? new URL(redirectUrl).host : ''].find(Boolean) ?? 'The merchant';
  return htmlPage({
    title: wallet,
    body: html`<p>${who} asks you to allow:</p>
      <ul>
        ${scopes.map((scope) => html`<li>${scopeTexts[scope] ?? 'Something else'} <small>${scope}</small></li> `)}
      </ul>
      ${htmlChoices('decision', { approve: 'Approve', decline: 'Decline' })}`,
  });
}

function approve(context: AntomContext, authorization: Authorization): PageAnswer {
  const { id, state = '', redirectUrl } = authorization;
  const authCode = newCode(context);
  const code: AuthCode = {
    authorization: id,
    expiresAt: context.now + (context.settings.tokens.authCodeSeconds ?? 60) * second,
    isUsed: false,
  };
  context.state.set(authCodeKey(authCode), code);
  writeAuthorization(context, { ...authorization, outcome: 'approved' });
  notifyAuthorization(context, authorization, 'AUTHCODE_CREATED', { authState: state, authCode });
  return { redirect: withQuery(redirectUrl, { authCode, authState: state }) };
}

/** The documents do not say with what the user then comes back: with no code, so with authState alone (inferred). */
function decline(context: AntomContext, authorization: Authorization): PageAnswer {
  writeAuthorization(context, { ...authorization, outcome: 'declined' });
  return { redirect: withQuery(authorization.redirectUrl, { authState: authorization.state ?? '' }) };
}

/** Tells of an authorization for Auto Debit; the documents know such messages of no other. */
export function notifyAuthorization(
  context: AntomContext,
  { scopes, notifyUrl, clientId }: Authorization,
  authorizationNotifyType: 'AUTHCODE_CREATED' | 'TOKEN_CREATED' | 'TOKEN_CANCELED',
  members: Readonly<Record<string, string>>,
): void {
  if (!scopes.includes('AGREEMENT_PAY')) return;
  context.notify({
    webhook: 'notifyAuthorization',
    url: notifyUrl,
    code: 'SUCCESS',
    members: { authorizationNotifyType, ...(clientId !== undefined && { authClientId: clientId }), ...members },
  });
}
