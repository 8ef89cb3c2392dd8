import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMock, testKeys } from '@countersign/antom-mock';
import type { ContractReport } from '@countersign/contract-kit/reporter';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countersign } from './run.ts';

// The whole program, from the command line to the reports. `applyToken` is small, and its answers are full of secrets.
const only = ['contract', 'antom', '--operation', 'applyToken'];

const authCode = 'canary-auth-code-4711';

let folder: string;
let mock: Awaited<ReturnType<typeof startMock>>;
let wrong: Server;

/** A gateway that answers as the mock does, but for what `spoil` makes of a body that holds a token. */
const startWrong = (origin: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const { method, headers, url = '' } = request;
      const { prefer: _, ...sent } = headers;
      const onward = httpRequest(`${origin}${url}`, { method: method ?? '', headers: sent }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString().replace('"resultStatus":"S"', '"resultStatus":"U"');
          const { 'content-length': __, ...own } = answer.headers;
          response.writeHead(answer.statusCode ?? 500, own).end(text);
        });
      });
      onward.on('error', () => response.destroy());
      request.pipe(onward);
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
  mock = await startMock({ settings: { unknown: 'accept' } });
  wrong = await startWrong(mock.url);
});

afterAll(async () => {
  wrong.close();
  await mock.close();
  rmSync(folder, { recursive: true });
});

const env = {
  ANTOM_CLIENT_ID: testKeys.clientId,
  ANTOM_PRIVATE_KEY: testKeys.clientPrivateKey,
  ANTOM_PUBLIC_KEY: testKeys.gatewayPublicKey,
  ANTOM_AUTH_CODE: authCode,
};

const at = (name: string): string => join(folder, name);
const readReport = (name: string): ContractReport => JSON.parse(readFileSync(at(name), 'utf8'));

/** What differs between two runs of the same. */
const withoutTime = (report: ContractReport) => ({ ...report, at: '' });

const filesUnder = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Nothing that was signed with, that a signature is made of, or that the API calls secret. */
function expectNoSecret(text: string): void {
  expect(text).not.toContain(authCode);
  expect(text).not.toMatch(/algorithm=RSA256|PRIVATE KEY|28100103_[\w]+token/);
  expect(text).not.toContain(testKeys.clientPrivateKey.split('\n')[1]);
  // The tokens that the mock makes, and those of the examples.
  for (const [, token = ''] of text.matchAll(/"(?:access|refresh)Token\\*": ?\\*"([^"\\]*)/g))
    // What is no letter and no digit of theirs is no secret: cases ask for it.
    expect(token).toMatch(/^(?:\[redacted\]|[xX1.~_😀-]*)$/u);
}

test('on the mock all is well, and every form of a report says so', async () => {
  const reports = ['json=a.json', 'html=a.html', 'junit=a.xml', 'summary=a.md'].flatMap((each) => [
    '--report',
    each.replace('=', `=${folder}/`),
  ]);
  const { code, stdout, stderr } = await countersign([...only, ...reports, '--min-coverage', '100']);
  expect(code, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/^antom on mock: passed\. \d+ checks passed, 0 failed, 0 skipped\.$/m);
  const report = readReport('a.json');
  expect(report).toMatchObject({
    report: 1,
    api: 'antom',
    target: 'mock',
    verdict: 'passed',
    divergences: [],
    errors: [],
  });
  expect(report.operations.map(({ operation }) => operation)).toEqual(['applyToken']);
  expect(report.leftOut).toContain('pay');
  expect(report.operations[0]?.results.find((row) => row.code === 'SUCCESS')).toMatchObject({
    status: 'S',
    example: true,
    trigger: true,
    test: true,
  });
  expect(readFileSync(at('a.html'), 'utf8')).toContain('The antom contract on mock');
  expect(readFileSync(at('a.xml'), 'utf8')).toContain('applyToken/scenario/applyToken.success');
  expect(readFileSync(at('a.md'), 'utf8')).toContain('| applyToken |');
});

test('--json prints the report and nothing else; the parts of a run make the report of the whole', async () => {
  const two = ['contract', 'antom', '--operation', 'applyToken', '--operation', 'revoke'];
  const whole = await countersign([...two, '--json', '--report', `json=${at('whole.json')}`]);
  expect(whole).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(whole.stdout)).toEqual(readReport('whole.json'));
  for (const part of ['1/2', '2/2']) {
    const name = part.replace('/', '-');
    const args = [...two, '--shard', part, '--report', `blob=${at('parts')}/${name}.json`];
    expect((await countersign(args)).code).toBe(0);
  }
  const merged = await countersign([...two, '--merge', at('parts'), '--json']);
  expect(merged.code, merged.stderr).toBe(0);
  expect(withoutTime(JSON.parse(merged.stdout))).toEqual(withoutTime(JSON.parse(whole.stdout)));
});

