import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { testKeys } from '@countersign/antom-mock';
import { parsePrivateKey, signMessage } from '@countersign/signing';
import autocannon from 'autocannon';
import type { Options, Request } from 'autocannon';
import { withPlainReferences } from '../../packages/mock-kit/src/plain-references.ts';
import { repository } from '../repo/run.ts';

// What the mock costs beside others that do the same work, on this machine in this run, with one request sent over and over, and with
// payments that are new each time.
// Each server is a process of its own, and so is the load; the CPU is that of the server with all its threads. What counts is the ratio.

const bench = join(repository, 'test/bench');
const document = join(repository, 'packages/antom-mock/src/gen/document.json');
const mockBin = join(repository, 'packages/antom-mock/src/bin.ts');
const prismBin = join(repository, 'node_modules/@stoplight/prism-cli/dist/index.js');
const basePath = '/ams/api';

// Of the document as it is bundled Prism cannot compile the request schemas: it lets every body pass, and tries again each time. So
// it gets the document in the form in which the mock gives it to Prism.
const folder = mkdtempSync(join(tmpdir(), 'countersign-'));
const plainDocument = join(folder, 'document.json');
writeFileSync(plainDocument, JSON.stringify(withPlainReferences(JSON.parse(readFileSync(document, 'utf8')) as object)));

/** An operation with an example of its request, and the answer to it. */
interface Subject {
  readonly path: string;
  readonly body: string;
  readonly answer: string;
  /** What has to be asked first so that the answer is that. */
  readonly before?: Subject;
  /** Each body is that of a call of its own, by the number of the call. */
  readonly bodyOf?: (call: number) => string;
}

/** A server under load. */
interface Server {
  readonly name: string;
  readonly child: ChildProcess;
  /** Where the operations stand. */
  readonly url: string;
  /** From the spawn to the first answer of 200, in milliseconds. */
  readonly start: number;
}

interface Figures {
  /** Microseconds a request. */
  readonly cpu: number;
  /** Milliseconds. */
  readonly p99: number;
}

function readSubject(path: string, key: string): Subject {
  const { components } = JSON.parse(readFileSync(document, 'utf8')) as {
    components: { examples: Record<string, { value: unknown }> };
  };
  const example = (name: string): string => JSON.stringify(components.examples[name]?.value);
  return { path, body: example(`${key}.request`), answer: example(`${key}.200`) };
}

const privateKey = await parsePrivateKey(testKeys.clientPrivateKey);

/** Headers of a request, the same for every server: who does not look at the signature has to take in as many bytes. */
async function headersOf({ path, body }: Subject): Promise<Record<string, string>> {
  const time = String(Date.now());
  const message = { method: 'POST', path: basePath + path, clientId: testKeys.clientId, time, body };
  return {
    'content-type': 'application/json; charset=UTF-8',
    'client-id': testKeys.clientId,
    'request-time': time,
    signature: await signMessage(message, privateKey),
  };
}

