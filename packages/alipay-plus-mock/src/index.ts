import { startMockServer, type Mock, type MockOptions } from '@countersign/mock-kit';
import { definition } from './gen/definition.ts';
import type { Results } from './gen/results.ts';

/**
 * Starts the Alipay+ mock on a free port of 127.0.0.1, in this process. Requests are answered once the promise
 * resolves. Without `keys` it takes requests signed with {@link testKeys}.
 */
export const startMock = (options: MockOptions = {}): Promise<Mock<Results>> =>
  startMockServer<Results>(definition, options);

export { openStore, testKeys, type Mock, type MockKeys, type MockOptions, type Store } from '@countersign/mock-kit';
export { definition } from './gen/definition.ts';
export type { Results } from './gen/results.ts';
