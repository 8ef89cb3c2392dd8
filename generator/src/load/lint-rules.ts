import { createConfig, type Config, type NormalizedProblem, type Oas3Rule } from '@redocly/openapi-core';
import type { Problem, ProblemCode } from '../problem.ts';
import { placeOf } from './locate.ts';

/** The rules that decide whether a document can be generated from; style is left to the linters. */
const codes = {
  struct: 'STRUCTURE',
  'no-unresolved-refs': 'REF_UNRESOLVED',
  'no-invalid-media-type-examples': 'EXAMPLE_INVALID',
  'no-invalid-schema-examples': 'EXAMPLE_INVALID',
  'no-invalid-parameter-examples': 'EXAMPLE_INVALID',
  'no-identical-paths': 'NAME_CLASH',
  'operation-operationId-unique': 'NAME_CLASH',
  'countersign/pattern': 'PATTERN_INVALID',
} as const satisfies Readonly<Record<string, ProblemCode>>;

/** Redocly looks at a pattern only where an example meets it, and then does not say which of them is wrong. */
const patternRule: Oas3Rule = () => ({
  Schema({ pattern }, context) {
    const fault = typeof pattern === 'string' ? faultOf(pattern) : undefined;
    if (fault !== undefined) context.report({ message: fault, location: context.location.child('pattern') });
  },
});

function faultOf(pattern: string): string | undefined {
  try {
    // JSON Schema wants patterns to be read with Unicode, and so does what checks answers and examples.
    RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.message}.` : String(error);
  }
}

const isExampleRule = (rule: string): boolean => rule.endsWith('-examples');

/** Otherwise Redocly closes every schema that does not say whether it is open, and with it what an `allOf` puts together. */
const exampleRule = { severity: 'error', allowAdditionalProperties: true } as const;

export const createLintConfig = (): Promise<Config> =>
  createConfig({
    plugins: [{ id: 'countersign', rules: { oas3: { pattern: patternRule } } }],
    rules: Object.fromEntries(Object.keys(codes).map((rule) => [rule, isExampleRule(rule) ? exampleRule : 'error'])),
  });

/** A finding of Redocly, of a rule or of the bundler, as a problem of ours. */
export function toProblem(finding: NormalizedProblem): Problem {
  const [location] = finding.location;
  const [suggestion] = finding.suggest;
  return {
    code: codeOf(finding),
    severity: 'error',
    message: finding.message,
    place: location ? placeOf(location) : { file: '', line: 1, column: 1, pointer: '#/' },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function codeOf({ ruleId, message }: NormalizedProblem): ProblemCode {
  if (Object.hasOwn(codes, ruleId)) return codes[ruleId as keyof typeof codes];
  if (message.startsWith("Can't resolve")) return 'REF_UNRESOLVED';
  // The bundler renames a second component of one basename and says so in a warning; for generated names that
  // is an error, because adding a file would rename what callers use.
  return ruleId === 'bundler' ? 'NAME_CLASH' : 'STRUCTURE';
}

/** Findings that say once more, and less well, what another one says. */
export function withoutEchoes(findings: readonly NormalizedProblem[]): NormalizedProblem[] {
  const found = new Set(findings.map(codeOf));
  return findings.filter(({ message }) => {
    // Ajv reports the `then` that failed and, after it, that `if` led there. The first says it all.
    if (message.endsWith('must match "then" schema.')) return false;
    if (message.startsWith("Example validation errored: can't resolve reference")) return !found.has('REF_UNRESOLVED');
    if (message.startsWith('Example validation errored: Invalid regular expression'))
      return !found.has('PATTERN_INVALID');
    return true;
  });
}
