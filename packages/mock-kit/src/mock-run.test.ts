import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notesDefinition } from '../fixtures/notes-definition.ts';
import { consultPath, goodConsult, resultLine, signedCall } from '../fixtures/signed-call.ts';
import { rememberingWallet, walletBehaviour } from '../fixtures/wallet-behaviour.ts';
import type { WalletSettings } from '../fixtures/wallet-behaviour.ts';
import { connectMock } from './connect-mock.ts';
import type { MockRun } from './mock-run.ts';
import { startMockServer } from './server.ts';
import type { Mock } from './server.ts';
import { testKeys } from './test-keys.ts';

interface Results {
  readonly 'authorizations.consult': 'SUCCESS' | 'RISK_REJECT' | 'UNKNOWN_EXCEPTION';
  readonly 'authorizations.applyToken': 'SUCCESS' | 'INVALID_AUTHCODE';
}
type Run = MockRun<Results, WalletSettings>;

let mock: Mock<Results, WalletSettings>;
beforeAll(async () => {
  mock = await startMockServer<Results, WalletSettings>(rememberingWallet, {}, walletBehaviour);
});
afterAll(() => mock.close());

let states = 0;
const consult = async (run: string | undefined, change: object = {}): Promise<string> => {
  const body = { ...goodConsult, authState: `state-${states++}`, ...change };
  return resultLine(await signedCall(mock.url, { body, headers: { 'x-mock-run': run } }));
};
const token = async (run: string): Promise<string> => {
  const body = { grantType: 'AUTHORIZATION_CODE', authCode: 'secret-code' };
  const path = '/ams/api/v1/authorizations/applyToken';
  return resultLine(await signedCall(mock.url, { path, body, headers: { 'x-mock-run': run } }));
};

