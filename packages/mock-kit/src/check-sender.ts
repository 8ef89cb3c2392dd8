import { SigningError, parseSignatureHeader } from '@countersign/signing';
import type { SignedMessage } from '@countersign/signing';
import type { Answered, Signer } from './answer.ts';
import type { ProtocolReason } from './definition.ts';
import { verifyNatively } from './native-signature.ts';
import type { Refusal } from './refusal.ts';
import { isSameClient } from './run-of.ts';

/** Whether the request names the client that is known, in whatever run, and that client signed it; if not, why not. */
export async function checkSender(
  request: Answered,
  body: Uint8Array<ArrayBuffer> | undefined,
  { scheme, keys }: Signer,
): Promise<Refusal | undefined> {
  const header = (name: string): string => request.headers[name.toLowerCase()] ?? '';
  const clientId = header(scheme.headers.clientId);
  const signature = header(scheme.headers.signature);
  if (signature === '' && clientId === '') return refuse('signature-invalid', 'The request is not signed.');
  if (!isSameClient(clientId, keys.clientId)) return refuse('client-unknown', 'The client id is unknown.');
  if (signature === '') return refuse('signature-invalid', 'The request is not signed.');
  // A body over the limit was not kept, so there is nothing to verify: its size is what the caller hears of next.
  if (body === undefined) return undefined;
  const time = header(scheme.headers.requestTime);
  return checkSignature({ method: request.method, path: request.target, clientId, time, body }, signature, keys);
}

/** Whether a client signed a message, with the key that is known of it; if not, why not. */
export async function checkSignature(
  message: SignedMessage,
  signature: string,
  { clientPublicKey, keyVersion }: Signer['keys'],
): Promise<Refusal | undefined> {
  try {
    const parsed = parseSignatureHeader(signature);
    const { keyVersion: named = keyVersion } = parsed;
    if (named !== keyVersion) {
      return refuse('key-unknown', 'The client has no key of that version.');
    }
    await verifyNatively(message, signature, clientPublicKey, parsed);
    return undefined;
  } catch (error) {
    // A key that cannot be used is a fault of this side.
    if (!(error instanceof SigningError) || error.code === 'KEY_INVALID') throw error;
    return refuse('signature-invalid', error.message);
  }
}

const refuse = (reason: ProtocolReason, detail: string): Refusal => ({ reason, status: 401, detail });
