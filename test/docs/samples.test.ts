import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startMock as startAlipayPlus } from '@countersign/alipay-plus-mock';
import { startMock as startAntom } from '@countersign/antom-mock';
import { clientEnvironment, testKeys, type CallEntry, type JournalEntry } from '@countersign/mock-kit';
import { parsePrivateKey, parsePublicKey, signMessage, verifyMessage } from '@countersign/signing';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { isOperation } from '../../generator/src/docs/api-docs.ts';
import { variablesOf } from '../../generator/src/docs/samples/environment.ts';
import type { Operation, Webhook } from '../../generator/src/model/model.ts';
import { variablesOf as variablesOfKit } from '../../packages/contract-kit/src/command/environment.ts';
import { compile } from '../repo/compile.ts';
import { repository, run } from '../repo/run.ts';
import { sampleAll, sampleGoldenApis, sampleOwnApis, type SampledExchange } from './sample-modules.ts';

const own = await sampleOwnApis();
const golden = await sampleGoldenApis();
const all = [...own.values()].flat();

const mocks = { antom: startAntom, 'alipay-plus': startAlipayPlus } as const;
const apis = Object.keys(mocks) as (keyof typeof mocks)[];

const isCall = (each: SampledExchange): each is SampledExchange & { readonly exchange: Operation } =>
  isOperation(each.exchange);
const isMessage = (each: SampledExchange): each is SampledExchange & { readonly exchange: Webhook } => !isCall(each);
const callsOf = (api: string) => (own.get(api) ?? []).filter(isCall).map((each) => ({ ...each, id: each.exchange.id }));
const messagesOf = (api: string) =>
  (own.get(api) ?? []).filter(isMessage).map((each) => ({ ...each, id: each.exchange.id }));

/** What a program that a sample must not start would leave. */
const trace = 'started';

test('every operation is shown by the client and by curl, every notification by the receiver', () => {
  expect([...own.keys()]).toEqual(apis);
  expect(all.filter(({ typescript }) => typescript === undefined).map(({ file }) => file)).toEqual([]);
  expect(all.filter((each) => isCall(each) !== (each.curl !== undefined)).map(({ file }) => file)).toEqual([]);
});

test('the variables are those of the contract command, and those in which a mock tells of itself', () => {
  for (const api of [...apis, 'a.b c', '日本']) {
    const { gateway, clientId, privateKey, publicKey } = variablesOfKit(api);
    expect(variablesOf(api)).toMatchObject({ gateway, clientId, privateKey, publicKey });
  }
  for (const api of apis) {
    const { privateKeyFile: _, ...names } = variablesOf(api);
    expect(Object.keys(clientEnvironment(api, '')).sort()).toEqual(Object.values(names).sort());
  }
});

test('every sample in TypeScript compiles under strict, those of the golden clients too', async () => {
  const shown = [...all, ...golden].filter(({ typescript }) => typescript !== undefined);
  const clients = [...new Set(golden.map(({ api }) => api.model.name))].map((name) => {
    const files = readdirSync(join(repository, 'test/golden', name, 'client'));
    const exported = ['client.ts', 'webhooks.ts'].filter((file) => files.includes(file));
    return [
      `clients/${name}.ts`,
      exported.map((file) => `export * from '../../../golden/${name}/client/${file}';`).join('\n'),
    ];
  });
  const modules = shown.map(({ file, typescript }) => [file, `${typescript}\n`]);
  expect(new Set(modules.map(([file]) => file)).size).toBe(modules.length);
  expect(await compile('samples', Object.fromEntries([...modules, ...clients]))).toBe('');
});

