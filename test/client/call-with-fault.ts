import { testKeys } from '@countersign/antom-mock';
import { createAntomClient, type AntomClient, type AntomClientOptions } from '@countersign/antom-client';
import type { Clock } from '@countersign/client-kit';
import type { Fault } from './faults.ts';
import type { ScriptedGateway } from './scripted-gateway.ts';

/** Sends one request with an id: of an operation that changes something, or of one that only asks. */
export type Send = (
  antom: AntomClient,
  id: string,
  options: { readonly signal: AbortSignal; readonly headers?: Record<string, string> },
) => Promise<unknown>;

export const sends = {
  pay: (antom, id, options) =>
    antom.payments.pay(
      {
        productCode: 'AGREEMENT_PAYMENT',
        paymentRequestId: id,
        paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId: 'token' },
        order: { referenceOrderId: 'o-1', orderDescription: 'Tea', orderAmount: { currency: 'PHP', value: 800 } },
        paymentAmount: { currency: 'PHP', value: 800 },
      },
      options,
    ),
  inquiryPayment: (antom, id, options) => antom.payments.inquiryPayment({ paymentRequestId: id }, options),
} satisfies Record<string, Send>;

/** What a call came to, and the waits between its tries. */
export interface Called {
  readonly outcome?: unknown;
  readonly error?: unknown;
  readonly waits: readonly number[];
}

/** Has a client meet a fault. Its clock stands still but for waits, which take no real time. */
export async function callWithFault(
  gateway: ScriptedGateway,
  { does, options, aborts, breaks }: Fault,
  id: string,
  send: Send,
  more: Partial<AntomClientOptions> = {},
): Promise<Called> {
  const controller = new AbortController();
  const waits: number[] = [];
  let now = 0;
  let tries = 0;
  const clock: Clock = {
    now: () => now,
    random: () => 0.5,
    async sleep(milliseconds) {
      waits.push(milliseconds);
      now += milliseconds;
      if (aborts === 'while waiting') controller.abort();
    },
  };
  gateway.script(
    id,
    ...does.map((behaviour) => (exchange: Parameters<typeof behaviour>[0]) => {
      behaviour(exchange);
      if (aborts === 'in flight') controller.abort();
    }),
  );
  if (aborts === 'before') controller.abort();
  const antom = createAntomClient({
    gateway: gateway.url,
    clientId: testKeys.clientId,
    privateKey: testKeys.clientPrivateKey,
    gatewayPublicKey: testKeys.gatewayPublicKey,
    // Each look at the clock is a millisecond later, so that no two tries can have one time.
    now: () => Date.now() + tries++,
    clock,
    ...options,
    ...more,
  });
  const given = {
    signal: controller.signal,
    ...(breaks === 'headers' && { headers: { 'agent-token': 'line\nfeed' } }),
  };
  // What JavaScript lets through: a number where the contract has a text.
  const asked = breaks === 'body' ? (0.5 as unknown as string) : id;
  return send(antom, asked, given).then(
    (outcome) => ({ outcome, waits }),
    (error: unknown) => ({ error, waits }),
  );
}
