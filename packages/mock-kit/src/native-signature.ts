import { KeyObject, createPrivateKey, sign, verify } from 'node:crypto';
import {
  formatSignatureHeader,
  parseSignatureHeader,
  signMessage,
  signedContent,
  verifyMessage,
} from '@countersign/signing';
import type { CryptoKey, PrivateKeyInput, SignatureHeader, SignedMessage } from '@countersign/signing';

/**
 * A key for Web Crypto, which every runtime has and `@countersign/signing` works with, and beside it the same for node:crypto, where
 * it can be had: that takes half the time to verify, and a tenth less to sign, which is most of what an answer costs.
 */
export interface NativeKey {
  readonly web: CryptoKey;
  readonly native?: KeyObject;
}

/** A public key that was parsed here can be taken over; a CryptoKey of the caller's own may not let itself be. */
export const nativePublicKey = (web: CryptoKey): NativeKey =>
  web.extractable ? { web, native: KeyObject.from(web) } : { web };

/** Private keys are not extractable once they are parsed, so this reads what was given, where that is PEM. */
export function nativePrivateKey(web: CryptoKey, given: PrivateKeyInput): NativeKey {
  if (typeof given !== 'string' || !given.includes('-----BEGIN')) return { web };
  try {
    return { web, native: createPrivateKey(given) };
  } catch {
    // The signing package forgives more than OpenSSL, such as a wrong label.
    return { web };
  }
}

/** The value of the signature header; as `signMessage` makes it. */
export async function signNatively(message: SignedMessage, key: NativeKey, keyVersion: string): Promise<string> {
  if (!key.native) return signMessage(message, key.web, keyVersion);
  const signature = sign('sha256', signedContent(message), key.native);
  return formatSignatureHeader({ algorithm: 'RSA256', keyVersion, signature });
}

/**
 * As `verifyMessage`, which also says what is wrong where something is.
 *
 * @param parsed what the header says
 * @throws {SigningError}
 */
export async function verifyNatively(
  message: SignedMessage,
  header: string,
  key: NativeKey,
  { algorithm, signature }: SignatureHeader = parseSignatureHeader(header),
): Promise<void> {
  if (key.native && algorithm === 'RSA256' && verify('sha256', signedContent(message), key.native, signature)) return;
  await verifyMessage(message, header, key.web);
}
