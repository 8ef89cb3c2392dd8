import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliver, isSigned, receiverOptions } from '../notifications/gateway.ts';
import type { Received } from './notifications-entry.ts';
import { bundleModule, runModule, runtimes } from './runtimes.ts';

let folder: string;
let module: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
  module = await bundleModule(join(import.meta.dirname, 'notifications-entry.ts'), folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

function signed(path: string, body: object): string {
  const { headers, rawBody } = deliver(path, body);
  return JSON.stringify({ path, headers, body: new TextDecoder().decode(rawBody) });
}

const acknowledgement = '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}';
const result = { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' };

test.each(runtimes)('notifications are received on %s', async (runtime) => {
  const {
    code,
    result: received,
    stderr,
  } = await runModule(runtime, module, {
    CLIENT_ID: receiverOptions.clientId,
    PUBLIC_KEY: receiverOptions.gatewayPublicKey,
    PRIVATE_KEY: receiverOptions.privateKey,
    ANTOM: signed('/antom?shop=1', {
      notifyType: 'REFUND_RESULT',
      result,
      refundStatus: 'SUCCESS',
      refundRequestId: 'R-東京',
      refundId: '1',
      refundAmount: { currency: 'USD', value: '100' },
    }),
    ALIPAY_PLUS: signed('/alipay-plus', { paymentResult: result, paymentRequestId: 'P-1', acquirerId: '1' }),
  });
  expect(code, stderr).toBe(0);
  const { handled, answers, headers } = received as Received;
  const refusals = ['SIGNATURE_INVALID', 'SIGNATURE_INVALID', 'BODY_TOO_LARGE', 'SIGNATURE_MISSING'];
  expect(handled).toEqual(['R-東京', 'P-1', ...refusals]);
  expect(answers).toEqual([
    [200, acknowledgement],
    [200, acknowledgement],
    [401, 'SIGNATURE_INVALID'],
    [401, 'SIGNATURE_INVALID'],
    [413, 'BODY_TOO_LARGE'],
    [401, 'SIGNATURE_MISSING'],
    [200, acknowledgement],
  ]);
  expect(isSigned('/alipay-plus', { headers, body: acknowledgement })).toBe(true);
});
