import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '../mock/visitors.ts';

/** Where Chromium is, and what a title of tests says where it is nowhere. */
export const executablePath = findChromium();
export const withoutChromium = executablePath === undefined ? ' (there is no Chromium; CHROMIUM_PATH names one)' : '';

type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

/** A Chromium in which nothing that a page does goes unseen. */
export interface WatchedBrowser {
  /** Errors, warnings and dialogs of pages, failed scripts included, each after the name of its page. */
  readonly complaints: readonly string[];
  /** What pages asked for that is not theirs to ask for, each after the name of its page. */
  readonly strayed: readonly string[];
  /** Opens an address in a context of its own, as another user has, on a wide screen unless the options say otherwise. */
  open(
    address: string,
    options?: ContextOptions & { readonly name?: string },
  ): Promise<{ readonly page: Page; readonly context: BrowserContext }>;
  close(): Promise<void>;
}

/** @param isOwn whether pages may ask for an address; addresses that carry their data themselves are always theirs */
export async function launchWatched(isOwn: (url: string) => boolean): Promise<WatchedBrowser> {
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const complaints: string[] = [];
  const strayed: string[] = [];
  const watch = (page: Page, name: string): void => {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${name}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${name}: ${error.message}`));
    page.on('dialog', async (dialog) => {
      complaints.push(`${name}: a dialog, ${dialog.message()}`);
      await dialog.dismiss();
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!isOwn(url) && !/^(?:data|blob):/.test(url)) strayed.push(`${name}: ${url}`);
    });
  };
  return {
    complaints,
    strayed,
    async open(address, { name = address, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      watch(page, name);
      await page.goto(address);
      return { page, context };
    },
    close: () => browser.close(),
  };
}

/** A phone held upright. */
export const phone = { width: 390, height: 844 };

/** By how many pixels a page is wider than its window: sideways there is to be nothing to scroll for. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** What is looked for, and what is left out. */
export interface FaultOptions {
  /** Rules that are left out. */
  readonly except?: readonly string[];
  /** Nothing but these rules. */
  readonly only?: readonly string[];
}

/**
 * What axe-core finds critical or serious: each rule with the elements it is about.
 *
 * @param page opened with `bypassCSP`: the checker is a script of ours, which the policy of a page rightly refuses
 */
export async function findSeriousFaults(page: Page, { except = [], only }: FaultOptions = {}): Promise<string[]> {
  await page.evaluate(axe.source);
  const options = {
    // It would fetch the style sheets anew, which no page from a disk may.
    preload: false,
    resultTypes: ['violations'],
    ...(only !== undefined && { runOnly: { type: 'rule', values: only } }),
  };
  const found = await page.evaluate<axe.Result[]>(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return found
    .filter(({ impact }) => impact === 'critical' || impact === 'serious')
    .filter(({ id }) => !except.includes(id))
    .map(({ id, nodes }) => {
      const shown = nodes.slice(0, 3).map(({ html }) => html);
      return `${id}: ${shown.join(' ')}`;
    });
}

/** The rules that the colour scheme of a page matters to. */
export const ofColours = ['color-contrast', 'link-in-text-block'];

/** The same of a page that follows the colour scheme of its reader: all of it in light, its colours in dark. */
export async function findFaultsInBothSchemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await findSeriousFaults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...inLight, ...(await findSeriousFaults(page, { only: ofColours }))];
}
