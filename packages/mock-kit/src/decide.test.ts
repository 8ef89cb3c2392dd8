import { describe, expect, test } from 'vitest';
import { goodConsult } from '../fixtures/signed-call.ts';
import { applyToken, consult as plainConsult } from '../fixtures/wallet-definition.ts';
import { rememberingWallet, walletBehaviour } from '../fixtures/wallet-behaviour.ts';
import type { Behaviour } from './behaviour.ts';
import { createContexts } from './context.ts';
import { createDecider } from './create-decider.ts';
import { decide } from './decide.ts';
import type { Decision } from './decide.ts';
import { steer } from './steering.ts';
import { createMemoryStore } from './store/memory-store.ts';
import { transact } from './store/transact.ts';

const [consult = plainConsult] = rememberingWallet.operations;

/** A run that nothing has happened in yet, with or without a behaviour. */
function open(behaviour: Behaviour | undefined = walletBehaviour as unknown as Behaviour) {
  const store = createMemoryStore();
  const createContext = createContexts(behaviour, () => 0, undefined);
  const decider = createDecider(rememberingWallet, behaviour, createContext);
  const run = { name: 'run', origin: 'http://mock' };
  return {
    ask: (change: object = {}, isStateless = false, operation = consult): Promise<Decision> =>
      transact(store, run.name, (transaction) =>
        decide(decider, { operation, body: { ...goodConsult, ...change }, run, isStateless }, transaction),
      ),
    next: (code: string, times = 1) =>
      steer(store, run.name, (old) => ({ ...old, next: [...old.next, { operation: consult.name, code, times }] })),
    count: async () => (await store.read(run.name, 'count'))?.text,
  };
}
const result = (resultStatus: string, resultCode: string) => ({
  result: expect.objectContaining({ resultStatus, resultCode }),
});

test('the behaviour answers, the example where there is none', async () => {
  expect(await open().ask()).toMatchObject({
    rule: 'behaviour',
    body: { ...result('S', 'SUCCESS'), normalUrl: expect.any(String) },
  });
  const without = open({ settings: {}, operations: {} });
  expect(await without.ask()).toEqual({ rule: 'example', code: undefined });
});

describe('the same call again', () => {
  test('gets the same final answer, without being carried out', async () => {
    const run = open();
    const first = await run.ask();
    expect(await run.ask()).toEqual({ ...first, rule: 'repeated' });
    expect(await run.ask({ returnUrl: 'https://shop.example/' })).toMatchObject({ rule: 'repeated' });
    expect(await run.count()).toBe('1');
    expect(await run.ask({ authState: 'other' })).toMatchObject({ rule: 'behaviour' });
  });

  test('is another one when it differs in what has to agree, however often', async () => {
    const run = open();
    await run.ask();
    for (const _ of [1, 2])
      expect(await run.ask({ scopes: ['BASE'] })).toMatchObject({
        rule: 'conflict',
        body: result('U', 'UNKNOWN_EXCEPTION'),
      });
    expect(await run.ask()).toMatchObject({ rule: 'repeated', body: result('S', 'SUCCESS') });
  });

  test('may succeed after it was refused, where the key names what it acts on', async () => {
    const run = open();
    const acting = { ...consult, idempotency: { key: ['authState'], compares: [] } };
    await run.next('RISK_REJECT');
    expect(await run.ask({}, false, acting)).toMatchObject({ rule: 'next', body: result('F', 'RISK_REJECT') });
    expect(await run.ask({}, false, acting)).toMatchObject({ rule: 'behaviour', body: result('S', 'SUCCESS') });
    expect(await run.ask({}, false, acting)).toMatchObject({ rule: 'repeated', body: result('S', 'SUCCESS') });
  });

  test('is no such thing for a mock that remembers nothing', async () => {
    const run = open();
    await run.ask({}, true);
    expect(await run.ask({ scopes: ['BASE'] }, true)).toEqual({ rule: 'example', code: undefined });
    expect(await run.count()).toBeUndefined();
  });

  test('is nothing to an operation that declares none', async () => {
    const run = open();
    for (const _ of [1, 2])
      expect(await run.ask({ authCode: 'a' }, false, applyToken)).toMatchObject({ rule: 'behaviour' });
  });
});

describe('a result that is asked for', () => {
  test('comes by the behaviour where it has the code itself, and is final', async () => {
    const run = open();
    await run.next('RISK_REJECT');
    expect(await run.ask()).toMatchObject({
      rule: 'next',
      body: { ...result('F', 'RISK_REJECT'), schemeUrl: 'wallet://1' },
    });
    expect(await run.ask()).toMatchObject({ rule: 'repeated', body: result('F', 'RISK_REJECT') });
  });

  test('of the status U is only answered: the next call is carried out', async () => {
    const run = open();
    await run.next('UNKNOWN_EXCEPTION');
    expect(await run.ask()).toEqual({ rule: 'next', code: 'UNKNOWN_EXCEPTION' });
    expect(await run.count()).toBeUndefined();
    expect(await run.ask({ scopes: ['BASE'] })).toMatchObject({ rule: 'behaviour' });
  });

  test('comes before what is remembered, once', async () => {
    const run = open();
    await run.ask();
    await run.next('UNKNOWN_EXCEPTION');
    expect(await run.ask()).toMatchObject({ rule: 'next', code: 'UNKNOWN_EXCEPTION' });
    expect(await run.ask()).toMatchObject({ rule: 'repeated', body: result('S', 'SUCCESS') });
  });

  test('may be asked for by a value; one asked for beforehand comes first', async () => {
    const run = open();
    const asking = { authState: 'a__UNKNOWN_EXCEPTION' };
    expect(await run.ask(asking)).toEqual({ rule: 'trigger', code: 'UNKNOWN_EXCEPTION' });
    await run.next('RISK_REJECT');
    expect(await run.ask(asking)).toMatchObject({ rule: 'next', body: result('F', 'RISK_REJECT') });
    expect(await run.ask({ authState: 'b__RISK_REJECT' }, true)).toEqual({ rule: 'trigger', code: 'RISK_REJECT' });
  });
});
