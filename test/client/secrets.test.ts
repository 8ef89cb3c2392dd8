import { inspect } from 'node:util';
import { connectAntom } from '@countersign/antom-client/operations';
import { createAntomClient } from '@countersign/antom-client';
import { testKeys } from '@countersign/antom-mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repository, run } from '../repo/run.ts';
import { callWithFault, type Send } from './call-with-fault.ts';
import { answerSecret, faults } from './faults.ts';
import { startScriptedGateway, type ScriptedGateway } from './scripted-gateway.ts';

// Secrets are planted wherever one can come in, and looked for in every form in which an error, a hook's event or a client can
// come to a log.

let gateway: ScriptedGateway;
beforeAll(async () => {
  gateway = await startScriptedGateway();
});
afterAll(() => gateway.close());

const secrets = { token: 'canary-token', cardNo: '4111111111111111', cvv: 'canary-cvv', authCode: 'canary-auth-code' };

const sends = {
  pay: (antom, id, options) =>
    antom.payments.pay(
      {
        productCode: 'CASHIER_PAYMENT',
        paymentRequestId: id,
        paymentMethod: {
          paymentMethodType: 'CARD',
          paymentMethodId: secrets.token,
          paymentMethodMetaData: { cardNo: secrets.cardNo, cvv: secrets.cvv } as never,
        },
        order: { referenceOrderId: 'o-1', orderDescription: 'Tea', orderAmount: { currency: 'PHP', value: 800 } },
        paymentAmount: { currency: 'PHP', value: 800 },
        paymentRedirectUrl: 'https://shop.example/paid',
        paymentNotifyUrl: 'https://shop.example/notify',
      } as never,
      { ...options, headers: { 'agent-token': secrets.token, ...options.headers } },
    ),
  applyToken: (antom, id, options) =>
    antom.authorizations.applyToken(
      { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'GCASH', authCode: id },
      options,
    ),
  // The layer below.
  http: (antom, id, { signal }) =>
    antom.http.POST('/v1/authorizations/applyToken', {
      body: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'GCASH', authCode: id },
      headers: { 'agent-token': secrets.token },
      signal,
    }),
} satisfies Record<string, Send>;

/** Lines of the keys' texts: no part of a key may be seen either. */
const keyLines = (pem: string): string[] => pem.split('\n').filter((line) => line.length > 40);
const ownKeys = [...keyLines(testKeys.clientPrivateKey), ...keyLines(testKeys.gatewayPublicKey)];

/** Every form in which a value may come to a log. */
function textsOf(value: unknown): string {
  const walked: string[] = [];
  const seen = new Set<unknown>();
  const walk = (at: unknown): void => {
    if (typeof at !== 'object' || at === null) return void walked.push(String(at));
    if (seen.has(at)) return;
    seen.add(at);
    for (const key of Reflect.ownKeys(at)) walk(Reflect.get(at, key));
  };
  walk(value);
  return [
    ...[String(value), JSON.stringify(value), inspect(value), (value as Error | undefined)?.stack],
    inspect(value, { depth: Infinity, showHidden: true, maxStringLength: Infinity }),
    ...walked,
  ].join('\n');
}

function expectNoSecret(text: string, more: readonly string[] = []): void {
  const found = [...Object.values(secrets), answerSecret, ...ownKeys, ...more].filter((secret) =>
    text.includes(secret),
  );
  expect(found).toEqual([]);
}

describe.each(faults)('$name', (fault) => {
  test.each(['pay', 'applyToken', 'http'] as const)('in %s', async (operation) => {
    // The id of applyToken is its authCode, which must not be found; that of pay may be.
    const id = operation === 'pay' ? `secrets ${fault.name}` : `${secrets.authCode} ${operation} ${fault.name}`;
    const events: unknown[] = [];
    const hook = (event: unknown) => events.push(event);
    const hooks = { onRequest: hook, onResponse: hook, onRetry: hook };
    // What is broken there is not encoded by the layer below.
    const send: Send = fault.breaks && operation === 'http' ? sends.applyToken : sends[operation];
    const { error } = await callWithFault(gateway, fault, id, send, { hooks });

    const signatures = gateway.seen(id).tries.flatMap(({ headers }) => {
      const [, value = ''] = /signature=(.*)$/.exec(String(headers['signature'])) ?? [];
      return [value, decodeURIComponent(value)];
    });
    expect(signatures.filter((signature) => signature.length < 300)).toEqual([]);
    // The layer below makes no outcomes: what is proven is an answer there.
    const expected = (operation === 'pay' && fault.ofEffect) || fault.expected;
    const isError = !['S', 'F', 'U'].includes(expected[0]);
    expect(error instanceof Error || operation === 'http').toBe(isError || operation === 'http');
    // An outcome is what was asked for, tokens included; an error is not.
    expectNoSecret(error === undefined ? '' : textsOf(error), signatures);
    expectNoSecret(textsOf(events), signatures);
  });
});

test('the search finds what is there', () => {
  const leaking = Object.assign(new Error('x', { cause: { deep: { er: { still: secrets.token } } } }), { code: 'X' });
  expect(() => expectNoSecret(textsOf(leaking))).toThrow('canary-token');
  expect(() => expectNoSecret(textsOf({ keys: () => 0, [Symbol('s')]: ownKeys[3] }))).toThrow('to deeply equal []');
});

test('clients and connections show nothing of their options', async () => {
  const options = {
    gateway: gateway.url,
    clientId: testKeys.clientId,
    privateKey: testKeys.clientPrivateKey,
    gatewayPublicKey: testKeys.gatewayPublicKey,
  };
  for (const client of [createAntomClient(options), connectAntom(options)]) {
    const text = textsOf(client);
    expectNoSecret(text);
    expect(text).not.toContain(testKeys.clientId);
  }
});

const unhandled = new Set([
  'reset in the body',
  'another protocol',
  'a page with 200',
  "a firewall's 403",
  'no result',
]);

test.each(faults.filter(({ name }) => unhandled.has(name)))(
  'unhandled: $name',
  async ({ name, does }) => {
    const id = `unhandled ${name}`;
    gateway.script(id, ...does);
    const script = `${repository}/test/client/pay-unhandled.ts`;
    const { code, stderr } = await run(process.execPath, [script, gateway.url, id, secrets.token]);
    expect({ code, unknown: stderr.includes('OutcomeUnknownError') }).toEqual({ code: 1, unknown: true });
    const signatures = gateway
      .seen(id)
      .tries.map(({ headers }) => String(headers['signature']).split('signature=')[1] ?? '');
    expect(signatures).not.toEqual([]);
    expectNoSecret(stderr, signatures);
    expect(stderr).toContain(id);
  },
  30_000,
);
