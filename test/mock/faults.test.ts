import { startMock, testKeys, type Mock, type Results } from '@countersign/antom-mock';
import { createAntomClient, OutcomeUnknownError } from '@countersign/antom-client';
import { ClientError } from '@countersign/client-kit';
import { SigningError } from '@countersign/signing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

type Fault = Parameters<Mock<Results>['fault']>[0];

let mock: Mock<Results>;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** A client of a run, which tries once. */
const open = (run: string, timeout = 25_000) =>
  createAntomClient({
    gateway: mock.url,
    clientId: `${testKeys.clientId}__${run}`,
    privateKey: testKeys.clientPrivateKey,
    gatewayPublicKey: testKeys.gatewayPublicKey,
    timeout,
    retries: 0,
  });

let runs = 0;
/** A run that meets a fault, or several. */
async function withFault(...faults: readonly Fault[]) {
  const name = `fault-${runs++}`;
  const run = mock.run(`${testKeys.clientId}__${name}`);
  for (const fault of faults) await run.fault(fault);
  // An answer that is a minute late need not be waited for.
  const isLate = faults.some(({ kind, operation }) => kind === 'delay' && operation === undefined);
  return { antom: open(name, isLate ? 2000 : undefined), run };
}

type Client = ReturnType<typeof createAntomClient>;
const inquire = (antom: Client) => antom.payments.inquiryPayment({ paymentRequestId: 'p-1' });
const consult = (antom: Client, authState: string) =>
  antom.authorizations.consult({
    customerBelongsTo: 'GCASH',
    authRedirectUrl: 'https://shop.example/return',
    scopes: ['AGREEMENT_PAY'],
    authState,
    terminalType: 'WEB',
  });
const pay = (antom: Client, paymentRequestId: string) =>
  antom.payments.pay({
    productCode: 'AGREEMENT_PAYMENT',
    paymentRequestId,
    paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId: 'token' },
    order: { referenceOrderId: 'o-1', orderDescription: 'Tea', orderAmount: { currency: 'PHP', value: 800 } },
    paymentAmount: { currency: 'PHP', value: 800 },
  });

type Expected = readonly [typeof ClientError | typeof SigningError, code: string];
const transport: Expected = [ClientError, 'TRANSPORT'];
const signing = (code: string): Expected => [SigningError, code];
const cases: readonly (readonly [Fault, Expected])[] = [
  [{ kind: 'delay', milliseconds: 60_000 }, [ClientError, 'TIMEOUT']],
  [{ kind: 'drop' }, transport],
  [{ kind: 'reset' }, transport],
  [{ kind: 'truncated' }, transport],
  [{ kind: 'status' }, [ClientError, 'HTTP']],
  [{ kind: 'status', status: 502 }, [ClientError, 'HTTP']],
  [{ kind: 'status', status: 403 }, [ClientError, 'HTTP']],
  [{ kind: 'status', status: 200 }, signing('SIGNATURE_MISSING')],
  [{ kind: 'unsigned' }, signing('SIGNATURE_MISSING')],
  [{ kind: 'wrongly-signed' }, signing('SIGNATURE_INVALID')],
  [{ kind: 'wrongly-signed', wrong: 'key' }, signing('SIGNATURE_INVALID')],
  [{ kind: 'wrong-client-id' }, signing('CLIENT_ID_MISMATCH')],
  [{ kind: 'stale-time' }, signing('RESPONSE_TIME_INVALID')],
  [{ kind: 'drop', lost: true }, transport],
  [{ kind: 'reset', lost: true }, transport],
  [{ kind: 'status', lost: true }, [ClientError, 'HTTP']],
  [{ kind: 'delay', milliseconds: 60_000, lost: true }, [ClientError, 'TIMEOUT']],
];

describe.each(cases)('the fault %j', (fault, [kind, code]) => {
  test('is the documented error to who only asks, and no outcome', async () => {
    const { antom, run } = await withFault({ ...fault, times: 10 });
    const error = await inquire(antom).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ code });
    expect((await run.journal()).every((entry) => entry.kind === 'call' && entry.fault === fault.kind)).toBe(true);
  });

  test('leaves the fate of a payment unknown', async () => {
    const { antom } = await withFault({ ...fault, times: 10 });
    const error = await pay(antom, 'p-1').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({ cause: { code } });
  });

  test('is over when it is over', async () => {
    const { antom, run } = await withFault({ ...fault, operation: 'payments.refund' });
    expect(await consult(antom, `s-${runs}`)).toMatchObject({ status: 'S' });
    expect(await run.journal()).toMatchObject([{ rule: expect.stringMatching(/^(?:example|behaviour)$/) }]);
  });
});

test.each([
  [{ kind: 'drop' }, 'carried out'],
  [{ kind: 'unsigned' }, 'carried out'],
  [{ kind: 'truncated' }, 'carried out'],
  [{ kind: 'status' }, 'carried out'],
  [{ kind: 'drop', lost: true }, 'not carried out'],
  [{ kind: 'reset', lost: true }, 'not carried out'],
  [{ kind: 'status', lost: true }, 'not carried out'],
] satisfies [Fault, string][])(
  'with the fault %j a refund is %s, as another one of its id shows',
  async (fault, fate) => {
    const { antom } = await withFault(fault);
    const refund = (value: number) =>
      antom.payments.refund({ refundRequestId: 'r-1', paymentId: 'p-1', refundAmount: { currency: 'PHP', value } });
    await expect(refund(100)).rejects.toBeInstanceOf(OutcomeUnknownError);
    const { code } = await refund(200);
    expect(code === 'REPEAT_REQ_INCONSISTENT').toBe(fate === 'carried out');
  },
);

test('runs at once meet each their own faults and results', async () => {
  const codes = ['RISK_REJECT', 'PROCESS_FAIL', 'ACCESS_DENIED', 'USER_NOT_EXIST'] as const;
  const all = Array.from({ length: 40 }, async (_, index) => {
    const name = `own-${index}`;
    const run = mock.run(`${testKeys.clientId}__${name}`);
    const code = codes[index % codes.length] ?? 'RISK_REJECT';
    await run.next('payments.pay', code);
    if (index % 2 === 0) await run.fault({ kind: 'unsigned', operation: 'payments.inquiryPayment' });
    const antom = open(name);
    const inquired = await inquire(antom).then(
      () => 'answered',
      (error: { code: string }) => error.code,
    );
    const paid = await pay(antom, `p-${index}`);
    return [inquired === 'SIGNATURE_MISSING', paid.code === code, (await run.journal()).length];
  });
  expect(await Promise.all(all)).toEqual(all.map((_, index) => [index % 2 === 0, true, 2]));
});