describe('a gateway that gives its successes another status', () => {
  const gateway = (): string => `http://127.0.0.1:${(wrong.address() as AddressInfo).port}`;
  const run = (...args: string[]) => countersign([...only, '--target', gateway(), ...args], { env });

  test('is found out: exit code 1, the fact, where it stands, and no secret', async () => {
    const { code, stdout, stderr } = await run(
      '--report',
      `json=${at('w.json')}`,
      '--report',
      `html=${at('w.html')}`,
      '--report',
      `junit=${at('w.xml')}`,
      '--report',
      `blob=${at('w-blob.json')}`,
      '--report',
      `summary=${at('w.md')}`,
      '--record',
      at('record'),
    );
    expect(code).toBe(1);
    expect(stdout).toContain('SUCCESS has the status S.');
    expect(stdout).toMatch(/expected S SUCCESS\n +found +U SUCCESS/);
    expect(stdout).toContain('Skipped: ');
    const report = readReport('w.json');
    expect(report.divergences.map(({ fact }) => fact)).toContain('SUCCESS has the status S.');
    expect(report.operations[0]?.results.find((row) => row.code === 'SUCCESS')?.seen).toEqual({
      target: gateway().replace('http://', ''),
      at: report.at,
    });
    for (const text of [stdout, stderr]) expectNoSecret(text);
    for (const name of ['w.json', 'w.html', 'w.xml', 'w-blob.json', 'w.md'])
      expectNoSecret(readFileSync(at(name), 'utf8'));
    for (const file of filesUnder(at('record'))) expectNoSecret(readFileSync(file, 'utf8'));
  });

  test('is found out again from what was recorded, when it is gone', async () => {
    const { code, stdout, stderr } = await countersign([...only, '--target', `replay:${at('record')}`, '--json']);
    expect(code, stderr).toBe(1);
    const [again, live] = [JSON.parse(stdout) as ContractReport, readReport('w.json')];
    const told = ({ divergences }: ContractReport) =>
      divergences.map(({ fact, cases }) => [fact, cases.map(({ id }) => id)]);
    expect(told(again)).toEqual(told(live));
    expect(again.target).toBe(`replay of ${live.target}`);
    const file = filesUnder(at('record')).find((path) => path.includes('scenario-applyToken'));
    rmSync(file ?? '');
    const { stdout: less } = await countersign([...only, '--target', `replay:${at('record')}`, '--json']);
    expect((JSON.parse(less) as ContractReport).skipped).toContainEqual({
      reason: 'It was not recorded.',
      checks: [expect.stringContaining('applyToken/scenario/applyToken.')],
    });
  });

  test('what it was seen to answer is remembered by the next report', async () => {
    await countersign([...only, '--previous', at('w.json'), '--report', `json=${at('later.json')}`]);
    expect(readReport('later.json').operations[0]?.results.find((row) => row.code === 'SUCCESS')?.seen?.at).toBe(
      readReport('w.json').at,
    );
  });
});

test('a gateway that is not there is a failure, not a crash', async () => {
  const { code, stdout, stderr } = await countersign([...only, '--target', 'http://127.0.0.1:9'], { env });
  expect(code, stderr).toBe(1);
  expect(stdout).toContain('applyToken answers every request.');
});

describe('wrong use', () => {
  test.each<[readonly string[], Readonly<Record<string, string>>, string]>([
    [['--target', 'sandbox'], {}, 'ANTOM_GATEWAY, ANTOM_CLIENT_ID, ANTOM_PRIVATE_KEY, ANTOM_PUBLIC_KEY'],
    [['--target', 'https://open-na-global.alipay.com/ams/api'], env, '--i-mean-production'],
    [
      ['--target', 'sandbox'],
      { ...env, ANTOM_GATEWAY: 'https://a.example', ANTOM_CLIENT_ID: 'M1' },
      '--i-mean-production',
    ],
    [['--operation', 'moon'], {}, 'There is no operation moon. There are: '],
    [['--target', 'replay:/nowhere'], {}, '/nowhere holds no recording'],
    [['--previous', '/nowhere.json'], {}, "--previous can't be read"],
    [['--merge', '/nowhere'], {}, '/nowhere'],
    [['--moon'], {}, "Unknown option '--moon'"],
  ])('%j exits with 2 and says what to do', async (args, variables, message) => {
    const { code, stdout, stderr } = await countersign(['contract', 'antom', ...args], { env: variables });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('PRIVATE KEY');
    expect([code, stdout]).toEqual([2, '']);
    expect(existsSync('/nowhere')).toBe(false);
  });
});
