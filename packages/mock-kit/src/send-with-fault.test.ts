import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { parsePrivateKey, parsePublicKey, signMessage, verifyMessage } from '@countersign/signing';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { notesDefinition } from '../fixtures/notes-definition.ts';
import { consultPath, goodConsult } from '../fixtures/signed-call.ts';
import { rememberingWallet, walletBehaviour } from '../fixtures/wallet-behaviour.ts';
import { startMockServer } from './server.ts';
import type { Mock } from './server.ts';
import type { Fault } from './steering.ts';
import { testKeys } from './test-keys.ts';

/** Delays that were asked for, and what ends them. */
const delays: { milliseconds: number; end: () => void; isAborted: () => boolean }[] = [];

let mock: Mock;
let plain: Mock;
beforeAll(async () => {
  const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      delays.push({ milliseconds, end: resolve, isAborted: () => signal.aborted });
      signal.addEventListener('abort', () => reject(new Error('gone')));
    });
  mock = await startMockServer(rememberingWallet, { sleep }, walletBehaviour);
  plain = await startMockServer(notesDefinition);
});
afterAll(() => Promise.all([mock.close(), plain.close()]));

const key = parsePrivateKey(testKeys.clientPrivateKey);
const gatewayKey = parsePublicKey(testKeys.gatewayPublicKey);
const { clientId } = testKeys;

interface Wire {
  readonly socket: Socket;
  readonly received: () => string;
  /** `end` for a connection that was closed in order, or the code of its error. */
  readonly ended: Promise<string>;
}

function send(port: number, text: string): Wire {
  const socket = connect(port, '127.0.0.1');
  let received = '';
  socket.setEncoding('utf8').on('data', (data) => (received += data));
  const ended = new Promise<string>((resolve) => {
    socket.once('end', () => resolve('end'));
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.name));
  });
  onTestFinished(() => void socket.destroy());
  socket.write(text);
  return { socket, received: () => received, ended };
}

async function sendConsult(run: string, method = 'POST', authState = 'one'): Promise<Wire> {
  const body = method === 'HEAD' ? '' : JSON.stringify({ ...goodConsult, authState });
  const time = String(Date.now());
  const signature = await signMessage({ method, path: consultPath, clientId, time, body }, await key);
  const lines = [
    `${method} ${consultPath} HTTP/1.1`,
    'host: 127.0.0.1',
    ...[`x-mock-run: ${run}`, `client-id: ${clientId}`, `request-time: ${time}`, `signature: ${signature}`],
    ...['content-type: application/json', `content-length: ${body.length}`, '', body],
  ];
  return send(mock.port, lines.join('\r\n'));
}

/** An answer that is all there. */
async function readAnswer({ received }: Wire) {
  await vi.waitFor(() => {
    const [head = '', body = ''] = received().split(/\r\n\r\n(.*)/s);
    expect(body).toHaveLength(Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN));
  });
  const [head = '', body = ''] = received().split(/\r\n\r\n(.*)/s);
  const [status = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) =>
      line
        .toLowerCase()
        .split(/: /, 1)
        .concat(line.replace(/^.*?: /, '')),
    ),
  );
  return { status: Number(status.split(' ')[1]), headers: headers as Record<string, string>, body };
}

async function verdict({ headers, body }: Awaited<ReturnType<typeof readAnswer>>): Promise<string> {
  const message = {
    method: 'POST',
    path: consultPath,
    clientId: headers['client-id'] ?? '',
    time: headers['response-time'] ?? '',
    body,
  };
  return verifyMessage(message, headers['signature'] ?? null, await gatewayKey).then(
    () => 'holds',
    (error: { code: string }) => error.code,
  );
}

let runs = 0;
async function withFault(fault: Fault): Promise<string> {
  const run = `fault-${runs++}`;
  await mock.run(run).fault(fault);
  return run;
}
const count = async (run: string): Promise<number> => {
  const wire = await sendConsult(run, 'POST', `count-${runs++}`);
  const { body } = await readAnswer(wire);
  return Number(/id=(\d+)/.exec(body)?.[1]);
};

describe('the connection', () => {
  test('drop: closes in order, without a byte', async () => {
    const run = await withFault({ kind: 'drop' });
    const wire = await sendConsult(run);
    expect(await wire.ended).toBe('end');
    expect(wire.received()).toBe('');
    expect(await count(run)).toBe(2);
  });

  test('reset: is reset behind the headers and half of the body', async () => {
    const wire = await sendConsult(await withFault({ kind: 'reset' }));
    expect(await wire.ended).toBe('ECONNRESET');
    const [head = '', body = ''] = wire.received().split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n.*signature: /is);
    expect(body).toHaveLength(Math.floor(Number(/content-length: (\d+)/i.exec(head)?.[1]) / 2));
  });

  test('truncated: closes in order behind half of the body', async () => {
    const wire = await sendConsult(await withFault({ kind: 'truncated' }));
    expect(await wire.ended).toBe('end');
    const [head = '', body = ''] = wire.received().split('\r\n\r\n');
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    expect(length).toBeGreaterThan(50);
    expect(body).toHaveLength(Math.floor(length / 2));
  });

  test.each(['truncated', 'reset'] as const)('%s: gives nothing where there is no body to cut', async (kind) => {
    const run = await withFault({ kind });
    const wire = await sendConsult(run, 'HEAD');
    expect(await wire.ended).toBe(kind === 'reset' ? 'ECONNRESET' : 'end');
    expect(wire.received()).toBe('');
    await plain.fault({ kind });
    const gone = send(plain.port, 'DELETE /notes/1 HTTP/1.1\r\nhost: x\r\n\r\n');
    expect(await gone.ended).toBe(kind === 'reset' ? 'ECONNRESET' : 'end');
    expect(gone.received()).toBe('');
  });
});

