import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { startMock as startAlipayPlusMock } from '@countersign/alipay-plus-mock';
import { startMock as startAntomMock, testKeys } from '@countersign/antom-mock';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { visitByForm } from '../mock/visitors.ts';
import { nameOf, snippetsOf } from '../repo/snippets.ts';

// What the guides tell is done here, with their own code, as a merchant would, one step after the other.

const folder = new URL('../tmp/guide-stories/', import.meta.url);
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the named snippets of some guides into one folder, and gives a function that loads one. */
function unpack(story: string, ...guides: readonly string[]) {
  const own = new URL(`${story}/`, folder);
  mkdirSync(own, { recursive: true });
  for (const code of guides.flatMap(snippetsOf)) {
    const name = nameOf(code);
    if (name !== undefined) writeFileSync(new URL(name, own), code);
  }
  return async <Exports>(name: string) => (await import(fileURLToPath(new URL(name, own)))) as Exports;
}

/** The client reads these when its snippet is loaded. */
function setGateway(prefix: string, url: string): void {
  process.env[`${prefix}_GATEWAY`] = url;
  process.env[`${prefix}_CLIENT_ID`] = testKeys.clientId;
  process.env[`${prefix}_PRIVATE_KEY`] = testKeys.clientPrivateKey;
  process.env[`${prefix}_PUBLIC_KEY`] = testKeys.gatewayPublicKey;
}

interface Consult {
  readonly approvalPage: (...args: readonly string[]) => Promise<string>;
}
interface Token {
  readonly tokenFor: (back: URL, authState: string) => Promise<string>;
}
interface Debit {
  readonly debit: (paymentRequestId: string, accessToken: string) => Promise<string>;
}
interface Refund {
  readonly giveBack: (paymentRequestId: string, refundRequestId: string) => Promise<string>;
}

describe('Antom', () => {
  let mock: Awaited<ReturnType<typeof startAntomMock>>;
  let load: ReturnType<typeof unpack>;
  beforeAll(async () => {
    mock = await startAntomMock();
    setGateway('ANTOM', mock.url);
    load = unpack('antom', 'openapi/antom/guides/10-auto-debit.md', 'openapi/antom/guides/20-checkout.md');
  });
  afterAll(() => mock.close());

  test('Auto Debit, from consult to refund', async () => {
    const { approvalPage } = await load<Consult>('consult.ts');
    const { tokenFor } = await load<Token>('token.ts');
    const { debit } = await load<Debit>('debit.ts');
    const { giveBack } = await load<Refund>('refund.ts');

    const back = await visitByForm(await approvalPage('state-1'), 'Approve');
    await expect(tokenFor(back, 'state-2')).rejects.toThrow('not approved');
    const token = await tokenFor(back, 'state-1');
    await expect(tokenFor(back, 'state-1')).rejects.toThrow('INVALID_AUTHCODE, new-authorization');

    expect(await debit('debit-1', token)).toBe('SUCCESS');
    expect(await debit('debit-2__USER_BALANCE_NOT_ENOUGH', token)).toBe('USER_BALANCE_NOT_ENOUGH');
    await mock.fault({ kind: 'unsigned', operation: 'payments.pay' });
    expect(await debit('debit-3', token)).toBe('SUCCESS');

    expect(await giveBack('debit-1', 'refund-1')).toBe('SUCCESS');
    await mock.configure({ refunds: { answer: 'in-process', inquiries: 1 } });
    expect(await giveBack('debit-3', 'refund-3')).toBe('SUCCESS');
  });

  test('a debit that is refused approval never begins', async () => {
    const { approvalPage } = await load<Consult>('consult.ts');
    const { tokenFor } = await load<Token>('token.ts');
    const back = await visitByForm(await approvalPage('state-3'), 'Decline');
    await expect(tokenFor(back, 'state-3')).rejects.toThrow('not approved');
  });

  test('checkout: the cashier page, and how it ended', async () => {
    const { pageFor } = await load<{ pageFor: (id: string) => Promise<string> }>('checkout.ts');
    const { isPaid } = await load<{ isPaid: (id: string) => Promise<boolean> }>('settled.ts');
    const page = await pageFor('order-1');
    const back = await visitByForm(page, 'Pay');
    expect(back.href).toMatch(/^https:\/\/shop\.example\/payments\/return/);
    expect(await isPaid('order-1')).toBe(true);
    await visitByForm(await pageFor('order-2'), 'Do not pay');
    expect(await isPaid('order-2')).toBe(false);
  });

  test('checkout: a payment session', async () => {
    const { sessionFor } = await load<{ sessionFor: (id: string) => Promise<string> }>('session.ts');
    expect(await sessionFor('order-3')).not.toBe('');
    await expect(sessionFor('order-4__PARAM_ILLEGAL')).rejects.toThrow('PARAM_ILLEGAL, fix-request');
  });
});

test('Alipay+: Auto Debit, from prepare to refund', async () => {
  const mock = await startAlipayPlusMock();
  closing.push(() => mock.close());
  setGateway('ALIPAY_PLUS', mock.url);
  const load = unpack('alipay-plus', 'openapi/alipay-plus/guides/10-auto-debit.md');
  const { approvalPage } = await load<Consult>('prepare.ts');
  const { tokenFor } = await load<Token>('token.ts');
  const { debit } = await load<Debit>('debit.ts');
  const { giveBack } = await load<Refund>('refund.ts');

  const back = await visitByForm(await approvalPage('agreement-1', 'state-1'), 'Approve');
  const token = await tokenFor(back, 'state-1');
  expect(await debit('debit-1', token)).toBe('S');
  expect(await debit('debit-2__RISK_REJECT', token)).toBe('F');
  await mock.fault({ kind: 'unsigned', operation: 'payments.pay' });
  expect(await debit('debit-3', token)).toBe('S');
  expect(await giveBack('debit-1', 'refund-1')).toBe('S');
  expect(await giveBack('debit-1', 'refund-2__PROCESS_FAIL')).toBe('F');
});

test('the mock: a result is asked for, an answer broken', async () => {
  const load = unpack('mock', 'openapi/guides/50-mock.md');
  const { codes } = await load<{ codes: readonly string[] }>('results.ts');
  expect(codes).toEqual(['ORDER_NOT_EXIST', 'REFUND_WINDOW_EXCEED']);
  // It closes the mock that both share.
  const { error } = await load<{ error: string }>('fault.ts');
  expect(error).toBe('OUTCOME_UNKNOWN');
});

test('a notification of the mock reaches the receiver', async () => {
  setGateway('ANTOM', '');
  const load = unpack('notifications', 'openapi/guides/40-notifications.md');
  const { paid, server } = await load<{ paid: readonly string[]; server: Server }>('receive.ts');
  closing.push(() => new Promise((resolve) => void server.close(() => resolve())));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const mock = await startAntomMock({ notifyUrl: `http://127.0.0.1:${port}/notify` });
  closing.push(() => mock.close());
  await mock.notify('notifyPayment', { code: 'SUCCESS', members: { paymentRequestId: 'order-7' } });
  await expect.poll(() => paid, { timeout: 10_000 }).toEqual(['order-7']);
  await mock.notify('notifyPayment', { code: 'RISK_REJECT', members: { paymentRequestId: 'order-8' } });
  await expect.poll(async () => (await mock.journal()).length, { timeout: 10_000 }).toBe(2);
  expect(paid).toEqual(['order-7']);
});
