import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from './serve-folder.ts';

let folder: string;
let server: FolderServer;
const files = {
  'site/index.html': '<h1>Home</h1>',
  'site/pets/index.html': '<h1>Pets</h1>',
  'site/pets/a b.html': '<h1>Spaced</h1>',
  'site/style.css': 'h1 {}',
  'site/filter.js': 'go();',
  'site/list.json': '[]',
  'site/logo.svg': '<svg/>',
  'site/data.bin': 'x',
  'site/.secret/key.txt': 'hidden',
  'secret.txt': 'outside',
  'outside/index.html': 'outside',
  'site-of-another/index.html': 'outside',
};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-serve-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  symlinkSync('../secret.txt', join(folder, 'site/link.txt'));
  symlinkSync('../outside', join(folder, 'site/linked'));
  symlinkSync('loop', join(folder, 'site/loop'));
  symlinkSync('pets/index.html', join(folder, 'site/inner.html'));
  linkSync(join(folder, 'site/style.css'), join(folder, 'site/same.css'));
  server = await serveFolder(join(folder, 'site'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path exactly as it is written: a client that knows addresses would take steps upwards out of it first. */
const ask = (path: string, { method = 'GET', host = '' } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const headers = host === '' ? {} : { host };
    request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const { statusCode: status } = response;
      text(response).then((body) => resolve({ status, headers: response.headers, body }), reject);
    })
      .on('error', reject)
      .end();
  });

test.each([
  ['/', 'text/html; charset=utf-8', '<h1>Home</h1>'],
  ['/index.html?from=mail', 'text/html; charset=utf-8', '<h1>Home</h1>'],
  ['/pets/', 'text/html; charset=utf-8', '<h1>Pets</h1>'],
  ['/pets/a%20b.html', 'text/html; charset=utf-8', '<h1>Spaced</h1>'],
  ['/style.css', 'text/css; charset=utf-8', 'h1 {}'],
  ['/filter.js', 'text/javascript; charset=utf-8', 'go();'],
  ['/list.json', 'application/json', '[]'],
  ['/logo.svg', 'image/svg+xml', '<svg/>'],
  ['/data.bin', 'application/octet-stream', 'x'],
  ['/inner.html', 'text/html; charset=utf-8', '<h1>Pets</h1>'],
])('%s is sent as %s, and nobody is to guess another type or to keep it', async (path, type, body) => {
  const answer = await ask(path);
  expect(answer).toMatchObject({ status: 200, body });
  expect(answer.headers).toMatchObject({
    'content-type': type,
    'content-length': String(body.length),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
});

test('a folder is where its slash is', async () => {
  const { status, headers } = await ask('/pets');
  expect([status, headers.location]).toEqual([308, '/pets/']);
});

describe('what is not there, or not to be had', () => {
  test.each([
    '/none.html',
    '/none/',
    '/style.css/',
    '/style.css/index.html',
    '/../secret.txt',
    '/pets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/../site-of-another/index.html',
    '/./style.css',
    '/link.txt',
    '/linked',
    '/linked/',
    '/linked/index.html',
    '/loop',
    '/.secret/key.txt',
    '//style.css',
    '//127.0.0.1/pets',
    '/pets//index.html',
    '/style.css%00.html',
    '/%ff',
    '/%',
    'http://elsewhere.example/style.css',
    `/${'a'.repeat(5000)}`,
  ])('%s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).toContain('There is no such page');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test('a folder that is not there has nothing', async () => {
    const early = await serveFolder(join(folder, 'later'));
    try {
      expect((await fetch(early.url)).status).toBe(404);
    } finally {
      await early.close();
    }
  });
});

test('HEAD has the head alone, and other methods nothing', async () => {
  expect(await ask('/style.css', { method: 'HEAD' })).toMatchObject({
    status: 200,
    headers: { 'content-length': '5' },
    body: '',
  });
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
    expect(await ask('/style.css', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

test('pages from elsewhere may neither load nor frame what is here', async () => {
  for (const path of ['/', '/style.css', '/lost'])
    expect(await ask(path)).toMatchObject({
      headers: {
        'cross-origin-resource-policy': 'same-origin',
        'content-security-policy': "frame-ancestors 'none'",
      },
    });
});

test('only who means this server is answered', async () => {
  const { port } = new URL(server.url);
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`])
    expect(await ask('/', { host })).toMatchObject({ status: 200 });
  for (const host of [
    'elsewhere.example',
    `elsewhere.example:${port}`,
    'localhost',
    'localhost:1',
    `127.0.0.1.nip.example:${port}`,
  ])
    expect(await ask('/', { host })).toMatchObject({ status: 421, body: expect.not.stringContaining('Home') });
});

test('it listens on this machine alone; a port that is taken is told; once closed it is free again', async () => {
  const first = await serveFolder(folder);
  const port = Number(new URL(first.url).port);
  expect(first.url).toBe(`http://127.0.0.1:${port}/`);
  await expect(serveFolder(folder, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await first.close();
  const second = await serveFolder(folder, { port });
  await second.close();
  await expect(fetch(second.url)).rejects.toThrow('fetch failed');
});
