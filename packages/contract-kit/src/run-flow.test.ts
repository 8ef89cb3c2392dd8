import { describe, expect, test } from 'vitest';
import type { Flow, FlowStep } from './flow.ts';
import type { FlowSession } from './flow-session.ts';
import { flowChecks } from './flow-checks.ts';
import { runFlow } from './run-flow.ts';
import type { Target } from './target.ts';
import type { ContractApi, ContractSuite } from './suite.ts';

// A session without a gateway: each call is answered with the next body of a script.

const api: ContractApi = {
  name: 'till-keeper',
  document: {},
  envelope: { result: 'result', status: 'status', code: 'code', message: 'message' },
  sensitive: ['token'],
  refusals: {},
};
const suite = (id: string): ContractSuite => ({
  id,
  pointer: `#/paths/~1v1~1${id}/post`,
  method: 'post',
  path: `/v1/${id}`,
  signed: false,
  mediaType: 'application/json',
  results: {},
  scenarios: {},
  cases: [],
  constraints: [],
});
const suites = [suite('open'), suite('ask')];

const code = (name: string, more: object = {}) => ({ result: { code: name }, ...more });
const bytesOf = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

interface Script extends FlowSession {
  readonly sent: [operation: string, body: unknown][];
  readonly waited: number[];
}

/** @param answers bodies in order, the last of them for ever; a text as it stands, `undefined` for none */
function script(answers: readonly unknown[], changes: Partial<FlowSession> = {}): Script {
  const sent: Script['sent'] = [];
  const waited: number[] = [];
  return {
    api,
    runId: 'r',
    triggers: false,
    given: new Map(),
    sent,
    waited,
    async send({ id, method, path }, body) {
      const answer = answers[Math.min(sent.length, answers.length - 1)];
      sent.push([id, body]);
      const request = { method, path, headers: [], body: bytesOf(body) };
      if (answer === undefined) return { request, failure: 'The connection was reset.' };
      return { request, answer: { status: 200, headers: [['X-Till', '7']] as const, bytes: bytesOf(answer) } };
    },
    judge: async () => [],
    advance: async (milliseconds) => void waited.push(milliseconds),
    ...changes,
  };
}

const flowOf = (steps: readonly FlowStep[], more: Partial<Flow> = {}): Flow => ({
  id: 'flow',
  summary: 'A till opens once.',
  source: 'flows/till.arazzo.yaml#/workflows/0',
  steps,
  ...more,
});
const call = (id: string, operation: string, criteria: readonly string[], more: object = {}): FlowStep => ({
  id,
  operation,
  method: 'post',
  path: `/v1/${operation}`,
  payload: { id: '{$inputs.runId}-1' },
  criteria,
  ...more,
});
const run = (flow: Flow, session: FlowSession, others: readonly Flow[] = []) =>
  runFlow(flow, { flows: [flow, ...others], suites, session });

const isDone = "$response.body#/result/code == 'DONE'";

test('calls go out in order, with what earlier answers gave', async () => {
  const session = script([code('DONE', { till: '7' }), code('DONE', { till: '7' })]);
  const flow = flowOf([
    call('open', 'open', [isDone], { outputs: { till: '$response.body#/till' } }),
    call(
      'ask',
      'ask',
      ['$response.body#/till == $steps.open.outputs.till', "$response.header.x-till == '7'", '$statusCode == 200'],
      {
        payload: { till: '$steps.open.outputs.till', again: ['{$inputs.runId}'] },
      },
    ),
  ]);
  const { findings, exchanges, codes } = await run(flow, session);
  expect(findings).toEqual([]);
  // The run's id and the flow's place: two flows of a run never make the same id.
  expect(session.sent).toEqual([
    ['open', { id: 'r-0-1' }],
    ['ask', { till: '7', again: ['r-0'] }],
  ]);
  expect(exchanges).toHaveLength(2);
  expect(codes).toEqual([
    { operation: 'open', code: 'DONE', way: 'unasked' },
    { operation: 'ask', code: 'DONE', way: 'unasked' },
  ]);
});

