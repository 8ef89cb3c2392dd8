import { describe, expect, test } from 'vitest';
import { expressionsOf, holds, parseCondition } from './condition.ts';
import type { FlowScope } from './runtime-expression.ts';

const scope: FlowScope = {
  inputs: { runId: 'r' },
  steps: new Map([['pay', { id: 'P1', absent: undefined }]]),
  workflows: new Map(),
  call: {
    status: 200,
    request: { body: { amount: { value: '900' } } },
    response: { headers: { etag: 'x' }, body: { id: 'P1', none: null, amount: { value: '1000' }, list: [] } },
  },
};
const isTrue = (text: string): boolean => holds(parseCondition(text), scope);

test.each([
  "$response.body#/id == 'P1'",
  '$response.body#/id == $steps.pay.outputs.id',
  '$statusCode == 200',
  '$statusCode >= 200 && $statusCode < 300',
  "$response.body#/id == 'no' || $response.body#/id == 'P1'",
  "!($response.body#/id == 'no')",
  "!$response.body#/id == 'no' && $statusCode != 500",
  // `&&` binds closer.
  '$statusCode == 200 || $statusCode == 1 && $statusCode == 2',
  '$response.body#/none == null',
  '$response.body#/gone == null',
  "$response.header.ETag == 'x'",
  // Amounts are digits in texts; as texts "1000" would come before "900".
  '$response.body#/amount/value > $request.body#/amount/value',
  "'it''s' == 'it''s'",
])('holds: %s', (text) => expect(isTrue(text)).toBe(true));

test.each([
  // Codes and ids are compared to the letter.
  "$response.body#/id == 'p1'",
  // Nothing is no value, so that two answers without an id are not equal, nor different.
  '$response.body#/gone == $steps.pay.outputs.absent',
  '$response.body#/gone != $steps.pay.outputs.absent',
  '$response.body#/id == null',
  '$response.body#/id > 5',
  '$response.body#/list < 5',
  "$response.body#/amount == '1000'",
])('does not hold: %s', (text) => expect(isTrue(text)).toBe(false));

describe('what is no condition', () => {
  test.each([
    '',
    '$statusCode',
    '$statusCode ==',
    '$statusCode = 200',
    '($statusCode == 200',
    '200 == 200 200',
    '$a ~ 1',
  ])('%s', (text) => expect(() => parseCondition(text)).toThrow(SyntaxError));

  test.each(['$steps.pay.id == 1', '$sum == 1', '$response.cookie.a == 1', '$inputs.a.b == 1'])(
    'nor is there such an expression: %s',
    (text) => expect(() => isTrue(text)).toThrow('is no runtime expression'),
  );
});

test('tells its expressions, each once', () => {
  const condition = parseCondition('!($statusCode == 200) || $inputs.a == $steps.b.outputs.c && $statusCode != 1');
  expect(expressionsOf(condition)).toEqual(['$statusCode', '$inputs.a', '$steps.b.outputs.c']);
});
