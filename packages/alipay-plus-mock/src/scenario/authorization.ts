import type { Call, Handler, JsonObject, Page, PageRequest } from '@countersign/mock-kit';
import { second } from './date-time.ts';
import { endToken, findToken, findTokenByRefresh, issueToken, keepToken, notifyOf, tokenMembers } from './grant.ts';
import type { Alipay, Grant, Token } from './grant.ts';
import { askForApproval, showProblem } from './html.ts';
import type { AlipayPlusSettings } from './settings.ts';
import { acquirerId, walletNamed } from './wallets.ts';

interface PrepareBody {
  readonly authClientId: string;
  readonly authClientName: string;
  readonly authClientDisplayName?: string;
  readonly referenceMerchantId: string;
  readonly referenceAgreementId?: string;
  readonly authRedirectUrl: string;
  readonly authState: string;
  readonly authNotifyUrl?: string;
  readonly customerBelongsTo: string;
  readonly scopes: readonly string[];
}

/** A question to a user. */
interface Authorization {
  readonly grant: Grant;
  readonly clientName: string;
  readonly redirectUrl: string;
  readonly authState: string;
  readonly decision: 'open' | 'approved' | 'declined';
  readonly authCode?: string;
}

interface AuthCode {
  readonly grant: Grant;
  readonly endsAt: number;
  readonly isUsed: boolean;
}

const authorizationKey = (id: string): string => `authorization:${id}`;
const codeKey = (authCode: string): string => `code:${authCode}`;

/** Makes a page on which the user decides. It is no app of a wallet, so there is a `normalUrl` alone. */
export const prepare: Handler<AlipayPlusSettings> = async (call) => {
  const body = call.body as unknown as PrepareBody;
  const { authClientId, referenceMerchantId, referenceAgreementId, authNotifyUrl, scopes } = body;
  const grant: Grant = {
    authClientId,
    referenceMerchantId,
    ...(referenceAgreementId !== undefined && { referenceAgreementId }),
    scopes,
    wallet: body.customerBelongsTo,
    customerId: newCustomerId(call),
    ...(authNotifyUrl !== undefined && { authNotifyUrl }),
  };
  const id = call.newId(20);
  const authorization: Authorization = {
    grant,
    clientName: body.authClientDisplayName ?? body.authClientName,
    redirectUrl: body.authRedirectUrl,
    authState: body.authState,
    decision: 'open',
  };
  call.state.set(authorizationKey(id), authorization);
  return { ...succeeded(call, grant), normalUrl: call.pageUrl('authorize', { id }) };
};

/** Asks the user, or decides as the settings say, and sends the user back. Opened again, it sends back as before. */
export const authorizePage: Page<AlipayPlusSettings> = async (request) => {
  const id = request.query.get('id') ?? '';
  const found = await request.state.get<Authorization>(authorizationKey(id));
  if (!found) return showProblem(404, 'Nothing is asked for here', 'Begin again at the merchant.');
  if (found.decision !== 'open') return { redirect: returnUrl(found) };
  const decision = decisionOf(request);
  if (decision === undefined)
    return askForApproval({
      merchant: found.clientName,
      wallet: walletNamed(found.grant.wallet).walletBrandName,
      scopes: found.grant.scopes,
    });
  const decided: Authorization = decision === 'approve' ? approve(request, found) : { ...found, decision: 'declined' };
  request.state.set(authorizationKey(id), decided);
  return { redirect: returnUrl(decided) };
};

function decisionOf({ settings, form }: PageRequest<AlipayPlusSettings>): 'approve' | 'decline' | undefined {
  if (settings.approval === 'automatic') return 'approve';
  if (settings.approval === 'declined') return 'decline';
  const chosen = form.get('decision');
  return chosen === 'approve' || chosen === 'decline' ? chosen : undefined;
}

function approve(context: Alipay, authorization: Authorization): Authorization {
  const { grant, authState } = authorization;
  // The form of the contract's examples; the documents give none.
  const authCode = `2810${context.newId(12)}`;
  const { authCodeSeconds = 10 * 60 } = context.settings.tokens;
  const code: AuthCode = { grant, endsAt: context.now + authCodeSeconds * second, isUsed: false };
  context.state.set(codeKey(authCode), code);
  notifyOf(context, grant, { authorizationNotifyType: 'AUTHCODE_CREATED', authCode, authState });
  return { ...authorization, decision: 'approved', authCode };
}

/**
 * Where the user goes: to the merchant's URL with the code and the state added. The state goes out as it came, never
 * percent-encoded, but for characters that no URL can hold. What a user brings back who has declined is not documented: here it is
 * the state alone.
 */
