import { applyPatch } from 'rfc6902';
import { expect } from 'vitest';
import type { AnswerCheck, CheckedAnswer } from './check-answer.ts';
import { send, type Answer } from './send.ts';
import type { ContractApi, ContractCase, ContractSuite, Scenario } from './suite.ts';
import type { Target } from './target.ts';

/** What running the tests of one operation needs. */
export interface Run {
  readonly api: ContractApi;
  readonly suite: ContractSuite;
  readonly target: Target;
  readonly check: AnswerCheck;
}

/** Where the target lets itself be asked, its answer is the example, to the last member. */
export async function runScenario(
  { api, suite, target, check }: Run,
  key: string,
  { request, response, code }: Scenario,
): Promise<void> {
  const answer = await send(api, suite, target, request, target.forcesResults ? { prefer: key } : {});
  const { body, code: found } = await explain(`the answer of scenario ${key}`, request, answer, () => check(answer));
  if (!target.forcesResults) return;
  expect(body).toEqual(response);
  expect(found).toBe(code);
}

/** The code alone brings the answer; that its status is the documented one is part of every check. */
export async function runResultCode({ api, suite, target, check }: Run, code: string): Promise<void> {
  const request = Object.values(suite.scenarios).find((scenario) => scenario.code === code)?.request;
  const answer = await send(api, suite, target, request, { prefer: code });
  const { code: found } = await explain(`an answer with ${code}`, request, answer, () => check(answer));
  expect(found).toBe(code);
}

/** Sends the changed example and holds the answer against what the case expects. */
export async function runCase({ api, suite, target, check }: Run, each: ContractCase): Promise<void> {
  const body = structuredClone(suite.scenarios[each.from]?.request);
  const failed = applyPatch(body, [...each.patch]).filter((error) => error !== null);
  if (failed.length > 0)
    throw new Error(`The patch of ${each.id} does not fit the example ${each.from}: ${String(failed[0])}`);

  const answer = await send(
    api,
    suite,
    target,
    body,
    each.signature === undefined ? {} : { signature: each.signature },
  );
  await explain(`${each.expect} by ${each.rule}`, body, answer, async () => {
    if (each.expect === 'accepted') expectAccepted(api, await check(answer));
    else if (api.envelope === undefined) expectClientError(answer);
    else expectRefused(api, target, each, await check(answer));
  });
}

/** Without an envelope, HTTP says it. */
function expectClientError({ status }: Answer): void {
  expect(status >= 400 && status < 500, `the HTTP status of a refusal, ${status}, is a 4xx`).toBe(true);
}

function expectAccepted({ refusals }: ContractApi, { code }: CheckedAnswer): void {
  expect(Object.values(refusals), 'a request that keeps to the contract is not refused').not.toContain(code);
}

function expectRefused(
  { refusals }: ContractApi,
  { namesFields }: Target,
  each: ContractCase,
  { code, message }: CheckedAnswer,
): void {
  if (each.expect === 'accepted') return;
  expect(code, 'the code of the refusal').toBe(refusals[each.expect]);
  if (namesFields && each.field !== undefined)
    expect(message, 'the message names the field').toContain(each.field.replaceAll('[]', ''));
}

/** A failure reads: what was wanted, by which rule, what was sent and what came back. */
async function explain<T>(wanted: string, sent: unknown, answer: Answer, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const came = new TextDecoder().decode(answer.bytes);
    const lines = [
      (error as Error).message,
      `wanted   ${wanted}`,
      `sent     ${JSON.stringify(sent)}`,
      `answered HTTP ${answer.status} ${came}`,
    ];
    (error as Error).message = lines.join('\n');
    throw error;
  }
}
