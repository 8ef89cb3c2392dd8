import { api, suites } from '@countersign/alipay-plus-contract';
import { describeFailure, faultsOf, listChecks, openSession, type Target } from '@countersign/contract-kit';
import { describe, expect, test } from 'vitest';
import { bugs, type BugName } from './gateway/bugs.ts';
import { startGateway, type Gateway } from './gateway/gateway.ts';

// The suites against a gateway that shares no code with what they are made by: where it is right they pass, and of its bugs they find
// each. A disagreement means that one of the two has read the documents wrongly.

const targetOf = ({ baseUrl, identity }: Gateway): Target => ({
  name: 'second gateway',
  baseUrl,
  identity,
  forcesResults: false,
  namesFields: false,
  runId: 'second',
});

/** The failures of all checks, or the first one, as a person reads them. */
async function failures(bug?: BugName): Promise<string[]> {
  const gateway = await startGateway(bug === undefined ? {} : { bug });
  const target = targetOf(gateway);
  const session = await openSession(api, target);
  const failed: string[] = [];
  for (const check of suites.flatMap((suite) => listChecks(api, suite, target))) {
    if (check.skip !== undefined) continue;
    const observation = await check.run(session);
    const faults = faultsOf(observation, target);
    if (faults.length > 0) failed.push(describeFailure(api, check, faults, observation.exchanges.at(-1)));
    if (bug !== undefined && failed.length > 0) break;
  }
  session.close();
  await gateway.close();
  return failed;
}

test('a right gateway passes', { timeout: 120_000 }, async () => {
  expect(await failures()).toEqual([]);
});

const names = Object.keys(bugs) as BugName[];

test('there are bugs of all groups', () => {
  const groups = new Set(names.map((name) => bugs[name].group));
  expect([...groups].sort()).toEqual(['answers', 'boundaries', 'pairs', 'protocol', 'state', 'validation']);
});

describe('finds a gateway at fault', () => {
  test.each(names)('%s', { timeout: 120_000 }, async (bug) => {
    expect(await failures(bug)).toHaveLength(1);
  });
});
