/** One documented fact that an answer breaks. */
export interface Finding {
  /** What kind of check found it: `schema`, `pair`, `signature`, `flow` … */
  readonly check: string;
  /** One sentence. */
  readonly fact: string;
  /** Where the fact stands: into the bundled document, or a file and a pointer into it. */
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
}
