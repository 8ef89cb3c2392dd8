import { startMock } from '@countersign/antom-mock';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { clientIdOf, clientOf, tellAutoDebit, tellCheckout } from './antom-story.ts';
import { openNotifiedShop } from './notified-shop.ts';
import { findChromium, openBrowser, openShop, visitByForm, type BrowserVisitor, type Shop } from './visitors.ts';

let mock: Awaited<ReturnType<typeof startMock>>;
let shop: Shop;
beforeAll(async () => {
  [mock, shop] = await Promise.all([startMock(), openShop()]);
});
afterAll(() => Promise.all([mock.close(), shop.close()]));

const options = (run: string) => ({ gateway: mock.url, run, shop: shop.origin, approve: visitByForm });

const executable = findChromium();

describe.skipIf(executable === undefined)(
  'in Chromium (skipped without CHROMIUM_PATH, chromium or google-chrome)',
  () => {
    let browser: BrowserVisitor;
    beforeAll(async () => {
      browser = await openBrowser(executable ?? '');
    });
    afterAll(() => browser.close());

    test('the story of Auto Debit, from consult to a pay that is refused', async () => {
      const { userId } = await tellAutoDebit({ ...options('browser-debit'), approve: browser.visit });
      expect(userId).toMatch(/^\d{16}$/);
    });

    test('the story of a checkout, up to the paid state', async () => {
      const { paymentId } = await tellCheckout({ ...options('browser-checkout'), approve: browser.visit });
      expect(paymentId).toMatch(/^\d{35}$/);
    });

    test('a user who declines comes back without a code', async () => {
      const consulted = await clientOf(options('browser-declined')).authorizations.consult({
        customerBelongsTo: 'GCASH',
        authRedirectUrl: `${shop.origin}/return`,
        scopes: ['AGREEMENT_PAY'],
        authState: 'state-1',
        terminalType: 'WAP',
        osType: 'ANDROID',
      });
      if (consulted.status !== 'S') throw new Error(consulted.code);
      const back = await browser.visit(consulted.data.normalUrl ?? '', 'Decline');
      expect(back.search).toBe('?authState=state-1');
    });

    test('no page asks for anything outside of loopback, or complains', () => {
      expect(browser.strayed).toEqual([]);
      expect(browser.complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
    });
  },
);

/** What became of the messages of a run, as soon as as many were sent. */
async function deliveries(run: string, count: number): Promise<readonly string[]> {
  const sent = async () => (await mock.run(clientIdOf(run)).journal()).filter((entry) => entry.kind === 'message');
  await vi.waitFor(async () => expect(await sent()).toHaveLength(count), { timeout: 10_000 });
  return (await sent()).map(({ webhook, outcome }) => `${webhook} ${outcome}`);
}

test('the shop of a checkout is notified, and its receiver acknowledges', async () => {
  const notified = await openNotifiedShop(clientIdOf('told'));
  onTestFinished(() => notified.close());
  await tellCheckout({ ...options('told'), notifyUrl: notified.url });
  expect(await deliveries('told', 1)).toEqual(['notifyPayment acknowledged']);
  expect(notified.told).toEqual(['notifyPayment PAYMENT_RESULT order-told']);
});

test('and so it is of a debit, its refund and the authorization around them', async () => {
  const notified = await openNotifiedShop(clientIdOf('debited'));
  onTestFinished(() => notified.close());
  await tellAutoDebit({ ...options('debited'), notifyUrl: notified.url });
  expect((await deliveries('debited', 5)).toSorted()).toEqual([
    'notifyAuthorization acknowledged',
    'notifyAuthorization acknowledged',
    'notifyAuthorization acknowledged',
    'notifyPayment acknowledged',
    'notifyRefund acknowledged',
  ]);
  expect(notified.told.toSorted()).toEqual([
    'notifyAuthorization AUTHCODE_CREATED',
    'notifyAuthorization TOKEN_CANCELED',
    'notifyAuthorization TOKEN_CREATED',
    'notifyPayment PAYMENT_RESULT pay-debited__PAYMENT_IN_PROCESS',
    'notifyRefund REFUND_RESULT refund-debited',
  ]);
});

test('the stories are told side by side, each in a run that knows nothing of the others', async () => {
  const runs = Array.from({ length: 8 }, (_, index) => `side-${index}`);
  const [debits, checkouts] = await Promise.all([
    Promise.all(runs.map((run) => tellAutoDebit(options(run)))),
    Promise.all(runs.map((run) => tellCheckout(options(run)))),
  ]);
  const ids = [...debits, ...checkouts].map(({ paymentId }) => paymentId);
  expect(new Set(ids).size).toBe(16);
  for (const [index, run] of runs.entries()) {
    expect((await mock.run(clientIdOf(run)).journal()).length).toBeGreaterThan(10);
    const stranger = clientOf(options(run)).payments.inquiryPayment({ paymentId: ids[(index + 1) % 8] ?? '' });
    expect((await stranger).code).toBe('ORDER_NOT_EXIST');
  }
});
