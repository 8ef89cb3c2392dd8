import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRedoc } from '../../generator/src/commands/find-redoc.ts';
import { loadTargets } from '../../generator/src/config.ts';
import type { ApiModel, Operation, Webhook } from '../../generator/src/model/model.ts';
import { readApi } from '../../generator/src/read.ts';
import { buildDocs } from '../../generator/src/site.ts';
import { repository } from '../repo/run.ts';
import { buildOwnSite, createLinkCheck } from './built-site.ts';
import {
  executablePath,
  withoutChromium,
  findFaultsInBothSchemes,
  findSeriousFaults,
  ofColours,
  overflowOf,
  phone,
} from '../browser/watched-browser.ts';
import { openSites, shoot, type SiteBrowser } from './site-browser.ts';

/** Its menus of examples are labelled `Example`, and show the name of one: nothing that the page around them can mend. */
const faultOfRedoc = 'label-content-name-mismatch';

const targets = loadTargets(`${repository}/redocly.yaml`);

describe.skipIf(executablePath === undefined)(`in a browser, from a disk${withoutChromium}`, () => {
  let sites: SiteBrowser;
  let resolves: ReturnType<typeof createLinkCheck>;

  beforeAll(async () => {
    const own = await buildOwnSite();
    resolves = createLinkCheck(new Map(own.map(({ path, text }) => [path, text])));
    const hostile = { name: 'hostile', root: fileURLToPath(new URL('hostile.yaml', import.meta.url)) };
    const files = await buildDocs([{ ...hostile, rootLabel: 'hostile.yaml', outputs: new Map() }], {
      redoc: readRedoc(repository),
    });
    sites = await openSites({ own, hostile: files });
  });
  afterAll(() => sites?.close());

  const open: SiteBrowser['open'] = (path, options) => sites.open(path, options);

  test.each(targets)('the reference of $name shows every operation with its result codes', async (target) => {
    const { model } = await readApi(target);
    const path = `own/${model.name}/reference.html`;
    const { page, context } = await open(path);
    await page.locator('.waiting').waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: model.title }).waitFor();
    await checkExchanges(page, model);
    await shoot(page, `reference-${model.name}`);
    await context.close();
  });

  async function checkExchanges(page: Page, model: ApiModel): Promise<void> {
    const exchanges: readonly (Operation | Webhook)[] = [...model.operations, ...model.webhooks];
    // Groups come first: what is in one is in the menu only once it was opened.
    const menu = () =>
      page.locator('a[href^="#/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const links = new Set<string>();
    for (const group of await menu()) {
      await page.goto(`${page.url().split('#')[0]}${group}`);
      await page.locator(`a[href="${group}"]`).first().waitFor();
      for (const link of await menu()) if (link !== null) links.add(link);
    }
    for (const { id, summary = id, results = [] } of exchanges) {
      const link = [...links].find((each) => each.split('/').length === 3 && each.endsWith(`/${id.toLowerCase()}`));
      expect(link, id).toBeDefined();
      await page.goto(`${page.url().split('#')[0]}${link}`);
      await page.getByRole('heading', { name: summary, exact: false }).first().waitFor();
      const shown = page.locator('a[href^="operation-"], a[href^="webhook-"]');
      // A message without codes and conditions has nothing of ours in its description.
      if (results.length > 0) await shown.first().waitFor();
      const told = await shown.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
      expect(told.filter((href) => !resolves(`${model.name}/reference.html`, href))).toEqual([]);
      for (const { code, status } of results) {
        expect(told, id).toContainEqual(expect.stringMatching(new RegExp(`:${id}:${code}:${status}$`)));
      }
    }
  }

  test('a search in the reference finds a field', async () => {
    const { page, context } = await open('own/antom/reference.html');
    await page.getByText('Search', { exact: false }).first().click();
    await page.keyboard.type('paymentExpiryTime');
    await expect
      .poll(() => page.getByText('Take a payment, from the user').count(), { timeout: 20_000 })
      .toBeGreaterThan(0);
    await shoot(page, 'search');
    await context.close();
  });

  test('the reference shows how an operation is called, by the client or by curl', async () => {
    const { page, context } = await open('own/antom/reference.html#/authorizations/consult');
    await page.getByText('createAntomClient', { exact: false }).first().waitFor();
    await shoot(page, 'sample-in-reference');
    await page.getByText('TypeScript', { exact: true }).first().click();
    await page.getByText('curl', { exact: true }).first().click();
    await page.getByText('openssl', { exact: false }).first().waitFor();
    await context.close();
  });

  test('the page of an operation shows the same without scripts', async () => {
    const { page, context } = await open('own/antom/operation-consult.html', { javaScriptEnabled: false });
    for (const [label, text] of [
      ['TypeScript', "customerBelongsTo: 'ALIPAY_CN',"],
      ['curl', 'openssl dgst -sha256'],
    ] as const) {
      const sample = page.locator('details', { has: page.locator('summary', { hasText: label }) }).first();
      await sample.locator('summary').click();
      expect(await sample.locator('pre').innerText()).toContain(text);
      expect(await sample.locator('pre').isVisible()).toBe(true);
    }
    await shoot(page, 'sample-on-page');
    await context.close();
  });

  test('the page of an operation leads to a field and opens the example of a code, without scripts', async () => {
    const field = 'operation:pay:request:paymentAmount.currency';
    const { page, context } = await open(`own/antom/operation-pay.html#${field}`, { javaScriptEnabled: false });
    expect(await page.locator(`[id="${field}"]`).innerText()).toContain('required');
    await page.getByRole('link', { name: 'paymentRequestId', exact: true }).first().click();
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#operation:pay:request:paymentRequestId');
    await page.goto(sites.addressOf('own/antom/operation-pay.html#operation:pay:RISK_REJECT:F:example'));
    const example = page.locator('[id="operation:pay:RISK_REJECT:F"] details').first();
    expect(await example.locator('pre').last().innerText()).toContain('"resultCode": "RISK_REJECT"');
    expect(await example.locator('pre').last().isVisible()).toBe(true);
    await shoot(page, 'operation-example');
    await context.close();
  });

  test('until Redoc is ready, and without scripts, the reference lists the operations', async () => {
    const { page, context } = await open('own/antom/reference.html', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'consult', exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('consult');
    await context.close();
  });

  test('the whole contract is readable without scripts', async () => {
    const { page, context } = await open('own/antom/print.html#operation:pay:RISK_REJECT:F', {
      javaScriptEnabled: false,
    });
    const row = page.locator('[id="operation:pay:RISK_REJECT:F"]');
    expect(await row.isVisible()).toBe(true);
    const example = row.locator('details').first();
    expect(await example.locator('pre').last().isVisible()).toBe(false);
    await example.locator('summary').click();
    expect(await example.locator('pre').last().innerText()).toContain('"resultCode": "RISK_REJECT"');
    await shoot(page, 'print-without-scripts');
    await context.close();
  });

  test('the matrix filters by code, and leads to what is to be done', async () => {
    const { page, context } = await open('own/antom/matrix.html', { colorScheme: 'dark' });
    await page.getByLabel('Filter by code').fill('risk');
    const rows = page.locator('tbody tr:visible');
    expect(await rows.allInnerTexts()).toSatisfy((texts: string[]) => texts.every((text) => /risk/i.test(text)));
    expect(await rows.count()).toBeGreaterThan(0);
    await shoot(page, 'matrix-dark');
    const link = (name: string) => page.getByRole('link', { name: `pay: RISK_REJECT, ${name}`, exact: true });
    for (const shown of ['example', 'mock', 'test']) expect(await link(shown).isVisible()).toBe(false);
    await page.getByLabel('Link what shows each').check();
    for (const shown of ['example', 'mock', 'test']) expect(await link(shown).isVisible()).toBe(true);
    await link('failure').click();
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#operation:pay:RISK_REJECT:F');
    await context.close();
  });

  test('the matrix without scripts has all rows, and no filter that does nothing', async () => {
    const { page, context } = await open('own/antom/matrix.html', { javaScriptEnabled: false });
    expect(await page.locator('#filter').isVisible()).toBe(false);
    expect(await page.locator('tbody tr:visible').count()).toBe(await page.locator('tbody tr').count());
    await context.close();
  });

  test.each([
    'index.html',
    'antom/matrix.html',
    'antom/constraints.html',
    'antom/operation-consult.html',
    'antom/print.html',
    'antom/reference.html',
  ])('%s fits a phone, in light and in dark', async (file) => {
    const { page, context } = await open(`own/${file}`, { viewport: phone, colorScheme: 'light' });
    if (file.endsWith('reference.html')) await page.locator('.waiting').waitFor({ state: 'detached' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      await shoot(page, `phone-${colorScheme}-${file.replaceAll(/\W/g, '-')}`);
    }
    await context.close();
  });

  test.each([
    'index.html',
    'antom/matrix.html',
    'antom/constraints.html',
    'antom/operation-consult.html',
    // That of Antom is made of the same parts, and takes three times as long.
    'alipay-plus/print.html',
  ])('%s has no serious fault of accessibility, in light and in dark', async (file) => {
    const { page, context } = await open(`own/${file}`, { bypassCSP: true });
    expect(await findFaultsInBothSchemes(page)).toEqual([]);
    await context.close();
  });

  test('the reference has no serious fault of accessibility, in light and in dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const options = { colorScheme, bypassCSP: true };
      const { page, context } = await open('own/alipay-plus/reference.html#/payments/pay', options);
      await page.locator('a[href^="operation-pay.html#"]').first().waitFor();
      const only = colorScheme === 'dark' ? { only: ofColours } : {};
      expect(await findSeriousFaults(page, { except: [faultOfRedoc], ...only })).toEqual([]);
      await context.close();
    }
  });

  test.each(['index.html', 'hostile/matrix.html', 'hostile/constraints.html', 'hostile/print.html'])(
    'a hostile spec runs nothing in %s',
    async (file) => {
      const { page, context } = await open(`hostile/${file}`);
      expect(await page.locator('main').innerText()).toContain('<script>alert(');
      await context.close();
    },
  );

  test('nothing was asked for elsewhere, and nothing complained of', () => {
    expect(sites.strayed).toEqual([]);
    expect(sites.complaints).toEqual([]);
  });

  test('what a hostile spec writes into the reference runs nothing and loads nothing', async () => {
    const before = sites.strayed.length;
    const { page, context } = await open('hostile/hostile/reference.html');
    await page.getByText('hostile.example').first().waitFor();
    expect(sites.complaints.filter((text) => text.includes('dialog'))).toEqual([]);
    expect(sites.strayed.slice(before)).toEqual([]);
    await context.close();
  });
});
