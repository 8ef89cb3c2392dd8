import { connectAntom, inquiryPayment, pay, type AntomClientOptions } from '@countersign/antom-client/operations';
import type { Environment } from './runtimes.ts';
import type { Expected, Fault } from '../client/faults.ts';

/** What of a fault the client's side has to know. */
export type ToMeet = Pick<Fault, 'options' | 'aborts'> & { readonly id: string; readonly operation: string };

/** What calls come to on this runtime, by request id: outcomes, and errors or what is behind an unknown fate. */
export default async function meetFaults(environment: Environment): Promise<Readonly<Record<string, Expected>>> {
  const { FAULTS = '[]', OPTIONS = '{}' } = environment;
  const options = JSON.parse(OPTIONS) as AntomClientOptions;
  const ends: [string, Expected][] = [];
  for (const fault of JSON.parse(FAULTS) as readonly ToMeet[]) ends.push([fault.id, await meet(fault, options)]);
  return Object.fromEntries(ends);
}

async function meet(fault: ToMeet, options: AntomClientOptions): Promise<Expected> {
  const controller = new AbortController();
  let tries = 0;
  let now = 0;
  const connection = connectAntom({
    ...options,
    ...fault.options,
    now: () => Date.now() + tries++,
    clock: {
      now: () => now,
      random: () => 0.5,
      async sleep(milliseconds) {
        now += milliseconds;
        if (fault.aborts === 'while waiting') controller.abort();
      },
    },
  });
  if (fault.aborts === 'before') controller.abort();
  const { signal } = controller;
  const call: Promise<{ readonly status: string; readonly code: string }> =
    fault.operation === 'pay'
      ? pay(
          connection,
          {
            productCode: 'AGREEMENT_PAYMENT',
            paymentRequestId: fault.id,
            paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId: 'token' },
            order: { referenceOrderId: 'o-1', orderDescription: 'Tea', orderAmount: { currency: 'PHP', value: 800 } },
            paymentAmount: { currency: 'PHP', value: 800 },
          },
          { signal },
        )
      : inquiryPayment(connection, { paymentRequestId: fault.id }, { signal });
  return call.then(
    ({ status, code }): Expected => [status as 'S', code],
    (error: { name: string; code: string; cause: never }): Expected => {
      const { name, code, status }: { name: string; code: string; status?: number } =
        error.code === 'OUTCOME_UNKNOWN' ? error.cause : error;
      return status === undefined ? [name, code] : [name, code, status];
    },
  );
}
