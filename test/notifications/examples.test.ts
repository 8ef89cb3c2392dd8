import { createAlipayPlusReceiver } from '@countersign/alipay-plus-client';
import { createAntomReceiver } from '@countersign/antom-client';
import type { Answer, Receiver, Refusal } from '@countersign/signing';
import { describe, expect, test } from 'vitest';
import { loadContract, type Json, type Message } from '../properties/bundled.ts';
import { deliver, isSigned, receiverOptions } from './gateway.ts';

// Every example of every webhook, sent as the gateway sends it. Nothing here comes from the generator: Redocly bundles the
// contract, Ajv judges the acknowledgement.

/** A receiver of any API, as far as this test looks. */
interface AnyReceiver {
  receiveNotification(...input: Parameters<Receiver<object>['receiveNotification']>): Promise<
    | Refusal
    | {
        readonly ok: true;
        readonly webhook: string;
        readonly data: unknown;
        readonly result: { readonly status: string; readonly known: boolean; readonly code: string } | undefined;
        readonly duplicate: boolean;
        acknowledge(body?: unknown): Promise<Answer>;
      }
  >;
}

const apis: Record<string, { readonly create: () => AnyReceiver; readonly signs: boolean }> = {
  antom: { create: () => createAntomReceiver(receiverOptions), signs: false },
  'alipay-plus': { create: () => createAlipayPlusReceiver(receiverOptions), signs: true },
};

/** What the documents print; a byte more or less, and the gateway delivers again. */
const documented = '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}';

const contracts = await Promise.all(Object.keys(apis).map(loadContract));

describe.each(contracts)('$name', ({ name, messages, isValid }) => {
  const { create, signs } = apis[name] ?? { create: () => ({}) as AnyReceiver, signs: false };
  const answerOf = (id: string): Message | undefined =>
    messages.find(({ operationId, direction }) => operationId === id && direction === 'acknowledgement');
  const examples = messages
    .filter(({ direction }) => direction === 'notification')
    .flatMap(({ operationId, examples: values }) =>
      values.map(([key, value]) => ({ id: operationId, key, value: value as Json })),
    );

  test('has webhooks with examples', () => {
    expect(new Set(examples.map(({ id }) => id)).size).toBe(name === 'antom' ? 4 : 3);
    expect(examples.length).toBeGreaterThan(30);
  });

  test.each(examples)(
    '$key is received as $id, acknowledged, and known when it comes again',
    async ({ id, key, value }) => {
      const receiver = create();
      const path = `/notify/${id}?shop=1`;
      const notification = await receiver.receiveNotification(deliver(path, value));
      if (!notification.ok) throw new Error(`${notification.reason}: ${notification.message}`);
      expect(notification).toMatchObject({ webhook: id, duplicate: false });
      expect(notification.data).toEqual(value);
      // Only what tells of itself in the envelope has a result; Alipay+ calls it by other names.
      const told = value['result'] as { resultStatus: string; resultCode: string } | undefined;
      const { status, code, known } = notification.result ?? {};
      expect({ status, code, known }).toEqual({
        status: told?.resultStatus,
        code: told?.resultCode,
        known: told && true,
      });

      const acknowledgement = answerOf(id);
      const paired = acknowledgement?.examples.find(([other]) => other === key)?.[1];
      const answer = await notification.acknowledge(paired);
      expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/json; charset=UTF-8' } });
      expect(isValid(acknowledgement?.pointer ?? '', JSON.parse(answer.body))).toBe(true);
      expect(answer.body).toBe(paired === undefined ? documented : JSON.stringify(paired));
      expect([isSigned(path, answer), isSigned(`${path}&a=1`, answer)]).toEqual([signs, false]);
      expect('signature' in answer.headers).toBe(signs);

      const again = await receiver.receiveNotification(deliver(path, value, { time: new Date().toISOString() }));
      expect(again).toMatchObject({ ok: true, webhook: id, duplicate: paired === undefined });
    },
  );

  test.each(examples)(
    '$key is refused with one byte changed, at another path, and with another key',
    async ({ value }) => {
      const receiver = create();
      const refused = { ok: false, reason: 'SIGNATURE_INVALID', answer: { status: 401 } };
      const sent = deliver('/notify', value);
      const at = Math.floor(sent.rawBody.length / 2);
      const altered = sent.rawBody.map((byte, index) => (index === at ? byte ^ 1 : byte));
      expect(await receiver.receiveNotification({ ...sent, rawBody: altered })).toMatchObject(refused);
      expect(await receiver.receiveNotification({ ...sent, path: '/notify/' })).toMatchObject(refused);
      expect(await receiver.receiveNotification(deliver('/notify', value, { signAs: 'T_OTHER' }))).toMatchObject(
        refused,
      );
      const other = { ...sent, headers: { ...sent.headers, 'client-id': 'T_OTHER' } };
      expect(await receiver.receiveNotification(other)).toMatchObject({ reason: 'CLIENT_ID_MISMATCH' });
      // None of it has used the notification up.
      expect(await receiver.receiveNotification(sent)).toMatchObject({ ok: true, duplicate: false });
    },
  );

  test('no notification is taken for one of another kind, whichever are expected', async () => {
    const ids = [...new Set(examples.map(({ id }) => id))];
    for (const { id, value } of examples) {
      const others = ids.filter((other) => other !== id) as never[];
      const refusal = { ok: false, reason: 'WEBHOOK_UNKNOWN', answer: { status: 422 } };
      expect(await create().receiveNotification(deliver('/notify', value), others)).toMatchObject(refusal);
    }
  });
});

test('two authorizations are two, though neither has a token yet', async () => {
  const receiver = createAntomReceiver(receiverOptions);
  const result = { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' };
  const created = { authorizationNotifyType: 'AUTHCODE_CREATED', authState: 's', result };
  const duplicates: boolean[] = [];
  for (const authCode of ['1', '2', '1']) {
    const notification = await receiver.receiveNotification(deliver('/notify', { ...created, authCode }));
    if (!notification.ok || notification.webhook !== 'notifyAuthorization') throw new Error('not received');
    duplicates.push(notification.duplicate);
    await notification.acknowledge();
  }
  expect(duplicates).toEqual([false, false, true]);
});
