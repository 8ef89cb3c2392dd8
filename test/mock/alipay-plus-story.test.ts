import { startMock } from '@countersign/alipay-plus-mock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadContract } from '../properties/bundled.ts';
import { tellAutoDebit } from './alipay-plus-story.ts';

const contract = await loadContract('alipay-plus');

let mock: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

test('a wallet is bound, debited, refunded in part and unbound', () =>
  tellAutoDebit({ gateway: mock.url, run: 'story' }, contract, 'one'));

test('many stories at once, with the same ids, know nothing of each other', async () => {
  const runs = Array.from({ length: 8 }, (_, index) => `story-${index}`);
  await Promise.all(runs.map((run) => tellAutoDebit({ gateway: mock.url, run }, contract, 'same')));
  const [first] = runs;
  const journal = await mock.run(first ?? '').journal();
  expect(journal.filter((entry) => entry.kind === 'call' && entry.operation === 'payments.pay')).toHaveLength(3);
});
