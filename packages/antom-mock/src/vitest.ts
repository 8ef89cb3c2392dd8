import process from 'node:process';
import { clientEnvironment } from '@countersign/mock-kit';
import { definition, startMock } from './index.ts';

/**
 * A global setup for vitest, `globalSetup: '@countersign/antom-mock/vitest'`: one mock for all tests, which find it by the
 * environment variables `ANTOM_GATEWAY`, `ANTOM_CLIENT_ID`, `ANTOM_PRIVATE_KEY` and `ANTOM_PUBLIC_KEY`.
 */
export async function setup(): Promise<() => Promise<void>> {
  const mock = await startMock();
  Object.assign(process.env, clientEnvironment(definition.name, mock.url));
  return () => mock.close();
}
