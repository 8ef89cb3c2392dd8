import { describe, expect, test } from 'vitest';
import { double, gatewayThat, openTill, refusal, success, tills, type Said } from '../fixtures/tills.ts';
import type { Check } from './check.ts';
import { describeFailure, faultsOf } from './describe-failure.ts';
import type { Exchange, RawRequest } from './exchange.ts';
import { listChecks } from './list-checks.ts';
import { openSession, type Session } from './session.ts';
import type { Target } from './target.ts';

/** Takes what has a kind of up to eight characters. */
const sound = (body: unknown, prefer: string | undefined): Said => {
  const { kind } = (body ?? {}) as { kind?: unknown };
  if (typeof kind !== 'string' || kind.length > 8) return { body: refusal('PARAM_ILLEGAL', 'kind is required.') };
  return { body: prefer === 'example=PARAM_ILLEGAL' ? refusal('PARAM_ILLEGAL') : success };
};

const sessionWith = (say: Parameters<typeof gatewayThat>[0], target: Target = double): Promise<Session> =>
  openSession(tills, target, { transport: gatewayThat(say) });

const checkOf = (id: string, target: Target = double): Check => {
  const check = listChecks(tills, openTill, target).find((each) => each.id === id);
  if (check === undefined) throw new Error(`There is no ${id}.`);
  return check;
};

const facts = async (id: string, say: Parameters<typeof gatewayThat>[0], target?: Target): Promise<string[]> => {
  const session = await sessionWith(say, target);
  const { findings } = await checkOf(id, target).run(session);
  return findings.map(({ kind, expected, found }) => `${kind}: ${expected}; ${found}`);
};

test('there is a check for each example, code, case and way to break the protocol, and ids are their titles', () => {
  const ids = listChecks(tills, openTill, double).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(
    expect.arrayContaining([
      'openTill/scenario/done',
      'openTill/result-code/PARAM_ILLEGAL',
      'openTill/required/kind',
      'openTill/signature/other-body',
      'openTill/headers/reversed',
      'openTill/json/byte-order-mark',
      'openTill/path/unknown',
      // Without a code of its own, a method is refused as an address.
      'openTill/method/PUT',
    ]),
  );
  // Nothing is documented for a client or a key that is unknown.
  expect(ids.filter((id) => /unknown-client|other-version|time-in-words/.test(id))).toEqual([]);
});

test('a header that the document describes is tried in another form', () => {
  const pattern = { name: 'Request-Time', in: 'header', schema: { $ref: '#/components/schemas/Digits' } };
  const described = {
    ...tills,
    document: {
      paths: { '/v1/tills/open': { post: { parameters: [{ $ref: '#/components/parameters/time' }] } } },
      components: { parameters: { time: pattern }, schemas: { Digits: { pattern: '^[0-9]+$' } } },
    },
  };
  const ids = listChecks(described, openTill, double).map(({ id }) => id);
  expect(ids).toContain('openTill/signature/time-in-words');
});

test('all examples, codes and cases pass on a right gateway', async () => {
  const session = await sessionWith(sound);
  const failed: string[] = [];
  for (const check of listChecks(tills, openTill, double).filter(({ kind }) => kind !== 'protocol'))
    if (faultsOf(await check.run(session), double).length > 0) failed.push(check.id);
  expect(failed).toEqual([]);
});