test('the first criterion that does not hold ends the flow, and is told with what was found', async () => {
  const session = script([code('DONE', { till: '7' }), code('OTHER', { till: '8' })]);
  const flow = flowOf([
    call('open', 'open', [isDone], { outputs: { till: '$response.body#/till' } }),
    call('again', 'open', [
      "$response.body#/result/code != 'DONE'",
      '$response.body#/till == $steps.open.outputs.till && $response.body#/gone == 1',
    ]),
    call('ask', 'ask', [isDone]),
  ]);
  const { findings } = await run(flow, session);
  expect(findings).toEqual([
    {
      kind: 'flow',
      fact: 'A till opens once.',
      pointer: 'flows/till.arazzo.yaml#/workflows/0/steps/1/successCriteria/1',
      expected: 'flow, step again: $response.body#/till == $steps.open.outputs.till && $response.body#/gone == 1',
      found: '$response.body#/till is "8"; $steps.open.outputs.till is "7"; $response.body#/gone is not there',
    },
  ]);
  expect(session.sent).toHaveLength(2);
});

test('no finding shows a secret, under whatever name a step or another flow puts it out', async () => {
  const inner = flowOf([call('in', 'open', [isDone], { outputs: { key: '$response.body#/token' } })], {
    id: 'inner',
    outputs: { mine: '$steps.in.outputs.key' },
  });
  const flow = flowOf([
    { id: 'inner', flow: 'inner', inputs: { runId: 'x' }, outputs: { yours: '$outputs.mine' } },
    call('open', 'open', [isDone], { outputs: { key: '$response.body#/token', all: '$response.body' } }),
    call('again', 'open', [
      '$response.body#/token == $steps.open.outputs.key && $steps.inner.outputs.yours == 1 && $steps.open.outputs.all == 1',
    ]),
  ]);
  const session = script([
    code('DONE', { token: 'a-s3cret' }),
    code('DONE', { token: 'b-s3cret' }),
    code('DONE', { token: 'c-s3cret' }),
  ]);
  const { findings } = await run(flow, session, [inner]);
  expect(findings.map(({ found }) => found)).toEqual([
    '$response.body#/token is a secret; $steps.open.outputs.key is a secret; $steps.inner.outputs.yours is a secret; $steps.open.outputs.all is no scalar',
  ]);
  expect(JSON.stringify(findings)).not.toContain('s3cret');
});

describe('an answer that is to be asked for again', () => {
  const isFinal = "$response.body#/state == 'END'";
  const isOpen = "$response.body#/state == 'OPEN'";
  const ask = (limit?: number) =>
    flowOf([
      call('ask', 'ask', [isFinal], {
        onFailure: [{ type: 'retry', after: 3, ...(limit !== undefined && { limit }), criteria: [isOpen] }],
      }),
    ]);

  test('is, after a while, until its criteria hold', async () => {
    const session = script([{ state: 'OPEN' }, { state: 'OPEN' }, { state: 'END' }]);
    expect((await run(ask(5), session)).findings).toEqual([]);
    expect(session.waited).toEqual([3000, 3000]);
  });

  test('is not for ever', async () => {
    const session = script([{ state: 'OPEN' }]);
    const { findings } = await run(ask(2), session);
    expect(findings.map(({ found }) => found)).toEqual(['$response.body#/state is "OPEN"']);
    expect(session.sent).toHaveLength(3);
    // Once, where no limit is given.
    const other = script([{ state: 'OPEN' }]);
    await run(ask(), other);
    expect(other.sent).toHaveLength(2);
  });

  test('is not, where it says something else', async () => {
    const session = script([{ state: 'OPEN' }, { state: 'LOST' }]);
    expect((await run(ask(5), session)).findings).toHaveLength(1);
    expect(session.sent).toHaveLength(2);
  });

  test('takes real time where the target has no other', async () => {
    const { advance: _, ...session } = script([{ state: 'OPEN' }, { state: 'END' }]);
    const flow = flowOf([call('ask', 'ask', [isFinal], { onFailure: [{ type: 'retry', after: 0.01 }] })]);
    expect((await run(flow, session)).findings).toEqual([]);
  });
});

