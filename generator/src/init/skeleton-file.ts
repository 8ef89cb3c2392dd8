/** What an API is set up as. */
export interface SkeletonOptions {
  /** Key of the API in redocly.yaml: kebab-case. */
  readonly name: string;
  /** Whether every answer says in a result envelope what came of the call; HTTP statuses do otherwise. */
  readonly envelope: boolean;
  /** Version of the generator, which its runtimes share. */
  readonly version: string;
  /** Version of TypeScript that the project is compiled with. */
  readonly typescript: string;
}

/** A file to write: path below the folder of the project, with `/`. */
export interface SkeletonFile {
  readonly path: string;
  readonly text: string;
}

/** A manifest or the like, as package managers write it. */
export const jsonFile = (path: string, value: unknown): SkeletonFile => ({
  path,
  text: `${JSON.stringify(value, null, 2)}\n`,
});

/** A file of these lines. */
export const linesFile = (path: string, ...lines: readonly string[]): SkeletonFile => ({
  path,
  text: `${lines.join('\n')}\n`,
});
