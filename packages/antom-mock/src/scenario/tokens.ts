import type { Call, Handler, JsonObject } from '@countersign/mock-kit';
import { authCodeKey, notifyAuthorization, readAuthorization, writeAuthorization } from './authorizations.ts';
import type { AuthCode, Authorization } from './authorizations.ts';
import { newCode, newToken } from './ids.ts';
import type { AntomContext, AntomSettings } from './settings.ts';
import { accessTokenExpiry, hasRefreshToken, refreshTokenExpiry } from './token-lifetimes.ts';
import { formatTime } from './time.ts';
import { findUser, hashLoginId } from './users.ts';

interface Token {
  readonly authorization: string;
  readonly expiresAt: number;
  /** Of a refresh token: there is a newer one. */
  readonly isUsed?: boolean;
}

/** An access token that works, and what its user allowed. */
export interface Grant {
  readonly accessToken: string;
  readonly authorization: Authorization;
}

interface ApplyTokenBody {
  readonly grantType: string;
  readonly customerBelongsTo: string;
  readonly authCode?: string;
  readonly refreshToken?: string;
}

const accessKey = (token: string): string => `access-token:${token}`;
const refreshKey = (token: string): string => `refresh-token:${token}`;

/** Turns an authCode, or the newest refresh token, into an access token. */
export const applyToken: Handler<AntomSettings> = async (call) => {
  const body = call.body as unknown as ApplyTokenBody;
  const isRefresh = body.grantType === 'REFRESH_TOKEN';
  const spent = isRefresh ? await spendRefreshToken(call, body) : await spendAuthCode(call, body);
  const authorization =
    spent ?? (call.forced === undefined ? undefined : foreignAuthorization(call, body.customerBelongsTo));
  if (!authorization) return call.result(isRefresh ? 'INVALID_REFRESH_TOKEN' : 'INVALID_AUTHCODE');
  const { state, scopes } = authorization;
  const tokens = issueTokens(call, authorization);
  if (state !== undefined)
    notifyAuthorization(call, authorization, 'TOKEN_CREATED', { authState: state, accessToken: tokens.accessToken });
  const { userLoginId } = await findUser(call, authorization.wallet);
  return { ...call.result('SUCCESS'), ...tokens, ...(scopes.includes('AGREEMENT_PAY') && { userLoginId }) };
};

/** A code works once, for a minute, for the wallet whose user approved (that the wallet has to agree is inferred). */
async function spendAuthCode(
  call: Call<AntomSettings>,
  { authCode = '', customerBelongsTo }: ApplyTokenBody,
): Promise<Authorization | undefined> {
  const code = await call.state.get<AuthCode>(authCodeKey(authCode));
  if (!code) {
    if (call.settings.unknown !== 'accept') return undefined;
    const foreign = foreignAuthorization(call, customerBelongsTo);
    call.state.set(authCodeKey(authCode), { authorization: foreign.id, expiresAt: call.now, isUsed: true });
    return foreign;
  }
  if (code.isUsed || call.now >= code.expiresAt) return undefined;
  const authorization = await liveAuthorization(call, code.authorization, customerBelongsTo);
  if (authorization) call.state.set(authCodeKey(authCode), { ...code, isUsed: true });
  return authorization;
}

/** The guide says to take the newest refresh token always: one that was used is no longer that. */
async function spendRefreshToken(
  call: Call<AntomSettings>,
  { refreshToken = '', customerBelongsTo }: ApplyTokenBody,
): Promise<Authorization | undefined> {
  const token = await call.state.get<Token>(refreshKey(refreshToken));
  if (!token) {
    if (call.settings.unknown !== 'accept') return undefined;
    const foreign = foreignAuthorization(call, customerBelongsTo);
    call.state.set(refreshKey(refreshToken), { authorization: foreign.id, expiresAt: call.now, isUsed: true });
    return foreign;
  }
  if (token.isUsed || call.now >= token.expiresAt) return undefined;
  const authorization = await liveAuthorization(call, token.authorization, customerBelongsTo);
  if (authorization) call.state.set(refreshKey(refreshToken), { ...token, isUsed: true });
  return authorization;
}

