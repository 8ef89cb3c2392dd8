import { openSession, type ContractApi, type ContractSuite, type Flow } from '@countersign/contract-kit';
import { api as alipayPlusApi } from '../../packages/alipay-plus-contract/src/gen/api.ts';
import { flows as alipayPlusFlows } from '../../packages/alipay-plus-contract/src/gen/flows.ts';
import { suites as alipayPlusSuites } from '../../packages/alipay-plus-contract/src/gen/suites.ts';
import { api as antomApi } from '../../packages/antom-contract/src/gen/api.ts';
import { flows as antomFlows } from '../../packages/antom-contract/src/gen/flows.ts';
import { suites as antomSuites } from '../../packages/antom-contract/src/gen/suites.ts';
import { flowSessionOf, type FlowSession } from '../../packages/contract-kit/src/flow-session.ts';
import { runFlow } from '../../packages/contract-kit/src/run-flow.ts';
import { expressionsOf, holds, parseCondition } from '../../packages/contract-kit/src/condition.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mockTarget } from '../contract/mock-target.ts';
import { mocks, type StartedMock } from './mocks.ts';

// A flow that passes whatever is answered proves nothing. Here its answers are falsified on their way, one at a time.

interface Subject {
  readonly api: ContractApi;
  readonly flows: readonly Flow[];
  readonly suites: readonly ContractSuite[];
}

const subjects: Readonly<Record<string, Subject>> = {
  antom: { api: antomApi, flows: antomFlows, suites: antomSuites },
  'alipay-plus': { api: alipayPlusApi, flows: alipayPlusFlows, suites: alipayPlusSuites },
};

type Json = Record<string, unknown>;

/** A session that went well, as it can be gone through again without a gateway. */
interface Recording {
  readonly runId: string;
  /** Bodies of answers, in order. */
  readonly answers: Json[];
  /** What came of each approval, in order. */
  readonly approvals: Readonly<Record<string, string>>[];
}

let runs = 0;

/** Runs on the mock, and takes down what comes. */
async function recordSession(name: string, origin: string): Promise<FlowSession & Recording> {
  const { api } = subjects[name] as Subject;
  const basePath = mocks[name]?.definition.basePaths[0] ?? '';
  const target = { ...mockTarget(`${origin}${basePath}`), runId: `f${++runs}` };
  const session = flowSessionOf(await openSession(api, target), 'flow', new Map());
  const answers: Json[] = [];
  const approvals: Readonly<Record<string, string>>[] = [];
  return {
    ...session,
    answers,
    approvals,
    async send(suite, body) {
      const exchange = await session.send(suite, body);
      if (exchange.answer) answers.push(JSON.parse(new TextDecoder().decode(exchange.answer.bytes)) as Json);
      return exchange;
    },
    async approve(url, does) {
      const back = (await session.approve?.(url, does)) ?? {};
      approvals.push(back);
      return back;
    },
  };
}

/** What to tell in place of an answer; `earlier` are the true ones before it. */
type Falsify = (body: Json, earlier: readonly Json[]) => Json;

/** Goes through a recording. What the flow's own criteria miss, nothing else finds here. */
function replaySession(name: string, { runId, answers, approvals }: Recording, falsify: Falsify): FlowSession {
  let sent = 0;
  let approved = 0;
  return {
    api: (subjects[name] as Subject).api,
    runId,
    triggers: true,
    given: new Map(),
    judge: async () => [],
    advance: async () => undefined,
    approve: async () => approvals[approved++] ?? {},
    async send({ method, path }, sentBody) {
      const request = { method, path, headers: [], body: new TextEncoder().encode(JSON.stringify(sentBody)) };
      const told = falsify(structuredClone(answers[sent] ?? {}), answers.slice(0, sent));
      sent++;
      return { request, answer: { status: 200, headers: [], bytes: new TextEncoder().encode(JSON.stringify(told)) } };
    },
  };
}

/** What a gateway tells that breaks a rule: the name of the rule, the flow and its step, and the answer in place of the right one. */
type BrokenRule = readonly [
  rule: string,
  flow: string,
  step: string,
  answer: (body: Json, earlier: readonly Json[]) => Json,
];

/** The last success, whatever it was about. */
const before = (_: Json, earlier: readonly Json[]): Json =>
  earlier.findLast(({ result }) => (result as Json)['resultStatus'] === 'S') ?? {};
const withMembers =
  (changes: Json) =>
  (body: Json): Json => ({ ...body, ...changes });

