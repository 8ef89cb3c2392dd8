import { describe, expect, test } from 'vitest';
import { notesDefinition } from '../fixtures/notes-definition.ts';
import { walletDefinition } from '../fixtures/wallet-definition.ts';
import { checkAdvance, checkFault, checkNext, checkSettings } from './check-steering.ts';

const failure = (message: string) => expect.objectContaining({ code: 'USAGE', message });
const known = 'authorizations.consult, authorizations.applyToken';

describe('a fault', () => {
  test.each<[object, object]>([
    [{ kind: 'drop' }, { kind: 'drop' }],
    [{ lost: true }, { kind: 'drop', lost: true }],
    [
      { kind: 'delay', milliseconds: 0, times: 3 },
      { kind: 'delay', milliseconds: 0, times: 3 },
    ],
    [
      { kind: 'status', lost: true },
      { kind: 'status', lost: true },
    ],
    [
      { kind: 'status', status: 502, operation: 'authorizations.consult' },
      { kind: 'status', status: 502, operation: 'authorizations.consult' },
    ],
    [
      { kind: 'wrongly-signed', wrong: 'key', lost: false },
      { kind: 'wrongly-signed', wrong: 'key', lost: false },
    ],
  ])('%j is one', (given, want) => {
    expect(checkFault(walletDefinition, given)).toEqual(want);
  });

  const kinds = 'delay, status, drop, reset, truncated, unsigned, wrongly-signed, wrong-client-id, stale-time';
  test.each<[unknown, string]>([
    [undefined, 'A fault must be an object of kind, operation, times, lost, milliseconds, status, wrong; got nothing.'],
    [['drop'], 'A fault must be an object of kind, operation, times, lost, milliseconds, status, wrong; got a list.'],
    [{}, `kind must be one of ${kinds}; got nothing.`],
    [{ kind: 'slow' }, `kind must be one of ${kinds}; got "slow".`],
    [
      { kind: 'drop', milliseconds: 5 },
      'The fault drop has no member "milliseconds". Known: kind, operation, times, lost.',
    ],
    [
      { kind: 'delay', ms: 5 },
      'A fault has no member "ms". Known: kind, operation, times, lost, milliseconds, status, wrong.',
    ],
    [{ kind: 'delay' }, 'milliseconds must be a whole number from 0 to 600000; got nothing.'],
    [{ kind: 'delay', milliseconds: '5' }, 'milliseconds must be a whole number from 0 to 600000; got "5".'],
    [{ kind: 'delay', milliseconds: -1 }, 'milliseconds must be a whole number from 0 to 600000; got -1.'],
    [{ kind: 'status', status: 199 }, 'status must be a whole number from 200 to 599; got 199.'],
    [{ kind: 'drop', times: 0 }, 'times must be a whole number from 1 to 10000; got 0.'],
    [{ kind: 'drop', times: 1.5 }, 'times must be a whole number from 1 to 10000; got 1.5.'],
    [{ kind: 'drop', lost: 'yes' }, 'lost must be true or false; got "yes".'],
    [{ kind: 'wrongly-signed', wrong: 'body' }, 'wrong must be one of bytes, key; got "body".'],
    [{ kind: 'drop', operation: 'pay' }, `There is no operation "pay". Known: ${known}.`],
    [
      { kind: 'unsigned', lost: true },
      'A call that is lost has no answer to be unsigned. Possible with lost: drop, reset, delay, status.',
    ],
  ])('%j is none', (given, message) => {
    expect(() => checkFault(walletDefinition, given)).toThrow(failure(message));
  });

  test('of a signature needs an API that signs', () => {
    expect(checkFault(notesDefinition, { kind: 'truncated' })).toEqual({ kind: 'truncated' });
    const message = 'The Notes API signs nothing, so no answer of it can be stale-time.';
    expect(() => checkFault(notesDefinition, { kind: 'stale-time' })).toThrow(failure(message));
  });
});

describe('a result to come', () => {
  test('is once unless told otherwise, and may be named by the key of an example', () => {
    const asked = { operation: 'authorizations.consult', code: 'consult.success-app' };
    expect(checkNext(walletDefinition, asked)).toEqual({ ...asked, times: 1 });
    expect(checkNext(walletDefinition, { ...asked, times: 3 })).toEqual({ ...asked, times: 3 });
  });

  test.each<[object, string]>([
    [{ operation: 'consult', code: 'SUCCESS' }, `There is no operation "consult". Known: ${known}.`],
    [{ code: 'SUCCESS' }, `There is no operation nothing. Known: ${known}.`],
    [
      { operation: 'authorizations.applyToken', code: 'RISK_REJECT' },
      'authorizations.applyToken has no result "RISK_REJECT". Known: SUCCESS, INVALID_AUTHCODE.',
    ],
    [
      { operation: 'authorizations.applyToken' },
      'code must be a result code of authorizations.applyToken; got nothing.',
    ],
    [
      { operation: 'authorizations.applyToken', code: 'SUCCESS', times: 0 },
      'times must be a whole number from 1 to 10000; got 0.',
    ],
    [
      { operation: 'authorizations.applyToken', code: 'SUCCESS', time: 2 },
      'A result to come has no member "time". Known: operation, code, times.',
    ],
  ])('%j is refused', (given, message) => {
    expect(() => checkNext(walletDefinition, given)).toThrow(failure(message));
  });
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '5', undefined])('the clock does not move by %s', (time) => {
  expect(() => checkAdvance(time)).toThrow(
    /^The time to advance, in milliseconds, must be a whole number from 0 to \d+; got /,
  );
});

describe('settings', () => {
  const current = { lifetime: 5, unknown: 'refuse', codes: ['A'], url: undefined };

  test('may be changed one by one, to values of their sort', () => {
    const given = { unknown: 'accept', codes: [], url: 'http://127.0.0.1:1' };
    expect(checkSettings(current, given)).toEqual(given);
  });

  test.each<[unknown, string]>([
    [{ lifetme: 3 }, 'The settings object has no member "lifetme". Known: lifetime, unknown, codes, url.'],
    [{ lifetime: '3' }, 'lifetime must be a number; got "3".'],
    [{ lifetime: null }, 'lifetime must be a number; got null.'],
    [{ codes: {} }, 'codes must be a list; got an object.'],
    [5, 'The settings object must be an object of lifetime, unknown, codes, url; got a number.'],
  ])('%j is refused', (given, message) => {
    expect(() => checkSettings(current, given)).toThrow(failure(message));
  });

  test('are told to be none', () => {
    expect(() => checkSettings({}, { a: 1 })).toThrow(failure('This mock has no settings.'));
  });
});
