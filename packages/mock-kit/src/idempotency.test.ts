import { describe, expect, test } from 'vitest';
import type { MockIdempotency, MockOperation } from './definition.ts';
import { identify } from './idempotency.ts';

const operation = (idempotency?: MockIdempotency, id = 'buy'): MockOperation => ({
  id,
  name: id,
  method: 'post',
  path: `/${id}`,
  scenarios: [],
  ...(idempotency && { idempotency }),
});

const amount = { value: '5', currency: 'USD' };

test('an operation without a key knows no call again', () => {
  expect(identify(operation(), { orderId: '1' })).toBeUndefined();
});

describe('the key', () => {
  const byTwo = operation({ key: ['clientId', 'order.id'], compares: [] });
  const keyOf = (body: unknown, of = byTwo) => identify(of, body)?.key;

  test('is that of all its members, wherever they stand, and of nothing else', () => {
    const key = keyOf({ clientId: 'a', order: { id: '1' } });
    expect(key).toMatch(/^call:buy:[\w-]+$/);
    expect(keyOf({ more: true, order: { note: 'x', id: '1' }, clientId: 'a' })).toBe(key);
    expect(keyOf({ clientId: 'a', order: { id: '2' } })).not.toBe(key);
    expect(keyOf({ clientId: 'b', order: { id: '1' } })).not.toBe(key);
  });

  test('tells apart what only looks alike when written together', () => {
    expect(keyOf({ clientId: 'a,b', order: { id: 'c' } })).not.toBe(keyOf({ clientId: 'a', order: { id: 'b,c' } }));
    expect(keyOf({ clientId: '1', order: { id: 'c' } })).not.toBe(keyOf({ clientId: 1, order: { id: 'c' } }));
  });

  test('is of one operation', () => {
    const body = { clientId: 'a', order: { id: '1' } };
    expect(keyOf(body, operation({ key: ['clientId', 'order.id'], compares: [] }, 'sell'))).not.toBe(keyOf(body));
  });

  test.each([
    [{}],
    [{ clientId: 'a' }],
    [{ order: { id: '1' } }],
    [{ clientId: 'a', order: '1' }],
    [undefined],
    [null],
  ])('is none where a member of it is not there: %j', (body) => {
    expect(identify(byTwo, body)).toBeUndefined();
  });

  test('holds nothing of the values themselves', () => {
    expect(
      JSON.stringify(identify(operation({ key: ['token'], compares: 'all' }), { token: 'secret-1' })),
    ).not.toContain('secret');
  });
});

describe('what is compared', () => {
  const comparedOf = (compares: MockIdempotency['compares'], body: object) =>
    identify(operation({ key: ['orderId'], compares }), { orderId: '1', ...body })?.compared;

  test('are the members named, whatever else differs', () => {
    const compares = ['amount', 'method.type'];
    const first = comparedOf(compares, { amount, method: { type: 'A' } });
    expect(comparedOf(compares, { amount, method: { type: 'A', id: '2' }, more: 1 })).toBe(first);
    expect(comparedOf(compares, { amount: { ...amount, value: '6' }, method: { type: 'A' } })).not.toBe(first);
    expect(comparedOf(compares, { amount, method: { type: 'B' } })).not.toBe(first);
    expect(comparedOf(compares, { amount })).not.toBe(first);
  });

  test('is the whole request, in any order of its members, lists in their own', () => {
    const first = comparedOf('all', { amount: { value: '5', currency: 'USD' }, scopes: ['A', 'B'] });
    expect(comparedOf('all', { scopes: ['A', 'B'], amount: { currency: 'USD', value: '5' } })).toBe(first);
    expect(comparedOf('all', { scopes: ['B', 'A'], amount })).not.toBe(first);
    expect(comparedOf('all', { scopes: ['A', 'B'], amount, more: null })).not.toBe(first);
  });

  test('is nothing where nothing is named', () => {
    expect(comparedOf([], { amount })).toBe(comparedOf([], { amount: 'other' }));
  });
});
