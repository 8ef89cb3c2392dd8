import { createMockTarget, type Target } from '@countersign/contract-kit';
import { testKeys } from '@countersign/mock-kit';

/** A mock with the test keys as what suites run against, by its URL with the base path. */
export function mockTarget(baseUrl: string): Target {
  const { clientId, clientPrivateKey: privateKey, gatewayPublicKey } = testKeys;
  return createMockTarget({}, { url: baseUrl, identity: { clientId, privateKey, gatewayPublicKey } });
}
