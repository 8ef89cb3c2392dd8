import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { expect } from 'vitest';
import type { Visit } from './antom-story.ts';

/** The merchant's own pages, on loopback: each says nothing but that the user has come back. */
export interface Shop {
  readonly origin: string;
  close(): Promise<void>;
}

export async function openShop(): Promise<Shop> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>Back in the shop</title>');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, close };
}

/** Where Chromium is: as `CHROMIUM_PATH` says, or else on the path; `undefined` where there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env['CHROMIUM_PATH']) return env['CHROMIUM_PATH'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return ['chromium', 'google-chrome']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => isExecutable(path));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface BrowserVisitor {
  readonly visit: Visit;
  /** What pages asked for outside of loopback; nothing of it is let through. */
  readonly strayed: readonly string[];
  /** What pages complained of on the console, and scripts that failed. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** A user with Chromium on a phone. */
export async function openBrowser(executablePath: string): Promise<BrowserVisitor> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const strayed: string[] = [];
  const complaints: string[] = [];
  const openContext = async (): Promise<BrowserContext> => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en' });
    await context.route(
      (url) => url.hostname !== '127.0.0.1',
      async (route) => {
        strayed.push(route.request().url());
        await route.abort();
      },
    );
    return context;
  };
  return {
    strayed,
    complaints,
    async visit(url, button) {
      // A context of its own, as another user has.
      const context = await openContext();
      const page = await context.newPage();
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(url);
      const found = page.getByRole('button', { name: button, exact: true });
      // Big enough for a thumb, and nothing to scroll sideways for.
      expect((await found.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      const [width, needed] = await page.evaluate<[number, number]>(
        '[innerWidth, document.documentElement.scrollWidth]',
      );
      expect(needed).toBeLessThanOrEqual(width);
      await found.click();
      await page.waitForURL((at) => at.origin !== new URL(url).origin);
      const back = new URL(page.url());
      await context.close();
      return back;
    },
    close: () => browser.close(),
  };
}

const decisions = { Approve: 'approve', Decline: 'decline', Pay: 'pay', 'Do not pay': 'decline' } as const;

/** A user without a browser: sends the form that the page has, and follows. */
export const visitByForm: Visit = async (url, button) => {
  const html = await (await fetch(url)).text();
  const decision = decisions[button];
  expect(html).toContain(`<button name="decision" value="${decision}">${button}</button>`);
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams({ decision }), redirect: 'manual' });
  expect(response.status).toBe(303);
  return new URL(response.headers.get('location') ?? '');
};
