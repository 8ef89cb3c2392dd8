import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { testKeys } from '@countersign/antom-mock';
import { parsePrivateKey, signMessage } from '@countersign/signing';
import autocannon from 'autocannon';
import { repository } from '../repo/run.ts';

// What the mock costs beside others that do the same work, on this machine in this run, with one request sent over and over.
// Each server is a process of its own, and so is the load; the CPU is that of the server with all its threads. What counts is the ratio.

const bench = join(repository, 'test/bench');
const document = join(repository, 'packages/antom-mock/src/gen/document.json');
const mockBin = join(repository, 'packages/antom-mock/src/bin.ts');
const prismBin = join(repository, 'node_modules/@stoplight/prism-cli/dist/index.js');
const basePath = '/ams/api';

/** An operation with an example of its request, and the answer to it. */
interface Subject {
  readonly path: string;
  readonly body: string;
  readonly answer: string;
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
async function startServer(
  name: string,
  args: readonly string[],
  subject: Subject,
  prism?: number,
): Promise<Server> {
  const headers = await headersOf(subject);
  const begin = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', prism === undefined ? 'pipe' : 'ignore', 'inherit'] });
  const origin = prism === undefined ? await announced(child) : `http://127.0.0.1:${prism}`;
  const url = prism === undefined ? origin + basePath : origin;
  for (;;) {
    const answer = await ask(url + subject.path, headers, subject.body);
    if (answer?.status === 200) {
      const start = performance.now() - begin;
      if (!(await answer.text()).includes('"resultCode"')) throw new Error(`${name} gives another answer.`);
      return { name, child, url, start };
    }
    if (answer !== undefined) throw new Error(`${name} answers ${answer.status}: ${await answer.text()}`);
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}.`);
    await setTimeout(5);
  }
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

async function load(server: Server, subject: Subject, amount: number): Promise<Figures> {
  const headers = await headersOf(subject);
  const before = cpuTime(server);
  const url = server.url + subject.path;
  const result = await autocannon({ url, method: 'POST', headers, body: subject.body, connections: 10, amount });
  const { latency, non2xx, errors } = result;
  if (non2xx + errors > 0) throw new Error(`${server.name}: ${non2xx} answers of another status, ${errors} errors.`);
  return { cpu: (cpuTime(server) - before) / amount, p99: latency.p99 };
}

/** The least of several rounds of each, in turn, so that what else the machine does meets all alike. */
async function compare(servers: readonly Server[], subject: Subject, amount: number): Promise<readonly Figures[]> {
  const least = servers.map((): Figures => ({ cpu: Infinity, p99: Infinity }));
  for (const server of servers) await load(server, subject, amount / 2);
  for (let round = 0; round < 5; round++) {
    for (const [index, server] of servers.entries()) {
      const { cpu, p99 } = await load(server, subject, amount);
      const so = least[index] ?? { cpu, p99 };
      least[index] = { cpu: Math.min(so.cpu, cpu), p99: Math.min(so.p99, p99) };
    }
  }
  return least;
}

async function compareStarts(subject: Subject): Promise<{ readonly ours: number; readonly prism: number }> {
  const times = { ours: Infinity, prism: Infinity };
  for (let round = 0; round < 4; round++) {
    for (const [name, start] of [['ours', startOurs] as const, ['prism', startPrism] as const]) {
      const server = await start(subject);
      times[name] = Math.min(times[name], server.start);
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
  const args = [prismBin, 'mock', '--verboseLevel', 'silent', '--port', String(port), document];
  return startServer('prism', args, subject, port);
}

async function stop({ child }: Server): Promise<void> {
  const exited = once(child, 'exit');
  child.kill();
  await exited;
}

async function withServers<T>(starts: readonly Promise<Server>[], use: (servers: Server[]) => Promise<T>): Promise<T> {
  const servers = await Promise.all(starts);
  try {
    return await use(servers);
  } finally {
    await Promise.all(servers.map(stop));
  }
}

function report(what: string, ours: number, peer: string, theirs: number, unit: string, most: number): void {
  const ratio = ours / theirs;
  const figure = `${ours.toFixed(0)} ${unit}, ${peer} ${theirs.toFixed(0)} ${unit}, ${ratio.toFixed(2)} times`;
  process.stdout.write(
    `${what.padEnd(44)} ${figure.padEnd(52)} goal ≤ ${most.toFixed(1)}   ${ratio <= most ? 'met' : 'MISSED'}\n`,
  );
}

const pay = readSubject('/v1/payments/pay', 'pay.checkout-success');
const inquiry = readSubject('/v1/payments/inquiryPayment', 'inquiryPayment.success');

for (const [name, subject] of [['pay', pay] as const, ['inquiryPayment', inquiry] as const]) {
  const servers = [startOurs(subject), startBare(subject)];
  const [ours, bare] = await withServers(servers, (started) => compare(started, subject, 3000));
  if (ours && bare) report(`CPU of a signed ${name}`, ours.cpu, 'bare', bare.cpu, 'µs', 1.3);
}
await withServers([startUnsigned(pay), startPrism(pay), startOurs(pay)], async (servers) => {
  const [ours, prism, signed] = await compare(servers, pay, 6000);
  if (!ours || !prism || !signed) return;
  report('CPU of an unsigned pay', ours.cpu, 'Prism', prism.cpu, 'µs', 0.5);
  report('p99 of it at 10 connections', ours.p99, 'Prism', prism.p99, 'ms', 1);
  report('p99 of a signed one', signed.p99, 'Prism', prism.p99, 'ms', 1);
});
const { ours, prism } = await compareStarts(pay);
report('start until the first answer', ours, 'Prism', prism, 'ms', 1);