describe('a delay', () => {
  test('holds the answer back until it is over', async () => {
    const run = await withFault({ kind: 'delay', milliseconds: 70_000 });
    const before = delays.length;
    const wire = await sendConsult(run);
    await vi.waitFor(() => expect(delays).toHaveLength(before + 1));
    expect(delays.at(-1)?.milliseconds).toBe(70_000);
    expect(wire.received()).toBe('');
    delays.at(-1)?.end();
    expect(await verdict(await readAnswer(wire))).toBe('holds');
  });

  test('ends when nobody waits any more', async () => {
    const before = delays.length;
    const wire = await sendConsult(await withFault({ kind: 'delay', milliseconds: 70_000 }));
    await vi.waitFor(() => expect(delays).toHaveLength(before + 1));
    wire.socket.destroy();
    await vi.waitFor(() => expect(delays.at(-1)?.isAborted()).toBe(true));
  });

  test('of a call that is lost ends with the connection', async () => {
    const before = delays.length;
    const wire = await sendConsult(await withFault({ kind: 'delay', milliseconds: 5, lost: true }));
    await vi.waitFor(() => expect(delays).toHaveLength(before + 1));
    delays.at(-1)?.end();
    expect(await wire.ended).toBe('end');
    expect(wire.received()).toBe('');
  });

  test('is by the clock of the machine unless another is given', async () => {
    await plain.fault({ kind: 'delay', milliseconds: 1 });
    expect((await fetch(`${plain.url}/notes/1`)).status).toBe(200);
  });
});

test.each([
  [undefined, 503, 'Service Unavailable'],
  [502, 502, 'Bad Gateway'],
  [200, 200, 'OK'],
])('status %s: is the page of a proxy', async (status, want, title) => {
  const wire = await sendConsult(await withFault({ kind: 'status', ...(status !== undefined && { status }) }));
  const answer = await readAnswer(wire);
  expect(answer).toMatchObject({ status: want, headers: { 'content-type': 'text/html' } });
  expect(Object.keys(answer.headers).sort()).toEqual([
    'connection',
    'content-length',
    'content-type',
    'date',
    'keep-alive',
  ]);
  expect(answer.body).toMatch(`<h1>${want} ${title}</h1>`);
});

describe('the signature', () => {
  const answered = async (fault: Fault) => readAnswer(await sendConsult(await withFault(fault)));

  test('holds without a fault', async () => {
    expect(await verdict(await readAnswer(await sendConsult('no-fault')))).toBe('holds');
  });

  test('unsigned: is missing, and nothing else is', async () => {
    const answer = await answered({ kind: 'unsigned' });
    expect(answer).toMatchObject({
      status: 200,
      body: expect.stringMatching('SUCCESS'),
      headers: { 'client-id': clientId },
    });
    expect(answer.headers).not.toHaveProperty('signature');
  });

  test.each(['bytes', 'key', undefined] as const)('wrongly-signed, by %s: does not hold', async (wrong) => {
    const answer = await answered({ kind: 'wrongly-signed', ...(wrong && { wrong }) });
    expect(await verdict(answer)).toBe('SIGNATURE_INVALID');
    const isOfOtherBytes = (await verdict({ ...answer, body: `${answer.body} ` })) === 'holds';
    expect(isOfOtherBytes).toBe(wrong !== 'key');
  });

  test('wrong-client-id: holds for another client', async () => {
    const answer = await answered({ kind: 'wrong-client-id' });
    expect(answer.headers['client-id']).not.toBe(clientId);
    expect(await verdict(answer)).toBe('holds');
  });

  test('stale-time: holds, and is a day old', async () => {
    const answer = await answered({ kind: 'stale-time' });
    expect(await verdict(answer)).toBe('holds');
    const age = Date.now() - Date.parse(answer.headers['response-time'] ?? '');
    expect(age).toBeGreaterThanOrEqual(24 * 3_600_000);
    expect(age).toBeLessThan(25 * 3_600_000);
  });
});

describe('a call that is lost', () => {
  test.each<[Fault, string]>([
    [{ kind: 'drop', lost: true }, 'end'],
    [{ kind: 'reset', lost: true }, 'ECONNRESET'],
  ])('%j is not carried out', async (fault, ending) => {
    const run = await withFault(fault);
    const wire = await sendConsult(run);
    expect(await wire.ended).toBe(ending);
    expect(wire.received()).toBe('');
    expect(await count(run)).toBe(1);
  });

  test('with a status is answered by the proxy, and stands in the journal as lost', async () => {
    const run = await withFault({ kind: 'status', lost: true });
    expect(await readAnswer(await sendConsult(run))).toMatchObject({ status: 503 });
    expect(await count(run)).toBe(1);
    const [lost, counted] = await mock.run(run).journal();
    expect(lost).toMatchObject({ rule: 'lost', fault: 'status' });
    expect(lost).not.toHaveProperty('answer');
    expect(counted).toMatchObject({ rule: 'behaviour', answer: { status: 200 } });
    expect(counted).not.toHaveProperty('fault');
  });

  test('takes no result that was asked for', async () => {
    const run = await withFault({ kind: 'drop', lost: true });
    await mock.run(run).next('authorizations.consult', 'RISK_REJECT');
    await (
      await sendConsult(run)
    ).ended;
    expect((await readAnswer(await sendConsult(run))).body).toMatch('RISK_REJECT');
  });
});
