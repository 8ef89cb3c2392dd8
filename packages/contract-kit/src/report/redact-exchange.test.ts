import { alipayScheme } from '@countersign/signing';
import { expect, test } from 'vitest';
import type { Exchange } from '../exchange.ts';
import { createShower } from './redact-exchange.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const shower = createShower({ signature: alipayScheme, sensitive: ['authCode', 'accessToken', 'month'] });

const exchange = (body: string, answer = '{}'): Exchange => ({
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
});

test('no secret of a message is shown; names, order and repetition of headers are', () => {
  const shown = shower.exchange(
    exchange('{"authCode":"canary","url":"https://me:canary@h/?authCode=canary"}', '{"accessToken":"canary","a":1}'),
  );
  expect(JSON.stringify(shown)).not.toContain('canary');
  expect(shown.request.headers.map(([name]) => name)).toEqual(['Signature', 'Client-Id', 'signature']);
  expect(shown.answer).toMatchObject({ status: 200, body: '{"accessToken":"[redacted]","a":1}' });
});

test.each([
  '{"authCode":"canary","b":',
  '[{"a":{"authCode":"canary"}}',
  '{"authCode":"canar\\"canary"',
  '\ufeff{"authCode":"canary"}',
])('nor of a body that is no JSON: %s', (body) => {
  expect(JSON.stringify(shower.exchange(exchange(body, body)))).not.toContain('canary');
});

test('a long body is cut, after its secrets are covered', () => {
  const shown = shower.exchange(exchange(`{"authCode":"${'canary'.repeat(2000)}","b":"${'x'.repeat(9000)}"}`));
  expect(JSON.stringify(shown)).not.toContain('canary');
  expect(shown.request.body).toMatch(/x… \(\d+ characters\)$/);
  expect(shown.request.body.length).toBeLessThan(4200);
});

test('a finding does not quote a secret', () => {
  const finding = {
    kind: 'echo' as const,
    fact: 'A fact.',
    pointer: '#/',
    expected: 'canary-1, or canary-12',
    found: 'canary-2 in {"accessToken":"canary"} on 12',
  };
  const [shown] = shower.findings(
    [finding],
    [
      exchange(
        '{"authCode":"canary-1","month":"12"}',
        '{"deep":"{\\"accessToken\\":[\\"canary-2\\",\\"canary-12\\"]}"}',
      ),
    ],
  );
  expect(shown).toMatchObject({ fact: 'A fact.', expected: '[redacted], or [redacted]' });
  expect(shown?.found).toMatch(/^\[redacted\] in .* on 12$/);
});
