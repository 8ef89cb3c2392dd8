import { describe, expect, test, vi } from 'vitest';
import { clientId, double, gatewayThat, openTill, refusal, success, tills, type Said } from '../fixtures/tills.ts';
import { draftCall, signDraft } from './draft.ts';
import { createAnswerJudge, type Judgement } from './judge-answer.ts';
import { openSession } from './session.ts';
import type { ContractApi, ContractSuite } from './suite.ts';

interface Changed {
  readonly api?: Partial<ContractApi>;
  readonly suite?: Partial<ContractSuite>;
  readonly as?: 'result' | 'refusal';
  readonly isReplayed?: boolean;
}

/** What is said of an answer to a good request. */
async function judge(said: Said, { api = {}, suite = {}, as, isReplayed = false }: Changed = {}): Promise<Judgement> {
  const session = await openSession({ ...tills, ...api }, double, { transport: gatewayThat(() => said), isReplayed });
  const changed = { ...openTill, ...suite };
  const request = await signDraft(session, draftCall(session, changed, { kind: 'EMPTY', requestId: 'R1' }));
  return createAnswerJudge(session, changed)(await session.send(request, 'check'), as);
}

const told = async (said: Said, changed?: Changed): Promise<string[]> =>
  (await judge(said, changed)).findings.map(({ kind, fact, found }) => `${kind}: ${fact} ${found}`);

test('a sound answer gives its outcome and no finding', async () => {
  expect(await judge({})).toEqual({
    findings: [],
    outcome: { body: success, status: 'S', code: 'SUCCESS', message: 'ok' },
  });
});

const withResult = (result: object): Said => ({ body: { ...success, result: { ...success.result, ...result } } });
const now = new Date();

