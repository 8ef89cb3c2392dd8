import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { executablePath, launchWatched, withoutChromium } from '../browser/watched-browser.ts';
import { follow } from '../repo/follow.ts';
import { countersign, repository } from '../repo/run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
  mkdirSync(join(folder, 'spec'));
  cpSync(join(repository, 'test/specs/plain.yaml'), join(folder, 'spec/pets.yaml'));
  writeFileSync(join(folder, 'redocly.yaml'), 'apis: {pets: {root: spec/pets.yaml}}\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const edit = (from: string, to: string): void => {
  const file = join(folder, 'spec/pets.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replaceAll(from, to));
};

/** `countersign docs --watch` until the work with it is done, and then Ctrl-C, of which it must die well. */
async function whileWatching(
  work: (url: string, next: () => Promise<string>) => Promise<void>,
  args: readonly string[] = [],
): Promise<void> {
  const program = [`${repository}/generator/src/cli.ts`, 'docs', '--watch', '--no-reference', ...args];
  const child = spawn(process.execPath, program, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let url = '';
  try {
    const next = follow(child);
    const told = await next();
    url = /^Serving (http:\/\/127\.0\.0\.1:\d+\/)$/m.exec(told)?.[1] ?? '';
    expect(url, told).not.toBe('');
    expect(told).toMatch(/^\d+ files written: dist\/docs\/index\.html$/m);
    await work(url, next);
  } finally {
    child.kill('SIGINT');
  }
  expect(await exited).toBe(0);
  await expect(fetch(url)).rejects.toThrow('fetch failed');
}

test('each change is built, told to open pages and served; a mistake leaves the old pages; what is written stays the same', async () => {
  await whileWatching(async (url, next) => {
    const get = async (path: string) => (await fetch(new URL(path, url))).text();
    const page = await get('pets/print.html');
    expect(page).toContain('Look a pet up');
    const [, edition = ''] = /~live-reload\.js\?edition=([\w-]+)/.exec(page) ?? [];
    const events = await fetch(new URL(`~live-reload?edition=${edition}`, url));
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();

    edit('Look a pet up', 'Find a pet');
    expect((await reader?.read())?.value).toMatch(/^data: [\w-]+\n\n$/);
    expect(await get('pets/print.html')).toContain('Find a pet');
    await next();

    edit('$ref: "#/components/schemas/Pet"', '$ref: "parts/Animal.yaml"');
    const told = await next();
    expect(told).toMatch(/error REF_UNRESOLVED/);
    expect(told).not.toContain('files written');
    expect(await get('pets/print.html')).toContain('Find a pet');

    edit('$ref: "parts/Animal.yaml"', '$ref: "#/components/schemas/Pet"');
    expect(await next()).toMatch(/files written/);
    expect((await reader?.read())?.value).toMatch(/^data: /);

    mkdirSync(join(folder, 'spec/guides'));
    expect(await next()).toMatch(/files written/);
    writeFileSync(join(folder, 'spec/guides/first.md'), '# First\n');
    expect(await next()).toMatch(/files written/);
  });

  const watched = readFileSync(join(folder, 'dist/docs/pets/print.html'), 'utf8');
  expect(watched).not.toContain('live-reload');
  expect(watched).not.toContain('connect-src');
  await countersign(['docs', '--no-reference', '--out', 'once'], { cwd: folder });
  expect(readFileSync(join(folder, 'once/pets/print.html'), 'utf8')).toBe(watched);
});

test.skipIf(executablePath === undefined)(
  `a page that is open in a browser shows what is new, by itself${withoutChromium}`,
  async () => {
    await whileWatching(async (url) => {
      const browser = await launchWatched((address) => address.startsWith(url));
      try {
        const { page } = await browser.open(new URL('pets/print.html', url).href);
        await page.getByText('Look a pet up').first().waitFor();
        edit('Look a pet up', 'Find a pet');
        await page.getByText('Find a pet').first().waitFor();
        edit('Find a pet', 'Meet a pet');
        await page.getByText('Meet a pet').first().waitFor();
        expect([browser.complaints, browser.strayed]).toEqual([[], []]);
      } finally {
        await browser.close();
      }
    });
  },
);

test('it starts with a spec that is wrong, and serves on the port that is asked for', async () => {
  const port = await freePort();
  edit('Look a pet up', 'Look: a: pet');
  const program = [`${repository}/generator/src/cli.ts`, 'docs', '--watch', '--no-reference', '--port', String(port)];
  const child = spawn(process.execPath, program, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  try {
    const next = follow(child);
    expect(await next()).toMatch(new RegExp(`^Serving http://127\\.0\\.0\\.1:${port}/\n[^]* error `));
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
    edit('Look: a: pet', 'Look a pet up');
    expect(await next()).toMatch(/files written/);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  } finally {
    child.kill('SIGTERM');
  }
  expect(await exited).toBe(0);
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
