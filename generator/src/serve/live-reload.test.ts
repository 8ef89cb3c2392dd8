import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLiveReload, type LiveReload } from './live-reload.ts';
import { serveFolder, type FolderServer } from './serve-folder.ts';

const page = `<!doctype html>
<html><head>
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;" />
</head><body><pre>&lt;/body>&lt;/html></pre></body></html>
`;

let folder: string;
let live: LiveReload;
let server: FolderServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-live-'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'style.css'), '</body></html>');
  let editions = 0;
  live = createLiveReload(() => `e${++editions}`);
  server = await serveFolder(folder, live);
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = async (path: string) => (await fetch(new URL(path, server.url))).text();

/** The events of a page of an edition, one at a time. */
async function listen(edition: string): Promise<() => Promise<string | undefined>> {
  const response = await fetch(new URL(`~live-reload?edition=${edition}`, server.url));
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  return async () => (await reader?.read())?.value;
}

test('a page is sent with a script and a policy that lets it listen; its file is left alone', async () => {
  expect(await get('index.html')).toBe(
    page
      .replace('content="', `content="connect-src 'self'; `)
      .replace('</pre></body>', '</pre><script src="/~live-reload.js?edition=e1"></script></body>'),
  );
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(page);
  expect(await get('style.css')).toBe('</body></html>');
  expect(await get('~live-reload.js?edition=e1')).toContain("new EventSource('/~live-reload' + search)");
});

test('what is missing is told on a page that waits for it', async () => {
  expect(await get('later.html')).toMatch(/connect-src 'self'; .*<script src="\/~live-reload\.js\?edition=e1">/s);
});

test('every open page is told of new ones', async () => {
  const [first, second] = [await listen('e1'), await listen('e1')];
  live.reload();
  expect([await first(), await second()]).toEqual(['data: e2\n\n', 'data: e2\n\n']);
  expect(await get('index.html')).toContain('edition=e2');
  live.reload();
  expect(await second()).toBe('data: e3\n\n');
});

test('so is one that asks too late', async () => {
  live.reload();
  const next = await listen('e1');
  expect(await next()).toBe('data: e2\n\n');
});

test('an end of the server is an end of what listens', async () => {
  const next = await listen('e1');
  const failure = next().then(
    () => 'an event',
    (error: Error) => error.message,
  );
  await server.close();
  expect(await failure).toBe('terminated');
});
