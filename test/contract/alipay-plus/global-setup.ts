import { startMock, testKeys } from '@countersign/alipay-plus-mock';
import type { TestProject } from 'vitest/node';
import type { Target } from '@countersign/contract-kit';

/** One mock for all suites of the API, on a free port. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mock = await startMock();
  const target: Target = {
    name: 'mock',
    baseUrl: `${mock.url}/aps/api`,
    identity: {
      clientId: testKeys.clientId,
      privateKey: testKeys.clientPrivateKey,
      gatewayPublicKey: testKeys.gatewayPublicKey,
    },
    forcesResults: true,
    namesFields: true,
  };
  project.provide('target', target);
  return () => mock.close();
}