const brokenRules: Readonly<Record<string, readonly BrokenRule[]>> = {
  antom: [
    ['an authCode works twice', 'auth-code-works-once', 'apply-again', before],
    ['a refresh gives the old token again', 'refresh-token-renews', 'refresh', before],
    ['a revoked token still pays', 'revoked-token-opens-nothing', 'pay', before],
    ['pay takes the money twice', 'pay-is-made-once', 'pay-again', withMembers({ paymentId: '1' })],
    ['pay with another amount is the payment again', 'pay-is-made-once', 'pay-more', before],
    [
      'a paid debit is in process again',
      'debit-in-process-comes-to-an-end',
      'inquire-again',
      withMembers({ paymentStatus: 'PROCESSING' }),
    ],
    [
      'a canceled payment is paid',
      'open-payment-is-canceled',
      'inquire-again',
      withMembers({ paymentStatus: 'SUCCESS' }),
    ],
    ['a refund is made twice', 'refund-is-made-once', 'refund-again', withMembers({ refundId: '1' })],
    ['more is refunded than was paid', 'refunds-are-at-most-the-payment', 'more-than-the-rest', before],
    ['more is captured than is held', 'capture-is-at-most-what-is-held', 'too-much', before],
    ['a canceled hold is captured', 'held-payment-is-canceled', 'capture', before],
    [
      'an unknown payment is canceled',
      'unknown-payment',
      'cancel',
      (body) => ({ ...body, result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: '' } }),
    ],
  ],
  'alipay-plus': [
    [
      'an agreement is asked for twice',
      'prepare-asks-once',
      'prepare-again',
      withMembers({ normalUrl: 'https://wallet.example/2' }),
    ],
    ['another request is the first one again', 'prepare-asks-once', 'prepare-other', before],
    ['the old token pays after a refresh', 'refresh-token-renews', 'pay-with-the-old', before],
    ['a canceled token can be renewed', 'canceled-token-opens-nothing', 'refresh', before],
    [
      'a second cancellation fails',
      'canceled-token-opens-nothing',
      'cancel-again',
      (body) => ({ ...body, result: { resultStatus: 'F', resultCode: 'INVALID_TOKEN', resultMessage: '' } }),
    ],
    [
      'a payment that was canceled is paid',
      'open-payment-is-canceled',
      'inquire-again',
      (body) => ({ ...body, paymentResult: { resultStatus: 'S', resultCode: 'SUCCESS' } }),
    ],
    ['more is refunded than was paid', 'refunds-are-at-most-the-payment', 'one-more', before],
  ],
};

/** One criterion of a call of the flow, and the number of the answer that it is about. */
interface Held {
  readonly answer: number;
  readonly step: string;
  readonly condition: string;
}

/** The criteria of the flow's own calls, each with the answer that met it; those of flows that it includes are theirs. */
function listHeld(flow: Flow, flows: readonly Flow[], answers: readonly Json[]): readonly Held[] {
  let at = 0;
  const walk = (each: Flow, isOwn: boolean): readonly Held[] =>
    each.steps.flatMap((step) => {
      if ('flow' in step) return walk(flows.find(({ id }) => id === step.flow) as Flow, false);
      // An answer after which the same is asked again is none of those that met the criteria.
      const isRetried = (): boolean =>
        step.onFailure?.some(({ criteria = [] }) => criteria.every((each) => meets(each, answers[at]))) === true;
      while (at < answers.length && isRetried()) at++;
      const answer = at++;
      return isOwn ? step.criteria.map((condition) => ({ answer, step: step.id, condition })) : [];
    });
  return walk(flow, true);
}

const meets = (condition: string, body: unknown): boolean =>
  holds(parseCondition(condition), {
    inputs: {},
    steps: new Map(),
    workflows: new Map(),
    call: { status: 200, request: { body: {} }, response: { headers: {}, body } },
  });

/** The answer with every value that the condition looks at made another one, or, where it wants another one, the same. */
function breakCondition(condition: string, body: Json, answers: readonly Json[]): Json {
  const pointers = expressionsOf(parseCondition(condition)).filter((each) => each.startsWith('$response.body#/'));
  expect(pointers).not.toEqual([]);
  for (const expression of pointers) {
    const steps = expression.slice('$response.body#/'.length).split('/');
    const wanted = new RegExp(`${expression.replaceAll(/[$/.]/g, '\\$&')} != (?:'([^']*)')?`).exec(condition);
    const earlier = answers.map((each) => valueAt(each, steps)).findLast((value) => value !== undefined);
    setAt(body, steps, wanted ? (wanted[1] ?? earlier) : 'FALSIFIED');
  }
  return body;
}

const valueAt = (value: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((inner, step) => (Object(inner) as Json)[step], value);

function setAt(body: Json, steps: readonly string[], value: unknown): void {
  const parent = valueAt(body, steps.slice(0, -1)) as Json | undefined;
  // The other side of an "or" may not be there at all.
  if (parent !== undefined) parent[steps.at(-1) ?? ''] = value;
}

describe.each(Object.entries(subjects))('%s', (name, { flows, suites }) => {
  let mock: StartedMock;
  beforeAll(async () => {
    mock = (await mocks[name]?.startMock()) as StartedMock;
  });
  afterAll(() => mock.close());

  test.each(flows)('$id passes, and each of its criteria is missed once its answer is another', async (flow) => {
    const recording = await recordSession(name, mock.url);
    const run = (session: FlowSession) => runFlow(flow, { flows, suites, session });
    expect((await run(recording)).findings).toEqual([]);
    const held = listHeld(flow, flows, recording.answers);
    expect(held.at(-1)?.answer).toBe(recording.answers.length - 1);

    const untold: string[] = [];
    for (const { answer, step, condition } of held) {
      const falsify: Falsify = (body, earlier) =>
        earlier.length === answer ? breakCondition(condition, body, earlier) : body;
      const { findings } = await run(replaySession(name, recording, falsify));
      const isTold = findings.some(({ expected }) => expected === `${flow.id}, step ${step}: ${condition}`);
      if (!isTold) untold.push(`${step}: ${condition}`);
    }
    expect(untold).toEqual([]);
  });

  test.each(brokenRules[name] ?? [])('%s: "%s" finds it', async (_, id, step, answer) => {
    const flow = flows.find((each) => each.id === id) as Flow;
    const recording = await recordSession(name, mock.url);
    await runFlow(flow, { flows, suites, session: recording });
    const at = listHeld(flow, flows, recording.answers).find((held) => held.step === step)?.answer;
    const falsify: Falsify = (body, earlier) => (earlier.length === at ? answer(body, earlier) : body);
    const { findings } = await runFlow(flow, { flows, suites, session: replaySession(name, recording, falsify) });
    expect(findings).toEqual([expect.objectContaining({ kind: 'flow', fact: flow.summary })]);
    expect(findings[0]?.expected).toContain(`${id}, step ${step}: `);
  });
});