test('samples in TypeScript are as the formatter has them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-samples-'));
  try {
    for (const { file, typescript } of all) write(folder, file, `${typescript}\n`);
    const formatter = join(repository, 'node_modules/.bin/oxfmt');
    const config = join(repository, '.oxfmtrc.json');
    const { code, stdout } = await run(formatter, ['--check', '--config', config, folder], { cwd: folder });
    expect(code, stdout).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function write(folder: string, file: string, text: string): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** A module of this repository meanwhile, where it finds the packages. */
const importModule = (folder: string, file: string, text: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ write(folder, file, text));

/** What a client prints, by the method of the console. */
function listen() {
  const printed: Record<'log' | 'warn' | 'error', unknown[][]> = { log: [], warn: [], error: [] };
  for (const method of ['log', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...values) => void printed[method].push(values));
  return printed;
}

/**
 * Codes other than that of the example, by what the mock remembers. It takes codes, tokens and payments of elsewhere for good, and
 * samples run in the order of the contract; but an inquiry brings nothing about that it could tell of, and what was canceled is not
 * given back.
 */
const otherCodes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  antom: { inquiryPayment: 'ORDER_NOT_EXIST', inquiryRefund: 'ORDER_NOT_EXIST' },
  'alipay-plus': { refund: 'PROCESS_FAIL' },
};

describe.each(apis)('samples in TypeScript, run against the mock of %s', (api) => {
  const folder = join(repository, 'test/tmp', `samples-${api}`);
  let mock: { readonly url: string; journal(): Promise<readonly JournalEntry[]>; close(): Promise<void> };
  beforeAll(async () => {
    mock = await mocks[api]({ settings: { unknown: 'accept' } });
    for (const [name, value] of Object.entries(clientEnvironment(api, mock.url))) vi.stubEnv(name, value);
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(async () => {
    vi.unstubAllEnvs();
    await mock.close();
    rmSync(folder, { recursive: true });
  });

  test.each(callsOf(api))('$id', async ({ exchange, file, typescript = '' }) => {
    const printed = listen();
    await importModule(folder, file, typescript);
    const entry = (await mock.journal()).findLast(({ kind }) => kind === 'call') as CallEntry | undefined;
    expect(entry?.operation).toBe(`${exchange.group}.${exchange.name}`);
    const code = otherCodes[api]?.[exchange.id] ?? 'SUCCESS';
    expect(entry?.answer?.body).toMatchObject({ result: { resultCode: code } });
    const status = exchange.results?.find((result) => result.code === code)?.status;
    const method = { S: 'log', F: 'error', U: 'warn' } as const;
    expect(Object.entries(printed).filter(([, calls]) => calls.length > 0)).toEqual([
      [method[status ?? 'U'], [expect.arrayContaining([expect.anything()])]],
    ]);
  });

  test.each(messagesOf(api))('$id', async ({ exchange, file, typescript = '' }) => {
    const printed = listen();
    const { POST } = await importModule(folder, file, typescript);
    const [{ request } = {}] = exchange.scenarios;
    const answer = await (POST as (request: Request) => Promise<Response>)(await notification(request));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ result: { resultStatus: 'S', resultCode: 'SUCCESS' } });
    expect(answer.headers.has('signature')).toBe(exchange.acknowledgement.signed);
    const isAsked = exchange.acknowledgement.body === undefined;
    expect(printed.log.map((values) => values.some((value) => value !== undefined))).toEqual(isAsked ? [] : [true]);
  });
});

/** A message as the gateway sends it. */
async function notification(message: unknown): Promise<Request> {
  const body = JSON.stringify(message);
  const { clientId, gatewayPrivateKey } = testKeys;
  const time = String(Date.now());
  const signed = { method: 'POST', path: '/notify', clientId, time, body };
  const signature = await signMessage(signed, await parsePrivateKey(gatewayPrivateKey));
  const headers = { 'content-type': 'application/json', 'client-id': clientId, 'request-time': time, signature };
  return new Request('http://shop.example/notify', { method: 'POST', headers, body });
}

/** Programs that a script starts. */
const missing = ['sh', 'curl', 'openssl'].filter(
  (program) => !(process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, program))),
);
const reason = missing.length > 0 ? ` (skipped: there is no ${missing.join(', ')})` : '';

