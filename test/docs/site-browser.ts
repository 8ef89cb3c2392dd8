import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { GeneratedFile } from '../../generator/src/print/source-file.ts';
import { writeSite } from '../../generator/src/write/write-site.ts';
import { findChromium } from '../mock/visitors.ts';

const artifacts = fileURLToPath(new URL('artifacts/', import.meta.url));

/** Where Chromium is, and what a title of tests says where it is nowhere. */
export const executablePath = findChromium();
export const withoutChromium = executablePath === undefined ? ' (there is no Chromium; CHROMIUM_PATH names one)' : '';

type ContextOptions = Parameters<Browser['newContext']>[0];

/** Sites on a disk, and a browser to look at them with. */
export interface SiteBrowser {
  /** What pages complained of. */
  readonly complaints: readonly string[];
  /** What pages asked for outside of the sites. */
  readonly strayed: readonly string[];
  /** URL of a page, `own/antom/matrix.html#actions`. */
  addressOf(path: string): string;
  /** Opens a page as a user of its own. */
  open(path: string, options?: ContextOptions): Promise<{ page: Page; context: BrowserContext }>;
  close(): Promise<void>;
}

/** @param sites files of each by the name of its folder */
export async function openSites(sites: Readonly<Record<string, readonly GeneratedFile[]>>): Promise<SiteBrowser> {
  mkdirSync(artifacts, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'countersign-site-'));
  for (const [name, files] of Object.entries(sites)) writeSite(join(folder, name), files);
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const complaints: string[] = [];
  const strayed: string[] = [];

  const addressOf = (path: string): string => {
    const [file = '', fragment] = path.split('#');
    return `${pathToFileURL(join(folder, file)).href}${fragment === undefined ? '' : `#${fragment}`}`;
  };

  return {
    complaints,
    strayed,
    addressOf,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${path}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
      page.on('dialog', async (dialog) => {
        complaints.push(`${path}: a dialog, ${dialog.message()}`);
        await dialog.dismiss();
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(addressOf('')) && !url.startsWith('data:')) strayed.push(`${path}: ${url}`);
      });
      await page.goto(addressOf(path));
      return { page, context };
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export const shoot = (page: Page, name: string) => page.screenshot({ path: join(artifacts, `${name}.png`) });

/** By how much a page is too wide: sideways there should be nothing to scroll for. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/**
 * What axe calls critical or serious in a page, with the first elements that it is about. The checker is a script of ours, which the
 * policy of the pages rightly refuses: open the page with `bypassCSP`.
 *
 * @param known ids of faults that are passed over
 */
export async function seriousFaults(page: Page, known: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe.source);
  // It would fetch the style sheets anew, which no page from a disk may.
  const found = await page.evaluate<axe.Result[]>(
    `axe.run({ preload: false, resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return found
    .filter(({ impact, id }) => (impact === 'critical' || impact === 'serious') && !known.includes(id))
    .map(({ id, nodes }) => [`${id}:`, ...nodes.slice(0, 3).map(({ html }) => html)].join(' '));
}
