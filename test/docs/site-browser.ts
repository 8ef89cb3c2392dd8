import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { GeneratedFile } from '../../generator/src/print/source-file.ts';
import { writeSite } from '../../generator/src/write/write-site.ts';
import { launchWatched, type WatchedBrowser } from '../browser/watched-browser.ts';

const artifacts = fileURLToPath(new URL('artifacts/', import.meta.url));

/** Sites on a disk, and a browser to look at them with. Pages are opened by their paths: `own/antom/matrix.html#actions`. */
export interface SiteBrowser extends WatchedBrowser {
  /** URL of a page. */
  addressOf(path: string): string;
}

/** @param sites files of each by the name of its folder */
export async function openSites(sites: Readonly<Record<string, readonly GeneratedFile[]>>): Promise<SiteBrowser> {
  mkdirSync(artifacts, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'countersign-site-'));
  for (const [name, files] of Object.entries(sites)) writeSite(join(folder, name), files);
  const addressOf = (path: string): string => {
    const [file = '', fragment] = path.split('#');
    return `${pathToFileURL(join(folder, file)).href}${fragment === undefined ? '' : `#${fragment}`}`;
  };
  const browser = await launchWatched((url) => url.startsWith(addressOf('')));
  return {
    ...browser,
    addressOf,
    open: (path, options) => browser.open(addressOf(path), { name: path, ...options }),
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export const shoot = (page: Page, name: string) => page.screenshot({ path: join(artifacts, `${name}.png`) });
