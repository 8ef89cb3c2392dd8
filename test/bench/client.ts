import { execFileSync, spawn } from 'node:child_process';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { createAntomClient } from '@countersign/antom-client';
import { testKeys } from '@countersign/antom-mock';
import { createSigner } from '@countersign/signing';
import { build } from 'tsdown';
import { repository } from '../repo/run.ts';

// What a signed call costs beside what nobody can do without: fetch, one signature, one verification, in the same process and
// run. What counts is the ratio.

const path = '/ams/sandbox/api/v1/payments/inquiryPayment';
const answer = JSON.stringify({
  result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' },
  paymentStatus: 'PROCESSING',
  paymentRequestId: 'order-4711',
  paymentId: '2024010119001001',
  paymentAmount: { currency: 'PHP', value: '800' },
});
const request = { paymentRequestId: 'order-4711' };

function report(what: string, figure: string, goal: string, met: boolean): void {
  note(what, `${figure.padEnd(40)} goal ${goal.padEnd(12)} ${met ? 'met' : 'MISSED'}`);
}

function note(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(44)} ${figure}\n`);
}

/** CPU microseconds for a call. */
interface Cost {
  /** Of this process, all threads. */
  readonly process: number;
  /** Of the main thread alone, where the signatures themselves are not made. */
  readonly main: number;
}

/** What a call costs; `concurrency` calls are under way at a time. */
async function costOf(call: () => Promise<unknown>, calls: number, concurrency = 16): Promise<Cost> {
  let left = calls;
  const work = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  const [ofProcess, ofMain] = [process.cpuUsage(), process.threadCpuUsage()];
  await Promise.all(Array.from({ length: concurrency }, work));
  const perCall = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / calls;
  return { process: perCall(process.cpuUsage(ofProcess)), main: perCall(process.threadCpuUsage(ofMain)) };
}

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;

interface Pair {
  readonly ours: Cost;
  readonly bare: Cost;
}

/**
 * Batches of a tenth of a second, in pairs. What else the machine does changes the cost of the same work by half within a
 * second, by caches and clock: whole rounds of one after whole rounds of the other meet different machines, and so do
 * the least of each. The two of a pair meet the same one. Which comes first is swapped from pair to pair, as the second
 * pays for what the first left to collect; the median passes over pairs that something broke into.
 */
async function compare(ours: () => Promise<unknown>, bare: () => Promise<unknown>): Promise<readonly Pair[]> {
  const calls = 160;
  const pairs: Pair[] = [];
  while (pairs.length < 110) {
    // Members are evaluated in the order in which they stand.
    pairs.push(
      pairs.length % 2
        ? { ours: await costOf(ours, calls), bare: await costOf(bare, calls) }
        : { bare: await costOf(bare, calls), ours: await costOf(ours, calls) },
    );
  }
  // The first ones compile.
  return pairs.slice(10);
}

const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const privateKey = await crypto.subtle.importKey(
  'pkcs8',
  createPrivateKey(testKeys.clientPrivateKey).export({ type: 'pkcs8', format: 'der' }),
  rsa,
  false,
  ['sign'],
);
const publicKey = await crypto.subtle.importKey(
  'spki',
  createPublicKey(testKeys.gatewayPublicKey).export({ type: 'spki', format: 'der' }),
  rsa,
  true,
  ['verify'],
);

/** What has to be done at the least: sign these bytes, send them, read, verify and parse the answer. */
async function callBare(gateway: string): Promise<void> {
  const body = JSON.stringify(request);
  const time = String(Date.now());
  const encoder = new TextEncoder();
  const content = encoder.encode(`POST ${path}\n${testKeys.clientId}.${time}.${body}`);
  const signature = Buffer.from(await crypto.subtle.sign(rsa.name, privateKey, content)).toString('base64');
  const response = await fetch(gateway + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=UTF-8',
      'client-id': testKeys.clientId,
      'request-time': time,
      signature: `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(signature)}`,
    },
    body,
  });
  const text = await response.text();
  const [, encoded = ''] = /signature=(.*)$/.exec(response.headers.get('signature') ?? '') ?? [];
  const answered = encoder.encode(
    `POST ${path}\n${testKeys.clientId}.${response.headers.get('response-time') ?? ''}.${text}`,
  );
  const bytes = Buffer.from(decodeURIComponent(encoded), 'base64');
  if (!(await crypto.subtle.verify(rsa.name, publicKey, bytes, answered))) throw new Error('not signed');
  JSON.parse(text);
}

/** Milliseconds, 99 of 100 turns of the event loop. */
async function loopDelay(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  return delay.percentile(99) / 1e6;
}

async function benchCalls(gateway: string): Promise<void> {
  const importKey = crypto.subtle.importKey.bind(crypto.subtle);
  let imports = 0;
  crypto.subtle.importKey = (async (...args: Parameters<typeof importKey>) => {
    imports++;
    return importKey(...args);
  }) as typeof importKey;
  const antom = createAntomClient({
    gateway,
    clientId: testKeys.clientId,
    privateKey: testKeys.clientPrivateKey,
    gatewayPublicKey: testKeys.gatewayPublicKey,
  });
  const call = () => antom.payments.inquiryPayment(request);
  const pairs = await compare(call, () => callBare(gateway));
  const ratioOf = (threads: keyof Cost): number => median(pairs.map(({ ours, bare }) => ours[threads] / bare[threads]));
  const costs = (['ours', 'bare'] as const).map((which) => median(pairs.map((pair) => pair[which].process)).toFixed(0));
  const ratio = ratioOf('process');
  report('CPU of a signed call', `${costs.join(' µs, bare ')} µs, ${ratio.toFixed(3)} times`, '≤ 1.10', ratio <= 1.1);
  note('the main thread alone', `${ratioOf('main').toFixed(3)} times`);

  // As many as are under way at once in a busy process: they begin one after another and each takes three seconds.
  const p99 = await loopDelay(async () => {
    const calls: Promise<unknown>[] = [];
    while (calls.length < 1000) {
      for (let i = 0; i < 10; i++)
        calls.push(antom.payments.inquiryPayment(request, { headers: { 'agent-token': '3000' } }));
      await setTimeout(25);
    }
    await Promise.all(calls);
  });
  report('event loop delay, 1,000 calls under way, p99', `${p99.toFixed(1)} ms`, '< 20 ms', p99 < 20);
  const atOnce = await loopDelay(() => Promise.all(Array.from({ length: 1000 }, call)));
  const bareAtOnce = await loopDelay(() => Promise.all(Array.from({ length: 1000 }, () => callBare(gateway))));
  const both = `${atOnce.toFixed(0)} ms, bare ${bareAtOnce.toFixed(0)} ms, ${(atOnce / bareAtOnce).toFixed(2)} times`;
  report('the same, 1,000 begun in one moment', both, '< 20 ms', atOnce < 20);
  report('imports of keys for all of these calls', String(imports), '2', imports === 2);
}

async function benchSigning(): Promise<void> {
  let text: string;
  try {
    text = execFileSync('openssl', ['speed', '-seconds', '3', 'rsa2048'], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    process.stdout.write('signatures a second: skipped, as there is no openssl here\n');
    return;
  }
  // The line of rsa 2048: seconds to sign and to verify, then how often in a second; later versions have more columns.
  const theirs = Number(/^rsa\s+2048 bits\s+\S+s\s+\S+s\s+(?:\S+s\s+\S+s\s+)?([\d.]+)/m.exec(text)?.[1]);
  const signer = createSigner({
    clientId: testKeys.clientId,
    privateKey: testKeys.clientPrivateKey,
    gatewayPublicKey: testKeys.gatewayPublicKey,
  });
  const body = new TextEncoder().encode(JSON.stringify(request));
  let least = Infinity;
  for (let round = 0; round < 5; round++)
    least = Math.min(least, (await costOf(() => signer.sign({ method: 'POST', path, body }), 2000)).process);
  const ours = 1e6 / least;
  const figure = `${ours.toFixed(0)} a second of CPU, openssl ${theirs.toFixed(0)}, ${(ours / theirs).toFixed(2)} times`;
  report('signatures on one core', figure, '≥ 0.85', ours / theirs >= 0.85);
}

async function benchSizes(): Promise<void> {
  const folder = mkdtempSync(join(repository, 'test/tmp-size-'));
  try {
    const sizes = {
      'one operation': ["import { connectAntom, consult } from '@countersign/antom-client/operations';", 6000],
      'all operations': ["import { createAntomClient } from '@countersign/antom-client';", 12_000],
    } as const;
    for (const [name, [code, most]] of Object.entries(sizes)) {
      const input = join(folder, 'entry.ts');
      writeFileSync(input, `${code}\nconsole.log(${/\{(.*)\}/.exec(code)?.[1] ?? ''});\n`);
      await build({
        ...{ config: false, cwd: repository, entry: { bundle: input }, outDir: folder, clean: false, dts: false },
        ...{ platform: 'neutral', minify: true, fixedExtension: false, logLevel: 'error' },
        outExtensions: () => ({ js: '.mjs' }),
        deps: { alwaysBundle: [/^[^.]/] },
      });
      const bundle = readFileSync(join(folder, 'bundle.mjs'));
      const size = brotliCompressSync(bundle).length;
      const figure = `${bundle.length} bytes minified, ${size} in brotli`;
      report(`bundle of ${name}`, figure, `≤ ${most}`, size <= most);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const server = spawn(process.execPath, [join(repository, 'test/bench/signed-server.ts'), path, answer], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const [port] = (await once(server.stdout, 'data')) as [Buffer];
  await benchCalls(`http://127.0.0.1:${String(port).trim()}`);
  await benchSigning();
  await benchSizes();
} finally {
  server.kill();
}
