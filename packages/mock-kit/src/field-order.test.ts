import { expect, test } from 'vitest';
import { consult, walletDefinition } from '../fixtures/wallet-definition.ts';
import { compareOrder, createFieldOrder } from './field-order.ts';

const order = createFieldOrder(walletDefinition.document, consult);

test('fields are ordered as the document lists them, through references', () => {
  const paths = [
    ['env', 'browserInfo', 'screenHeight'],
    ['env', 'browserInfo', 'language'],
    ['env', 'clientIp'],
    ['unknown'],
    ['env'],
    ['scopes', '10'],
    ['scopes', '2'],
    ['osType'],
    [],
  ];
  const sorted = paths.toSorted((a, b) => compareOrder(order(a), order(b)));
  expect(sorted.map((path) => path.join('.'))).toEqual([
    '',
    'scopes.2',
    'scopes.10',
    'osType',
    'env',
    'env.clientIp',
    'env.browserInfo.language',
    'env.browserInfo.screenHeight',
    'unknown',
  ]);
});

test('a schema that contains itself ends', () => {
  const node = {
    properties: { a: {}, next: { $ref: '#/components/schemas/Node' } },
    allOf: [{ $ref: '#/components/schemas/Node' }],
  };
  const schema = { $ref: '#/components/schemas/Node' };
  const post = { requestBody: { content: { 'application/json': { schema } } } };
  const document = { paths: { '/x': { post } }, components: { schemas: { Node: node } } };
  const recursive = createFieldOrder(document, { id: 'x', name: 'x', method: 'post', path: '/x', scenarios: [] });
  expect(recursive(['next', 'next', 'a'])).toEqual([1, 1, 0]);
});

test('a document without such an operation orders nothing, and does not fail', () => {
  const nothing = createFieldOrder({}, { id: 'x', name: 'x', method: 'post', path: '/x', scenarios: [] });
  expect(nothing(['a', '3'])).toEqual([0, 3]);
});