describe.skipIf(missing.length > 0)(`samples with curl${reason}`, () => {
  let home: string;
  let keyFile: string;
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'countersign-samples-'));
    // Headers are printed before the body.
    write(home, '.curlrc', 'include\n');
    keyFile = write(home, 'key.pem', testKeys.clientPrivateKey);
  });
  afterAll(() => rmSync(home, { recursive: true }));

  /** Runs a sample as it stands. */
  async function runSample(source: string, api: string, gateway: string, program = 'sh'): Promise<string> {
    const names = variablesOf(api);
    const env = {
      [names.gateway]: gateway,
      [names.clientId]: testKeys.clientId,
      [names.privateKeyFile]: keyFile,
      CURL_HOME: home,
    };
    const { code, stdout, stderr } = await run(program, ['-c', source], { cwd: home, env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout;
  }

  describe.each(apis)('against the mock of %s', (api) => {
    let mock: { readonly url: string; close(): Promise<void> };
    beforeAll(async () => {
      // Answers are those of the examples, whatever was called before.
      mock = await mocks[api]({ stateless: true });
    });
    afterAll(() => mock.close());

    const basePaths = { antom: '/ams/sandbox/api', 'alipay-plus': '/aps/api' } as const;

    test.each(callsOf(api))('$id', async ({ exchange, curl = '' }) => {
      const answer = await verifyAnswer(await runSample(curl, api, mock.url), basePaths[api] + exchange.path);
      const shown = exchange.scenarios.find(({ request }) => curl.includes(JSON.stringify(request, null, 2)));
      expect(shown?.code).toBe('SUCCESS');
      expect(answer).toMatchObject({ result: { resultStatus: 'S', resultCode: shown?.code } });
    });

    test('the gateway may be a whole URL, and end with a slash', async () => {
      const [{ curl = '', exchange } = expect.fail('There is no operation.')] = callsOf(api);
      const wanted = { result: { resultCode: 'SUCCESS' } };
      for (const end of ['/', basePaths[api], `${basePaths[api]}/`]) {
        const answered = await runSample(curl, api, mock.url + end);
        expect(await verifyAnswer(answered, basePaths[api] + exchange.path), end).toMatchObject(wanted);
      }
    });

    test('another byte than was signed is refused', async () => {
      const [{ curl = '', api: docs } = expect.fail('There is no operation.')] = callsOf(api);
      const altered = curl.replace(`printf '%s' "$body" | curl`, `printf '%s' "$body" | tr '\\n' ' ' | curl`);
      expect(altered).not.toBe(curl);
      const [, body] = split(await runSample(altered, api, mock.url));
      const refused = docs.model.protocolResults['signature-invalid'];
      expect(refused?.status).toBe('F');
      expect(JSON.parse(body)).toMatchObject({ result: { resultCode: refused?.code, resultStatus: refused?.status } });
    });
  });

  test('says what is not set, and calls no production by itself', async () => {
    const [{ curl: antom = '' } = {}] = callsOf('antom');
    const [{ curl: alipayPlus = '' } = {}] = callsOf('alipay-plus');
    expect(antom).toContain('server=https://open-na.alipay.com/ams/sandbox/api\n');
    const cases = [
      [antom, { ANTOM_GATEWAY: 'http://127.0.0.1:9' }, 'ANTOM_CLIENT_ID'],
      [antom, { ANTOM_GATEWAY: 'http://127.0.0.1:9', ANTOM_CLIENT_ID: 'x' }, 'ANTOM_PRIVATE_KEY_FILE'],
      [alipayPlus, {}, 'ALIPAY_PLUS_GATEWAY'],
    ] as const;
    for (const [source, env, name] of cases) {
      const { code, stdout, stderr } = await run('sh', ['-c', source], { cwd: home, env });
      expect(code, stderr).not.toBe(0);
      expect(stderr).toContain(name);
      expect(stdout).toBe('');
    }
  });

  test.each(['sh', 'bash'])('hostile examples are sent as they are, by %s', async (program) => {
    const received: { readonly url: string | undefined; readonly body: string }[] = [];
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      received.push({ url: request.url, body: Buffer.concat(chunks).toString('utf8') });
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const gateway = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      for (const signed of [true, false]) {
        const { curl = '' } = hostileSample(signed);
        await runSample(curl, 'antom', gateway, program);
        expect(curl).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
      }
    } finally {
      server.close();
    }
    expect(received.map(({ url }) => url)).toEqual(Array(2).fill(`/ams/sandbox/api${encodedPath}`));
    expect(received.map(({ body }) => JSON.stringify(JSON.parse(body)))).toEqual(Array(2).fill(hostileText));
    expect(existsSync(join(home, trace))).toBe(false);
  });
});

