import { generateKeyPairSync } from 'node:crypto';

import { describe, expect, test, vi } from 'vitest';

import { explainSignature, type SignatureQuestion } from './explain.ts';
import { parsePrivateKey } from './key.ts';
import { formatSignatureHeader } from './signature-header.ts';
import type { SignedMessage } from './signed-content.ts';
import { signMessage } from './sign.ts';

const pair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
};
const gateway = pair();
const merchant = pair();
const stranger = pair();

const message: SignedMessage = {
  method: 'POST',
  path: '/ams/sandbox/api/v1/payments/pay?a=b',
  clientId: 'T_111222333',
  time: '1685599933871',
  body: '{"amount":"1.00","note":"Zoë","url":"https://a.example/b"}',
};
const sign = async (signed: Partial<SignedMessage>, by = gateway): Promise<string> =>
  signMessage({ ...message, ...signed }, await parsePrivateKey(by.privateKey));
const explain = async (change: Partial<SignatureQuestion>) =>
  explainSignature({ message, header: await sign({}), publicKey: gateway.publicKey, ...change });

test('what verifies is said to', async () => {
  const explanation = await explain({});
  expect(explanation).toMatchObject({ verifies: true, findings: [] });
  expect(explanation.difference).toBeUndefined();
  expect(explanation.text).toContain('The signature verifies.');
  expect(explanation.checked).toBe(
    String.raw`POST /ams/sandbox/api/v1/payments/pay?a=b\nT_111222333.1685599933871.${String(message.body)}`,
  );
});

describe('finds what the signer signed instead', () => {
  const body = String(message.body);
  test.each<[string, Partial<SignedMessage>, RegExp]>([
    [
      'printed with blanks',
      { body: '{"amount": "1.00", "note": "Zoë", "url": "https://a.example/b"}' },
      /blanks after colons/,
    ],
    [
      'as Python prints it',
      { body: '{"amount": "1.00", "note": "Zo\\u00eb", "url": "https://a.example/b"}' },
      /Python/,
    ],
    ['as PHP prints it', { body: '{"amount":"1.00","note":"Zo\\u00eb","url":"https:\\/\\/a.example\\/b"}' }, /PHP/],
    ['indented', { body: JSON.stringify(JSON.parse(body), null, 2) }, /indented by two/],
    ['a byte order mark', { body: `\ufeff${body}` }, /byte order mark/],
    ['a line feed', { body: `${body}\n` }, /ends with a line feed/],
    ['no body', { body: '' }, /body is empty/],
    ['no query', { path: '/ams/sandbox/api/v1/payments/pay' }, /without its query/],
    ['no sandbox', { path: '/ams/api/v1/payments/pay?a=b' }, /without \/sandbox/],
    ['the short path', { path: '/v1/payments/pay?a=b' }, /before the version/],
    ['a slash', { path: '/ams/sandbox/api/v1/payments/pay/?a=b' }, /ends with a slash/],
    ['the host', { path: `https://a.example${message.path}` }, /whole URL/],
    ['another method', { method: 'PUT' }, /method is PUT/],
    ['a blank in the client id', { clientId: 'T_111222333 ' }, /client id ends with a blank/],
    ['seconds', { time: '1685599933' }, /time is in seconds/],
    ['ISO 8601', { time: '2023-06-01T06:12:13Z' }, /ISO 8601 in UTC\b/],
    [
      'two mistakes',
      { path: '/ams/api/v1/payments/pay?a=b', body: `${body}\n` },
      /ends with a line feed and the path is without \/sandbox/,
    ],
  ])('%s', async (_, signed, finding) => {
    const explanation = await explain({ header: await sign(signed), url: `https://a.example${message.path}` });
    expect(explanation.verifies).toBe(false);
    expect(explanation.findings.join('\n')).toMatch(finding);
    expect(explanation.difference).toBeDefined();
  });

  test('another layout', async () => {
    const { path, clientId, time } = message;
    const key = await parsePrivateKey(gateway.privateKey);
    const content = new TextEncoder().encode(`POST ${path}\r\n${clientId}.${time}.${String(message.body)}`);
    const signature = new Uint8Array(await crypto.subtle.sign('RSASSA-PKCS1-v1_5', key, content));
    const { findings, difference } = await explain({
      header: formatSignatureHeader({ algorithm: 'RSA256', signature }),
    });
    expect(findings.join()).toMatch(/lines end with CR LF/);
    expect(difference).toMatchObject({
      byte: 41,
      line: 1,
      column: 42,
      checked: expect.stringMatching(/^\\nT_/),
      signed: expect.stringMatching(/^\\r\\nT_/),
    });
  });
});