test('actions lead on, back or out', async () => {
  const session = script([code('DONE')]);
  const flow = flowOf([
    call('one', 'open', [isDone], { onSuccess: [{ type: 'goto', step: 'three', criteria: [isDone] }] }),
    call('two', 'ask', ['1 == 2']),
    call('three', 'open', ['1 == 2'], { onFailure: [{ type: 'goto', step: 'four' }] }),
    call('four', 'open', [isDone], { onSuccess: [{ type: 'end', criteria: [isDone] }] }),
    call('five', 'ask', ['1 == 2']),
  ]);
  expect((await run(flow, session)).findings).toEqual([]);
  expect(session.sent.map(([operation]) => operation)).toEqual(['open', 'open', 'open']);
});

test('a flow that goes round in circles ends', async () => {
  const flow = flowOf([call('one', 'open', [isDone], { onSuccess: [{ type: 'goto', step: 'one' }] })]);
  const { findings } = await run(flow, script([code('DONE')]));
  expect(findings.map(({ found }) => found)).toEqual(['500 steps without one']);
});

test('flows are steps of others, or come before them; what stops them stops those too', async () => {
  const inner = flowOf([call('open', 'open', [isDone], { outputs: { till: '$response.body#/till' } })], {
    id: 'inner',
    outputs: { till: '$steps.open.outputs.till' },
  });
  const flow = flowOf(
    [
      { id: 'first', flow: 'inner', inputs: { runId: '{$inputs.runId}-a' }, outputs: { till: '$outputs.till' } },
      call('ask', 'ask', [
        '$steps.first.outputs.till == $response.body#/till',
        '$workflows.inner.outputs.till == $response.body#/till',
      ]),
    ],
    { dependsOn: ['inner'] },
  );
  const session = script([code('DONE', { till: '7' })]);
  expect((await run(flow, session, [inner])).findings).toEqual([]);
  expect(session.sent.map(([, body]) => body)).toEqual([{ id: 'r-0-1' }, { id: 'r-0-a-1' }, { id: 'r-0-1' }]);

  const other = script([code('DONE'), code('OTHER')]);
  const { findings } = await run(flow, other, [inner]);
  expect(findings.map(({ expected }) => expected)).toEqual([`inner, step open: ${isDone}`]);
  expect(other.sent).toHaveLength(2);
});

test('no answer, one that is no JSON, and a value that nobody gave are findings', async () => {
  const flow = flowOf([
    call('open', 'open', ['$statusCode == 200'], { outputs: { till: '$response.body#/till' } }),
    call('ask', 'ask', [isDone], { payload: '$steps.open.outputs.till' }),
  ]);
  const found = async (answer: unknown) =>
    (await run(flow, script([answer]))).findings.map((each) => `${each.expected}: ${each.found}`);
  expect(await found(undefined)).toEqual(['flow, step open: an answer of open: The connection was reset.']);
  expect(await found('<html>')).toEqual(['flow, step ask: a value of $steps.open.outputs.till: none']);
});

test('every answer is judged as any answer is, and the flow goes on', async () => {
  const finding = { kind: 'schema' as const, fact: 'f', pointer: '#/p', expected: 'e', found: 'f' };
  const session = script([code('DONE')], { judge: async ({ id }) => (id === 'open' ? [finding] : []) });
  const { findings } = await run(flowOf([call('open', 'open', [isDone]), call('ask', 'ask', [isDone])]), session);
  expect(findings).toEqual([finding]);
  expect(session.sent).toHaveLength(2);
});

