import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { notesDefinition } from '../fixtures/notes-definition.ts';
import { applyToken, consult, walletDefinition } from '../fixtures/wallet-definition.ts';
import { goodConsult } from '../fixtures/signed-call.ts';
import { walletDocument } from '../fixtures/wallet-document.ts';
import type { MockDefinition } from './definition.ts';
import { createPrism } from './prism.ts';
import type { PrismRequest } from './prism.ts';

// Taken before any test has loaded the document.
const untouched = JSON.stringify(walletDocument);

const request = (path: string, body: unknown, overrides: Partial<PrismRequest> = {}): PrismRequest => ({
  method: 'POST',
  path,
  query: new URLSearchParams(),
  headers: { 'content-type': 'application/json', 'client-id': 'x', 'request-time': '1700000000000', signature: 'x' },
  body,
  bodyLength: 10,
  ...overrides,
});

const load = ({ document, operations }: Pick<MockDefinition, 'document' | 'operations'>) =>
  createPrism(document, operations);

test.each([
  ['consult', consult, goodConsult],
  ['applyToken', applyToken, { grantType: 'AUTHORIZATION_CODE', authCode: 'c' }],
])('every example of %s is answered as the document has it', async (id, operation, body) => {
  const prism = await load(walletDefinition);
  const path = operation.path as keyof typeof walletDocument.paths;
  const examples = walletDocument.paths[path].post.responses[200].content['application/json'].examples;
  expect(Object.keys(examples)).toEqual(operation.scenarios.map(({ key }) => key));
  for (const [example, { value }] of Object.entries(examples)) {
    const reply = await prism.ask(request(path, body), { operation, example });
    expect(reply, `${id} ${example}`).toMatchObject({ status: 200, body: value, violations: [], problem: false });
  }
});

test('the document stays as it was given', async () => {
  await load(walletDefinition);
  expect(JSON.stringify(walletDefinition.document)).toBe(untouched);
});

test('violations are found although the document declares a default answer', async () => {
  const prism = await load(walletDefinition);
  const { violations } = await prism.ask(request('/v1/authorizations/consult', {}), { operation: consult });
  expect(violations[0]).toEqual({
    location: 'body',
    path: [],
    keyword: 'required',
    text: "must have required property 'scopes'",
  });
});

test('a wrong media type is a violation where no default answer is declared, too', async () => {
  const prism = await load(notesDefinition);
  const reply = await prism.ask(request('/notes', 'x', { headers: { 'content-type': 'text/plain' } }), {});
  expect(reply).toMatchObject({ status: 415, problem: true });
  expect(reply.violations).toEqual([
    {
      location: 'header',
      path: ['content-type'],
      keyword: 'media-type',
      text: 'Supported content types: application/json',
    },
  ]);
});

test("one request's Accept header is not the next one's", async () => {
  const prism = await load(notesDefinition);
  const get = (headers: Record<string, string>) =>
    prism.ask(request('/notes/1', undefined, { method: 'GET', headers, bodyLength: 0 }), {});
  expect(await get({ accept: 'text/plain' })).toMatchObject({ body: 'hi' });
  expect(await get({})).toMatchObject({ body: { text: 'hi' } });
});

test('a definition that names what the document lacks is refused', async () => {
  const operation = { id: 'pay', name: 'pay', method: 'post', path: '/v1/pay', scenarios: [] };
  await expect(load({ ...walletDefinition, operations: [operation] })).rejects.toMatchObject({
    code: 'DEFINITION_INVALID',
    message: 'The document has no operation post /v1/pay.',
  });
  const scenarios = [{ key: 'consult.success' }, { key: 'consult.gone' }];
  await expect(load({ ...walletDefinition, operations: [{ ...consult, scenarios }] })).rejects.toMatchObject({
    code: 'DEFINITION_INVALID',
    message: 'The document has no response example consult.gone for the operation consult.',
  });
});

test('a document that is none is refused', async () => {
  await expect(load({ document: {}, operations: [] })).rejects.toMatchObject({
    code: 'DEFINITION_INVALID',
    message: 'Prism cannot read the document: Unsupported document format',
  });
});

test('callbacks are not sent', async () => {
  const prism = await load(notesDefinition);
  const requests: string[] = [];
  const server = createServer((incoming, response) => {
    requests.push(incoming.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const body = { text: 'a', callback: `http://127.0.0.1:${port}` };
  const headers = { 'content-type': 'application/json' };
  expect(await prism.ask(request('/notes', body, { headers }), {})).toMatchObject({ status: 201 });
  await wait(200);
  server.close();
  expect(requests).toEqual([]);
});

test('a schema that Prism cannot compile, and so would not apply, is refused', async () => {
  const document = structuredClone(walletDocument) as { components: { schemas: { OsType: object } } };
  document.components.schemas.OsType = { type: 'string', pattern: '(' };
  const prism = await load({ ...walletDefinition, document });
  await expect(prism.ask(request(consult.path, {}), { operation: consult })).rejects.toMatchObject({
    code: 'DEFINITION_INVALID',
    message: expect.stringContaining('POST /v1/authorizations/consult'),
  });
});

test('a valid request gets the same answer as the first one did, which nobody can change', async () => {
  const prism = await load(walletDefinition);
  const ask = (example: string, headers = {}) => {
    const asked = request(consult.path, goodConsult);
    return prism.ask({ ...asked, headers: { ...asked.headers, ...headers } }, { operation: consult, example });
  };
  const first = await ask('consult.success');
  expect(await ask('consult.success')).toBe(first);
  expect(Object.isFrozen((first.body as { result: object }).result)).toBe(true);
  expect(await ask('consult.risk-reject')).toMatchObject({ body: { result: { resultCode: 'RISK_REJECT' } } });
  expect(await ask('consult.success', { accept: 'application/json' })).not.toBe(first);
});

test('an example that is not there is no answer for the next one', async () => {
  const prism = await load(walletDefinition);
  const ask = (example: string) => prism.ask(request(consult.path, goodConsult), { operation: consult, example });
  expect(await ask('consult.gone')).toMatchObject({ problem: true });
  expect(await ask('consult.success')).toMatchObject({ problem: false, status: 200 });
});
