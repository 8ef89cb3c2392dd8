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

/** Key pairs for the vectors of the signature alone, of every size and public exponent, by name. */
export interface PaddingKeyFile {
  readonly comment: string;
  readonly keys: { readonly [name: string]: KeyPair };
}

/** A signature, and whether it is one. */
export interface PaddingVector {
  readonly name: string;
  /** Why it is so, or what would go wrong if it were not. */
  readonly reason: string;
  /** Base64. */
  readonly signature: string;
  readonly valid: boolean;
}

/** Vectors of one key. */
export interface PaddingGroup {
  /** Bits of the modulus and public exponent. */
  readonly key: string;
  /** PEM, SPKI. */
  readonly publicKey: string;
  /** Base64 of the bytes that are signed. */
  readonly data: string;
  readonly vectors: readonly PaddingVector[];
}

export interface PaddingFile {
  readonly comment: string;
  readonly groups: readonly PaddingGroup[];
}