/** The authorization as long as it was not revoked, where it is that wallet's. */
async function liveAuthorization(
  context: AntomContext,
  id: string,
  wallet: string | undefined,
): Promise<Authorization | undefined> {
  const authorization = await readAuthorization(context, id);
  const isFitting = wallet === undefined || authorization?.wallet === wallet || authorization?.wallet === '';
  return authorization?.outcome === 'approved' && isFitting ? authorization : undefined;
}

/** @param wallet empty where it is not known */
function foreignAuthorization(context: AntomContext, wallet: string): Authorization {
  const authorization: Authorization = {
    id: newCode(context),
    wallet,
    scopes: ['BASE_USER_INFO', 'USER_INFO', 'AGREEMENT_PAY'],
    redirectUrl: '',
    openUntil: context.now,
    outcome: 'approved',
  };
  writeAuthorization(context, authorization);
  return authorization;
}

interface IssuedTokens extends JsonObject {
  readonly accessToken: string;
}

/** An older access token goes on until its own time is over: nothing says that a refresh ends it (inferred). */
function issueTokens(context: AntomContext, { id, wallet }: Authorization): IssuedTokens {
  const accessToken = newToken(context, 'access');
  const accessExpiry = accessTokenExpiry(context, wallet);
  context.state.set(accessKey(accessToken), { authorization: id, expiresAt: accessExpiry } satisfies Token);
  const access = { accessToken, accessTokenExpiryTime: formatTime(accessExpiry) };
  if (!hasRefreshToken(wallet)) return access;
  const refreshToken = newToken(context, 'refresh');
  const refreshExpiry = refreshTokenExpiry(context, accessExpiry);
  context.state.set(refreshKey(refreshToken), { authorization: id, expiresAt: refreshExpiry } satisfies Token);
  return { ...access, refreshToken, refreshTokenExpiryTime: formatTime(refreshExpiry) };
}

/** What an access token is good for; nothing where it has expired, was revoked or is unknown. */
export async function findGrant(
  context: AntomContext,
  accessToken: string,
  wallet?: string,
): Promise<Grant | undefined> {
  const token = await context.state.get<Token>(accessKey(accessToken));
  if (!token) {
    if (context.settings.unknown !== 'accept') return undefined;
    const authorization = foreignAuthorization(context, wallet ?? '');
    const expiresAt = accessTokenExpiry(context, authorization.wallet);
    context.state.set(accessKey(accessToken), { authorization: authorization.id, expiresAt } satisfies Token);
    return { accessToken, authorization };
  }
  if (context.now >= token.expiresAt) return undefined;
  const authorization = await liveAuthorization(context, token.authorization, wallet);
  return authorization && { accessToken, authorization };
}

/** With NAVERPAY a token lives for a year from the last payment. */
export function renewByPayment(context: AntomContext, { accessToken, authorization }: Grant): void {
  if (authorization.wallet !== 'NAVERPAY') return;
  const expiresAt = accessTokenExpiry(context, authorization.wallet);
  context.state.set(accessKey(accessToken), { authorization: authorization.id, expiresAt } satisfies Token);
}

/** Ends all tokens of the authorization. */
export const revoke: Handler<AntomSettings> = async (call) => {
  const { accessToken } = call.body as unknown as { readonly accessToken: string };
  const grant = await findGrant(call, accessToken);
  if (!grant) return call.result(call.forced ?? 'INVALID_ACCESS_TOKEN');
  writeAuthorization(call, { ...grant.authorization, outcome: 'revoked' });
  notifyAuthorization(call, grant.authorization, 'TOKEN_CANCELED', { accessToken });
  return call.result('SUCCESS');
};

/** Needs one of the two scopes that are about the user; which code tells that it is missing is inferred. */
export const inquiryUserInfo: Handler<AntomSettings> = async (call) => {
  const { accessToken } = call.body as unknown as { readonly accessToken: string };
  const grant = await findGrant(call, accessToken);
  if (!grant) return call.result('INVALID_ACCESS_TOKEN');
  const { scopes, wallet } = grant.authorization;
  if (!scopes.includes('BASE_USER_INFO') && !scopes.includes('USER_INFO')) return call.result('ACCESS_DENIED');
  const { userId, userLoginId } = await findUser(call, wallet);
  return { ...call.result('SUCCESS'), userId, userLoginId, hashUserLoginId: hashLoginId(userLoginId) };
};
