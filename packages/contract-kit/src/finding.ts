/** One documented fact that an answer breaks. */
export interface Finding {
  /** Which check found it: `schema`, `pair`, `code`, `status`, `signature`, `header`, … */
  readonly check: string;
  /** One sentence. */
  readonly fact: string;
  /** Into the bundled document. */
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
}
