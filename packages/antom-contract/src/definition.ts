import { startMock, testKeys } from '@countersign/antom-mock';
import type { ContractDefinition } from '@countersign/contract-kit/command';
import { api } from './gen/api.ts';
import { suites } from './gen/suites.ts';

/** What the command runs. */
export const definition: ContractDefinition = {
  api,
  suites,
  folder: new URL('gen/', import.meta.url),
  startMock: async () => {
    const mock = await startMock();
    const { clientId, clientPrivateKey: privateKey, gatewayPublicKey } = testKeys;
    return { url: mock.url, identity: { clientId, privateKey, gatewayPublicKey }, close: () => mock.close() };
  },
};
