import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  formatSignatureHeader,
  parsePrivateKey,
  parsePublicKey,
  parseSignatureHeader,
  signedContent,
  signMessage,
  verifyMessage,
} from '@countersign/signing';
import { repository, run } from '../repo/run.ts';
import { snippetsOf } from '../repo/snippets.ts';
import type { KeyFile } from '../signing/vector.ts';

// The guide shows a worked example as it was computed once; here it is computed anew, in three ways.

const guide = 'openapi/guides/20-signing.md';
const markdown = readFileSync(join(repository, guide), 'utf8');

/** The block of code with an id. */
function block(id: string): string {
  const [, text] = new RegExp(`^\`\`\`\\w+ #${id}\n(.*?)\n\`\`\``, 'ms').exec(markdown) ?? [];
  if (text === undefined) throw new Error(`${guide} has no block #${id}.`);
  return text;
}

const [head = '', body = ''] = block('request').split('\n\n');
const [start = '', ...headers] = head.split('\n');
const [method = '', path = ''] = start.split(' ');
const headerOf = (name: string) =>
  new Headers(headers.map((line) => line.split(': ', 2) as [string, string])).get(name);
const message = { method, path, clientId: headerOf('client-id') ?? '', time: headerOf('request-time') ?? '', body };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-signing-'));
  writeFileSync(join(folder, 'private.pem'), `${block('private-key')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the keys are the test keys of the vectors', () => {
  const { keys } = JSON.parse(readFileSync(join(repository, 'test/signing/vectors/keys.json'), 'utf8')) as KeyFile;
  expect(block('private-key')).toBe(keys.merchant.privateKey.trim());
  expect(block('public-key')).toBe(keys.merchant.publicKey.trim());
  expect(markdown).toContain('**The keys on this page are test keys.**');
});

describe('each printed value is what @countersign/signing computes', () => {
  test('the text, and its hash', () => {
    const content = signedContent(message);
    expect(block('signed-content')).toBe(new TextDecoder().decode(content));
    expect(block('digest')).toBe(createHash('sha256').update(content).digest('hex'));
  });

  test('the signature and the header', async () => {
    const header = await signMessage(message, await parsePrivateKey(block('private-key')));
    expect(block('header')).toBe(header);
    const { signature } = parseSignatureHeader(header);
    expect(block('signature')).toBe(Buffer.from(signature).toString('base64'));
    expect(formatSignatureHeader({ algorithm: 'RSA256', keyVersion: '1', signature })).toBe(header);
    await verifyMessage(message, block('header'), await parsePublicKey(block('public-key')));
  });
});

test('the lines for a shell print the header', async () => {
  const { code, stdout, stderr } = await run('sh', ['-c', block('shell')], { cwd: folder });
  expect(stderr).toBe('');
  expect(stdout).toBe(`${block('header')}\n`);
  expect(code).toBe(0);
});

test('the snippet gives the header', async () => {
  const [code = ''] = snippetsOf(guide);
  // It reads the key beside it, and finds the package where this repository has it.
  const file = join(folder, 'snippet.ts');
  writeFileSync(
    file,
    code
      .replace("'private.pem'", JSON.stringify(join(folder, 'private.pem')))
      .replace("'@countersign/signing'", JSON.stringify(import.meta.resolve('@countersign/signing'))),
  );
  const { header } = (await import(pathToFileURL(file).href)) as { header: string };
  expect(header).toBe(block('header'));
});
