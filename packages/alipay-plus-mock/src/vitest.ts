import process from 'node:process';
import { clientEnvironment } from '@countersign/mock-kit';
import { definition, startMock } from './index.ts';

/**
 * A global setup for vitest, `globalSetup: '@countersign/alipay-plus-mock/vitest'`: one mock for all tests, which find it by the
 * environment variables `ALIPAY_PLUS_GATEWAY`, `ALIPAY_PLUS_CLIENT_ID`, `ALIPAY_PLUS_PRIVATE_KEY` and `ALIPAY_PLUS_PUBLIC_KEY`.
 */
export async function setup(): Promise<() => Promise<void>> {
  const mock = await startMock();
  Object.assign(process.env, clientEnvironment(definition.name, mock.url));
  return () => mock.close();
}
