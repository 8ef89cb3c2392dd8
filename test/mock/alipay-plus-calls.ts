import { expect } from 'vitest';
import type { CheckedAlipayPlus } from './checked-client.ts';

/** Requests of one merchant, as small as the contract allows. */
export const merchant = 'M100200300';

export const prepareBody = (name: string) =>
  ({
    authClientId: merchant,
    authClientName: 'Example Retail Limited',
    referenceMerchantId: merchant,
    authRedirectUrl: 'https://www.shop.example/wallet/return',
    customerBelongsTo: 'GCASH',
    scopes: ['AGREEMENT_PAY', 'USER_LOGIN_ID'],
    authState: `state-${name}`,
    terminalType: 'WEB',
    referenceAgreementId: `agreement-${name}`,
  }) as const;

export const payBody = (paymentRequestId: string, accessToken: string, value: `${bigint}` = '12500') =>
  ({
    paymentRequestId,
    paymentAmount: { currency: 'PHP', value },
    order: {
      referenceOrderId: `order-of-${paymentRequestId}`,
      orderDescription: 'Monthly plan',
      orderAmount: { currency: 'PHP', value },
    },
    paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: accessToken },
    paymentFactor: { isAgreementPayment: 'true' },
  }) as const;

/** Opens a page of the mock and, where it is one, sends its form. Gives where the user is sent. */
export async function decide(page: string, decision: 'approve' | 'decline' | undefined): Promise<URL> {
  const opened = await fetch(page, { redirect: 'manual' });
  if (decision === undefined) return new URL(opened.headers.get('location') ?? 'about:blank');
  expect(opened.status).toBe(200);
  expect(await opened.text()).toContain(`name="decision" value="${decision}"`);
  const sent = await fetch(page, { method: 'POST', body: new URLSearchParams({ decision }), redirect: 'manual' });
  expect(sent.status).toBe(303);
  return new URL(sent.headers.get('location') ?? 'about:blank');
}

/** An authCode for which a user has approved. */
export async function approve(alipayPlus: CheckedAlipayPlus, name: string): Promise<string> {
  const prepared = await alipayPlus.authorizations.prepare(prepareBody(name));
  if (prepared.status !== 'S') throw new Error(`prepare came to ${prepared.code}.`);
  const back = await decide(prepared.data.normalUrl ?? '', 'approve');
  return back.searchParams.get('authCode') ?? '';
}

/** The tokens of a user who has approved. */
export async function bind(alipayPlus: CheckedAlipayPlus, name: string) {
  const authCode = await approve(alipayPlus, name);
  const applied = await alipayPlus.authorizations.applyToken({
    authClientId: merchant,
    grantType: 'AUTHORIZATION_CODE',
    authCode,
  });
  if (applied.status !== 'S') throw new Error(`applyToken came to ${applied.code}.`);
  const { accessToken, refreshToken } = applied.data;
  if (accessToken === undefined || refreshToken === undefined) throw new Error('applyToken gave no tokens.');
  return { ...applied.data, accessToken, refreshToken };
}
