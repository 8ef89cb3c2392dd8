/** Code that shows how something is called or received. */
export interface Sample {
  /** For a reader who chooses between several. */
  readonly label: string;
  readonly language: 'curl' | 'typescript';
  /** Without a line feed at its end. */
  readonly source: string;
}
