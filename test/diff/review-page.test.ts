import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import {
  executablePath,
  findFaultsInBothSchemes,
  launchWatched,
  overflowOf,
  phone,
  type WatchedBrowser,
  withoutChromium,
} from '../browser/watched-browser.ts';
import { apis, countersign, repository } from '../repo/run.ts';
import { addScenario, changeMuch, examplesOf } from './change-much.ts';
import { createKiosks, type Json } from './kiosk.ts';

const artifacts = fileURLToPath(new URL('artifacts/', import.meta.url));
/** Below the repository, so that the packages which a client imports are found. */
const tmp = join(repository, 'test/tmp');

/** Changes much, names and words that would be markup included; an operation comes. */
function changeAll(document: Json): void {
  const { schemas } = document['components'];
  changeMuch(document, schemas);
  addScenario(document, 'sell.<b>closed</b>', 'BAD_REQUEST');
  for (const example of Object.values<Json>(examplesOf(document))) example['value'].list = ['b'];
  const name = '<script>document.title = "run"</script>';
  schemas.Ask.properties[name] = { type: 'string', description: '"><img src=x onerror=alert(1)>' };
  schemas.Ask.allOf.push({
    title: 'by night nothing is hot',
    if: { required: ['note'], properties: { note: { const: 'night' } } },
    then: { properties: { kind: { const: 'COLD' } } },
  });
  const { post: sell } = document['paths']['/v1/sales/sell'];
  document['paths']['/v1/sales/refund'] = { post: { ...structuredClone(sell), operationId: 'refund' } };
  sell.summary = 'Sell a cup';
}

