import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
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
  refusals: {
    'request-invalid': { code: 'PARAM_ILLEGAL', status: 'F' },
    'signature-invalid': { code: 'INVALID_SIGNATURE', status: 'F' },
  },
};
const suite: ContractSuite = {
  id: 'openTill',
  method: 'post',
  path: '/v1/tills/open',
  signed: false,
  mediaType: 'application/json',
  status: 200,
  results: { S: ['SUCCESS'], F: ['PARAM_ILLEGAL', 'INVALID_SIGNATURE', 'RISK_REJECT'] },
  scenarios: {
    done: { code: 'SUCCESS', request: { kind: 'EMPTY', env: { os: 'IOS' } }, response: result('SUCCESS', 'ok') },
    plain: { request: { kind: 'EMPTY' }, response: { till: '7' } },
    alone: { request: { kind: 'EMPTY' } },
  },
  cases: [],
  constraints: [],
};

let server: Server;
let reply: (body: unknown, prefer: string | undefined) => { status?: number; body: unknown };
let received: unknown;
let headers: IncomingHttpHeaders;
let run: Run;
beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received = JSON.parse(Buffer.concat(chunks).toString());
      headers = request.headers;
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
    [
      'a refusal that names a field in whose name it stands',
      { ...refused, field: 'os' },
      result('PARAM_ILLEGAL', 'env.os is required.'),
      /names the field os/,
    ],
    ['a right request that is refused', base, result('PARAM_ILLEGAL'), /the code of scenario done/],
    ['a right request that gets another answer', base, result('RISK_REJECT'), /the code of scenario done/],
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

  test('a right request is asked for by its scenario, a wrong one is not', async () => {
    reply = (_, prefer) => ({
      body: prefer === 'example=done' ? result('SUCCESS') : result('PARAM_ILLEGAL', 'env.os'),
    });
    await runCase(run, base);
    await runCase(run, refused);
  });

  test("a gateway that can't be asked accepts with the status of a success", async () => {
    const gateway = { ...run, target: { ...run.target, forcesResults: false } };
    reply = (_, prefer) => ({ body: prefer === undefined ? result('SUCCESS') : result('RISK_REJECT') });
    await runCase(gateway, base);
    reply = () => ({ body: result('RISK_REJECT') });
    await expect(runCase(gateway, base)).rejects.toThrow('the status of an accepted request');
  });

  test('a reason without a code is a fault of the suite, before anything is sent', async () => {
    received = undefined;
    const wordless = { ...run, api: { ...api, refusals: {} } };
    await expect(runCase(wordless, refused)).rejects.toThrow(
      "The suites of tills don't say with which code a request is refused as request-invalid.",
    );
    expect(received).toBeUndefined();
  });

  test('another body altogether', async () => {
    reply = () => ({ body: result('PARAM_ILLEGAL') });
    await runCase(run, { ...base, patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid' });
    expect(received).toBe('text');
  });
});

describe('without an envelope', () => {
  const plain = (target: Target): Run => {
    const { envelope: _, ...plainApi } = { ...api, refusals: {} };
    const plainSuite = { ...suite, results: {}, status: 201, mediaType: 'application/merge-patch+json' };
    return { api: plainApi, suite: plainSuite, target, check: createAnswerCheck(plainApi, plainSuite, target) };
  };
  const each: ContractCase = { ...base, from: 'plain' };

  test.each([
    ['request-invalid', 400, true],
    ['request-invalid', 422, true],
    ['request-invalid', 201, false],
    ['request-invalid', 500, false],
    ['accepted', 201, true],
    ['accepted', 200, false],
    ['accepted', 422, false],
  ] as const)('%s by HTTP %i: %s', async (wanted, status, passes) => {
    reply = () => ({ status, body: {} });
    const outcome = runCase(plain(run.target), { ...each, expect: wanted });
    const message = await outcome.then(
      () => '',
      (error: Error) => error.message,
    );
    expect(message).toMatch(passes ? /^$/ : new RegExp(`^HTTP ${status} where`));
  });

  test('nothing is asked for by a scenario without an answer', async () => {
    reply = (_, prefer) => ({ status: prefer === undefined ? 201 : 404, body: {} });
    await runCase(plain(run.target), { ...each, from: 'alone' });
    await runScenario(plain(run.target), 'alone', suite.scenarios['alone'] ?? {});
    await expect(runCase(plain(run.target), each)).rejects.toThrow('HTTP 404 where 201 is documented.');
  });

  test('the request has the media type of the document', async () => {
    reply = () => ({ status: 201, body: {} });
    await runCase(plain(run.target), each);
    expect(headers['content-type']).toBe('application/merge-patch+json');
  });
});

test('a result code is asked for by its name', async () => {
  reply = (_, prefer) => ({ body: prefer === 'example=SUCCESS' ? result('SUCCESS') : result('RISK_REJECT') });
  await runResultCode(run, 'SUCCESS');
  expect(received).toEqual(suite.scenarios['done']?.request);
  reply = () => ({ body: result('RISK_REJECT') });
  await expect(runResultCode(run, 'SUCCESS')).rejects.toThrow("to be 'SUCCESS'");
});

describe('a scenario', () => {
  test('asks for its answer by key, and passes on that answer alone', async () => {
    reply = (_, prefer) => ({ body: prefer === 'example=done' ? result('SUCCESS', 'ok') : result('RISK_REJECT') });
    await runScenario(run, 'done', suite.scenarios['done'] ?? {});
    reply = () => ({ body: result('SUCCESS', 'OK') });
    await expect(runScenario(run, 'done', suite.scenarios['done'] ?? {})).rejects.toThrow('to deeply equal');
  });
});
