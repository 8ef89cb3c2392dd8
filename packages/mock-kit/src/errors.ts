/** Why a mock did not start, does not go on, or does not do what it was asked for; stable, to `switch` on. */
export type MockErrorCode =
  /** The definition and its document do not fit together, or Prism cannot work with the document. */
  | 'DEFINITION_INVALID'
  /** The keys cannot be read or parsed. */
  | 'KEYS_INVALID'
  /** The address cannot be listened on: port in use, not allowed, host unknown. */
  | 'ADDRESS_UNUSABLE'
  /** What the mock remembers in does not answer, or refuses. */
  | 'STORE_UNUSABLE'
  /** The command line is wrong, or what a test asks of a mock. */
  | 'USAGE'
  /** No mock answers under the URL. */
  | 'UNREACHABLE';

/** What went wrong with a mock, and what to do about it. Never holds key material or a password. */
export class MockError extends Error {
  readonly code: MockErrorCode;

  constructor(code: MockErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'MockError';
    this.code = code;
  }
}
