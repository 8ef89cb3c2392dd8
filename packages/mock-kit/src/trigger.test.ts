import { describe, expect, test } from 'vitest';
import type { MockOperation } from './definition.ts';
import { createTriggers } from './trigger.ts';

const operation = (id: string, codes: readonly string[], key?: readonly string[]): MockOperation => ({
  id,
  name: `shop.${id}`,
  method: 'post',
  path: `/${id}`,
  scenarios: codes.map((code) => ({ key: `${id}.${code}`, code })),
  ...(key && { idempotency: { key, compares: [] } }),
});

const buy = operation('buy', ['DONE', 'NO_MONEY', 'DOWN'], ['orderId']);
const ask = operation('ask', ['DONE', 'NOT_FOUND', 'DOWN']);
const stop = operation('stop', ['DONE', 'TOO_LATE'], ['orderId']);
const findTrigger = createTriggers([buy, ask, stop]);

describe('a value that ends in a code', () => {
  test.each([
    [buy, { orderId: 'order-1__NO_MONEY' }, 'NO_MONEY'],
    [buy, { orderId: '__NO_MONEY' }, 'NO_MONEY'],
    [buy, { note: 'a__b__NO_MONEY' }, 'NO_MONEY'],
    [ask, { note: 'x__NOT_FOUND' }, 'NOT_FOUND'],
    [buy, { first: 'x', second: 'y__DOWN', third: 'z__NO_MONEY' }, 'DOWN'],
  ])('%#: asks for it', (of, body, want) => {
    expect(findTrigger(of, body)).toBe(want);
  });

  test.each([
    [buy, { orderId: 'order-1' }],
    [buy, { orderId: 'NO_MONEY' }],
    [buy, { orderId: 'order-1_NO_MONEY' }],
    [buy, { orderId: 'order-1__NO_MONEY_' }],
    [buy, { orderId: 'order-1__no_money' }],
    [buy, { orderId: 'order-1__NOT_FOUND' }],
    [buy, { orderId: 'order-1__constructor' }],
    [buy, { deep: { orderId: 'order-1__NO_MONEY' } }],
    [buy, { list: ['order-1__NO_MONEY'] }],
    [buy, { orderId: 5 }],
    [buy, undefined],
    [buy, null],
    [buy, 'order-1__NO_MONEY'],
  ])('%#: does not where it is something else, not a code of the operation, or not at the top', (of, body) => {
    expect(findTrigger(of, body)).toBeUndefined();
  });
});

describe('an id under which another operation makes its calls', () => {
  test('asks that other one alone, so that what it refused can be inquired about', () => {
    expect(findTrigger(buy, { orderId: 'order-1__DOWN' })).toBe('DOWN');
    expect(findTrigger(ask, { orderId: 'order-1__DOWN' })).toBeUndefined();
  });

  test('asks each of those whose id it is', () => {
    expect(findTrigger(stop, { orderId: 'order-1__TOO_LATE' })).toBe('TOO_LATE');
    expect(findTrigger(buy, { orderId: 'order-1__TOO_LATE' })).toBeUndefined();
  });
});

describe('a value that names an operation before the code', () => {
  test.each([
    [ask, { orderId: 'order-1__ask__DOWN' }, 'DOWN'],
    [buy, { orderId: 'order-1__ask__DOWN' }, undefined],
    [ask, { note: 'x__buy__DOWN' }, undefined],
    [buy, { note: 'x__buy__DOWN' }, 'DOWN'],
    // The name alone is no prefix: it has to be one part of three.
    [ask, { note: 'ask__DOWN' }, 'DOWN'],
    [ask, { orderId: 'ask__DOWN' }, undefined],
    // What is no operation is a part of the value.
    [buy, { orderId: 'order__sell__DOWN' }, 'DOWN'],
  ])('%#: is meant for that one, wherever it stands', (of, body, want) => {
    expect(findTrigger(of, body)).toBe(want);
  });
});