function returnUrl({ redirectUrl, authCode, authState }: Authorization): string {
  const at = redirectUrl.indexOf('#');
  const [base, fragment] = at < 0 ? [redirectUrl, ''] : [redirectUrl.slice(0, at), redirectUrl.slice(at)];
  const added = [...(authCode === undefined ? [] : [`authCode=${authCode}`]), `authState=${authState}`].join('&');
  const mark = base.includes('?') ? '&' : '?';
  const raw = `${base}${mark}${added}${fragment}`.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  return raw.replaceAll(/[^\u0021-\u007E]/gu, encodeURIComponent);
}

interface ApplyTokenBody {
  readonly authClientId: string;
  readonly grantType: 'AUTHORIZATION_CODE' | 'REFRESH_TOKEN';
  readonly authCode?: string;
  readonly refreshToken?: string;
}

export const applyToken: Handler<AlipayPlusSettings> = async (call) => {
  const body = call.body as unknown as ApplyTokenBody;
  const found = body.grantType === 'AUTHORIZATION_CODE' ? await exchangeCode(call, body) : await renewToken(call, body);
  // A test that asked for a success gets one, whatever it sent.
  const isElsewhere = typeof found === 'string' && call.forced === 'SUCCESS';
  const token = isElsewhere ? issueToken(call, foreignGrant(call, body)) : found;
  if (typeof token === 'string') return call.result(token);
  const { grant } = token;
  const login = grant.scopes.includes('USER_LOGIN_ID') ? { userLoginId: 'ex***@mail.example' } : {};
  return { ...succeeded(call, grant), ...tokenMembers(token), ...login, customerId: grant.customerId };
};

/** A code works once, for the auth client that it was made for. That another one gets this result is inferred. */
async function exchangeCode(call: Call<AlipayPlusSettings>, body: ApplyTokenBody): Promise<Token | string> {
  const key = codeKey(body.authCode ?? '');
  const code = await call.state.get<AuthCode>(key);
  if (!code && call.settings.unknown === 'accept') {
    const grant = foreignGrant(call, body);
    call.state.set(key, { grant, endsAt: call.now, isUsed: true } satisfies AuthCode);
    return issueToken(call, grant);
  }
  if (!code || code.isUsed || code.endsAt <= call.now || code.grant.authClientId !== body.authClientId)
    return 'INVALID_AUTHCODE';
  call.state.set(key, { ...code, isUsed: true });
  return issueToken(call, code.grant);
}

/** Wallets are advised to take a refresh token again for so long. */
const repeatable = 5 * 60 * 1000;

/** The old pair becomes void; the same call again, soon enough, brings the same new pair (inferred from the advice to wallets). */
async function renewToken(call: Call<AlipayPlusSettings>, body: ApplyTokenBody): Promise<Token | string> {
  const { state, now, settings } = call;
  const token = await findTokenByRefresh(state, body.refreshToken ?? '');
  if (!token && settings.unknown === 'accept') return issueToken(call, foreignGrant(call, body));
  if (!token || token.state === 'canceled' || token.grant.authClientId !== body.authClientId)
    return 'INVALID_REFRESH_TOKEN';
  if (token.state === 'renewed') {
    const successor = await findToken(state, token.successor ?? '');
    const isSoon = now < (token.renewedAt ?? 0) + repeatable;
    return isSoon && successor?.state === 'live' ? successor : 'INVALID_REFRESH_TOKEN';
  }
  if (token.refreshEndsAt <= now) return 'EXPIRED_REFRESH_TOKEN';
  const next = issueToken(call, token.grant);
  keepToken(state, { ...token, state: 'renewed', renewedAt: now, successor: next.accessToken });
  return next;
}

/** Ends a token. A token that is void or another auth client's is none (inferred). */
export const cancelToken: Handler<AlipayPlusSettings> = async (call) => {
  const { accessToken, authClientId } = call.body as { readonly accessToken: string; readonly authClientId: string };
  const token = await findToken(call.state, accessToken);
  if (token?.state === 'live' && token.grant.authClientId === authClientId) {
    endToken(call, token);
    return succeeded(call, token.grant);
  }
  if (call.forced === 'SUCCESS' || (!token && call.settings.unknown === 'accept'))
    return { ...call.result('SUCCESS'), acquirerId };
  return call.result('INVALID_TOKEN');
};

const succeeded = (call: Call<AlipayPlusSettings>, { wallet }: Grant): JsonObject => ({
  ...call.result('SUCCESS'),
  pspId: walletNamed(wallet).pspId,
  acquirerId,
});

/** Of what was approved elsewhere, no more is known than the request tells; the rest is that of the contract's first example. */
const foreignGrant = (context: Alipay, { authClientId }: Pick<Grant, 'authClientId'>): Grant => ({
  authClientId,
  scopes: ['AGREEMENT_PAY', 'USER_LOGIN_ID'],
  wallet: 'GCASH',
  customerId: newCustomerId(context),
});

const newCustomerId = (context: Alipay): string => `2088${context.newId(12)}`;
