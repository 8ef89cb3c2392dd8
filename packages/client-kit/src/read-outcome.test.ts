import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type { ResultStatus } from './descriptor.ts';
import { ProtocolError } from './errors.ts';
import { api, applyToken, consult } from './fixture/antom-client.ts';
import { readOutcome } from './read-outcome.ts';

const answer = (body: unknown, status = 200) => ({ status, headers: new Headers(), body });
const result = (resultStatus: ResultStatus, resultCode: string, resultMessage = 'text') => ({
  result: { resultStatus, resultCode, resultMessage },
});

test('a documented code has its action, and data without the envelope', () => {
  const raw = answer({ ...result('S', 'SUCCESS'), normalUrl: 'https://wallet.example', newer: 'x' });
  expect(readOutcome(api.envelope, consult, raw)).toEqual({
    status: 'S',
    known: true,
    code: 'SUCCESS',
    message: 'text',
    action: 'none',
    data: { normalUrl: 'https://wallet.example', newer: 'x' },
    raw,
  });
});

test('data comes with S, and with what returnedWith lists', () => {
  const read = (operation: typeof consult | typeof applyToken, status: ResultStatus, code: string) =>
    readOutcome(api.envelope, operation, answer({ ...result(status, code), accessToken: 'a' })).data;
  expect(read(consult, 'F', 'RISK_REJECT')).toBeUndefined();
  expect(read(consult, 'U', 'UNKNOWN_EXCEPTION')).toBeUndefined();
  expect(read(applyToken, 'U', 'AUTH_IN_PROCESS')).toEqual({ accessToken: 'a' });
});

test.each([
  ['a code the spec does not have', 'F', 'NEW_CODE'],
  ['a documented code with another status', 'F', 'SUCCESS'],
  ['a name which every object inherits', 'S', 'constructor'],
] as const)('%s is unknown, and stays reachable', (_, status, code) => {
  const outcome = readOutcome(api.envelope, consult, answer(result(status, code)));
  expect(outcome).toMatchObject({ status, code, known: false, action: 'unknown' });
});

test('what to do is that of the product which the request names', () => {
  const operation = {
    ...consult,
    product: 'kind',
    results: { LATE: { status: 'F', action: 'mend', byProduct: { BOAT: 'ask' } } },
  } as const;
  const action = (request: unknown) =>
    readOutcome(api.envelope, operation, answer(result('F', 'LATE')), request).action;
  expect(action({ kind: 'BOAT' })).toBe('ask');
  for (const request of [{ kind: 'BIKE' }, { kind: 'constructor' }, { kind: ['BOAT'] }, {}, undefined])
    expect(action(request)).toBe('mend');
});

test('an answer that repeats other ids than were sent is of another request, whatever it says', () => {
  const operation = { ...consult, echo: ['orderId', 'shopId'] };
  const read = (request: unknown, members: object) =>
    readOutcome(api.envelope, operation, answer({ ...result('S', 'SUCCESS'), ...members }), request);
  const sent = { orderId: 'mine', shopId: 'a' };
  for (const members of [{}, sent, { orderId: 'mine' }, { shopId: 7 }, { otherId: 'theirs' }]) {
    expect(read(sent, members).status).toBe('S');
  }
  expect(read({ toString: 'x' }, { orderId: 'theirs' }).status).toBe('S');
  expect(() => read(sent, { ...sent, shopId: 'theirs' })).toThrow(
    'consult: the answer is of another request: its shopId is not the one sent.',
  );
  const refused = { ...result('F', 'RISK_REJECT'), orderId: 'theirs' };
  expect(() => readOutcome(api.envelope, operation, answer(refused), sent)).toThrow(ProtocolError);
});

test('an answer without a text still says what became of the request', () => {
  const raw = answer({ result: { resultStatus: 'S', resultCode: 'SUCCESS' } });
  expect(readOutcome(api.envelope, consult, raw)).toMatchObject({ status: 'S', message: '' });
});

test.each<[string, unknown, RegExp]>([
  ['no JSON', '<html>secret</html>', /is not a JSON object/],
  ['nothing', undefined, /is not a JSON object/],
  ['a list', [result('S', 'SUCCESS')], /is not a JSON object/],
  ['no envelope', { normalUrl: 'secret' }, /has no object "result"/],
  ['an envelope that is no object', { result: 'secret' }, /has no object "result"/],
  [
    'another status',
    { result: { resultStatus: 'secret', resultCode: 'SUCCESS' } },
    /another resultStatus than S, F or U/,
  ],
  ['no code', { result: { resultStatus: 'S', resultCode: '' } }, /has no resultCode/],
  ['a code that is no text', { result: { resultStatus: 'S', resultCode: 7 } }, /has no resultCode/],
  [
    'a text that is none',
    { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: {} } },
    /resultMessage that is no text/,
  ],
])('refused: %s', (_, body, message) => {
  const call = () => readOutcome(api.envelope, consult, answer(body));
  expect(call).toThrow(ProtocolError);
  expect(call).toThrow(message);
});

test('the error has the answer, and shows nothing of it', () => {
  const raw = answer({ accessToken: 'secret' });
  const error = (() => {
    try {
      return readOutcome(api.envelope, consult, raw);
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(error).toMatchObject({ code: 'PROTOCOL', status: 200, name: 'ProtocolError', raw });
  for (const text of [String(error), JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })]) {
    expect(text).not.toContain('secret');
  }
});