test('hostile examples are given to the client as they are', async () => {
  const folder = join(repository, 'test/tmp/samples-hostile');
  try {
    write(folder, 'client.ts', stub);
    const { typescript = '' } = hostileSample(true, './client.ts');
    expect(typescript).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    listen();
    await importModule(folder, 'sample.ts', typescript);
    const { given } = await import(/* @vite-ignore */ join(folder, 'client.ts'));
    expect(given.map((each: unknown) => JSON.stringify(each))).toEqual([hostileText]);
    expect(existsSync(join(repository, trace))).toBe(false);
  } finally {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  }
});

/** A client that keeps what it is given. */
const stub = `
  export const given: unknown[] = [];
  const keep = (body: unknown) => { given.push(body); return { status: 'S', code: 'SUCCESS', data: {} }; };
  const any: object = new Proxy(keep, { get: (_, name) => (name === 'then' ? undefined : any) });
  export const createAntomClient = () => any;
`;

const texts = [
  'a \'quoted\' word, "another", and a \\ before \\\' and \\"',
  `$(touch ${trace})`,
  `\`touch ${trace}\``,
  `'; touch ${trace}; '`,
  `'"'"'; touch ${trace}; "'"'"`,
  '${PATH} $HOME $0 %s %n \\n',
  `\${require('node:fs').writeFileSync('${trace}', '')}`,
  `'); globalThis.process.exit(1); ('`,
  'line\nfeed\r\n\ttab\u0000\u007f\u2028\u2029',
  'turned \u202e around \u2066 and hidden \u200b\u{e0041}',
  'Zürich 東京 🫖 \ud800',
  '-n @file !history */ </script> <!-- #',
];

/** Texts as values and as names. `__proto__` is a member as any other. */
const hostileText = JSON.stringify(
  JSON.parse(
    JSON.stringify({ texts, names: Object.fromEntries(texts.map((text) => [text, text])) }).replace(
      '{',
      '{"__proto__":{"a":"b"},',
    ),
  ),
);

const hostilePath = `/v1/$(touch ${trace})'"\`;&|<>/*`;
const encodedPath = new URL(`http://x${hostilePath}`).pathname;

/** The samples of an operation whose example and path are hostile. */
function hostileSample(signed: boolean, clientPackage = 'client'): SampledExchange {
  const [{ api, exchange } = expect.fail('There is no operation.')] = callsOf('antom');
  const scenarios = exchange.scenarios.slice(0, 1).map((each) => ({ ...each, request: JSON.parse(hostileText) }));
  const { request } = exchange;
  if (request === undefined) throw new Error('It has no body.');
  const { wireShape: _, ...plain } = request;
  const operation = { ...exchange, path: hostilePath, signed, scenarios, request: plain };
  const model = { ...api.model, operations: [operation], webhooks: [] };
  const [sampled = expect.fail('There is no sample.')] = sampleAll({ ...api, model, clientPackage });
  return sampled;
}

/** Headers and body of what curl prints. */
function split(printed: string): [headers: Headers, body: string] {
  const [head = '', ...rest] = printed.split('\r\n\r\n');
  const lines = head.split('\r\n').slice(1);
  return [new Headers(lines.map((line) => line.split(': ', 2) as [string, string])), rest.join('\r\n\r\n')];
}

/** The body of an answer whose signature holds. */
async function verifyAnswer(printed: string, path: string): Promise<unknown> {
  const [headers, body] = split(printed);
  const header = (name: string): string => headers.get(name) ?? '';
  const message = { method: 'POST', path, clientId: header('client-id'), time: header('response-time'), body };
  await verifyMessage(message, header('signature'), await parsePublicKey(testKeys.gatewayPublicKey));
  return JSON.parse(body);
}
