import { expect, test } from 'vitest';
import { createRedact } from '@countersign/signing/redact';
import { rememberingWallet } from '../fixtures/wallet-behaviour.ts';
import { consult } from '../fixtures/wallet-definition.ts';
import { toReply } from './answer.ts';
import { toEntry } from './journal.ts';
import type { Received, Responded } from './respond.ts';

const redact = createRedact(rememberingWallet);
const body = { authCode: 'secret', list: [{ accessToken: 'secret' }], url: 'https://a.example/?authCode=secret&b=1' };
const request: Received = {
  method: 'POST',
  target: '/v1/x?accessToken=secret&page=2',
  headers: { signature: 'algorithm=RSA256,signature=secret', 'client-id': 'C', authorization: 'secret' },
  body: new TextEncoder().encode(JSON.stringify(body)),
};
const reply = toReply({ status: 200, headers: { signature: 'secret' }, body });
const responded: Responded = {
  reply,
  operation: consult,
  rule: 'behaviour',
  received: body,
  answered: body,
  fault: undefined,
};

test('tells what was asked, what was answered and why, secrets covered', () => {
  const covered = {
    authCode: '[redacted]',
    list: [{ accessToken: '[redacted]' }],
    url: 'https://a.example/?authCode=[redacted]&b=1',
  };
  expect(toEntry(request, responded, 0, 1.5, redact)()).toEqual({
    kind: 'call',
    at: '1970-01-01T00:00:00.000Z',
    operation: 'authorizations.consult',
    request: {
      method: 'POST',
      target: '/v1/x?accessToken=[redacted]&page=2',
      headers: { signature: '[redacted]', 'client-id': 'C', authorization: '[redacted]' },
      body: covered,
    },
    answer: {
      status: 200,
      headers: { signature: '[redacted]', 'content-type': 'application/json; charset=UTF-8' },
      body: covered,
    },
    rule: 'behaviour',
    fault: undefined,
    hint: undefined,
    duration: 1.5,
  });
});

test('of a lost call there is no answer', () => {
  const { reply: _, ...lost } = { ...responded, rule: 'lost' as const, fault: { kind: 'drop' as const, lost: true } };
  expect(toEntry(request, lost, 0, 0, redact)()).toMatchObject({ rule: 'lost', fault: 'drop', answer: undefined });
});

test('of a long body there is the length', () => {
  const long = { authState: 'x'.repeat(17_000) };
  const bytes = new TextEncoder().encode(JSON.stringify(long));
  const entry = toEntry(
    { ...request, body: bytes },
    { ...responded, received: long, reply: toReply({ status: 200, headers: {}, body: long }), answered: long },
    ...([0, 0, redact] as const),
  )();
  expect(entry.request.body).toBe(`[${bytes.length} bytes]`);
  expect(entry.answer?.body).toBe(`[${bytes.length} bytes]`);
});