test('a double is asked for a result, and nobody else is', async () => {
  const flow = flowOf([call('open', 'open', [isDone], { payload: { id: '1{$inputs.ending}' } })], {
    asks: { ending: 'OPEN' },
  });
  const bodies = async (triggers: boolean) => {
    const session = script([code('DONE')], { triggers });
    await run(flow, session);
    return session.sent.map(([, body]) => body);
  };
  expect(await bodies(true)).toEqual([{ id: '1__OPEN' }]);
  expect(await bodies(false)).toEqual([{ id: '1' }]);
});

describe('a flow that needs a person', () => {
  const person = { does: 'approve', url: '$response.body#/url', gives: 'tillCode', summary: 'Approve at the till.' };
  const ask = call('ask', 'ask', [isDone], { person });
  const use = call('use', 'open', [isDone], { payload: { code: '$inputs.tillCode' } });
  const answers = [code('DONE', { url: 'http://127.0.0.1:1/page' })];
  const approve = async (url: string, does: string) => ({ tillCode: `${does} at ${new URL(url).pathname}` });

  test('has what the person brings back as an input', async () => {
    const session = script(answers, { approve });
    const flow = flowOf([ask, use]);
    expect((await run(flow, session)).findings).toEqual([]);
    expect(session.sent[1]).toEqual(['open', { code: 'approve at /page' }]);
  });

  test('takes what was given beforehand, once', async () => {
    const session = script(answers, { given: new Map([['tillCode', 'given']]) });
    expect((await run(flowOf([ask, use]), session)).findings).toEqual([]);
    expect(session.sent[1]).toEqual(['open', { code: 'given' }]);
    expect(session.given.size).toBe(0);
  });

  const coded = { ...person, gives: 'authCode' };
  const inner = flowOf([call('ask', 'ask', [isDone], { person: coded }), use], { id: 'inner' });
  const include: FlowStep = { id: 'in', flow: 'inner', inputs: {} };
  const target: Target = { name: 'gate', baseUrl: 'http://127.0.0.1:1', forcesResults: false, namesFields: false };
  const reasonsOf = (flows: readonly Flow[], changes: Partial<Target> = {}) =>
    flowChecks(api, [...flows, inner], suites, { ...target, ...changes })
      .slice(0, flows.length)
      .map(({ skip }) => skip);

  test('is passed over where nobody is there, wherever in it the person is needed', () => {
    const one = 'Needs a person: Approve at the till. Or set TILL_KEEPER_AUTH_CODE, which works for one flow.';
    const more = 'Needs a person: Approve at the till.';
    const { gives: _, ...silent } = person;
    const flows = [
      flowOf([include]),
      flowOf([], { dependsOn: ['inner'] }),
      // One code does not do for two approvals, nor for what gives none.
      flowOf([include, call('ask', 'ask', [isDone], { person: coded })]),
      flowOf([call('pay', 'ask', [isDone], { person: silent })]),
      flowOf([use]),
    ];
    expect(reasonsOf(flows)).toEqual([one, one, more, more, undefined]);
    expect(reasonsOf(flows, { authCode: 'x' })).toEqual([undefined, one, more, more, undefined]);
    expect(reasonsOf(flows, { approvesItself: true })).toEqual(flows.map(() => undefined));
  });

  test.each<[string, unknown, FlowSession['approve'], string]>([
    ['without a page', code('DONE'), approve, '$response.body#/url gives no URL.'],
    ['who comes back with nothing', answers[0], async () => ({}), 'The person comes back without tillCode.'],
    [
      'whose page is none',
      answers[0],
      async () => {
        throw new Error('The page answers HTTP 404.');
      },
      'The page answers HTTP 404.',
    ],
  ])('is stopped by one %s', async (_, answer, act, found) => {
    const { findings } = await run(flowOf([ask, use]), script([answer], { ...(act && { approve: act }) }));
    expect(findings).toEqual([
      expect.objectContaining({ kind: 'flow', found, expected: 'flow, step ask: Approve at the till.' }),
    ]);
  });
});
