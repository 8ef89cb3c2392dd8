import { createAlipayPlusReceiver } from '@countersign/alipay-plus-client';
import { createAntomReceiver, type RefusalReason } from '@countersign/antom-client';

/** A notification that the test has signed, as text. */
export interface SignedNotification {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What became of the messages. */
export interface Received {
  readonly handled: readonly string[];
  readonly answers: readonly (readonly [status: number, body: string])[];
  /** Of the acknowledgement to Alipay+. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A worker that receives for both APIs, and the requests of its gateway: nothing but what the web gives. */
export default async function receiveAll(environment: Readonly<Record<string, string>>): Promise<Received> {
  const { ANTOM: antomText = '', ALIPAY_PLUS: alipayPlusText = '', CLIENT_ID: clientId = '' } = environment;
  const { PUBLIC_KEY: gatewayPublicKey = '', PRIVATE_KEY: privateKey = '' } = environment;
  const refusals: RefusalReason[] = [];
  const antom = createAntomReceiver({ clientId, gatewayPublicKey, onRefusal: ({ reason }) => refusals.push(reason) });
  const alipayPlus = createAlipayPlusReceiver({ clientId, gatewayPublicKey, privateKey });
  const handled: string[] = [];
  const worker = {
    async fetch(request: Request): Promise<Response> {
      const answer = request.url.endsWith('/alipay-plus')
        ? await alipayPlus.handle(request, {
            notifyPayment: ({ data }) => void handled.push(data.paymentRequestId),
          })
        : await antom.handle(request, { notifyRefund: ({ data }) => void handled.push(data.refundRequestId) });
      return answer.toResponse();
    },
  };

  const answers: [number, string][] = [];
  const send = async ({ path, headers, body }: SignedNotification): Promise<Response> => {
    const response = await worker.fetch(new Request(`https://shop.example${path}`, { method: 'POST', headers, body }));
    answers.push([response.status, await response.clone().text()]);
    return response;
  };
  const refund = JSON.parse(antomText) as SignedNotification;
  await send(refund);
  await send(refund);
  await send({ ...refund, body: `${refund.body} ` });
  await send({ ...refund, path: '/other' });
  await send({ ...refund, body: 'x'.repeat(10_000_000) });
  await send({ ...refund, headers: {} });
  const { headers } = await send(JSON.parse(alipayPlusText) as SignedNotification);
  return { handled: [...handled, ...refusals], answers, headers: Object.fromEntries(headers) };
}
