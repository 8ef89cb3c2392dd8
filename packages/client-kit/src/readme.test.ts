import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { answer } from './fixture/answer.ts';
import { approvalPage } from './fixture/example.ts';

test('the README shows the example which is compiled and run here', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const example = await readFile(new URL('./fixture/example.ts', import.meta.url), 'utf8');
  const snippets = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);
  expect(snippets[0]).toBe(example);
});

test.each([
  ['S', 'SUCCESS', 'https://wallet.example/approve'],
  ['F', 'RISK_REJECT', '/other-wallet'],
  ['F', 'NEW_CODE', '/failed?action=unknown'],
  ['U', 'NEW_CODE', '/try-again'],
])('the example answers %s %s', async (status, code, page) => {
  vi.stubGlobal('fetch', async () => answer(status, code, { normalUrl: 'https://wallet.example/approve' }));
  await expect(approvalPage('http://127.0.0.1:1').finally(() => vi.unstubAllGlobals())).resolves.toBe(page);
});
