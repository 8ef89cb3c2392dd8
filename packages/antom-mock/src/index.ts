import { startMockServer, type Mock, type MockOptions } from '@countersign/mock-kit';
import { definition } from './gen/definition.ts';
import type { Results, Webhooks } from './gen/results.ts';
import { scenario, type AntomSettings } from './scenario.ts';

/**
 * Starts the Antom mock on a free port of 127.0.0.1, in this process. Requests are answered once the promise
 * resolves. Without `keys` it takes requests signed with {@link testKeys}.
 */
export const startMock = (options: MockOptions<AntomSettings> = {}): Promise<Mock<Results, AntomSettings, Webhooks>> =>
  startMockServer<Results, AntomSettings, Webhooks>(definition, options, scenario);

export { testKeys, type Mock, type MockKeys, type MockOptions } from '@countersign/mock-kit';
export { definition } from './gen/definition.ts';
export type { Results, Webhooks } from './gen/results.ts';
export * from './scenario.ts';
