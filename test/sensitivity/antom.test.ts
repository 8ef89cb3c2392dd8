import { api, suites } from '@countersign/antom-contract';
import { startMock } from '@countersign/antom-mock';
import type { Target } from '@countersign/contract-kit';
import { afterAll, beforeAll } from 'vitest';
import { mockTarget } from '../contract/mock-target.ts';
import { noticesFaults } from './notices-faults.ts';

let mock: Awaited<ReturnType<typeof startMock>>;
let target: Target;
beforeAll(async () => {
  mock = await startMock();
  target = mockTarget(`${mock.url}/ams/api`);
});
afterAll(() => mock.close());

noticesFaults({ api, suites, target: () => target });
