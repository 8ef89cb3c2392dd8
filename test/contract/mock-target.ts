import type { Target } from '@countersign/contract-kit';
import { testKeys } from '@countersign/mock-kit';

/** A mock of ours as what suites run against: it answers with the example it is asked for, and names the field it refuses. */
export const mockTarget = (baseUrl: string): Target => ({
  name: 'mock',
  baseUrl,
  identity: {
    clientId: testKeys.clientId,
    privateKey: testKeys.clientPrivateKey,
    gatewayPublicKey: testKeys.gatewayPublicKey,
  },
  forcesResults: true,
  namesFields: true,
  hasTriggers: true,
  approvesItself: true,
});
