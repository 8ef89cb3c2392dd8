import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAntomReceiver } from '@countersign/antom-client';
import { testKeys } from '@countersign/antom-mock';
import { createNodeListener } from '@countersign/signing';

/** The server of a merchant that takes notifications with the client's own receiver, and what it was told. */
export interface NotifiedShop {
  readonly url: string;
  /** `notifyPayment PAYMENT_RESULT order-1`, in the order in which they came, each once. */
  readonly told: readonly string[];
  close(): Promise<void>;
}

/** @param clientId the merchant's, to which the notifications have to be addressed */
export async function openNotifiedShop(clientId: string): Promise<NotifiedShop> {
  const told: string[] = [];
  const receiver = createAntomReceiver({ clientId, gatewayPublicKey: testKeys.gatewayPublicKey });
  const listener = createNodeListener(receiver, {
    notifyAuthorization: ({ data }) => void told.push(`notifyAuthorization ${data.authorizationNotifyType}`),
    notifyPayment: ({ data }) => void told.push(`notifyPayment ${data.notifyType} ${data.paymentRequestId}`),
    notifyRefund: ({ data }) => void told.push(`notifyRefund ${data.notifyType} ${data.refundRequestId}`),
    notifyCapture: ({ data }) => void told.push(`notifyCapture ${data.notifyType} ${data.captureRequestId}`),
  });
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`,
    told,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
