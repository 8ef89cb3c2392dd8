import { startMock } from '@countersign/alipay-plus-mock';
import type { TestProject } from 'vitest/node';
import { mockTarget } from '../mock-target.ts';

/** One mock for all suites of the API, on a free port. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mock = await startMock();
  project.provide('target', mockTarget(`${mock.url}/aps/api`));
  return () => mock.close();
}