describe('finds the wrong key', () => {
  test('of another version', async () => {
    const header = await sign({}, stranger);
    const { findings } = await explain({ header, publicKey: { '1': gateway.publicKey, '2': stranger.publicKey } });
    expect(findings.join()).toMatch(/holds under a key of another version/);
  });

  test('one that signed itself', async () => {
    const { findings } = await explain({ header: await sign({}, merchant), ownPrivateKey: merchant.privateKey });
    expect(findings.join()).toMatch(/your side that signed/);
  });

  test("one's own given for the other's", async () => {
    const { findings } = await explain({ publicKey: merchant.publicKey, ownPrivateKey: merchant.privateKey });
    expect(findings.join()).toMatch(/other half of your own private key/);
  });

  test('nothing fits', async () => {
    const { verifies, findings } = await explain({ publicKey: stranger.publicKey });
    expect(verifies).toBe(false);
    expect(findings.join()).toMatch(/None of the usual mistakes/);
  });

  test.each(['SHA-1', 'SHA-512'])('%s', async (hash) => {
    const pem = gateway.privateKey.replaceAll(/-----.*-----|\s/g, '');
    const pkcs8 = new Uint8Array(Buffer.from(pem, 'base64'));
    const key = await crypto.subtle.importKey('pkcs8', pkcs8, { name: 'RSASSA-PKCS1-v1_5', hash }, false, ['sign']);
    const { path, clientId, time } = message;
    const content = new TextEncoder().encode(`POST ${path}\n${clientId}.${time}.${String(message.body)}`);
    const signature = new Uint8Array(await crypto.subtle.sign('RSASSA-PKCS1-v1_5', key, content));
    const { findings } = await explain({ header: formatSignatureHeader({ algorithm: 'RSA256', signature }) });
    expect(findings.join()).toContain(`with ${hash}`);
  });
});

describe('finds what spoilt the header', () => {
  const spoil = async (change: (header: string) => string) => explain({ header: change(await sign({})) });

  test.each<[string, (header: string) => string, RegExp]>([
    ['encoded twice', (header) => header.replaceAll('%', '%25'), /percent-decoded twice/],
    ['blanks for +', (header) => decodeURIComponent(header).replaceAll('+', ' '), /blanks/],
    ['quotes', (header) => header.replace(/signature=(.*)$/, 'signature="$1"'), /without quotes/],
    ['the signature alone', (header) => header.replace(/.*signature=/, ''), /rest of the header left out/],
    ['two headers', (header) => `${header}, ${header}`, /rest of the header left out/],
  ])('%s', async (_, change, finding) => {
    const { verifies, findings } = await spoil(change);
    expect(verifies).toBe(false);
    expect(findings.join('\n')).toMatch(/Expected a header/);
    expect(findings.join('\n')).toMatch(finding);
  });

  test.each([null, undefined, '', ' '])('%j', async (header) => {
    expect((await explain({ header })).findings).toEqual(['The signature header is missing or empty.']);
  });

  test('another algorithm', async () => {
    const { findings, verifies } = await spoil((header) => header.replace('RSA256', 'RSA'));
    expect(verifies).toBe(false);
    expect(findings.join()).toMatch(/names the algorithm RSA, not RSA256/);
  });
});

describe('compares with what the other side sent', () => {
  test('a text that the signature holds over', async () => {
    const body = '{"amount":"2.00"}';
    const signedText = `POST ${message.path}\n${message.clientId}.${message.time}.${body}`;
    const explanation = await explain({ header: await sign({ body }), signedText });
    expect(explanation.findings.join()).toMatch(/holds over the text that the other side sent/);
    expect(explanation.difference).toMatchObject({
      line: 2,
      checked: expect.stringMatching(/^1\.00",.* characters more\)$/),
      signed: '2.00"}',
    });
    expect(explanation.text).toMatch(/first differ at byte \d+ \(line 2, column \d+\)/);
  });

  test('a text that it does not hold over either', async () => {
    const explanation = await explain({ publicKey: stranger.publicKey, signedText: 'POST /other\n' });
    expect(explanation.findings.join()).toMatch(/neither/);
    expect(explanation.difference).toMatchObject({ byte: 6, signed: 'other\\n' });
  });
});

test('line breaks where none may be are told, not thrown', async () => {
  const { findings } = await explain({ message: { ...message, clientId: 'T_111222333\n' } });
  expect(findings.join('\n')).toMatch(/clientId .*line break/);
  expect(findings.join('\n')).toMatch(/without the blanks at its ends/);
});

test('shows no signature, no key and no control character', async () => {
  const header = await sign({ body: '\u001b[31m' });
  const explanation = await explain({
    header,
    message: { ...message, body: '\u001b[2J\u0000' },
    ownPrivateKey: merchant.privateKey,
  });
  const shown = JSON.stringify(explanation) + explanation.text;
  const [, signature = ''] = /signature=(.*)$/.exec(header) ?? [];
  expect(shown).not.toContain(signature.slice(0, 12));
  expect(shown).not.toContain(gateway.publicKey.slice(60, 80));
  expect(shown).not.toContain(merchant.privateKey.slice(60, 80));
  expect(explanation.text).not.toMatch(/[^\P{C}\n]/u);
  expect(explanation.text).toContain('signature=(');
});

test('bytes that are no text are shown as bytes', async () => {
  const { checked } = await explain({ message: { ...message, body: new Uint8Array([0x41, 0xff, 0x0a]) } });
  expect(checked).toMatch(/\.A\\xff\\n$/);
});

test('a large body is tried with the single mistakes alone', async () => {
  const large = { ...message, body: JSON.stringify({ a: 'x'.repeat(10_000) }) };
  const header = await sign({}, stranger);
  const verify = vi.spyOn(crypto.subtle, 'verify');
  const countTries = async (asked: SignedMessage): Promise<number> => {
    verify.mockClear();
    await explain({ message: asked, header });
    return verify.mock.calls.length;
  };
  expect(await countTries(large)).toBeLessThan((await countTries(message)) / 2);
  verify.mockRestore();
});
