import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { ClientError } from '../errors.ts';
import { answer } from '../fixture/answer.ts';
import { api, consult, wireShapes } from '../fixture/antom-client.ts';
import type { ConsultInput } from '../fixture/antom-client.ts';
import { callOperation, connect } from '../index.ts';
import { createValidator } from './create-validator.ts';
import { dateTime } from './formats.ts';
import type { RuleSet } from './rules.ts';
import { ValidationError } from './validation-error.ts';

const rules: RuleSet = {
  type: 'object',
  required: ['customerBelongsTo', 'terminalType'],
  properties: {
    customerBelongsTo: { type: 'string', maxLength: 10 },
    terminalType: { type: 'string', enum: ['WEB', 'APP'] },
    osType: { type: 'string' },
    recurringPayment: { type: 'string', enum: ['true', 'false'] },
    authState: { type: 'string', pattern: /^[0-9]{3}$/u },
    expiry: { type: 'string', format: dateTime },
    scopes: { type: 'array', minItems: 1, items: { type: 'string' } },
    env: { type: 'object', properties: { timeZoneOffset: { type: 'string', pattern: /^-?[0-9]+$/u } } },
  },
  additionalProperties: false,
  allOf: [
    {
      title: 'osType is required when terminalType is APP',
      if: { required: ['terminalType'], properties: { terminalType: { const: 'APP' } } },
      then: { required: ['osType'] },
    },
  ],
};
const validate = createValidator<object | undefined>(
  { operation: 'consult', input: { ref: 'ConsultRequest' }, rules },
  wireShapes,
);
const sound = { customerBelongsTo: 'GCASH', terminalType: 'WEB' };

test('natives are judged by their wire strings', () => {
  expect(validate({ ...sound, recurringPayment: true, env: { timeZoneOffset: 480n }, osType: undefined })).toEqual([]);
});

test('all violations are told, in the order of the rules, each with place, rule, limit, finding and condition', () => {
  const found = validate({
    terminalType: 'APP',
    customerBelongsTo: 'ALIPAY_CN_AND_HK',
    authState: 'x',
    'a/b~c': 'y',
    scopes: [],
  });
  expect(found).toEqual([
    {
      pointer: '/customerBelongsTo',
      keyword: 'maxLength',
      limit: 10,
      found: 'a string of 16 characters',
      message: '/customerBelongsTo: expected at most 10 characters, found a string of 16 characters.',
    },
    {
      pointer: '/authState',
      keyword: 'pattern',
      limit: '^[0-9]{3}$',
      found: 'a string of 1 character',
      message: '/authState: expected a match of ^[0-9]{3}$, found a string of 1 character.',
    },
    {
      pointer: '/scopes',
      keyword: 'minItems',
      limit: 1,
      found: 'an array of 0 items',
      message: '/scopes: expected at least 1 items, found an array of 0 items.',
    },
    {
      pointer: '/a~1b~0c',
      keyword: 'additionalProperties',
      found: 'a string of 1 character',
      message: '/a~1b~0c: expected no such member, found a string of 1 character.',
    },
    {
      pointer: '/osType',
      keyword: 'required',
      found: 'nothing',
      condition: 'osType is required when terminalType is APP',
      message: '/osType: expected a value, found nothing. Condition: osType is required when terminalType is APP',
    },
  ]);
});

test('a value of another type is told once', () => {
  expect(validate({ ...sound, scopes: 'AGREEMENT_PAY' })).toEqual([
    expect.objectContaining({
      pointer: '/scopes',
      keyword: 'type',
      limit: 'array',
      found: 'a string of 13 characters',
    }),
  ]);
});

test('a format is told by its name', () => {
  expect(validate({ ...sound, expiry: '2024-02-30T00:00:00Z' })).toEqual([
    expect.objectContaining({ pointer: '/expiry', keyword: 'format', limit: 'date-time' }),
  ]);
});

test('a long list of allowed values is cut in the message, and whole in the limit', () => {
  const values = Array.from({ length: 200 }, (_, index) => `V${index}`);
  const choose = createValidator<string>({ operation: 'x', rules: { enum: values } }, {});
  const [violation] = choose('V');
  expect(violation?.limit).toEqual(values);
  expect(violation?.message).toBe(
    'The body: expected one of V0, V1, V2, V3, V4, V5, V6, V7 … (200), found a string of 1 character.',
  );
});

