import type { SigningErrorCode } from '@countersign/signing';

/** Who holds the keys: `merchant` signs requests, `gateway` answers, `stranger` neither. */
export type Signer = 'merchant' | 'gateway' | 'stranger';

/** PEM, PKCS#8 and SPKI. */
export interface KeyPair {
  readonly privateKey: string;
  readonly publicKey: string;
}

export interface KeyFile {
  readonly comment: string;
  readonly keys: { readonly [signer in Signer]: KeyPair };
}

/** One message, the signature header that came with it, and what becomes of it. */
export interface Vector {
  readonly name: string;
  /** Why it is so, or what would go wrong if it were not. */
  readonly reason: string;
  readonly method: string;
  readonly path: string;
  readonly clientId: string;
  readonly time: string;
  /** Base64 of the bytes on the wire. */
  readonly body: string;
  readonly header: string | null;
  /** Whose public key verifies. */
  readonly key: Signer;
  readonly expect: 'valid' | SigningErrorCode;
}

export interface VectorFile {
  readonly comment: string;
  readonly vectors: readonly Vector[];
}
