import { describe, expect, test } from 'vitest';
import type { OasDocument } from '../load/oas.ts';
import { buildEffects } from './build-effects.ts';
import { memberNames } from './member-names.ts';
import type { Operation, Schema } from './model.ts';
import { createNames } from './names.ts';
import { createReport } from './report.ts';

const text: Schema = { kind: 'scalar', pointer: '', types: ['string'] };
const object = (...names: readonly string[]): Schema => ({
  kind: 'object',
  pointer: '',
  properties: names.map((name) => ({ name, required: false, schema: text })),
  conditions: [],
});
const schemas = new Map<string, Schema>([
  ['Ids', object('paymentRequestId', 'paymentId')],
  ['Loop', { kind: 'all', pointer: '', members: [object('own'), { kind: 'ref', pointer: '', name: 'Loop' }] }],
]);
const ids: Schema = { kind: 'ref', pointer: '', name: 'Ids' };

const answer = object('paymentId', 'token', 'amount');

const operation = (id: string, schema: Schema): Operation => ({
  ...{ id, name: id, typeName: id, group: 'payments', method: 'post', path: `/${id}`, pointer: `#/paths/~1${id}/post` },
  ...{ deprecated: false, signed: false, needsParameters: false, safe: true, returnedWith: ['S'], scenarios: [] },
  request: { mediaType: 'application/json', schema, required: true, pointer: '' },
  response: { mediaType: 'application/json', schema: answer, required: true, pointer: '', status: 200 },
  results: [],
});

/** The operations pay and ask, of whose facts some are given. */
function build(facts: { readonly pay?: object; readonly ask?: object }, taken: readonly string[] = []) {
  const { report, problems } = createReport((pointer) => ({ file: '', line: 1, column: 1, pointer }));
  const paths = { '/pay': { post: facts.pay ?? {} }, '/ask': { post: facts.ask ?? {} } };
  const document = { openapi: '3.1.0', info: { title: 'Tills', version: '1' }, paths } as OasDocument;
  const takeName = createNames(['kit']);
  for (const name of taken) takeName(name, `the operation ${name}`);
  const operations = [
    operation('pay', object('paymentRequestId', 'paymentId', 'token', 'amount')),
    operation('ask', ids),
  ];
  const [pay, ask] = buildEffects(operations, { document, schemas, sensitive: ['token'], report, takeName });
  return { pay, ask, found: problems.map(({ code, place, message }) => [code, place.pointer, message]) };
}

test('an answer repeats the ids that it has, and no secrets', () => {
  const { pay, ask } = build({ pay: { 'x-idempotency': { key: ['token', 'paymentRequestId'] }, 'x-inquiry': 'ask' } });
  expect(pay?.echo).toEqual(['paymentId']);
  expect(ask).not.toHaveProperty('echo');
});

describe('idempotency', () => {
  test.each([
    ['nothing said', {}, undefined],
    ['none', { 'x-idempotency': 'none' }, undefined],
    ['a key alone', { 'x-idempotency': { key: ['token'] } }, { key: ['token'], compares: [] }],
    [
      'all of the request, and no code for a conflict',
      { 'x-idempotency': { key: ['token', 'amount'], compares: 'all' } },
      { key: ['token', 'amount'], compares: 'all' },
    ],
  ])('of %s', (_, facts, idempotency) => {
    const { pay, found } = build({ pay: facts });
    expect(pay?.idempotency).toEqual(idempotency);
    expect(found).toEqual([]);
  });

  test.each([
    ['no list', { key: 'id' }, /list of fields as its key; found "id"/],
    ['an empty list', { key: [] }, /list of fields as its key; found \[\]/],
    ['another word', 'always', /list of fields as its key; found "always"/],
    ['compares a word', { key: ['token'], compares: 'some' }, /compares "all" or a list of fields; found "some"/],
    [
      'an unknown conflict',
      { key: ['token'], conflict: 'NO' },
      /a result code of the operation as its conflict; found "NO"/,
    ],
  ])('malformed, %s, is told where it stands', (_, fact, message) => {
    const { pay, found } = build({ pay: { 'x-idempotency': fact } });
    expect(pay).not.toHaveProperty('idempotency');
    expect(found).toEqual([['FACT_MALFORMED', '#/paths/~1pay/post/x-idempotency', expect.stringMatching(message)]]);
  });
});

