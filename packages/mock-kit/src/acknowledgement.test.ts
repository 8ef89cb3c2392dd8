import { alipayScheme } from '@countersign/signing';
import { signAnswer } from '@countersign/signing/testing';
import { expect, test } from 'vitest';
import { acknowledged } from '../fixtures/message-receiver.ts';
import { messagesDefinition } from '../fixtures/messages-definition.ts';
import { refuseAcknowledgement } from './acknowledgement.ts';
import type { Acknowledged } from './acknowledgement.ts';
import type { MockWebhook } from './definition.ts';
import { loadKeys } from './keys.ts';
import { testKeys } from './test-keys.ts';

const webhookNamed = (id: string): MockWebhook => {
  const found = messagesDefinition.webhooks.find((webhook) => webhook.id === id);
  if (!found) throw new Error(id);
  return found;
};
const signer = { scheme: alipayScheme, keys: await loadKeys(testKeys), now: Date.now };
const { clientId } = testKeys;
const message: Acknowledged = { method: 'POST', path: '/notify?shop=1', clientId };

const judge = async (webhook: string, response: Response): Promise<string | undefined> => {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const answer = { status: response.status, headers: response.headers, bytes };
  return refuseAcknowledgement(webhookNamed(webhook), message, answer, signer);
};

const plain = (body: string | Uint8Array<ArrayBuffer> | null, status = 200) => new Response(body, { status });
const otherMessage = '{"result":{"resultStatus":"S","resultCode":"SUCCESS","resultMessage":"secret-text"}}';

test.each<[string, string, Response]>([
  ['paid', 'the documented body', plain(acknowledged)],
  ['paid', 'the same otherwise written', plain(` ${JSON.stringify(JSON.parse(acknowledged), null, 2)}\n`)],
  [
    'paid',
    'its members in another order',
    plain('{"result":{"resultMessage":"noted","resultCode":"SUCCESS","resultStatus":"S"}}'),
  ],
  ['asked', 'data', plain('{"allowed":"true"}')],
  ['asked', 'any success', plain(null, 204)],
  ['closed', 'no body', plain(null)],
])('%s is acknowledged by %s', async (webhook, _, response) => {
  expect(await judge(webhook, response)).toBeUndefined();
});

test.each<[string, string, Response, string]>([
  ['paid', 'another status', plain(acknowledged, 201), 'HTTP 201 instead of 200.'],
  ['paid', 'an error', plain(acknowledged, 500), 'HTTP 500 instead of 200.'],
  ['paid', 'no body', plain(null), 'The answer has no body. Expected is {"result":'],
  ['paid', 'a text', plain('success'), "The answer's body is not JSON in UTF-8. Expected is {"],
  [
    'paid',
    'bytes that are no text',
    plain(new Uint8Array([0x22, 0xff, 0x22])),
    "The answer's body is not JSON in UTF-8.",
  ],
  ['paid', 'another message', plain(otherMessage), "The answer's body differs at /result/resultMessage. Expected is"],
  ['paid', 'a member more', plain('{"a":1,'.concat(acknowledged.slice(1))), "The answer's body differs at /a."],
  [
    'paid',
    'a member less',
    plain('{"result":{"resultStatus":"S","resultCode":"SUCCESS"}}'),
    'differs at /result/resultMessage.',
  ],
  ['paid', 'a list', plain(`[${acknowledged}]`), "The answer's body differs at its root."],
  ['paid', 'null', plain('null'), "The answer's body differs at its root."],
  ['asked', 'an error', plain(null, 400), 'HTTP 400 instead of a success.'],
  ['asked', 'a redirect', new Response(null, { status: 302 }), 'HTTP 302 instead of a success.'],
  ['closed', 'a body', plain('{}'), 'The answer has a body; expected is none.'],
])('%s is not acknowledged by %s', async (webhook, _, response, want) => {
  const reason = await judge(webhook, response);
  expect(reason).toMatch(want);
  expect(reason).not.toMatch('secret-text');
});

const signed = { request: message, body: acknowledged, clientId, privateKey: testKeys.clientPrivateKey } as const;

test('where the client has to sign, its signature over the answer to this message acknowledges it', async () => {
  expect(await judge('bound', await signAnswer(signed))).toBeUndefined();
});

test.each<[string, Parameters<typeof signAnswer>[0] | undefined, string]>([
  ['none', undefined, 'The answer is not signed: header signature is missing.'],
  ['an empty one', { ...signed, headers: { signature: '' } }, 'The answer is not signed'],
  [
    'that of the gateway',
    { ...signed, privateKey: testKeys.gatewayPrivateKey },
    'The signature of the answer is not right: ',
  ],
  [
    'one for another path',
    { ...signed, request: { ...message, path: '/notify' } },
    'The signature of the answer is not right: ',
  ],
  ['one with a key of another version', { ...signed, keyVersion: '2' }, 'The client has no key of that version.'],
  [
    'one for another client',
    { ...signed, clientId: `${clientId}__other` },
    'Header client-id of the answer is not the client id',
  ],
  [
    'something else',
    { ...signed, headers: { signature: 'secret-signature' } },
    'The signature of the answer is not right: ',
  ],
])('of signatures, %s does not', async (_, answer, want) => {
  const reason = await judge('bound', answer ? await signAnswer(answer) : plain(acknowledged));
  expect(reason).toMatch(want);
  expect(reason).not.toMatch('secret-signature');
});

test('the time of the signature has to be sent', async () => {
  const response = await signAnswer(signed);
  response.headers.delete('response-time');
  expect(await judge('bound', response)).toBe('Header response-time of the answer is missing.');
});
