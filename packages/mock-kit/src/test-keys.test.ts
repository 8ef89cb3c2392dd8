import { parsePrivateKey, parsePublicKey, signMessage, verifyMessage } from '@countersign/signing';
import { expect, test } from 'vitest';
import { testKeys } from './test-keys.ts';

test.each([
  ['client', testKeys.clientPrivateKey, testKeys.clientPublicKey, testKeys.gatewayPublicKey],
  ['gateway', testKeys.gatewayPrivateKey, testKeys.gatewayPublicKey, testKeys.clientPublicKey],
])('the %s keys belong together, and are not the other pair', async (_, privateKey, publicKey, otherKey) => {
  const message = { method: 'POST', path: '/x', clientId: testKeys.clientId, time: '1', body: '' };
  const header = await signMessage(message, await parsePrivateKey(privateKey));
  await verifyMessage(message, header, await parsePublicKey(publicKey));
  await expect(verifyMessage(message, header, await parsePublicKey(otherKey))).rejects.toMatchObject({
    code: 'SIGNATURE_INVALID',
  });
});
