import { expect, test } from 'vitest';
import { evaluateExpression, fillTemplate, MissingValueError, type FlowScope } from './runtime-expression.ts';

const scope: FlowScope = {
  inputs: { runId: 'r1', authCode: 'c' },
  steps: new Map([['pay', { id: 'P1', amount: { value: '5' } }]]),
  workflows: new Map([['bind', { token: 't' }]]),
  outputs: { paymentId: 'P0' },
  call: {
    status: 200,
    request: { body: { id: 'R' } },
    response: { headers: { etag: 'e' }, body: { 'a/b': { '~': [{ n: 1 }] } } },
  },
};

test.each([
  ['$inputs.runId', 'r1'],
  ['$inputs.toString', undefined],
  ['$steps.pay.outputs.id', 'P1'],
  ['$steps.pay.outputs.amount#/value', '5'],
  ['$steps.none.outputs.id', undefined],
  ['$workflows.bind.outputs.token', 't'],
  ['$outputs.paymentId', 'P0'],
  ['$response.body#/a~1b/~0/0/n', 1],
  ['$response.body#/a~1b/length', undefined],
  ['$response.header.ETag', 'e'],
  ['$request.body#/id', 'R'],
  ['$statusCode', 200],
])('%s', (expression, value) => expect(evaluateExpression(expression, scope)).toEqual(value));

test('before the answer there is no call to tell of', () => {
  const { call: _, ...early } = scope;
  expect(evaluateExpression('$response.body#/id', early)).toBeUndefined();
  expect(evaluateExpression('$statusCode', early)).toBeUndefined();
});

test('a payload takes values as they are, and texts with values inside', () => {
  const template = {
    id: '{$inputs.runId}-{$steps.pay.outputs.id}',
    amount: '$steps.pay.outputs.amount',
    n: 1,
    list: ['$inputs.runId', null],
  };
  expect(fillTemplate(template, scope)).toEqual({ id: 'r1-P1', amount: { value: '5' }, n: 1, list: ['r1', null] });
  // What only looks like one is text.
  expect(fillTemplate('{runId} costs 5$', scope)).toBe('{runId} costs 5$');
});

test('a payload with a value that nobody gave is not sent', () => {
  expect(() => fillTemplate({ a: ['{$steps.pay.outputs.other}'] }, scope)).toThrow(MissingValueError);
  expect(() => fillTemplate('$inputs.none', scope)).toThrow('$inputs.none has no value.');
});
