// What the site of the repository's own APIs costs: time to build, weight of each file, and in a browser the time until it is readable.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { writeSite } from '../../generator/src/write/write-site.ts';
import { buildOwnSite } from '../docs/built-site.ts';
import { findChromium } from '../mock/visitors.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
const kibibytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KiB`.padStart(9);

const started = performance.now();
const files = await buildOwnSite();
print(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
for (const { path, text } of files) {
  const bytes = Buffer.from(text);
  print(`${path.padEnd(30)} ${kibibytes(bytes.length)}, ${kibibytes(gzipSync(bytes).length)} with gzip`);
}

const executablePath = findChromium();
if (executablePath === undefined) print('There is no Chromium to open it with; CHROMIUM_PATH names one.');
else await measurePages(executablePath);

async function measurePages(executable: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-site-'));
  writeSite(folder, files);
  const browser = await chromium.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    // The first one opened pays for the browser's own start. The reference is what Redoc shows when it has read the whole contract;
    // until then it lists the operations, each with a page of its own.
    for (const [path, shown] of [
      ['index.html', 'h1'],
      ['antom/operation-consult.html', 'h1'],
      ['antom/operation-pay.html', 'h1'],
      ['antom/matrix.html', 'h1'],
      ['antom/print.html', 'h1'],
      ['antom/reference.html', '.waiting a'],
      ['antom/reference.html', '#reference h1:not(.waiting h1)'],
    ] as const) {
      const page = await browser.newPage();
      const opened = performance.now();
      await page.goto(`${pathToFileURL(folder).href}/${path}`, { waitUntil: 'commit' });
      await page.locator(shown).first().waitFor();
      print(`${path} (${shown}) readable after ${Math.round(performance.now() - opened)} ms`);
      await page.close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
