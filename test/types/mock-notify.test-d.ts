import type { Mock as AlipayPlusMock, startMock as startAlipayPlusMock } from '@countersign/alipay-plus-mock';
import type { startMock } from '@countersign/antom-mock';
import type { JournalEntry } from '@countersign/mock-kit';
import { expectTypeOf } from 'vitest';

// What the compiler must refuse and must let through where a test has a mock send messages.

declare const antom: Awaited<ReturnType<typeof startMock>>;
declare const alipayPlus: Awaited<ReturnType<typeof startAlipayPlusMock>>;
declare const entry: JournalEntry;

await antom.notify('notifyPayment', { code: 'RISK_REJECT', url: 'http://127.0.0.1/', members: { paymentId: '1' } });
await antom.run('a').notify('notifyRefund', { example: 'notifyRefund.success-full' });
// @ts-expect-error -- no message of this API
await antom.notify('authNotify');
// @ts-expect-error -- a code of another message
await antom.notify('notifyCapture', { code: 'SUSPECTED_RISK' });

// Without result codes of its own, a message is chosen by its example.
await alipayPlus.notify('notifyPayment', { code: 'notifyPayment.risk-reject' });
// @ts-expect-error -- no example of this message
await alipayPlus.notify('authNotify', { code: 'notifyPayment.risk-reject' });

await antom.configure({ redelivery: 0.001, notifyUrl: 'http://127.0.0.1/' });
// @ts-expect-error -- a factor
await antom.configure({ redelivery: '1' });

// A mock whose messages are not known by type takes any.
declare const any: AlipayPlusMock;
await any.notify('whatever', { code: 'ANY' });

if (entry.kind === 'message') expectTypeOf(entry.attempt).toEqualTypeOf<number>();
else expectTypeOf(entry.operation).toEqualTypeOf<string | undefined>();
