import { definition } from '@countersign/alipay-plus-contract';
import { createMockTarget } from '@countersign/contract-kit';
import type { TestProject } from 'vitest/node';

/** One mock for all suites of the API, on a free port. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mock = await definition.startMock();
  project.provide('target', createMockTarget(definition.api, mock));
  return () => mock.close();
}
