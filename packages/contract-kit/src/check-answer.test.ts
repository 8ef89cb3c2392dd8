import { alipayScheme, parsePrivateKey, signMessage } from '@countersign/signing';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { AnswerFault } from './answer-fault.ts';
import { createAnswerCheck } from './check-answer.ts';
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
  refusals: { 'request-invalid': { code: 'PARAM_ILLEGAL', status: 'F' } },
};
const suite: ContractSuite = {
  id: 'openTill',
  method: 'post',
  path: '/v1/tills/open',
  signed: true,
  mediaType: 'application/json',
  status: 200,
  response: '#/components/schemas/Opened',
  results: { S: ['SUCCESS'], F: ['PARAM_ILLEGAL'] },
  scenarios: {},
  cases: [],
  constraints: [],
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

test('a signed API asks for an identity, and an operation of it that does not sign is not verified', async () => {
  const { identity: _, ...nobody } = target;
  expect(() => createAnswerCheck(api, suite, nobody)).toThrow('This API signs; the target "double" has no identity.');
  for (const each of [target, nobody]) {
    const run = createAnswerCheck(api, { ...suite, signed: false }, each);
    expect(await run(await answer({ headers: { signature: null, 'client-id': null } }))).toMatchObject({
      code: 'SUCCESS',
    });
  }
});

describe('without an envelope', () => {
  const { envelope: _, ...plainApi } = { ...api, refusals: {} };
  const created: ContractSuite = {
    ...suite,
    signed: false,
    status: 201,
    response: '#/paths/~1a%20b~1c#d\u2028/made',
    results: {},
  };
  const document = { paths: { '/a%20b/c#d\u2028': { made: { required: ['id'] } } } };
  const run = (change: Change, as?: 'result' | 'refusal', changed: Partial<ContractSuite> = {}) =>
    answer(change).then((each) =>
      createAnswerCheck({ ...plainApi, document }, { ...created, ...changed }, target)(each, as),
    );

  test('a result has its documented status and keeps to its schema, wherever that stands', async () => {
    expect(await run({ status: 201, body: '{"id":1}' })).toEqual({ body: { id: 1 } });
    await expect(run({ status: 200, body: '{"id":1}' })).rejects.toThrow('HTTP 200 where 201 is documented.');
    await expect(run({ status: 201, body: '{}' })).rejects.toThrow("must have required property 'id'");
  });

  test('a refusal is a 4xx, whatever it says', async () => {
    expect(await run({ status: 422, body: 'no' }, 'refusal')).toEqual({ body: undefined });
    await expect(run({ status: 201, body: '{"id":1}' }, 'refusal')).rejects.toThrow(
      'HTTP 201 where a refusal is a 4xx.',
    );
    await expect(run({ status: 500, body: '' }, 'refusal')).rejects.toThrow('HTTP 500');
  });

  test('where no JSON is documented, any 2xx will do', async () => {
    const { status: __, response: ___, ...bare } = created;
    const check = createAnswerCheck({ ...plainApi, document }, bare, target);
    expect(await check(await answer({ status: 204, body: '' }))).toEqual({ body: undefined });
    await expect(check(await answer({ status: 404, body: '' }))).rejects.toThrow('HTTP 404 where a 2xx is documented.');
  });
});

describe('a refusal whose code the operation does not document', () => {
  const refusals = { 'signature-invalid': { code: 'INVALID_SIGNATURE', status: 'F' } };
  const refused = async (result: object) =>
    createAnswerCheck(
      { ...api, refusals },
      suite,
      target,
    )(await answer({ body: JSON.stringify({ result }) }), 'refusal');

  test('is one of the API, with its status', async () => {
    const result = { resultStatus: 'F', resultCode: 'INVALID_SIGNATURE', resultMessage: '' };
    expect(await refused(result)).toMatchObject({ status: 'F', code: 'INVALID_SIGNATURE' });
    await expect(refused({ ...result, resultStatus: 'U' })).rejects.toThrow(
      'INVALID_SIGNATURE comes with status U; documented is F.',
    );
    await expect(refused({ ...result, resultCode: 'NO_MOOD' })).rejects.toThrow(
      'NO_MOOD is no documented code of openTill, nor a refusal of the API.',
    );
  });

  test('is no answer to a request that nobody refused', async () => {
    const body = JSON.stringify({ result: { resultStatus: 'F', resultCode: 'INVALID_SIGNATURE', resultMessage: '' } });
    const run = createAnswerCheck({ ...api, refusals }, suite, target);
    await expect(run(await answer({ body }))).rejects.toThrow('breaks its schema');
  });
});

test("an operation without codes in an API with an envelope: a result is plain, a refusal is the API's own", async () => {
  const run = createAnswerCheck(
    { ...api, document: { made: { required: ['id'] } } },
    { ...suite, status: 201, response: '#/made', results: {} },
    target,
  );
  expect(await run(await answer({ status: 201, body: '{"id":1}' }))).toEqual({ body: { id: 1 } });
  expect(await run(await answer(), 'refusal')).toMatchObject({ status: 'S', code: 'SUCCESS' });
  await expect(run(await answer({ status: 400 }), 'refusal')).rejects.toThrow('HTTP 400');
});

test("a format that nobody knows is nobody's business", async () => {
  const warned = vi.spyOn(console, 'warn');
  const document = { odd: { type: 'string', format: 'odd' } };
  createAnswerCheck({ ...api, document }, { ...suite, response: '#/odd' }, target);
  expect(warned).not.toHaveBeenCalled();
});