describe.skipIf(executablePath === undefined)(`the review page in a browser${withoutChromium}`, () => {
  let folder: string;
  let browser: WatchedBrowser;
  const addressOf = (name: string) => pathToFileURL(join(folder, `${name}.html`)).href;
  const open = (name: string, options: Parameters<WatchedBrowser['open']>[1] = {}) =>
    browser.open(addressOf(name), { name, ...options });
  const shoot = (page: Page, name: string) =>
    page.screenshot({ path: join(artifacts, `review-${name}.png`), fullPage: true });

  beforeAll(async () => {
    for (const each of [tmp, artifacts]) mkdirSync(each, { recursive: true });
    folder = mkdtempSync(join(tmp, 'review-'));
    await writeKioskPage();
    await writeOwnPage();
    // A page may ask for itself, and for nothing else.
    browser = await launchWatched((url) => ['kiosk', 'own'].map(addressOf).includes(url.split('#')[0] ?? ''));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A change of nearly every kind, compiled. */
  async function writeKioskPage(): Promise<void> {
    const { document } = createKiosks(['']);
    writeFileSync(join(folder, 'base.json'), JSON.stringify(document));
    changeAll(document);
    writeFileSync(join(folder, 'head.json'), JSON.stringify(document));
    const { code, stderr } = await countersign(
      ['diff', 'base.json', 'head.json', '--format', 'html', '--output', 'kiosk.html'],
      { cwd: folder },
    );
    expect([code, stderr]).toEqual([1, '']);
  }

  /** Long names, long examples and many operations: a change of a schema that nearly all of a contract of ours use. */
  async function writeOwnPage(): Promise<void> {
    cpSync(join(repository, 'openapi'), join(folder, 'own/openapi'), { recursive: true });
    writeFileSync(join(folder, 'own/redocly.yaml'), stringify({ apis: { antom: apis['antom'] } }));
    const file = join(folder, 'own/openapi/antom/components/schemas/ConsultRequest.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('maxLength: 256', 'maxLength: 255').replace('            - MINI_APP\n', ''));
    const args = ['diff', '.', join(folder, 'own'), '--api', 'antom', '--no-types', '--format', 'html'];
    const { code, stderr } = await countersign([...args, '--output', join(folder, 'own.html')]);
    expect([code, stderr]).toEqual([1, '']);
  }

  /** Opens everything that is folded, as a reader does without scripts. */
  const unfold = async (page: Page): Promise<void> => {
    while ((await page.locator('details:not([open]) > summary:visible').count()) > 0)
      await page.locator('details:not([open]) > summary:visible').first().click();
  };
  /** The rows of a table of an operation, cell by cell. */
  const rowsOf = (page: Page, id: string, title: string) =>
    page
      .locator(`article#${id} > details`, {
        has: page.locator('> summary', { hasText: new RegExp(`^\\s*${title}(?::|\\s*$)`) }),
      })
      .locator('> table tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

  test('the verdict stands first, and each operation can be jumped to', async () => {
    const { page, context } = await open('kiosk');
    expect(await page.locator('h2').innerText()).toBe('Kiosk major');
    expect(await page.locator('h2 + p').innerText()).toMatch(
      /^The changes are major, but the version announces nothing \(1\.4\.0\)\. Raise info\.version to 2\.0\.0/,
    );
    const nav = page.getByRole('navigation', { name: 'Changed operations' });
    expect(await nav.getByRole('listitem').allInnerTexts()).toEqual(['sell major', 'notify major', 'refund minor']);
    for (const id of ['sell', 'notify', 'refund']) {
      await nav.getByRole('link', { name: id }).click();
      await expect(page.locator(`article#${id}`).evaluate((at) => at.matches(':target'))).resolves.toBe(true);
    }
    await context.close();
  });

  test('without scripts a reader has what an operation was and what it is: facts, fields, conditions, codes, examples, coverage', async () => {
    const { page, context } = await open('kiosk', { javaScriptEnabled: false });
    await unfold(page);
    const article = page.locator('article#sell');
    expect(await article.locator('.error').first().innerText()).toContain("TS2345: Property 'list' is missing");
    expect(await rowsOf(page, 'sell', 'As a whole')).toEqual([['Purpose', 'Sell something', 'Sell a cup']]);
    expect(await rowsOf(page, 'sell', 'Request')).toContainEqual([
      'extra',
      '–',
      'string, optional, at most 4 characters',
    ]);
    expect(await rowsOf(page, 'sell', 'Answer')).toEqual([
      ['kind', 'string, required, values HOT | COLD', 'string, required, values HOT | COLD | WARM'],
    ]);
    expect(await rowsOf(page, 'sell', 'Request, conditions')).toEqual([
      ['by night nothing is hot', '–', expect.stringMatching(/^if .*"night".* then .*"COLD"/)],
    ]);
    expect(await rowsOf(page, 'sell', 'Result codes')).toEqual([
      ['BAD_REQUEST F', 'mend: The request is wrong.\nMend it.', 'ask: The request is wrong.\nMend it.'],
    ]);
    expect(await rowsOf(page, 'notify', 'As a whole')).toEqual([
      ['Acknowledgement', expect.stringContaining('timeout: 5'), expect.stringContaining('timeout: 4')],
    ]);
    const pair = article.locator('h4', { hasText: 'sell.done (Request)' }).locator('+ .pair > pre');
    expect((await pair.allInnerTexts()).map((text) => JSON.parse(text).list)).toEqual([['a'], ['b']]);
    expect(await rowsOf(page, 'sell', 'Coverage')).toContainEqual(['examples', '8', '10']);
    expect(await article.locator('h4', { hasText: 'Cases added' }).isVisible()).toBe(true);
    const added = await rowsOf(page, 'refund', 'Request');
    expect(added.length).toBeGreaterThan(10);
    expect(new Set(added.map(([, before]) => before))).toEqual(new Set(['–']));
    await context.close();
  });

  test.each(['kiosk', 'own'])('%s fits a phone, in light and in dark, unfolded', async (name) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, context } = await open(name, { viewport: phone, colorScheme, javaScriptEnabled: false });
      await unfold(page);
      // Without scripts of its own the page can still be asked.
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      await shoot(page, `phone-${colorScheme}-${name}`);
      await context.close();
    }
  });

  test('there is no serious fault of accessibility, in light and in dark', async () => {
    const { page, context } = await open('kiosk', { bypassCSP: true });
    await unfold(page);
    expect(await findFaultsInBothSchemes(page)).toEqual([]);
    await shoot(page, 'dark-kiosk');
    await page.emulateMedia({ colorScheme: 'light' });
    await shoot(page, 'light-kiosk');
    await context.close();
  });

  test('nothing ran, nothing was asked for, nothing complained of', () => {
    expect(browser.strayed).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});