describe('a gateway that is wrong', () => {
  test('takes what has to be refused', async () => {
    expect(await facts('openTill/required/kind', () => ({}))).toEqual(['verdict: F PARAM_ILLEGAL; S SUCCESS']);
  });

  test('refuses as something else, or without naming the field', async () => {
    expect(await facts('openTill/required/kind', () => ({ body: refusal('INVALID_SIGNATURE') }))).toEqual([
      'verdict: F PARAM_ILLEGAL; F INVALID_SIGNATURE',
    ]);
    const unnamed = () => ({ body: refusal('PARAM_ILLEGAL', 'Something is wrong.') });
    expect(await facts('openTill/required/kind', unnamed)).toEqual([
      'verdict: F PARAM_ILLEGAL, naming kind; F PARAM_ILLEGAL: Something is wrong.',
    ]);
    expect(await facts('openTill/required/kind', unnamed, { ...double, namesFields: false })).toEqual([]);
  });

  test('refuses what it has to take', async () => {
    const real = { ...double, forcesResults: false };
    const refuses = () => ({ body: refusal('PARAM_ILLEGAL') });
    expect(await facts('openTill/max-length/kind/at-limit', refuses, real)).toEqual([
      'verdict: a request that is taken; F PARAM_ILLEGAL',
    ]);
    expect(await facts('openTill/scenario/alone', refuses, real)).toEqual([
      'verdict: a request that is taken; F PARAM_ILLEGAL',
    ]);
  });

  test('gives another answer than it is asked for', async () => {
    expect(await facts('openTill/result-code/PARAM_ILLEGAL', () => ({}))).toEqual(
      ['asked: PARAM_ILLEGAL; SUCCESS'].map((text) => text.replace('; ', '; S ')),
    );
    const other = await facts('openTill/scenario/done', () => ({ body: { ...success, till: '8' } }));
    expect(other).toHaveLength(1);
  });

  test('takes a request for which the signature does not hold', async () => {
    expect(await facts('openTill/signature/other-body', () => ({}))).toEqual([
      'verdict: F INVALID_SIGNATURE; S SUCCESS',
    ]);
  });
});

test('a gateway that is not asked gets ids of its own for each call, unless the id is what it is about', async () => {
  const real = { ...double, forcesResults: false, runId: 'run' };
  const ids: unknown[] = [];
  const session = await sessionWith((body) => {
    ids.push((body as { requestId?: unknown }).requestId);
    return {};
  }, real);
  await checkOf('openTill/scenario/done', real).run(session);
  await checkOf('openTill/max-length/kind/at-limit', real).run(session);
  expect(ids).toEqual(['run000001', 'run000002']);
});

test('nobody asks a real gateway for a code', () => {
  expect(checkOf('openTill/result-code/SUCCESS', { ...double, forcesResults: false }).skip).toMatch(/double/);
});

test('each protocol case sends something else than the sound request', async () => {
  const requests = new Map<string, RawRequest>();
  const now = 1_700_000_000_000;
  const transport = gatewayThat(() => ({}));
  const session = await openSession(tills, double, {
    now: () => now,
    transport: (request, check) => {
      requests.set(check, request);
      return transport(request, check);
    },
  });
  await checkOf('openTill/scenario/alone').run(session);
  for (const check of listChecks(tills, openTill, double).filter(({ kind }) => kind === 'protocol'))
    await check.run(session);
  const shown = [...requests.values()].map(({ method, path, headers, body }) =>
    JSON.stringify([method, path, headers, Buffer.from(body).toString('base64')]),
  );
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.length).toBeGreaterThan(50);
});

test('a failure says which fact, where, what was expected and found, what was sent, what came, and no more', async () => {
  const session = await openSession(tills, double, { transport: gatewayThat(() => ({})) });
  const check = checkOf('openTill/required/kind');
  const observation = await check.run(session);
  const [exchange] = observation.exchanges as [Exchange];
  expect(describeFailure(tills, check, faultsOf(observation, double), exchange)).toMatchInlineSnapshot(`
    "openTill/required/kind
      fact     kind is required.
      spec     openapi/tills/components/schemas/Opening.yaml #/components/schemas/Opening/required
      expected F PARAM_ILLEGAL
      found    S SUCCESS
      sent     POST /api/v1/tills/open: done without /kind
               {"requestId":"R1"}
      came     HTTP 200 {"result":{"resultStatus":"S","resultCode":"SUCCESS","resultMessage":"ok"},"till":"7"}"
  `);
});
