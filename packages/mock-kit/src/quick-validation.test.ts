import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { expect, test } from 'vitest';
import { notesDefinition } from '../fixtures/notes-definition.ts';
import { goodConsult } from '../fixtures/signed-call.ts';
import { walletDocument } from '../fixtures/wallet-document.ts';
import type { PrismRequest } from './prism.ts';
import { createQuickValidation } from './quick-validation.ts';

const headers = {
  'content-type': 'application/json; charset=UTF-8',
  'client-id': 'x',
  'request-time': '1700000000000',
  signature: 'x',
};

const request = (overrides: Partial<PrismRequest> = {}): PrismRequest => ({
  method: 'POST',
  path: '/v1/authorizations/consult',
  query: new URLSearchParams(),
  headers,
  body: goodConsult,
  bodyLength: 10,
  ...overrides,
});

async function quickValidation(document: object, path: string) {
  const resource = (await getHttpOperationsFromSpec(structuredClone(document))).find((each) => each.path === path);
  if (resource === undefined) throw new Error(`There is no ${path}.`);
  return createQuickValidation(resource);
}

const consult = await quickValidation(walletDocument, '/v1/authorizations/consult');

test.each<[string, Partial<PrismRequest>]>([
  ['as it should be', {}],
  ['with no charset', { headers: { ...headers, 'content-type': 'application/json' } }],
  ['with headers that nobody declares', { headers: { ...headers, 'x-trace': '', cookie: 'a=b' } }],
])('a request %s is valid', (_, overrides) => {
  expect(consult(request(overrides))).toBe(true);
});

test.each<[string, Partial<PrismRequest>]>([
  ['a field is missing', { body: { ...goodConsult, authState: undefined } }],
  ['a field is of another type', { body: { ...goodConsult, authState: 5 } }],
  ['a condition is broken', { body: { ...goodConsult, terminalType: 'APP' } }],
  ['the body is a list', { body: [goodConsult] }],
  ['the body is a text', { body: 'x' }],
  ['there is no body', { body: undefined, bodyLength: 0 }],
  ['a header is missing', { headers: { ...headers, 'client-id': '' } }],
  ['the media type is another', { headers: { ...headers, 'content-type': 'text/plain' } }],
  ['the media type is unknown', { headers: { ...headers, 'content-type': 'application/x+json' } }],
])('it is left to the whole of Prism when %s', (_, overrides) => {
  expect(consult(request(overrides))).toBe(false);
});

test('operations with parameters in the path are left to the whole of Prism', async () => {
  const note = await quickValidation(notesDefinition.document, '/notes/{id}');
  expect(note(request({ method: 'GET', path: '/notes/1', body: undefined, bodyLength: 0 }))).toBe(false);
});
