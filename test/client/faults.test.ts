import { createVerify } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAntomClient } from '@countersign/antom-client';
import { testKeys } from '@countersign/antom-mock';
import { OutcomeUnknownError } from '@countersign/client-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callWithFault, sends } from './call-with-fault.ts';
import { faults, type Expected } from './faults.ts';
import { startScriptedGateway, type ReceivedTry, type ScriptedGateway } from './scripted-gateway.ts';

let gateway: ScriptedGateway;
beforeAll(async () => {
  gateway = await startScriptedGateway();
});
afterAll(() => gateway.close());

const statuses = new Set<string>(['S', 'F', 'U']);

/** An outcome or an error in the words of the table. */
function describeEnd({ outcome, error }: { outcome?: unknown; error?: unknown }): Expected {
  const { status, code, name } = (outcome ?? error) as { status?: number; code: string; name: string };
  if (outcome !== undefined) return [String(status), code];
  return status === undefined ? [name, code] : [name, code, status];
}

describe.each(faults)('$name', (fault) => {
  const { tries, waits = [] } = fault;

  test.each(['inquiryPayment', 'pay'] as const)('in %s', async (operation) => {
    const id = `${operation} ${fault.name}`;
    const expected = (operation === 'pay' && fault.ofEffect) || fault.expected;
    const isOutcome = statuses.has(expected[0]);
    const called = await callWithFault(gateway, fault, id, sends[operation]);
    // Of what changes something, an error after it was sent means that nobody knows; the rest is its cause.
    const isUnknown = operation === 'pay' && !isOutcome && tries > 0;
    const { cause, ids, inquiry, tries: told } = (isUnknown ? called.error : {}) as Partial<OutcomeUnknownError>;
    expect(called.error instanceof OutcomeUnknownError).toBe(isUnknown);
    expect(describeEnd(isUnknown ? { error: cause } : called)).toEqual(expected);
    const fate = { ids: { paymentRequestId: id }, inquiry: 'inquiryPayment', told: tries };
    expect({ ids, inquiry, told }).toEqual(isUnknown ? fate : {});

    const seen = gateway.seen(id);
    expect({ tries: seen.tries.length, executions: seen.executions }).toEqual({
      tries,
      executions: Math.min(tries, 1),
    });
    expect(called.waits).toEqual(waits);
    assertTriesAlike(seen.tries);
  });
});

/** The same request each time, byte for byte, with a time and a signature of its own. */
function assertTriesAlike(tries: readonly ReceivedTry[]): void {
  const times = tries.map(({ headers }) => headers['request-time']);
  expect(new Set(times).size).toBe(tries.length);
  expect(new Set(tries.map(({ headers }) => headers['signature'])).size).toBe(tries.length);
  expect(new Set(tries.map(({ body, path }) => `${path}\n${body}`)).size).toBe(Math.min(tries.length, 1));
  for (const { headers, path, body } of tries) {
    const signature = /signature=(.*)$/.exec(String(headers['signature']))?.[1] ?? '';
    const content = `POST ${path}\n${testKeys.clientId}.${String(headers['request-time'])}.${body}`;
    const verify = createVerify('RSA-SHA256').update(content);
    expect(verify.verify(testKeys.clientPublicKey, decodeURIComponent(signature), 'base64')).toBe(true);
  }
}

test('there are at least fifty, each once', () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  expect(faults.length).toBeGreaterThanOrEqual(50);
});

test('no redirect was followed and nothing was polluted', () => {
  expect(gateway.seen('undefined').tries).toEqual([]);
  expect({}).not.toHaveProperty('polluted');
});

test('a connection that is refused', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const antom = createAntomClient({
    gateway: `http://127.0.0.1:${port}`,
    clientId: testKeys.clientId,
    privateKey: testKeys.clientPrivateKey,
    gatewayPublicKey: testKeys.gatewayPublicKey,
    retries: 0,
  });
  await expect(antom.payments.inquiryPayment({ paymentRequestId: '1' })).rejects.toMatchObject({
    code: 'TRANSPORT',
    reason: 'ECONNREFUSED',
  });
  // No runtime says so in the same words, so that it counts as perhaps sent.
  const paid = sends.pay(antom, '1', { signal: new AbortController().signal });
  await expect(paid).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' });
});
