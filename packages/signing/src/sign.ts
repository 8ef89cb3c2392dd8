import { assertUsable, type CryptoKey, rsa256 } from './key.ts';
import { formatSignatureHeader } from './signature-header.ts';
import { signedContent, type SignedMessage } from './signed-content.ts';

/**
 * The value of the signature header: `algorithm=RSA256,keyVersion=1,signature=…`.
 *
 * @param key from {@link parsePrivateKey}
 * @param keyVersion the number under which the verifying side knows the key's public half
 * @throws {SigningError} `HEADER_VALUE_INVALID`, `KEY_INVALID`
 */
export async function signMessage(message: SignedMessage, key: CryptoKey, keyVersion = '1'): Promise<string> {
  assertUsable(key, 'private');
  return signChecked(message, key, keyVersion);
}

/** The same with a key that was checked when it was loaded. */
export async function signChecked(message: SignedMessage, key: CryptoKey, keyVersion: string): Promise<string> {
  const signature = await crypto.subtle.sign(rsa256.name, key, signedContent(message));
  return formatSignatureHeader({ algorithm: 'RSA256', keyVersion, signature: new Uint8Array(signature) });
}