/** Starts a server and asks until it answers as it should. */
async function startServer(name: string, args: readonly string[], subject: Subject, port?: number): Promise<Server> {
  const headers = await headersOf(subject);
  const begin = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', port === undefined ? 'pipe' : 'ignore', 'inherit'] });
  const url = port === undefined ? (await announced(child)) + basePath : `http://127.0.0.1:${port}`;
  if (subject.before) await ask(url + subject.before.path, await headersOf(subject.before), subject.before.body);
  for (;;) {
    const answer = await ask(url + subject.path, headers, subject.body);
    if (answer?.status === 200) {
      const start = performance.now() - begin;
      if ((await answer.text()).includes('"SUCCESS"')) return { name, child, url, start };
      child.kill();
      throw new Error(`${name} gives another answer.`);
    }
    if (answer !== undefined) {
      child.kill();
      throw new Error(`${name} answers ${answer.status}: ${await answer.text()}`);
    }
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}.`);
    await setTimeout(5);
  }
}

/** Who does not look at the body is no peer. */
async function assertValidates({ name, url }: Server, subject: Subject): Promise<void> {
  const wrong = { ...subject, body: JSON.stringify({ ...(JSON.parse(subject.body) as object), paymentRequestId: 5 }) };
  const answer = await ask(url + subject.path, await headersOf(wrong), wrong.body);
  if (answer === undefined || (await answer.text()).includes('"SUCCESS"'))
    throw new Error(`${name} validates nothing.`);
}

async function announced(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The output is not at hand.');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return (JSON.parse(String(line)) as { url: string }).url;
}

async function ask(url: string, headers: Record<string, string>, body: string): Promise<Response | undefined> {
  try {
    return await fetch(url, { method: 'POST', headers, body });
  } catch {
    return undefined;
  }
}

/** Prism's command line takes no port 0. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Microseconds of CPU so far, all threads, in the steps of 10 ms in which Linux counts. */
function cpuTime({ child }: Server): number {
  const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
  const [, , , , , , , , , , , user = '', system = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(user) + Number(system)) * 10_000;
}

const connections = 10;
let calls = 0;

/** What is sent: once, over and over, or for each connection the calls that it makes one after the other. */
async function requestsFor(subject: Subject, amount: number): Promise<Partial<Options>> {
  const { path, bodyOf } = subject;
  if (!bodyOf) return { headers: await headersOf(subject), body: subject.body };
  const requests: Request[] = [];
  while (requests.length < amount) {
    const body = bodyOf(calls++);
    requests.push({ method: 'POST', path: basePath + path, headers: await headersOf({ ...subject, body }), body });
  }
  return {
    setupClient: (client) => client.setRequests(requests.splice(0, amount / connections)),
  };
}

async function load(server: Server, subject: Subject, amount: number): Promise<Figures> {
  const sent = await requestsFor(subject, amount);
  const before = cpuTime(server);
  const url = server.url + subject.path;
  const result = await autocannon({ url, method: 'POST', connections, amount, ...sent });
  const { latency, non2xx, errors } = result;
  if (non2xx + errors > 0) throw new Error(`${server.name}: ${non2xx} answers of another status, ${errors} errors.`);
  return { cpu: (cpuTime(server) - before) / amount, p99: latency.p99 };
}

/** How the first of two or more compares to each of the others. */
interface Comparison {
  /** One a round, of the first server and the others in turn. */
  readonly rounds: readonly (readonly Figures[])[];
}

/** Rounds of each in turn, short ones: what else the machine does meets all alike. */
async function compare(servers: readonly Server[], subject: Subject, amount: number): Promise<Comparison> {
  for (const server of servers) {
    await assertValidates(server, subject);
    await load(server, subject, amount);
  }
  const rounds: Figures[][] = [];
  while (rounds.length < 9) {
    const round: Figures[] = [];
    for (const server of servers) round.push(await load(server, subject, amount));
    rounds.push(round);
  }
  return { rounds };
}

async function compareStarts(subject: Subject): Promise<{ readonly ours: number[]; readonly prism: number[] }> {
  const times = { ours: [] as number[], prism: [] as number[] };
  for (let round = 0; round < 5; round++) {
    for (const [name, start] of [['ours', startOurs] as const, ['prism', startPrism] as const]) {
      const server = await start(subject);
      times[name].push(server.start);
      await stop(server);
    }
  }
  return times;
}

const startOurs = (subject: Subject): Promise<Server> => startServer('mock', [mockBin, '--port', '0'], subject);

const startBare = (subject: Subject): Promise<Server> =>
  startServer('bare', [join(bench, 'bare-mock.ts'), document, subject.path, subject.answer], subject);

const startUnsigned = (subject: Subject): Promise<Server> =>
  startServer('unsigned mock', [join(bench, 'unsigned-mock.ts'), '--port', '0'], subject);

/** Without its log, which would cost it more than the rest. */
async function startPrism(subject: Subject): Promise<Server> {
  const port = await freePort();
  const args = [prismBin, 'mock', '--verboseLevel', 'silent', '--port', String(port), plainDocument];
  return startServer('prism', args, subject, port);
}

async function stop({ child }: Server): Promise<void> {
  const exited = once(child, 'exit');
  child.kill();
  await exited;
}

async function withServers<T>(starts: readonly Promise<Server>[], use: (servers: Server[]) => Promise<T>): Promise<T> {
  // One that did not start leaves the others to be stopped.
  const started = await Promise.allSettled(starts);
  try {
    return await use(await Promise.all(starts));
  } finally {
    await Promise.all(started.flatMap((start) => (start.status === 'fulfilled' ? [stop(start.value)] : [])));
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The figures of each are medians, and so is the ratio: of the ratios of the rounds. */
function report(
  what: string,
  ours: readonly number[],
  peer: string,
  theirs: readonly number[],
  unit: string,
  most: number,
) {
  const ratio = median(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)));
  const figure = `${median(ours).toFixed(0)} ${unit}, ${peer} ${median(theirs).toFixed(0)} ${unit}, ${ratio.toFixed(2)} times`;
  process.stdout.write(
    `${what.padEnd(36)} ${figure.padEnd(48)} goal ≤ ${most.toFixed(1)}   ${ratio <= most ? 'met' : 'MISSED'}\n`,
  );
}

const column = ({ rounds }: Comparison, server: number, figure: keyof Figures): number[] =>
  rounds.map((round) => round[server]?.[figure] ?? Number.NaN);

async function benchSigned(name: string, subject: Subject): Promise<void> {
  await withServers([startOurs(subject), startBare(subject)], async (servers) => {
    const compared = await compare(servers, subject, 1000);
    report(`CPU of a signed ${name}`, column(compared, 0, 'cpu'), 'bare', column(compared, 1, 'cpu'), 'µs', 1.3);
  });
}

async function benchUnsigned(name: string, subject: Subject): Promise<void> {
  const starts = [startUnsigned(subject), startPrism(subject), startOurs(subject)];
  await withServers(starts, async (servers) => {
    const compared = await compare(servers, subject, 1000);
    const prism = { cpu: column(compared, 1, 'cpu'), p99: column(compared, 1, 'p99') };
    report(`CPU of an unsigned ${name}`, column(compared, 0, 'cpu'), 'Prism', prism.cpu, 'µs', 0.5);
    report('p99 of it at 10 connections', column(compared, 0, 'p99'), 'Prism', prism.p99, 'ms', 1);
    report('p99 of a signed one', column(compared, 2, 'p99'), 'Prism', prism.p99, 'ms', 1);
  });
}

try {
  const pay = readSubject('/v1/payments/pay', 'pay.checkout-success');
  await benchSigned('pay', pay);
  const payAs = (id: string): string => JSON.stringify({ ...(JSON.parse(pay.body) as object), paymentRequestId: id });
  await benchSigned('pay, new each time', { ...pay, bodyOf: (call) => payAs(`PAY_${call}`) });
  const inquiry = readSubject('/v1/payments/inquiryPayment', 'inquiryPayment.success');
  const { paymentRequestId } = JSON.parse(inquiry.body) as { paymentRequestId: string };
  await benchSigned('inquiryPayment', { ...inquiry, before: { ...pay, body: payAs(paymentRequestId) } });
  await benchUnsigned('pay', pay);
  const { ours, prism } = await compareStarts(pay);
  report('start until the first answer', ours, 'Prism', prism, 'ms', 1);
} finally {
  rmSync(folder, { recursive: true });
}
