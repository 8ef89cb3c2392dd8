import { bundle, createConfig, lint, YamlParseError } from '@redocly/openapi-core';
import type { NormalizedProblem } from '@redocly/openapi-core';
import { ProblemsError, type Problem, type ProblemCode } from '../problem.ts';
import { createLocator, placeOf, type Locate } from './locate.ts';
import type { OasDocument } from './oas.ts';

/** A spec as one document in which every `$ref` is internal. */
export interface LoadedDocument {
  readonly document: OasDocument;
  /** From a pointer into `document` to file, line and column in the sources. */
  readonly locate: Locate;
  /** Examples that contradict their schemas. The document can be read all the same, so more may be found in one run. */
  readonly problems: readonly Problem[];
}

/** The rules of Redocly that decide whether a document can be generated from; style is left to the linters. */
const rules = {
  struct: 'error',
  'no-unresolved-refs': 'error',
  'no-invalid-media-type-examples': 'error',
  'no-invalid-schema-examples': 'error',
  'no-invalid-parameter-examples': 'error',
  'no-identical-paths': 'error',
  'operation-operationId-unique': 'error',
} as const;

const codes: Readonly<Record<string, ProblemCode>> = {
  struct: 'STRUCTURE',
  'no-unresolved-refs': 'REF_UNRESOLVED',
  'no-invalid-media-type-examples': 'EXAMPLE_INVALID',
  'no-invalid-schema-examples': 'EXAMPLE_INVALID',
  'no-invalid-parameter-examples': 'EXAMPLE_INVALID',
  'no-identical-paths': 'NAME_CLASH',
  'operation-operationId-unique': 'NAME_CLASH',
};

/**
 * Reads a spec, checks it and bundles it. Nothing right of here parses YAML or follows files.
 *
 * @param root absolute path of the root document
 * @throws {ProblemsError} with every mistake found that keeps it from being read, each with its place
 */
export async function loadDocument(root: string): Promise<LoadedDocument> {
  const config = await createConfig({ rules });
  const found = await readOr(root, () => lint({ ref: root, config }));
  const problems = withoutEchoes(found).map(toProblem);
  if (problems.some(({ code }) => code !== 'EXAMPLE_INVALID')) throw new ProblemsError(problems);

  const result = await readOr(root, () => bundle({ ref: root, config }));
  // The bundler renames a second component of one basename and says so in a warning; for generated
  // names that is an error, because adding a file would rename what callers use.
  const clashes = result.problems.map((problem) => ({ ...toProblem(problem), code: 'NAME_CLASH' as const }));
  if (clashes.length > 0) throw new ProblemsError(clashes);

  const files = [...new Set([root, ...result.fileDependencies])];
  return { document: result.bundle.parsed as OasDocument, locate: createLocator(root, files), problems };
}

/** A file that can't be read or parsed is the author's business: a problem with a place, no stack trace. */
async function readOr<T>(root: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const place = {
      file: root,
      line: 1,
      column: 1,
      pointer: '#/',
      ...(cause instanceof YamlParseError && placeOfSyntax(cause)),
    };
    throw new ProblemsError([{ code: 'SYNTAX', severity: 'error', message, place }]);
  }
}

const placeOfSyntax = ({ source, line, col }: YamlParseError) => ({ file: source.absoluteRef, line, column: col });

/** Ajv reports the `then` that failed and, after it, that `if` led there. The first says it all. */
const withoutEchoes = (problems: readonly NormalizedProblem[]): NormalizedProblem[] =>
  problems.filter(({ message }) => !message.endsWith('must match "then" schema.'));

function toProblem(problem: NormalizedProblem): Problem {
  const [location] = problem.location;
  const code = codes[problem.ruleId] ?? (problem.message.includes('resolve') ? 'REF_UNRESOLVED' : 'STRUCTURE');
  const [suggestion] = problem.suggest;
  return {
    code,
    severity: 'error',
    message: problem.message,
    place: location ? placeOf(location) : { file: '', line: 1, column: 1, pointer: '#/' },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
