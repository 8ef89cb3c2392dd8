/** Why a mock did not start, or does not go on; stable, to `switch` on. */
export type MockErrorCode =
  /** The definition and its document do not fit together, or Prism cannot work with the document. */
  | 'DEFINITION_INVALID'
  /** The keys cannot be read or parsed. */
  | 'KEYS_INVALID'
  /** The address cannot be listened on: port in use, not allowed, host unknown. */
  | 'ADDRESS_UNUSABLE'
  /** What the mock remembers in does not answer, or refuses. */
  | 'STORE_UNUSABLE'
  /** The command line is wrong. */
  | 'USAGE';

/** What went wrong, mostly while a mock started, and what to do about it. Never holds key material or a password. */
export class MockError extends Error {
  readonly code: MockErrorCode;

  constructor(code: MockErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'MockError';
    this.code = code;
  }
}
