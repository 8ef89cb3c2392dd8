import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodConsult, resultLine, signedCall } from '../fixtures/signed-call.ts';
import { consult, walletDefinition } from '../fixtures/wallet-definition.ts';
import type { Behaviour } from './behaviour.ts';
import { startMockServer } from './server.ts';
import type { Mock } from './server.ts';

// A call that a value of the request leaves open, and that is then made again.

const definition = {
  ...walletDefinition,
  operations: [{ ...consult, idempotency: { key: ['authState'], compares: [] } }],
};
const behaviour: Behaviour = {
  settings: {},
  operations: { consult: async (call) => call.result(call.forced ?? 'SUCCESS') },
  ownCodes: { consult: ['UNKNOWN_EXCEPTION'] },
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMockServer(definition, {}, behaviour);
});
afterAll(() => mock.close());

const ask = async (authState: string): Promise<string> => {
  const answer = await signedCall(mock.url, { body: { ...goodConsult, authState } });
  return resultLine(answer).split(' ', 2).join(' ');
};

test('a value of the request has its effect once; then the behaviour says what has become of the call', async () => {
  const asked = [
    await ask('a__UNKNOWN_EXCEPTION'),
    await ask('a__UNKNOWN_EXCEPTION'),
    await ask('a__UNKNOWN_EXCEPTION'),
  ];
  expect(asked).toEqual(['U UNKNOWN_EXCEPTION', 'S SUCCESS', 'S SUCCESS']);
  const rules = (await mock.journal()).map((entry) => entry.kind === 'call' && entry.rule);
  expect(rules).toEqual(['trigger', 'behaviour', 'repeated']);
});

test('what a test asks for beforehand comes first all the same', async () => {
  await ask('b__UNKNOWN_EXCEPTION');
  await mock.next('authorizations.consult', 'UNKNOWN_EXCEPTION');
  expect(await ask('b__UNKNOWN_EXCEPTION')).toBe('U UNKNOWN_EXCEPTION');
  expect(await ask('b__UNKNOWN_EXCEPTION')).toBe('S SUCCESS');
});
