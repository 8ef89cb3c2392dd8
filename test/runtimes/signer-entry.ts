import { createSigner, type PrivateKeyInput, SigningError } from '@countersign/signing';
import { explainSignature } from '@countersign/signing/explain';
import { signAnswer } from '@countersign/signing/testing';

/** The forms of one key pair by name, those in bytes as Base64 behind `der:`. */
export type Forms = Readonly<Record<string, { readonly privateKey: unknown; readonly publicKey: unknown }>>;

const clientId = 'T_111222333';
const now = Date.parse('2023-06-01T06:12:13Z');
const request = { method: 'POST', path: '/ams/api/v1/payments/pay', body: '{"a":"ü"}' };
const times = ['2023-06-01T14:12:13+08:00', '2023-06-01T14:12:13+0800', '2023-06-01T06:12:13.09Z', '1685599933871'];

/** What a signer does with each form of the gateway's and our own key, and with each form of the time. */
export default async function trySigners(environment: Readonly<Record<string, string>>): Promise<object> {
  const own = JSON.parse(environment['OWN'] ?? '') as Forms;
  const gateway = JSON.parse(environment['GATEWAY'] ?? '') as Forms;
  const outcomes: Record<string, unknown> = {};
  for (const [form, { privateKey, publicKey }] of Object.entries(own)) {
    const theirs = gateway[form];
    const keys = { privateKey: read(privateKey), gatewayPublicKey: read(theirs?.publicKey) };
    const signer = createSigner({ clientId, now: () => now, ...keys });
    const headers = await signer.sign(request);
    outcomes[`${form}: signature`] = headers['signature'];
    for (const time of times) {
      const answer = { request, body: '{}', clientId, privateKey: read(theirs?.privateKey), time };
      const response = await signAnswer(answer);
      const { status, headers: received } = response;
      const body = new Uint8Array(await response.arrayBuffer());
      const verified = signer.verify({ ...request, status, headers: received, body });
      outcomes[`${form}: ${time}`] = await verified.then(() => 'verified', codeOf);
    }
    outcomes[`${form}: own key`] = messageOf(() =>
      createSigner({ clientId, privateKey: read(privateKey), gatewayPublicKey: read(publicKey) }),
    );
    const message = { ...request, path: `${request.path}?x=1`, clientId, time: headers['request-time'] ?? '' };
    const { findings } = await explainSignature({ message, header: headers['signature'], publicKey: read(publicKey) });
    outcomes[`${form}: explanation`] = findings.join(' ');
  }
  const usages = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048 };
  const algorithm = { ...usages, publicExponent: new Uint8Array([1, 0, 1]) };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const probed = createSigner({ clientId, privateKey, gatewayPublicKey: publicKey });
  outcomes['CryptoKey: own key'] = await probed.sign(request).catch(codeOf);
  return outcomes;
}

function read(key: unknown): PrivateKeyInput {
  if (typeof key !== 'string' || !key.startsWith('der:')) return key as string;
  return Uint8Array.from(atob(key.slice(4)), (character) => character.charCodeAt(0));
}

function codeOf(error: unknown): string {
  return error instanceof SigningError ? error.code : String(error);
}

function messageOf(call: () => unknown): string {
  try {
    call();
    return 'accepted';
  } catch (error) {
    return error instanceof SigningError ? error.message : String(error);
  }
}
