import { expect, test } from 'vitest';
import { walletDefinition } from '../fixtures/wallet-definition.ts';
import type { MockDefinition, MockOperation } from './definition.ts';
import { triggerMembers } from './trigger-members.ts';

const operation: MockOperation = {
  id: 'pay',
  name: 'payments.pay',
  method: 'post',
  path: '/pay',
  scenarios: [{ key: 'pay.done', code: 'DONE' }],
};
const other: MockOperation = {
  ...operation,
  id: 'open',
  path: '/open',
  idempotency: { key: ['openId'], compares: 'all' },
};

const define = (schema: object, schemas: object = {}): MockDefinition => ({
  ...walletDefinition,
  operations: [operation, other],
  document: {
    paths: { '/pay': { post: { requestBody: { content: { 'application/json': { schema } } } } } },
    components: { schemas },
  },
});
const members = (schema: object, schemas?: object) =>
  triggerMembers(define(schema, schemas), operation, 'DONE').map(({ member }) => member);

test('only a text that is free to end so can ask', () => {
  const properties = {
    free: { type: 'string' },
    either: { type: ['string', 'null'] },
    long: { type: 'string', maxLength: 13 },
    short: { type: 'string', maxLength: 12 },
    matching: { type: 'string', pattern: '^[a-zA-Z0-9_-]+$' },
    digits: { type: 'string', pattern: '^[0-9]+$' },
    kind: { type: 'string', enum: ['A', 'B'] },
    fixed: { const: 'A' },
    url: { type: 'string', format: 'uri' },
    number: { type: 'integer' },
    object: { type: 'object' },
    anything: {},
    never: false,
  };
  expect('order-1__DONE').toHaveLength(13);
  expect(members({ properties })).toEqual(['free', 'either', 'long', 'matching']);
});

test('in every form and part of the request, through references, and those that refer to themselves', () => {
  const schemas = {
    Base: { properties: { base: { $ref: '#/components/schemas/Id' }, self: { $ref: '#/components/schemas/Base' } } },
    Id: { allOf: [{ type: 'string' }, { maxLength: 64 }] },
    Card: { allOf: [{ $ref: '#/components/schemas/Base' }], properties: { card: { type: 'string' } } },
    Wallet: { properties: { wallet: { type: 'string' }, card: { type: 'string', enum: ['none'] } } },
  };
  const oneOf = [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Wallet' }];
  expect(members({ oneOf, anyOf: [{ $ref: '#/components/schemas/Base' }] }, schemas).sort()).toEqual([
    'base',
    'wallet',
  ]);
});

test('the id of another operation names whom it is meant for', () => {
  const definition = define({ properties: { openId: { type: 'string' }, note: { type: 'string' } } });
  expect(triggerMembers(definition, operation, 'DONE')).toEqual([
    { member: 'openId', value: 'order-1__pay__DONE' },
    { member: 'note', value: 'order-1__DONE' },
  ]);
});

test('nothing asks for what the operation has not, nor where there are no result codes', () => {
  const definition = define({ properties: { note: { type: 'string' } } });
  expect(triggerMembers(definition, operation, 'OTHER')).toEqual([]);
  const { envelope: _, ...plain } = definition;
  expect(triggerMembers(plain, operation, 'DONE')).toEqual([]);
});
