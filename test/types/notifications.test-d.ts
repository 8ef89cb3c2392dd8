import {
  createAlipayPlusReceiver,
  type AlipayPlusNotification,
  type AlipayPlusNotificationHandlers,
} from '@countersign/alipay-plus-client';
import {
  createAntomReceiver,
  type AntomNotification,
  type AntomNotificationHandlers,
  type components,
} from '@countersign/antom-client';
import { expectTypeOf } from 'vitest';

// What the compiler must refuse and must let through for receivers of notifications.

const keys = { clientId: 'T_1', gatewayPublicKey: 'pem' };

// Antom's acknowledgements are not signed, those of Alipay+ are.
const antom = createAntomReceiver(keys);
const alipayPlus = createAlipayPlusReceiver({ ...keys, privateKey: 'pem', keyVersion: '2' });
// @ts-expect-error -- privateKey is required
createAlipayPlusReceiver(keys);

declare const request: Request;

// The result is a notification or a refusal; `ok` tells, then `webhook`.
const received = await antom.receiveNotification(request);
// @ts-expect-error -- a refusal has no data
void received.data;
if (!received.ok) {
  expectTypeOf(received.answer.status).toEqualTypeOf<number>();
  expectTypeOf(received.answer.toResponse()).toEqualTypeOf<Response>();
} else {
  expectTypeOf(received).toEqualTypeOf<AntomNotification>();
  switch (received.webhook) {
    case 'notifyPayment':
      expectTypeOf(received.data).toEqualTypeOf<components['schemas']['PaymentNotification']>();
      expectTypeOf(received.data.paymentAmount.value).toExtend<string>();
      expectTypeOf(received.result.status).toEqualTypeOf<'S' | 'F' | 'U'>();
      if (received.result.known && received.result.status === 'S')
        expectTypeOf(received.result.code).toEqualTypeOf<'SUCCESS'>();
      // @ts-expect-error -- no such code with this status
      if (received.result.known && received.result.status === 'F' && received.result.code === 'SUCCESS') void 0;
      break;
    case 'notifyRefund':
      expectTypeOf(received.data.refundStatus).toEqualTypeOf<'SUCCESS' | 'FAIL'>();
      // @ts-expect-error -- the acknowledgement takes nothing
      void received.acknowledge({});
      break;
    case 'notifyCapture':
    case 'notifyAuthorization':
      break;
    default:
      expectTypeOf(received).toEqualTypeOf<never>();
  }
}

// Naming what is expected narrows.
const narrowed = await antom.receiveNotification(request, ['notifyRefund', 'notifyCapture']);
if (narrowed.ok) expectTypeOf(narrowed.webhook).toEqualTypeOf<'notifyRefund' | 'notifyCapture'>();
// @ts-expect-error -- no such webhook
void antom.receiveNotification(request, ['notifyRefunds']);

// A parsed body is no raw body.
void antom.receiveNotification({ method: 'POST', path: '/', headers: {}, rawBody: new Uint8Array() });
// @ts-expect-error -- parsed
void antom.receiveNotification({ method: 'POST', path: '/', headers: {}, rawBody: { notifyType: 'PAYMENT_RESULT' } });

// Handlers: any of the webhooks, and an answer where one is due.
void ({ notifyRefund: ({ data }) => void data.refundId } satisfies AntomNotificationHandlers);
// @ts-expect-error -- no such webhook
void ({ notifyRefunds: () => {} } satisfies AntomNotificationHandlers);
const success = { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' } as const;
void ({
  consultUnbinding: async () => ({ result: success, allowUnbinding: 'true' }),
  authNotify: async () => {},
} satisfies AlipayPlusNotificationHandlers);
// @ts-expect-error -- the question wants an answer
void ({ consultUnbinding: () => {} } satisfies AlipayPlusNotificationHandlers);
// @ts-expect-error -- a boolean travels as text
void ({ consultUnbinding: () => ({ result: success, allowUnbinding: true }) } satisfies AlipayPlusNotificationHandlers);

// The message of Alipay+ has its outcome in its data.
declare const paid: AlipayPlusNotification<'notifyPayment'>;
expectTypeOf(paid.result).toEqualTypeOf<undefined>();
expectTypeOf(paid.data.paymentResult.resultStatus).toEqualTypeOf<'S' | 'F'>();
void alipayPlus;