describe.each<[string, (run?: string) => Run]>([
  ['in the same process', (run) => (run === undefined ? mock : mock.run(run))],
  ['from another one', (run) => connectMock<Results, WalletSettings>(mock.url, run === undefined ? {} : { run })],
])('a run steered %s', (where, connect) => {
  const named = (name: string): [run: Run, name: string] => {
    const full = `${name}-${where.replaceAll(' ', '-')}`;
    return [connect(full), full];
  };

  test('gets the results that were asked for, as often as they were', async () => {
    const [run, name] = named('next');
    await run.next('authorizations.consult', 'RISK_REJECT', { times: 2 });
    await run.next('authorizations.consult', 'UNKNOWN_EXCEPTION');
    expect(await consult(name)).toMatch('F RISK_REJECT');
    expect(await consult(name)).toMatch('F RISK_REJECT');
    expect(await consult(name)).toMatch('U UNKNOWN_EXCEPTION');
    expect(await consult(name)).toMatch('S SUCCESS');
  });

  test('meets its own faults, and no other run does', async () => {
    const [run, name] = named('fault');
    await run.fault({ kind: 'status', status: 502, operation: 'authorizations.consult' });
    expect(await consult(`${name}-other`)).toMatch('S SUCCESS');
    expect(await token(name)).toMatch('S SUCCESS');
    const answer = await signedCall(mock.url, { headers: { 'x-mock-run': name } });
    expect(answer).toMatchObject({ status: 502, signed: false });
    expect(await consult(name)).toMatch('S SUCCESS');
  });

  test('has a clock of its own', async () => {
    const [run, name] = named('clock');
    expect(await token(name)).toMatch('S SUCCESS');
    await connect(`${name}-other`).advance(5000);
    await run.advance(400);
    expect(await token(name)).toMatch('S SUCCESS');
    await run.advance(600);
    expect(await token(name)).toMatch('F INVALID_AUTHCODE');
  });

  test('has settings of its own', async () => {
    const [run, name] = named('settings');
    await run.configure({ lifetime: 0 });
    expect(await token(name)).toMatch('S SUCCESS');
    expect(await token(name)).toMatch('F INVALID_AUTHCODE');
    expect(await token(`${name}-other`)).toMatch('S SUCCESS');
    expect(await token(`${name}-other`)).toMatch('S SUCCESS');
  });

  test('tells what was called, oldest first, and forgets all of it', async () => {
    const [run, name] = named('journal');
    await run.next('authorizations.applyToken', 'INVALID_AUTHCODE', { times: 2 });
    await consult(name);
    await token(name);
    const entries = await run.journal();
    expect(entries).toMatchObject([
      { kind: 'call', operation: 'authorizations.consult', rule: 'behaviour' },
      { kind: 'call', operation: 'authorizations.applyToken', rule: 'next', answer: { status: 200 } },
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/secret-code|algorithm=RSA256/);
    await run.reset();
    expect(await run.journal()).toEqual([]);
    expect(await token(name)).toMatch('S SUCCESS');
  });

  test('is that of the known client unless it is named', async () => {
    const run = connect();
    await run.reset();
    await consult(undefined);
    expect(await run.journal()).toHaveLength(1);
    expect(await mock.run(testKeys.clientId).journal()).toHaveLength(1);
    expect(await consult(testKeys.clientId)).toMatch('S SUCCESS');
    expect(await run.journal()).toHaveLength(2);
  });

  test('may be named by a client id', async () => {
    const clientId = `${testKeys.clientId}__worker.1`;
    const run = connect(clientId);
    await run.reset();
    await signedCall(mock.url, { headers: { 'client-id': clientId, 'x-mock-run': undefined } });
    expect(await run.journal()).toHaveLength(1);
  });

  const wrong: readonly [string, (run: Run) => Promise<void>, string][] = [
    [
      'operation',
      (run) => run.next('consult' as never, 'SUCCESS' as never),
      'There is no operation "consult". Known: ',
    ],
    ['code', (run) => run.next('authorizations.consult', 'NO' as never), 'authorizations.consult has no result "NO".'],
    ['times', (run) => run.next('authorizations.consult', 'SUCCESS', { times: 0 }), 'times must be a whole number'],
    ['fault', (run) => run.fault({ kind: 'slow' } as never), 'kind must be one of delay, status, drop'],
    ['delay', (run) => run.fault({ kind: 'delay', milliseconds: -5 }), 'milliseconds must be a whole number'],
    ['time', (run) => run.advance(-1), 'The time to advance, in milliseconds, must be a whole number'],
    ['setting', (run) => run.configure({ speed: 1 } as never), 'The settings object has no member "speed". Known: '],
    ['value of a setting', (run) => run.configure({ lifetime: '1' as never }), 'lifetime must be a number; got "1".'],
  ];
  test.each(wrong)('refuses a %s that there is not, and changes nothing', async (_, ask, message) => {
    const [run, name] = named('wrong');
    await expect(ask(run)).rejects.toMatchObject({
      name: 'MockError',
      code: 'USAGE',
      message: expect.stringContaining(message),
    });
    expect(await consult(name)).toMatch('S SUCCESS');
  });

  test.each(['', 'a b', 'x'.repeat(65), 'a/b'])('has no name %j, which no request could give', (name) => {
    expect(() => connect(name)).toThrow(
      expect.objectContaining({
        code: 'USAGE',
        message: expect.stringMatching(/^A run must be up to 64 letters, digits, dots, hyphens or underscores; got "/),
      }),
    );
  });
});

test('an API without client ids has its calls in the run of the mock itself', async () => {
  const notes = await startMockServer(notesDefinition);
  try {
    for (const run of [notes, connectMock(notes.url)]) {
      await run.reset();
      await run.next('getNote', 'long');
      expect(await (await fetch(`${notes.url}/notes/1`)).json()).toEqual({ text: 'hi there' });
      expect(await run.journal()).toMatchObject([{ operation: 'getNote', rule: 'next' }]);
    }
  } finally {
    await notes.close();
  }
});

describe('a mock in another process', () => {
  test.each(['127.0.0.1:4010', 'ftp://127.0.0.1', ''])('is not named by %j', (url) => {
    expect(() => connectMock(url)).toThrow('The URL of a mock must be like http://127.0.0.1:4010.');
  });

  test('that is not there is told', async () => {
    const gone = await startMockServer(notesDefinition);
    await gone.close();
    await expect(connectMock(gone.url).journal()).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: `No mock answers at ${gone.url}/_mock/journal. Is it running?`,
    });
  });

  test('may be named with a path of the API behind it', async () => {
    expect(await connectMock(mock.url + consultPath, { run: 'no-calls' }).journal()).toEqual([]);
  });
});

test.each<[object, string]>([
  [{ lifetme: 5 }, 'The settings object has no member "lifetme".'],
  [{ lifetime: '5' }, 'lifetime must be a number; got "5".'],
])('a mock does not start with the settings %j', async (settings, message) => {
  await expect(startMockServer(rememberingWallet, { settings }, walletBehaviour)).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining(message),
  });
});
