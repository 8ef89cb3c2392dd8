import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAnswerCheck } from './check-answer.ts';
import { runCase, runResultCode, runScenario, type Run } from './run-case.ts';
import type { ContractApi, ContractCase, ContractSuite } from './suite.ts';
import type { Target } from './target.ts';

// A gateway without signatures that answers whatever the test wants: the runner has to notice when that is wrong.

const result = (resultCode: string, resultMessage = '') => ({
  result: { resultStatus: resultCode === 'SUCCESS' ? 'S' : 'F', resultCode, resultMessage },
});

const api: ContractApi = {
  name: 'tills',
  document: {},
  envelope: { result: 'result', status: 'resultStatus', code: 'resultCode', message: 'resultMessage' },
  refusals: { 'request-invalid': 'PARAM_ILLEGAL', 'signature-invalid': 'INVALID_SIGNATURE' },
};
const suite: ContractSuite = {
  id: 'openTill',
  method: 'post',
  path: '/v1/tills/open',
  results: { S: ['SUCCESS'], F: ['PARAM_ILLEGAL', 'INVALID_SIGNATURE', 'RISK_REJECT'] },
  scenarios: {
    done: { code: 'SUCCESS', request: { kind: 'EMPTY', env: { os: 'IOS' } }, response: result('SUCCESS', 'ok') },
    plain: { request: { kind: 'EMPTY' }, response: { till: '7' } },
  },
  cases: [],
};

let server: Server;
let reply: (body: unknown, prefer: string | undefined) => { status?: number; body: unknown };
let received: unknown;
let run: Run;
beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received = JSON.parse(Buffer.concat(chunks).toString());
      const { status = 200, body } = reply(received, request.headers['prefer']?.toString());
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const target: Target = {
    name: 'double',
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    forcesResults: true,
    namesFields: true,
  };
  run = { api, suite, target, check: createAnswerCheck(api, suite, target) };
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const base: ContractCase = {
  id: 'openTill/required/env.os',
  from: 'done',
  patch: [],
  expect: 'accepted',
  rule: '#/rule',
};
const refused: ContractCase = {
  ...base,
  patch: [{ op: 'remove', path: '/env/os' }],
  expect: 'request-invalid',
  field: 'env.os',
};

describe('a case', () => {
  test('sends the example with its change, and leaves the example as it was', async () => {
    reply = () => ({ body: result('PARAM_ILLEGAL', 'env.os is required.') });
    await runCase(run, refused);
    expect(received).toEqual({ kind: 'EMPTY', env: {} });
    expect(suite.scenarios['done']?.request).toEqual({ kind: 'EMPTY', env: { os: 'IOS' } });
  });

  test.each<[string, ContractCase, object, RegExp]>([
    ['a wrong request that is accepted', refused, result('SUCCESS'), /the code of the refusal/],
    [
      'a wrong request that is refused for another reason',
      refused,
      result('RISK_REJECT', 'env.os'),
      /the code of the refusal/,
    ],
    ['a refusal that names no field', refused, result('PARAM_ILLEGAL', 'no'), /names the field/],
    ['a refusal that names another field', refused, result('PARAM_ILLEGAL', 'env.kind'), /names the field/],
    ['a right request that is refused', base, result('PARAM_ILLEGAL'), /is not refused/],
    ['a right request whose signature is doubted', base, result('INVALID_SIGNATURE'), /is not refused/],
    ['an undocumented code', base, result('FOREIGN'), /no documented code/],
  ])('fails on %s, and says what was sent and what came back', async (_, each, body, message) => {
    reply = () => ({ body });
    const error = await runCase(run, each).then(
      () => undefined,
      (cause: Error) => cause,
    );
    expect(error?.message).toMatch(message);
    expect(error?.message).toMatch(/wanted .*#\/rule/);
    expect(error?.message).toMatch(/sent .*EMPTY/);
    expect(error?.message).toMatch(/answered HTTP 200 \{"result"/);
  });

  test('a patch that does not fit its example is a fault of the suite', async () => {
    await expect(runCase(run, { ...base, patch: [{ op: 'remove', path: '/nowhere' }] })).rejects.toThrow(
      'does not fit the example done',
    );
  });

  test.each([
    [400, true],
    [422, true],
    [200, false],
    [500, false],
  ])('without an envelope HTTP %i refuses: %s', async (status, passes) => {
    reply = () => ({ status, body: {} });
    const outcome = runCase(
      { ...run, api: { name: 'pets', document: {}, refusals: {} } },
      { ...refused, from: 'plain', patch: [] },
    );
    await (passes ? outcome : expect(outcome).rejects.toThrow('is a 4xx'));
  });
});

test('a result code is asked for by its name', async () => {
  reply = (_, prefer) => ({ body: prefer === 'example=SUCCESS' ? result('SUCCESS') : result('RISK_REJECT') });
  await runResultCode(run, 'SUCCESS');
  expect(received).toEqual(suite.scenarios['done']?.request);
  reply = () => ({ body: result('RISK_REJECT') });
  await expect(runResultCode(run, 'SUCCESS')).rejects.toThrow();
});

describe('a scenario', () => {
  test('asks for its answer by key, and passes on that answer alone', async () => {
    reply = (_, prefer) => ({ body: prefer === 'example=done' ? result('SUCCESS', 'ok') : result('RISK_REJECT') });
    await runScenario(run, 'done', suite.scenarios['done'] ?? {});
    reply = () => ({ body: result('SUCCESS', 'OK') });
    await expect(runScenario(run, 'done', suite.scenarios['done'] ?? {})).rejects.toThrow();
  });
});
