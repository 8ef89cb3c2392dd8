import { isDeepStrictEqual } from 'node:util';
import { formatTime } from '../formats.ts';
import { acquirerId } from '../operation.ts';
import type { AnswerBody, Context, Operation } from '../operation.ts';
import type { Code, Result } from '../results.ts';
import { newDigits } from '../state.ts';
import type { Authorization, Token } from '../state.ts';
import { walletNamed } from './wallets.ts';

const minute = 60 * 1000;
const year = 365 * 24 * 60 * minute;

interface PrepareBody {
  readonly authClientId: string;
  readonly referenceAgreementId?: string;
  readonly authRedirectUrl: string;
  readonly authState?: string;
  readonly customerBelongsTo: string;
  readonly scopes: readonly string[];
  readonly terminalType: string;
  readonly osType?: string;
}

/** Both parts of the key have to be there: what happens without the second is not documented. */
export const prepare: Operation<PrepareBody> = (context, body) => {
  const { has, state, toResult } = context;
  const { authClientId, referenceAgreementId } = body;
  const key = referenceAgreementId === undefined ? '' : JSON.stringify([authClientId, referenceAgreementId]);
  const earlier = state.prepared.get(key);
  const isOther = earlier && !isDeepStrictEqual(earlier.compared, body);
  if (isOther && !has('prepare-conflict-missed')) return { result: toResult('REPEAT_REQ_INCONSISTENT') };
  if (earlier && !has('prepare-repeat-begins-anew')) return earlier.body as AnswerBody;
  const answer = beginAuthorization(context, body);
  if (key !== '') state.prepared.set(key, { compared: body, body: answer });
  return answer;
};

function beginAuthorization({ has, pageOf, state, toResult }: Context, body: PrepareBody): AnswerBody {
  const { authClientId, authRedirectUrl, authState = '', customerBelongsTo, scopes } = body;
  const authorization: Authorization = {
    id: newDigits(18),
    authClientId,
    scopes,
    wallet: walletNamed(customerBelongsTo),
    customerId: `2088${newDigits(12)}`,
    redirectUrl: authRedirectUrl,
    authState,
  };
  state.authorizations.set(authorization.id, authorization);
  return {
    result: toResult('SUCCESS'),
    ...(!has('prepare-without-psp-id') && { pspId: authorization.wallet.pspId }),
    acquirerId,
    ...(!has('prepare-without-url') && urlsOf(body, authorization.id, pageOf(authorization.id))),
    ...(has('prepare-relative-url') && { normalUrl: `/approve?id=${authorization.id}` }),
  };
}

/** An app opens the wallet's app, a phone's browser a link that may do so, a computer's a page. */
function urlsOf({ terminalType, osType }: PrepareBody, id: string, normalUrl: string): object {
  const query = `?id=${id}`;
  const urls = {
    ...(terminalType === 'APP' && { schemeUrl: `examplewallet://approve${query}` }),
    ...(terminalType !== 'WEB' && { applinkUrl: `https://link.wallet.example/approve${query}` }),
    normalUrl,
  };
  const opensApp = terminalType !== 'WEB' && osType === 'ANDROID';
  return { ...urls, ...(opensApp && { appIdentifier: 'com.example.wallet' }) };
}

interface ApplyTokenBody {
  readonly authClientId: string;
  readonly grantType: string;
  readonly authCode?: string;
  readonly refreshToken?: string;
}

export const applyToken: Operation<ApplyTokenBody> = (context, body) => {
  const found = body.grantType === 'REFRESH_TOKEN' ? renew(context, body) : exchange(context, body);
  return typeof found === 'string' ? { result: context.toResult(found) } : tokenAnswer(context, found);
};

/** A code works once, within ten minutes, for the auth client of prepare. Its lifetime is a guess. */
function exchange(context: Context, { authClientId, authCode = '' }: ApplyTokenBody): Token | Code {
  const { has, now, state } = context;
  const code = state.codes.get(authCode);
  if (!code || code.endsAt <= now()) return 'INVALID_AUTHCODE';
  if (code.isUsed && !has('auth-code-usable-twice')) return 'INVALID_AUTHCODE';
  const isOwn = code.authorization.authClientId === authClientId;
  if (!isOwn && !has('auth-code-of-anybody')) return 'INVALID_AUTHCODE';
  code.isUsed = true;
  return issue(context, code.authorization);
}

/** The old pair ends with the new one. Wallets are advised to take the same refresh token again for 5 minutes. */
function renew(context: Context, { authClientId, refreshToken = '' }: ApplyTokenBody): Token | Code {
  const { has, now, state } = context;
  const token = state.renewable.get(refreshToken);
  if (!token || token.authorization.authClientId !== authClientId) return 'INVALID_REFRESH_TOKEN';
  if (token.isCanceled && !has('canceled-token-renewable')) return 'INVALID_REFRESH_TOKEN';
  const { successor } = token;
  if (successor) {
    const isSoon = now() < successor.since + 5 * minute && !successor.token.isCanceled;
    return isSoon ? successor.token : 'INVALID_REFRESH_TOKEN';
  }
  if (token.refreshEndsAt <= now()) return 'EXPIRED_REFRESH_TOKEN';
  const next = issue(context, token.authorization);
  token.successor = { token: next, since: now() };
  return next;
}

function issue({ now, state }: Context, authorization: Authorization): Token {
  const token: Token = {
    authorization,
    accessToken: `281010${newDigits(26)}`,
    refreshToken: `281011${newDigits(26)}`,
    accessEndsAt: now() + year,
    refreshEndsAt: now() + 2 * year,
    isCanceled: false,
  };
  state.tokens.set(token.accessToken, token);
  state.renewable.set(token.refreshToken, token);
  return token;
}

function tokenAnswer({ has, toResult }: Context, token: Token): AnswerBody {
  const { authorization, accessToken, refreshToken } = token;
  const { wallet, customerId, scopes } = authorization;
  const refreshEnd = formatTime(token.refreshEndsAt);
  return {
    result: toResult('SUCCESS'),
    pspId: wallet.pspId,
    acquirerId,
    accessToken,
    ...(!has('token-without-expiry') && { accessTokenExpiryTime: formatTime(token.accessEndsAt) }),
    refreshToken,
    refreshTokenExpiryTime: has('expiry-without-offset') ? refreshEnd.replace('+08:00', '') : refreshEnd,
    ...(scopes.includes('USER_LOGIN_ID') && { userLoginId: 'ex***@mail.example' }),
    customerId,
  };
}

interface CancelTokenBody {
  readonly accessToken: string;
  readonly authClientId: string;
}

/** A repeat has the same result. A token of another auth client is none, and so is one that was renewed (inferred). */
export const cancelToken: Operation<CancelTokenBody> = ({ has, state, toResult }, { accessToken, authClientId }) => {
  const token = state.tokens.get(accessToken);
  const isRepeat = token?.isCanceled === true && !has('cancel-token-once');
  const isLive = token !== undefined && !token.isCanceled && !token.successor;
  const isOwn = token?.authorization.authClientId === authClientId;
  if (!token || (!isRepeat && !(isLive && isOwn))) return { result: toResult('INVALID_TOKEN') };
  token.isCanceled = true;
  const done = toResult('SUCCESS');
  const result: Result = has('cancel-token-success-unknown') ? { ...done, resultStatus: 'U' } : done;
  return { result, pspId: token.authorization.wallet.pspId, acquirerId };
};
