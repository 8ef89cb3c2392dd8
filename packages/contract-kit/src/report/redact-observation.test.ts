import { alipayScheme } from '@countersign/signing';
import { expect, test } from 'vitest';
import type { Observation } from '../check.ts';
import { createObservationRedact } from './redact-observation.ts';
import { showExchange } from './show-exchange.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const redact = createObservationRedact({
  signature: alipayScheme,
  sensitive: ['authCode', 'accessToken', 'month'],
});

const observed = (body: string, answer = '{}', findings: Observation['findings'] = []): Observation => ({
  findings,
  codes: [],
  exchanges: [
    {
      request: {
        method: 'POST',
        path: '/v1/pay?accessToken=canary',
        headers: [
          ['Signature', 'algorithm=RSA256,keyVersion=1,signature=canary'],
          ['Client-Id', 'C'],
          ['signature', 'canary'],
        ],
        body: bytes(body),
      },
      answer: { status: 200, headers: [['signature', 'canary']], bytes: bytes(answer) },
    },
  ],
});

const shown = (...args: Parameters<typeof observed>) => redact(observed(...args)).exchanges.map(showExchange);

test('no secret of a message is shown; names, order and repetition of headers are', () => {
  const [only] = shown(
    '{"authCode":"canary","url":"https://me:canary@h/?authCode=canary"}',
    '{"accessToken":"canary","a":1}',
  );
  expect(JSON.stringify(only)).not.toContain('canary');
  expect(only?.request.headers.map(([name]) => name)).toEqual(['Signature', 'Client-Id', 'signature']);
  expect(only?.answer).toMatchObject({ status: 200, body: '{"accessToken":"[redacted]","a":1}' });
});

test.each([
  '{"authCode":"canary","b":',
  '[{"a":{"authCode":"canary"}}',
  '{"authCode":"canar\\"canary"',
  '\ufeff{"authCode":"canary"}',
])('nor of a body that is no JSON: %s', (body) => {
  expect(JSON.stringify(shown(body, body))).not.toContain('canary');
});

test('a long body is cut, after its secrets are covered', () => {
  const [only] = shown(`{"authCode":"${'canary'.repeat(2000)}","b":"${'x'.repeat(9000)}"}`);
  expect(JSON.stringify(only)).not.toContain('canary');
  expect(only?.request.body).toMatch(/x… \(\d+ characters\)$/);
  expect(only?.request.body.length).toBeLessThan(4200);
});

test('a finding does not quote a secret', () => {
  const finding = {
    kind: 'echo' as const,
    fact: 'A fact.',
    pointer: '#/',
    expected: 'canary-1, or canary-12',
    found: 'canary-2 in {"accessToken":"canary"} on 12',
  };
  const answer = '{"deep":"{\\"accessToken\\":[\\"canary-2\\",\\"canary-12\\"]}"}';
  const [found] = redact(observed('{"authCode":"canary-1","month":"12"}', answer, [finding])).findings;
  expect(found).toMatchObject({ fact: 'A fact.', expected: '[redacted], or [redacted]' });
  expect(found?.found).toMatch(/^\[redacted\] in .* on 12$/);
});

test('what holds no secret keeps its bytes', () => {
  const odd = new Uint8Array([0xff, 0xfe, 0x7b]);
  const { exchanges } = observed('{ "a" : 1 }');
  const answer = { status: 200, headers: [], bytes: odd };
  const same = redact({ findings: [], codes: [], exchanges: exchanges.map((each) => ({ ...each, answer })) });
  expect(same.exchanges[0]?.answer?.bytes).toBe(odd);
  expect(same.exchanges[0]?.request.body).toEqual(bytes('{ "a" : 1 }'));
});
