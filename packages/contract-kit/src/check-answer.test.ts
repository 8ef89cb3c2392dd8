import { alipayScheme, parsePrivateKey, signMessage } from '@countersign/signing';
import { beforeAll, describe, expect, test } from 'vitest';
import { AnswerFault, createAnswerCheck } from './check-answer.ts';
import type { Answer } from './send.ts';
import type { ContractApi, ContractSuite } from './suite.ts';
import type { Target } from './target.ts';

const branch = (state: string, codes: readonly string[]) => ({
  type: 'object',
  required: ['resultStatus', 'resultCode', 'resultMessage'],
  properties: {
    resultStatus: { const: state },
    resultCode: { enum: codes },
    resultMessage: { type: 'string', maxLength: 256 },
  },
});

const api: ContractApi = {
  name: 'tills',
  document: {
    openapi: '3.1.0',
    components: {
      schemas: {
        Opened: {
          type: 'object',
          required: ['result'],
          properties: {
            result: { oneOf: [branch('S', ['SUCCESS']), branch('F', ['PARAM_ILLEGAL'])] },
            till: { type: 'string' },
          },
          allOf: [
            {
              title: 'till comes with SUCCESS',
              if: { properties: { result: { properties: { resultCode: { const: 'SUCCESS' } } } } },
              then: { required: ['till'] },
            },
          ],
        },
      },
    },
  },
  envelope: { result: 'result', status: 'resultStatus', code: 'resultCode', message: 'resultMessage' },
  signature: alipayScheme,
  refusals: { 'request-invalid': 'PARAM_ILLEGAL' },
};
const suite: ContractSuite = {
  id: 'openTill',
  method: 'post',
  path: '/v1/tills/open',
  response: '#/components/schemas/Opened',
  results: { S: ['SUCCESS'], F: ['PARAM_ILLEGAL'] },
  scenarios: {},
  cases: [],
};

const path = '/api/v1/tills/open';
const clientId = 'T_1';
const time = '2026-01-02T03:04:05+08:00';
const good = { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'ok' }, till: '7' };

let keys: CryptoKeyPair;
let target: Target;
beforeAll(async () => {
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
  };
  keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', keys.publicKey));
  target = {
    name: 'double',
    baseUrl: 'http://127.0.0.1:1/api',
    identity: { clientId, privateKey: '', gatewayPublicKey: btoa(String.fromCharCode(...spki)) },
    forcesResults: true,
    namesFields: true,
  };
});

interface Change {
  readonly body?: string;
  readonly sentBody?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** A signed answer; `sentBody` is put in place of the body that was signed. */
async function answer({
  body = JSON.stringify(good),
  sentBody = body,
  status = 200,
  headers = {},
}: Change = {}): Promise<Answer> {
  const key = await parsePrivateKey(keys.privateKey);
  const signature = await signMessage(
    { method: 'post', path, clientId, time: headers['response-time'] ?? time, body },
    key,
  );
  const all = new Headers({ 'client-id': clientId, 'response-time': time, signature });
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) all.delete(name);
    else all.set(name, value);
  }
  return { status, headers: all, bytes: new TextEncoder().encode(sentBody), path };
}

const check = async (change?: Change) => createAnswerCheck(api, suite, target)(await answer(change));

test('a sound answer gives its outcome', async () => {
  expect(await check()).toEqual({ body: good, status: 'S', code: 'SUCCESS', message: 'ok' });
});

const withResult = (result: object) => ({ body: JSON.stringify({ ...good, result: { ...good.result, ...result } }) });

describe('an answer is at fault', () => {
  test.each<[string, Change, RegExp]>([
    ['with another HTTP status', { status: 500 }, /HTTP 500/],
    ['with a changed byte', { sentBody: JSON.stringify(good).replace('7', '8') }, /signature does not hold/],
    ['with a body printed anew', { sentBody: JSON.stringify(good, null, 1) }, /signature does not hold/],
    ['without a signature', { headers: { signature: null } }, /signature does not hold/],
    ['for another client', { headers: { 'client-id': 'T_2' } }, /client-id is not that of the request/],
    ['without a client id', { headers: { 'client-id': null } }, /client-id is not that of the request/],
    ['with a time of another form', { headers: { 'response-time': '2026-01-02 03:04:05' } }, /no ISO 8601 time/],
    ['that is no JSON', { body: '<html>' }, /no JSON/],
    [
      'that lacks a guaranteed field',
      { body: JSON.stringify({ result: good.result }) },
      /must have required property 'till'/,
    ],
    ['with a number for a string', { body: JSON.stringify({ ...good, till: 7 }) }, /\/till must be string/],
    ['with an undocumented code', withResult({ resultCode: 'FOREIGN' }), /must match exactly one schema/],
    ['whose code comes with another status', withResult({ resultStatus: 'F' }), /must match exactly one schema/],
    ['with a message past its limit', withResult({ resultMessage: 'x'.repeat(257) }), /256/],
  ])('%s', async (_, change, message) => {
    const fault = await check(change).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(AnswerFault);
    expect((fault as AnswerFault).message).toMatch(message);
  });

  test('whose pair is not that of the table, even where the schema lets it pass', async () => {
    const loose = { ...suite, response: '#/components/schemas/Loose' };
    const document = { ...api.document, components: { schemas: { Loose: true } } };
    const run = createAnswerCheck({ ...api, document }, loose, target);
    await expect(run(await answer(withResult({ resultStatus: 'F' })))).rejects.toThrow(
      'SUCCESS comes with status F; documented is S.',
    );
    await expect(run(await answer(withResult({ resultCode: 'FOREIGN' })))).rejects.toThrow(
      'FOREIGN is no documented code of openTill.',
    );
  });
});
