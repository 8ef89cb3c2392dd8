import { applyPatch } from 'rfc6902';
import { expect } from 'vitest';
import type { AnswerCheck, CheckedAnswer } from './check-answer.ts';
import { namesField } from './names-field.ts';
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
export async function runScenario({ api, suite, target, check }: Run, key: string, scenario: Scenario): Promise<void> {
  const { request, response, code } = scenario;
  const asks = isAsked(target, scenario);
  const answer = await send(api, suite, target, request, asks ? { prefer: key } : {});
  const { body, code: found } = await explain(`the answer of scenario ${key}`, request, answer, () => check(answer));
  if (!asks) return;
  expect(body).toEqual(response);
  expect(found).toBe(code);
}

/** A request example that no response example answers can be sent, but there is nothing to ask for. */
const isAsked = ({ forcesResults }: Target, scenario: Scenario | undefined): boolean =>
  forcesResults && scenario?.response !== undefined;

/** The code alone brings the answer; that its status is the documented one is part of every check. */
export async function runResultCode({ api, suite, target, check }: Run, code: string): Promise<void> {
  const request = Object.values(suite.scenarios).find((scenario) => scenario.code === code)?.request;
  const answer = await send(api, suite, target, request, { prefer: code });
  const { code: found } = await explain(`an answer with ${code}`, request, answer, () => check(answer));
  expect(found).toBe(code);
}

/** Sends the changed example and holds the answer against what the case expects. */
export async function runCase({ api, suite, target, check }: Run, each: ContractCase): Promise<void> {
  const refusal = each.expect === 'accepted' ? undefined : refusalOf(api, each.expect);
  const body = changedExample(suite, each);
  const answer = await send(api, suite, target, body, {
    // A refusal has to come unasked.
    ...(each.expect === 'accepted' && isAsked(target, suite.scenarios[each.from]) && { prefer: each.from }),
    ...(each.signature !== undefined && { signature: each.signature }),
  });
  await explain(`${each.expect} by ${each.rule}`, body, answer, async () => {
    if (each.expect === 'accepted') expectAccepted(suite, target, each, await check(answer));
    else expectRefused(refusal, target, each, await check(answer, 'refusal'));
  });
}

/** The code of a refusal; undefined where HTTP tells it. */
function refusalOf(
  { name, envelope, refusals }: ContractApi,
  reason: Exclude<ContractCase['expect'], 'accepted'>,
): string | undefined {
  const code = refusals[reason]?.code;
  if (envelope !== undefined && code === undefined)
    throw new Error(`The suites of ${name} don't say with which code a request is refused as ${reason}.`);
  return code;
}

/** The body that a case sends: its example with its one change. */
export function changedExample({ scenarios }: ContractSuite, { id, from, patch }: ContractCase): unknown {
  const [first] = patch;
  if (first?.op === 'replace' && first.path === '') return first.value;
  const body = structuredClone(scenarios[from]?.request);
  const failed = applyPatch(body, [...patch]).filter((error) => error !== null);
  if (failed.length > 0) throw new Error(`The patch of ${id} does not fit the example ${from}: ${String(failed[0])}`);
  return body;
}

/** A double answers as the scenario it is asked for, and with nothing else; a gateway, as it does to a sound request. */
function expectAccepted(
  { scenarios, results }: ContractSuite,
  target: Target,
  { from }: ContractCase,
  { status, code }: CheckedAnswer,
): void {
  if (isAsked(target, scenarios[from])) expect(code, `the code of scenario ${from}`).toBe(scenarios[from]?.code);
  else if (Object.keys(results).length > 0) expect(status, 'the status of an accepted request').toBe('S');
}

function expectRefused(
  refusal: string | undefined,
  { namesFields }: Target,
  { field }: ContractCase,
  { code, message }: CheckedAnswer,
): void {
  if (code === undefined) return;
  expect(code, 'the code of the refusal').toBe(refusal);
  if (namesFields && field !== undefined)
    expect(namesField(message ?? '', field), `the message names the field ${field}`).toBe(true);
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
