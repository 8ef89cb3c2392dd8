import type { Context, State } from '@countersign/mock-kit';
import { day, formatTime, second } from './date-time.ts';
import type { AlipayPlusSettings } from './settings.ts';
import { acquirerId, walletNamed } from './wallets.ts';

export type Alipay = Context<AlipayPlusSettings>;

/** What a user has been asked to allow, and by whom; what everything that follows from it has to know. */
export interface Grant {
  readonly authClientId: string;
  /** Not known of a grant that this mock has not seen. */
  readonly referenceMerchantId?: string;
  readonly referenceAgreementId?: string;
  readonly scopes: readonly string[];
  /** Name of the wallet, as in prepare's `customerBelongsTo`. */
  readonly wallet: string;
  /** The wallet's id of the user. */
  readonly customerId: string;
  readonly authNotifyUrl?: string;
}

export interface Token {
  readonly grant: Grant;
  readonly accessToken: string;
  /** Epoch milliseconds, as all times here. */
  readonly accessEndsAt: number;
  readonly refreshToken: string;
  readonly refreshEndsAt: number;
  readonly state: 'live' | 'renewed' | 'canceled';
  readonly renewedAt?: number;
  /** The access token that took its place. */
  readonly successor?: string;
}

const tokenKey = (accessToken: string): string => `token:${accessToken}`;
const refreshKey = (refreshToken: string): string => `refresh:${refreshToken}`;
const agreementKey = (authClientId: string, agreementId: string): string =>
  `agreement:${JSON.stringify([authClientId, agreementId])}`;

export const findToken = (state: State, accessToken: string): Promise<Token | undefined> =>
  state.get<Token>(tokenKey(accessToken));

export async function findTokenByRefresh(state: State, refreshToken: string): Promise<Token | undefined> {
  const accessToken = await state.get<string>(refreshKey(refreshToken));
  return accessToken === undefined ? undefined : findToken(state, accessToken);
}

/** The newest token of an agreement of a merchant with a user. */
export async function findTokenOfAgreement(
  state: State,
  authClientId: string,
  agreementId: string,
): Promise<Token | undefined> {
  const accessToken = await state.get<string>(agreementKey(authClientId, agreementId));
  return accessToken === undefined ? undefined : findToken(state, accessToken);
}

export function keepToken(state: State, token: Token): void {
  state.set(tokenKey(token.accessToken), token);
}

/** Makes a pair of tokens and tells of it. */
export function issueToken(context: Alipay, grant: Grant): Token {
  const { now, settings, state } = context;
  const { accessTokenSeconds, refreshTokenSeconds } = settings.tokens;
  const token: Token = {
    grant,
    accessToken: `28101003${newLetters(context)}`,
    accessEndsAt: now + (accessTokenSeconds === undefined ? 365 * day : accessTokenSeconds * second),
    refreshToken: `28101003${newLetters(context)}`,
    refreshEndsAt: now + (refreshTokenSeconds === undefined ? 2 * 365 * day : refreshTokenSeconds * second),
    state: 'live',
  };
  keepToken(state, token);
  state.set(refreshKey(token.refreshToken), token.accessToken);
  if (grant.referenceAgreementId !== undefined)
    state.set(agreementKey(grant.authClientId, grant.referenceAgreementId), token.accessToken);
  notifyOf(context, grant, { authorizationNotifyType: 'TOKEN_CREATED', ...tokenMembers(token) });
  return token;
}

/** A token by the names of the contract. */
export const tokenMembers = (token: Token): Readonly<Record<string, string>> => ({
  accessToken: token.accessToken,
  accessTokenExpiryTime: formatTime(token.accessEndsAt),
  refreshToken: token.refreshToken,
  refreshTokenExpiryTime: formatTime(token.refreshEndsAt),
});

/** In the manner of the contract's examples, `28101003ACCESS0001`; the documents give no form. */
const newLetters = (context: Alipay): string => context.newId(24, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');

/** Ends a token, and tells of it as the documents say. */
export function endToken(context: Alipay, token: Token): void {
  keepToken(context.state, { ...token, state: 'canceled' });
  notifyOf(context, token.grant, { authorizationNotifyType: 'TOKEN_CANCELED', accessToken: token.accessToken });
}

/** Tells what has become of an authorization: to the URL that prepare gave, else to the one that is set for all. */
export function notifyOf(context: Alipay, grant: Grant, members: Readonly<Record<string, string>>): void {
  const { authClientId, referenceMerchantId, referenceAgreementId, customerId, authNotifyUrl, wallet } = grant;
  const named = { authClientId, referenceMerchantId, referenceAgreementId };
  const isOver = members['authorizationNotifyType'] === 'TOKEN_CANCELED';
  context.notify({
    webhook: 'authNotify',
    url: authNotifyUrl,
    members: {
      ...members,
      ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)),
      // Documented for an authorization that succeeded.
      ...(!isOver && { customerId }),
      acquirerId,
      pspId: walletNamed(wallet).pspId,
    },
  });
}