describe('an answer is at fault', () => {
  test.each<[string, Said, RegExp]>([
    ['with another HTTP status', { status: 500 }, /^http: Every answer comes with HTTP 200. HTTP 500/],
    ['with another media type', { headers: { 'content-type': 'text/html' } }, /^http: .* text\/html$/],
    ['with a charset of its own', { headers: { 'content-type': 'application/json; charset=GBK' } }, /^http: .*GBK/],
    ['without a media type', { headers: { 'content-type': null } }, /^http: .*no such header/],
    ['with a changed byte', { sentBody: JSON.stringify(success).replace('7', '8') }, /^signature: .*raw bytes/],
    ['with a body printed anew', { sentBody: JSON.stringify(success, null, 1) }, /^signature: .*raw bytes/],
    ['without a signature', { headers: { signature: null } }, /^signature: .*has the header signature, once. none/],
    ['with two signatures', { headers: { signature: ['a', 'b'] } }, /^signature: .*signature, once. 2/],
    ['with a signature that is none', { headers: { signature: 'x' } }, /^signature: /],
    ['for another client', { headers: { 'client-id': 'T_2' } }, /^signature: .*client-id is that of its request/],
    ['without a client id', { headers: { 'client-id': null } }, /^signature: .*client-id, once/],
    ['with a time of another form', { time: '2026-01-02 03:04:05' }, /^signature: response-time is an ISO 8601 time/],
    ['with epoch milliseconds', { time: '1767294245000' }, /^signature: response-time is an ISO 8601 time/],
    ['with an old time', { time: '2019-04-04T14:08:56+05:30' }, /^signature: response-time is the time of the answer/],
    ['that is no JSON', { body: '<html>' }, /^schema: The answer is JSON in UTF-8/],
    ['with a byte order mark', { body: `\uFEFF${JSON.stringify(success)}` }, /^schema: The answer is JSON in UTF-8/],
    ['that lacks a guaranteed field', { body: { result: success.result } }, /must have required property 'till'/],
    ['with a number for a string', { body: { ...success, till: 7 } }, /\/till must be string. 7/],
    ['with a message past its limit', withResult({ resultMessage: 'x'.repeat(257) }), /256 characters/],
    [
      'with an undocumented code',
      withResult({ resultCode: 'FOREIGN' }),
      /^result: .*documented result codes. FOREIGN/m,
    ],
    [
      'whose code has another status',
      withResult({ resultStatus: 'F' }),
      /^result: SUCCESS has the status S. F SUCCESS/m,
    ],
    [
      'with another id',
      { body: { ...success, requestId: 'R2' } },
      /^echo: The answer's requestId is that of the request/,
    ],
    ['with a member nobody describes', { body: { ...success, more: 1 } }, /^schema: The answer's member more/],
  ])('%s', async (_, said, message) => {
    expect((await told(said)).join('\n')).toMatch(message);
  });

  test('and where it may grow, that is told apart', async () => {
    const tolerable = async (said: Said) => (await judge(said)).findings.map(({ isTolerable = false }) => isTolerable);
    expect(await tolerable({ body: { ...success, more: 1 } })).toEqual([true]);
    expect(await tolerable({ body: { ...success, till: 1 } })).toEqual([false]);
  });

  test('whose pair is not that of the table, even where the schema lets it pass', async () => {
    const suite = { response: '#/any' };
    const api = { document: { any: {} } };
    expect(await told(withResult({ resultStatus: 'F' }), { suite, api })).toEqual([
      'result: SUCCESS has the status S. F SUCCESS',
    ]);
  });

  test('that never came', async () => {
    const session = await openSession(tills, double, { transport: () => Promise.reject(new Error('reset')) });
    const request = await signDraft(session, draftCall(session, openTill, {}));
    const { findings } = await createAnswerJudge(session, openTill)(await session.send(request, ''));
    expect(findings).toMatchObject([{ kind: 'transport', found: 'reset' }]);
  });
});

test('a finding points to the very keyword', async () => {
  const { findings } = await judge({ body: { ...success, till: 7 } });
  expect(findings.map(({ pointer }) => pointer)).toEqual(['#/components/schemas/Opened/properties/till/type']);
});

test('what a record says is not old for being read later', async () => {
  expect(await told({ time: '2019-04-04T14:08:56+05:30' }, { isReplayed: true })).toEqual([]);
});

test('an offset needs no colon, a fraction does no harm, and an id that is null is none', async () => {
  const iso = now.toISOString();
  expect(await told({ time: iso })).toEqual([]);
  expect(await told({ time: `${iso.slice(0, 19)}+0000` })).toEqual([]);
  const { result } = refusal('PARAM_ILLEGAL');
  const api = { document: { any: {} } };
  expect(await told({ body: { result, requestId: null } }, { api, suite: { response: '#/any' } })).toEqual([]);
});

test('an operation that does not sign is not verified, and one that does wants an identity', async () => {
  expect(await told({ headers: { signature: null, 'client-id': null } }, { suite: { signed: false } })).toEqual([]);
  const { identity: _, ...nobody } = double;
  const session = await openSession(tills, nobody);
  expect(() => createAnswerJudge(session, openTill)).toThrow('tills signs; the target "double" has no identity.');
});

describe('without an envelope', () => {
  const { envelope: _, ...api } = { ...tills, envelope: undefined };
  const response = '#/paths/~1a%20b~1c#d\u2028/made';
  const suite: Partial<ContractSuite> = { signed: false, status: 201, response, results: {}, echo: [] };
  const document = { paths: { '/a%20b/c#d\u2028': { made: { required: ['id'] } } } };
  const plain = { ...api, document } as Partial<ContractApi>;
  const changed = (more: Partial<Changed> = {}): Changed => ({
    api: { ...plain, envelope: undefined } as unknown as Partial<ContractApi>,
    suite,
    ...more,
  });

  test('a result has its documented status and keeps to its schema, wherever that stands', async () => {
    const findings = async (said: Said) =>
      (await told(said, changed())).filter((text) => !text.includes('not described'));
    expect(await findings({ status: 201, body: { id: 1 } })).toEqual([]);
    expect(await findings({ status: 200, body: { id: 1 } })).toEqual(['http: A result comes with HTTP 201. HTTP 200']);
    expect((await findings({ status: 201, body: {} })).join('')).toMatch("must have required property 'id'");
  });

  test('a refusal is a 4xx, whatever it says', async () => {
    expect(await told({ status: 422, body: 'no' }, changed({ as: 'refusal' }))).toEqual([]);
    expect(await told({ status: 201, body: { id: 1 } }, changed({ as: 'refusal' }))).toEqual([
      'http: A refusal is a 4xx. HTTP 201',
    ]);
  });
});

describe('a refusal whose code the operation does not document', () => {
  const refused = (body: object) => told({ body }, { as: 'refusal' });

  test('is one of the API, with its status', async () => {
    expect(await refused(refusal('INVALID_SIGNATURE'))).toEqual([]);
    const { result } = refusal('INVALID_SIGNATURE');
    expect(await refused({ result: { ...result, resultStatus: 'U' } })).toEqual([
      'result: INVALID_SIGNATURE has the status F. U INVALID_SIGNATURE',
    ]);
    expect(await refused(refusal('NO_MOOD'))).toEqual([
      'result: openTill answers with one of its documented result codes. NO_MOOD',
    ]);
  });

  test('is no answer to a request that nobody refused', async () => {
    expect((await told({ body: refusal('INVALID_SIGNATURE') })).join('\n')).toMatch(/^schema: /);
  });
});

test("a format that nobody knows is nobody's business", async () => {
  const warned = vi.spyOn(console, 'warn');
  const document = { odd: { type: 'object', format: 'odd' } };
  await judge({}, { api: { document }, suite: { response: '#/odd' } });
  expect(warned).not.toHaveBeenCalled();
});

test('the client id that is expected is the one that asked', () => {
  expect(clientId).toBe(double.identity?.clientId);
});