test('a native without an exact wire form is a violation too', () => {
  expect(validate({ ...sound, env: { timeZoneOffset: 0.5 } })).toEqual([
    expect.objectContaining({
      pointer: '/env/timeZoneOffset',
      keyword: 'encoding',
      message: expect.stringContaining('expected a safe integer'),
    }),
  ]);
  const loop: { env?: object } = {};
  loop.env = loop;
  expect(validate(loop)).toEqual([expect.objectContaining({ pointer: '/env', keyword: 'encoding' })]);
});

test('a body nested without measure is a violation, not an overflow', () => {
  let deep: unknown = 'x';
  for (let depth = 0; depth < 100_000; depth++) deep = [deep];
  expect(validate({ ...sound, scopes: deep })).toEqual([expect.objectContaining({ keyword: 'encoding' })]);
  // As it travels it may come from elsewhere: rules go no deeper than they know.
  expect(() => validate.assert({ ...sound, scopes: deep })).toThrow(ValidationError);
});

test('rules which hold themselves end with the stack in a violation', () => {
  const tree: RuleSet = { items: { $ref: () => tree } };
  const checked = createValidator<unknown>({ operation: 'grow', rules: tree }, {});
  let deep: unknown[] = [];
  for (let depth = 0; depth < 100_000; depth++) deep = [deep];
  const loop: unknown[] = [];
  loop.push(loop);
  for (const body of [deep, loop]) expect(() => checked.assert(body)).toThrow(/nested too deeply, or inside itself/);
  expect(() => checked.assert([[[]]])).not.toThrow();
});

test('a body may be left out only where it is optional', () => {
  expect(validate(undefined)).toEqual([
    {
      pointer: '',
      keyword: 'type',
      limit: 'object',
      found: 'nothing',
      message: 'The body: expected type object, found nothing.',
    },
  ]);
  const lenient = createValidator<undefined>({ operation: 'x', optional: true, rules }, {});
  expect(lenient(undefined)).toEqual([]);
});

test('what JSON can not say is of no type', () => {
  expect(() => validate.assert(() => 'x')).toThrow(/expected type object, found a function/);
  expect(() => validate.assert(5n)).toThrow(/expected type object, found a bigint/);
});

test('neither violations nor the error hold a value of the body', () => {
  const body = {
    customerBelongsTo: 'CANARY-CARD-4111',
    authState: 'CANARY-TOKEN',
    terminalType: 'CANARY-KEY',
    env: 'CANARY',
  };
  const found = validate(body);
  expect(found.length).toBe(4);
  let error: unknown;
  try {
    validate.assert(body);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ClientError);
  for (const text of [JSON.stringify(found), String(error), JSON.stringify(error), inspect(error, { depth: null })])
    expect(text).not.toContain('CANARY');
});

test('the error names the operation, the first violation and how many more there are', () => {
  const error = new ValidationError('consult', validate({}));
  expect(error).toMatchObject({ name: 'ValidationError', code: 'VALIDATION', operation: 'consult' });
  expect(error.violations).toHaveLength(2);
  expect(error.message).toBe(
    'consult: nothing was sent. /customerBelongsTo: expected a value, found nothing. (and 1 more in violations)',
  );
});

test('a client with validators refuses a body before anything is sent, and only of their operations', async () => {
  const sent: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    sent.push(url);
    return answer('S', 'SUCCESS');
  };
  const connection = connect(api, { gateway: 'https://gateway.example', fetch, validate: [validate] });
  const body: ConsultInput = {
    customerBelongsTo: 'GCASH',
    authRedirectUrl: 'https://shop.example',
    scopes: ['AGREEMENT_PAY'],
    terminalType: 'WEB',
  };
  await expect(callOperation(connection, consult, wireShapes, body)).rejects.toMatchObject({
    code: 'VALIDATION',
    violations: [{ pointer: '/authRedirectUrl', keyword: 'additionalProperties' }],
  });
  expect(sent).toEqual([]);
  const other = callOperation(connection, { ...consult, id: 'other' }, wireShapes, body);
  await expect(other).resolves.toMatchObject({ status: 'S' });
  expect(sent).toHaveLength(1);
});
