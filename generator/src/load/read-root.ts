import { ResolveError, YamlParseError, type BaseResolver, type Document } from '@redocly/openapi-core';
import { ProblemsError, type Problem, type ProblemCode } from '../problem.ts';
import { placeOf } from './locate.ts';

/**
 * The root document of a spec, parsed. What it refers to has not been looked at.
 *
 * @throws {ProblemsError} `FILE_UNREADABLE`, `SYNTAX` or `VERSION_UNSUPPORTED`
 */
export async function readRoot(resolver: BaseResolver, root: string): Promise<Document> {
  const document = await resolver.resolveDocument(null, root, true).catch((error: unknown) => error);
  if (document instanceof YamlParseError) throw new ProblemsError([toSyntaxProblem(document)]);
  if (document instanceof ResolveError) throw problemAtStart(root, 'FILE_UNREADABLE', describe(document));
  // Anything else is no mistake of the author's.
  if (document instanceof Error) throw document;
  assertVersion(document as Document);
  return document as Document;
}

/** A file which is not well-formed, at the line where reading stopped. */
export function toSyntaxProblem({ message, source, line, col }: YamlParseError): Problem {
  const place = { file: source.absoluteRef, line: line || 1, column: col || 1, pointer: '#/' };
  return { code: 'SYNTAX', severity: 'error', message, place };
}

function assertVersion({ source, parsed }: Document): void {
  const root = (typeof parsed === 'object' && parsed !== null ? parsed : {}) as Readonly<Record<string, unknown>>;
  const { openapi } = root;
  if (typeof openapi === 'string' && /^3\.1\.\d/.test(openapi)) return;
  const key = ['openapi', 'swagger'].find((name) => root[name] !== undefined);
  if (key === undefined)
    throw problemAtStart(source.absoluteRef, 'VERSION_UNSUPPORTED', 'The document has no `openapi` with its version.');
  const message = `Found ${key}: ${JSON.stringify(root[key])}.`;
  const place = placeOf({ source, pointer: `#/${key}`, reportOnKey: true });
  throw new ProblemsError([{ code: 'VERSION_UNSUPPORTED', severity: 'error', message, place }]);
}

const problemAtStart = (file: string, code: ProblemCode, message: string): ProblemsError =>
  new ProblemsError([{ code, severity: 'error', message, place: { file, line: 1, column: 1, pointer: '#/' } }]);

const describe = ({ message, originalError }: ResolveError): string =>
  'code' in originalError && originalError.code === 'ENOENT' ? 'There is no such file.' : message;
