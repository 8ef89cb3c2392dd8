import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from '../../generator/src/serve/serve-folder.ts';
import { writeSite } from '../../generator/src/write/write-site.ts';
import { executablePath, launchWatched, withoutChromium, type WatchedBrowser } from '../browser/watched-browser.ts';
import { apiNames } from '../repo/run.ts';
import { buildOwnSite } from './built-site.ts';

describe.skipIf(executablePath === undefined)(`served below another path${withoutChromium}`, () => {
  let folder: string;
  let server: FolderServer;
  let browser: WatchedBrowser;
  let root: string;
  /** What pages asked for and did not get. */
  const missing: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'countersign-site-'));
    writeSite(join(folder, 'some/where'), await buildOwnSite());
    server = await serveFolder(folder);
    root = `${server.url}some/where/`;
    browser = await launchWatched((url) => url.startsWith(root));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  test.each(apiNames)('the landing page leads to all pages of %s', async (name) => {
    const { page, context } = await browser.open(root, { name });
    page.on('response', (response) => {
      if (response.status() !== 200) missing.push(`${response.status()} ${response.url()}`);
    });
    await page.locator(`main a[href="${name}/reference.html"]`).first().click();
    const menu = page.getByRole('navigation', { name: 'Pages of this contract' });
    for (const file of await menu.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
      await menu.locator(`a[href="${file}"]`).click();
      await page.waitForURL(`${root}${name}/${file}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    }
    await page.getByRole('link', { name: 'All contracts' }).click();
    await page.waitForURL(`${root}index.html`);
    await context.close();
  });

  test('no request left the path, all were answered, nobody complained', () => {
    expect(browser.strayed).toEqual([]);
    expect(missing).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});
