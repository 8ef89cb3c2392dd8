import { connectMock, startMock } from '@countersign/antom-mock';
import { connectMock as connectAlipayPlus } from '@countersign/alipay-plus-mock';
import { expectTypeOf, test } from 'vitest';

const mock = await startMock();
const run = mock.run('a');

test('a mock in another process is steered as one in this is', () => {
  expectTypeOf(connectMock('http://127.0.0.1:1')).toEqualTypeOf<typeof run>();
  const remote = connectMock('http://127.0.0.1:1', { run: 'a' });
  void remote.next('payments.pay', 'RISK_REJECT', { times: 2 });
  // @ts-expect-error -- no code of that operation
  void remote.next('authorizations.revoke', 'RISK_REJECT');
  // @ts-expect-error -- no operation of this API
  void connectAlipayPlus('http://127.0.0.1:1').next('payments.capture', 'SUCCESS');
});

test('faults have what belongs to their kind', () => {
  void run.fault({ kind: 'delay', milliseconds: 5, operation: 'payments.pay' });
  void run.fault({ kind: 'wrongly-signed', wrong: 'key' });
  // @ts-expect-error -- a delay is of some length
  void run.fault({ kind: 'delay' });
  // @ts-expect-error -- no operation of this API
  void run.fault({ kind: 'drop', operation: 'payments.prepare' });
  // @ts-expect-error -- only a wrong signature can be wrong in two ways
  void run.fault({ kind: 'drop', wrong: 'key' });
});
