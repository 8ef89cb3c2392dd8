import {
  connectMock as connect,
  openStore as open,
  startMockServer,
  type ConnectOptions,
  type Mock,
  type MockOptions,
  type MockRun,
  type RedisStoreOptions,
  type Store,
} from '@countersign/mock-kit';
import { definition } from './gen/definition.ts';
import type { Results, Webhooks } from './gen/results.ts';
import { scenario } from './scenario.ts';
import type { AlipayPlusSettings } from './scenario/settings.ts';

/**
 * Starts the Alipay+ mock on a free port of 127.0.0.1, in this process. Requests are answered once the promise
 * resolves. Without `keys` it takes requests signed with {@link testKeys}.
 */
export const startMock = (
  options: MockOptions<AlipayPlusSettings> = {},
): Promise<Mock<Results, AlipayPlusSettings, Webhooks>> =>
  startMockServer<Results, AlipayPlusSettings, Webhooks>(definition, options, scenario);

/**
 * Steers an Alipay+ mock in another process, by its URL. Each call fails with a `MockError` `UNREACHABLE` where none answers.
 */
export const connectMock = (url: string, options?: ConnectOptions): MockRun<Results, AlipayPlusSettings, Webhooks> =>
  connect<Results, AlipayPlusSettings, Webhooks>(url, options);

/**
 * Opens what mocks of this API remember in: `memory:`, or `redis://host:port/database` for several that answer as one. Who opens
 * it closes it.
 *
 * @throws {MockError} `USAGE` for the URL, `STORE_UNUSABLE` where no Redis answers there
 */
export const openStore = (url: string, options: RedisStoreOptions = {}): Promise<Store> =>
  open(url, { api: definition.name, ...options });

export {
  MockError,
  testKeys,
  type ConnectOptions,
  type Fault,
  type JournalEntry,
  type Mock,
  type MockKeys,
  type MockOptions,
  type MockRun,
  type Store,
} from '@countersign/mock-kit';
export { definition } from './gen/definition.ts';
export type { Results, Webhooks } from './gen/results.ts';
export { scenario } from './scenario.ts';
export type { AlipayPlusSettings, PaymentOutcome, PaymentSettings, TokenSettings } from './scenario/settings.ts';