describe('an effect', () => {
  test.each([
    ['nothing said', {}, undefined],
    ['no key and no inquiry', { 'x-idempotency': 'none' }, undefined],
    ['a key', { 'x-idempotency': { key: ['paymentRequestId'] } }, { ids: ['paymentRequestId'] }],
    ['a key that is a secret', { 'x-idempotency': { key: ['token', 'card.token'] } }, { ids: [] }],
    [
      'an inquiry, with what both take',
      { 'x-idempotency': 'none', 'x-inquiry': 'ask' },
      { ids: ['paymentRequestId', 'paymentId'], inquiry: 'ask' },
    ],
    [
      'both, nothing twice',
      { 'x-idempotency': { key: ['paymentId', 'amount'] }, 'x-inquiry': 'ask' },
      { ids: ['paymentId', 'amount', 'paymentRequestId'], inquiry: 'ask' },
    ],
  ])('of %s', (_, facts, effect) => {
    const { pay, ask, found } = build({ pay: facts });
    expect(pay?.effect).toEqual(effect);
    expect(ask).not.toHaveProperty('effect');
    expect(found).toEqual([]);
  });

  test.each([
    ['x-idempotency', { 'x-idempotency': { key: 'id' } }, /list of fields as its key; found "id"/],
    ['x-inquiry', { 'x-inquiry': 'asks' }, /"asks" is no operation/],
    ['x-timeout', { 'x-timeout': '5' }, /Wanted are seconds; found "5"/],
    ['x-timeout', { 'x-timeout': 0 }, /Wanted are seconds; found 0/],
  ])('%s that is malformed is told where it stands', (field, facts, message) => {
    const { found } = build({ pay: facts });
    expect(found).toEqual([['FACT_MALFORMED', `#/paths/~1pay/post/${field}`, expect.stringMatching(message)]]);
  });

  test('a timeout is kept', () => {
    expect(build({ pay: { 'x-timeout': 8 } }).pay?.timeout).toBe(8);
    expect(build({}).pay).not.toHaveProperty('timeout');
  });
});

describe('a poll', () => {
  const poll = { name: 'waitForPayment', field: 'state.now', pending: ['OPEN'], final: ['PAID'] };

  test('has a name, the ids of its request and the times there are', () => {
    const { ask } = build({ ask: { 'x-poll': { ...poll, atLeast: 60 } } });
    expect(ask?.poll).toEqual({
      name: 'waitForPayment',
      field: 'state.now',
      final: ['PAID'],
      ids: ['paymentRequestId', 'paymentId'],
      atLeast: 60,
    });
    expect(build({ ask: { 'x-poll': { ...poll, interval: 3 } } }).ask?.poll).toMatchObject({ interval: 3 });
    expect(build({ ask: { 'x-poll': { ...poll, absent: ['GONE'] } } }).ask?.poll).toMatchObject({ absent: ['GONE'] });
    expect(build({ ask: { 'x-poll': { ...poll, name: 'kit' } } }).ask?.poll?.name).toBe('kit_');
  });

  test('of which a part is missing is told', () => {
    for (const name of ['name', 'field', 'final']) {
      const { found, ask } = build({ ask: { 'x-poll': { ...poll, [name]: undefined } } });
      expect(found).toMatchObject([['FACT_MALFORMED', '#/paths/~1ask/post/x-poll', expect.any(String)]]);
      expect(ask).not.toHaveProperty('poll');
    }
    expect(build({ ask: { 'x-poll': { ...poll, absent: 'GONE' } } }).found).toMatchObject([
      ['FACT_MALFORMED', '#/paths/~1ask/post/x-poll', expect.any(String)],
    ]);
  });

  test('whose name an operation has is told', () => {
    const { found } = build({ ask: { 'x-poll': poll } }, ['waitForPayment']);
    expect(found).toMatchObject([['NAME_CLASH', '#/paths/~1ask/post/x-poll/name', expect.stringContaining('waitFor')]]);
  });
});

test('names of members are those of all parts and forms, however often they refer to themselves', () => {
  const union: Schema = { kind: 'union', pointer: '', members: [object('a'), ids, { kind: 'open', pointer: '' }] };
  expect([...memberNames(union, schemas)]).toEqual(['a', 'paymentRequestId', 'paymentId']);
  expect([...memberNames({ kind: 'ref', pointer: '', name: 'Loop' }, schemas)]).toEqual(['own']);
  expect([...memberNames({ kind: 'ref', pointer: '', name: 'Gone' }, schemas)]).toEqual([]);
});
