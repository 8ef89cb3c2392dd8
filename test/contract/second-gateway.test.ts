import { api, flows, suites } from '@countersign/alipay-plus-contract';
import {
  describeFailure,
  faultsOf,
  flowChecks,
  httpTransport,
  listChecks,
  openSession,
  type Check,
  type HttpTransport,
  type Target,
} from '@countersign/contract-kit';
import { describe, expect, test } from 'vitest';
import { bugs, type BugName } from './gateway/bugs.ts';
import { startGateway } from './gateway/gateway.ts';

// The suites against a gateway that shares no code with what they are made by: where it is right they pass, and of its bugs they find
// each. A disagreement means that one of the two has read the documents wrongly.

/** A payment that a flow cancels while it is open has to be open; all others are paid at once. */
const isOpen = (id: string): number => (/-(open|cancel)$/.test(id) ? 2 : 0);

/** Where the gateway of the moment is; nothing else of it changes, and its schemas are compiled once. */
let origin = '';
let connection: HttpTransport | undefined;
const first = await startGateway();
await first.close();
const target: Target = {
  name: 'second gateway',
  baseUrl: first.baseUrl,
  identity: first.identity,
  forcesResults: false,
  namesFields: false,
  approvesItself: true,
};
const session = await openSession(api, target, {
  // Its payments end by being asked for, not by time.
  sleep: () => Promise.resolve(),
  transport: (request, check) => {
    connection ??= httpTransport(origin);
    return connection.send(request, check);
  },
});

/** What is told soonest of most bugs comes first: what spans calls, then the protocol, then each operation's own. */
const checks: readonly Check[] = [
  ...flowChecks(api, flows, suites, target),
  ...suites.flatMap((suite) => listChecks(api, suite, target)),
]
  .filter(({ skip }) => skip === undefined)
  .toSorted((a, b) => Number(b.kind !== 'case') - Number(a.kind !== 'case'));

/** The failures of all checks, or the first one, as a person reads them. */
async function failures(bug?: BugName): Promise<string[]> {
  const gateway = await startGateway({ inquiries: isOpen, ...(bug !== undefined && { bug }) });
  origin = gateway.url;
  const failed: string[] = [];
  for (const check of checks) {
    const observation = await check.run(session);
    const faults = faultsOf(observation, target);
    if (faults.length > 0) failed.push(describeFailure(api, check, faults, observation.exchanges.at(-1)));
    if (bug !== undefined && failed.length > 0) break;
  }
  connection?.close();
  connection = undefined;
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
