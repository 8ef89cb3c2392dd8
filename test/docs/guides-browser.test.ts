import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePublicKey, verifyMessage } from '@countersign/signing';
import { buildOwnSite } from './built-site.ts';
import {
  executablePath,
  withoutChromium,
  findFaultsInBothSchemes,
  overflowOf,
  phone,
} from '../browser/watched-browser.ts';
import { openSites, shoot, type SiteBrowser } from './site-browser.ts';

const signing = 'own/guides/signing.html';

describe.skipIf(executablePath === undefined)(`guides in a browser, from a disk${withoutChromium}`, () => {
  let sites: SiteBrowser;
  beforeAll(async () => {
    sites = await openSites({ own: await buildOwnSite() });
  });
  afterAll(() => sites?.close());

  const textOf = (page: Page, id: string) => page.locator(`#${id}`).evaluate((element) => element.textContent);
  /** Waits until the verdict is one that says so. */
  const isTold = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor();

  test('the signing page computes what is printed on it, and verifies it', async () => {
    const { page, context } = await sites.open(signing);
    await isTold(page, /^Verified: /);
    for (const part of ['digest', 'signature', 'header'])
      expect(await textOf(page, `computed-${part}`)).toBe(await textOf(page, part));
    expect(await textOf(page, 'computed-content')).toBe((await textOf(page, 'signed-content')).replace('\n', '␊\n'));
    await page.locator('#compute-it-here').scrollIntoViewIfNeeded();
    await shoot(page, 'signing-verified');
    await context.close();
  });

  test('an edit of any part changes the result, and what differs is told', async () => {
    const { page, context } = await sites.open(signing);
    await isTold(page, /^Verified: /);
    const seen = new Set([await textOf(page, 'computed-signature')]);
    for (const label of ['Method', 'Path', 'Client id', 'Time', 'Body']) {
      const field = page.getByLabel(label, { exact: true });
      await field.fill('PUT é\ud800 "<b>');
      await isTold(page, new RegExp(`^Not verified: .*differs: ${label} \\(`));
      seen.add(await textOf(page, 'computed-signature'));
      await field.fill('');
      await isTold(page, `${label} ("" for `);
      await page.getByRole('button', { name: 'Back to the example' }).click();
      await isTold(page, /^Verified: /);
    }
    expect(seen.size).toBe(6);
    await context.close();
  });

  test('what it computes for another body is a signature for that body', async () => {
    const { page, context } = await sites.open(signing);
    const key = await parsePublicKey(await textOf(page, 'public-key'));
    const body = '{"paymentRequestId":"日本"}\n{}';
    await page.getByLabel('Body', { exact: true }).fill(body);
    await isTold(page, /^Not verified: /);
    const parts = { path: '/ams/api/v1/payments/inquiryPayment', clientId: 'T_111222333', time: '1685599933871' };
    await verifyMessage({ method: 'POST', ...parts, body }, await textOf(page, 'computed-header'), key);
    await context.close();
  });

  test('a keyboard reaches each field and the way back', async () => {
    const { page, context } = await sites.open(signing);
    await page.getByLabel('Method', { exact: true }).focus();
    await page.keyboard.type('X');
    await isTold(page, /^Not verified: /);
    const reached: (string | null)[] = [];
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.locator(':focus').evaluate((element) => element.id || element.textContent));
    }
    expect(reached).toEqual(['edit-path', 'edit-clientId', 'edit-time', 'edit-body', 'Back to the example']);
    await page.keyboard.press('Enter');
    await isTold(page, /^Verified: /);
    await context.close();
  });

  test('without scripts the example is there as a whole', async () => {
    const { page, context } = await sites.open(signing, { javaScriptEnabled: false });
    for (const part of ['request', 'signed-content', 'digest', 'signature', 'header', 'private-key', 'shell'])
      expect(await page.locator(`pre#${part}`).isVisible(), part).toBe(true);
    expect(await page.locator('input, button').count()).toBe(0);
    await context.close();
  });

  test('guides are reached from the first page and from every page of an API', async () => {
    const { page, context } = await sites.open('own/index.html');
    await page.getByRole('link', { name: 'Signing, step by step' }).click();
    await page.getByRole('heading', { level: 1, name: 'Signing, step by step' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Result codes' }).first().click();
    await page.getByRole('link', { name: 'Guides', exact: true }).click();
    await page.getByRole('link', { name: 'Auto Debit, from consult to refund' }).click();
    await page.getByRole('link', { name: 'INVALID_AUTHCODE' }).click();
    expect(new URL(page.url()).hash).toBe('#operation:applyToken:INVALID_AUTHCODE:F');
    await context.close();
  });

  test.each([signing, 'own/alipay-plus/guide-auto-debit.html', 'own/antom/guides.html'])(
    '%s fits a phone and has no serious fault of accessibility, in light and in dark',
    async (file) => {
      const { page, context } = await sites.open(file, { viewport: phone, bypassCSP: true });
      if (file === signing) await isTold(page, /^Verified: /);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await findFaultsInBothSchemes(page)).toEqual([]);
      await shoot(page, `phone-dark-${file.replaceAll(/\W/g, '-')}`);
      await context.close();
    },
  );

  test('nothing was asked for elsewhere, and nothing complained of', () => {
    expect(sites.strayed).toEqual([]);
    expect(sites.complaints).toEqual([]);
  });
});
