import process from 'node:process';
import { createAntomClient } from '@countersign/antom-client';
import { testKeys } from '@countersign/antom-mock';

// A program that forgets to catch: node pay-unhandled.ts <gateway> <request id> <access token>
const [gateway = '', paymentRequestId = '', paymentMethodId = ''] = process.argv.slice(2);
const antom = createAntomClient({
  gateway,
  clientId: testKeys.clientId,
  privateKey: testKeys.clientPrivateKey,
  gatewayPublicKey: testKeys.gatewayPublicKey,
  retries: 0,
});
void antom.payments.pay({
  productCode: 'AGREEMENT_PAYMENT',
  paymentRequestId,
  paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId },
  order: { referenceOrderId: 'o-1', orderDescription: 'Tea', orderAmount: { currency: 'PHP', value: 800 } },
  paymentAmount: { currency: 'PHP', value: 800 },
});
