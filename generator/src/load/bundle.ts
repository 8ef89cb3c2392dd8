import {
  BaseResolver,
  bundle,
  lint,
  YamlParseError,
  type Config,
  type Document,
  type NormalizedProblem,
} from '@redocly/openapi-core';
import { ProblemsError, type Problem } from '../problem.ts';
import { findLoops } from './find-loops.ts';
import { flowsFolder, loadFlows, type FlowDocument } from './flows.ts';
import { createLintConfig, toProblem, withoutEchoes } from './lint-rules.ts';
import { createLocator, recordOrigins, type Locate } from './locate.ts';
import type { OasDocument } from './oas.ts';
import { readRoot, toSyntaxProblem } from './read-root.ts';

/** A spec as one document in which every `$ref` is internal. */
export interface LoadedDocument {
  readonly document: OasDocument;
  /** Workflows over the operations of the spec, if there are any. */
  readonly flows?: readonly FlowDocument[];
  /** From a pointer into `document`, or one into a document of `flows` with its name in front, to file, line and column. */
  readonly locate: Locate;
  /** Examples that contradict their schemas. The document can be read all the same, so more may be found in one run. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a spec, checks it and bundles it. Nothing right of here parses YAML or follows files.
 *
 * @param root absolute path of the root document
 * @param noteRead is told, also where reading fails, each file that was read or looked for, and the folder of flows
 * @throws {ProblemsError} with every mistake found that keeps it from being read, each with its place
 */
export async function loadDocument(root: string, noteRead?: (path: string) => void): Promise<LoadedDocument> {
  const config = await createLintConfig();
  const resolver = new BaseResolver(config.resolve);
  const ofFlows = new BaseResolver(config.resolve);
  try {
    return await load(root, config, resolver, ofFlows);
  } finally {
    const read = [root, flowsFolder(root), ...resolver.cache.keys(), ...ofFlows.cache.keys()];
    if (noteRead) read.forEach((path) => noteRead(path));
  }
}

async function load(
  root: string,
  config: Config,
  resolver: BaseResolver,
  ofFlows: BaseResolver,
): Promise<LoadedDocument> {
  await readRoot(resolver, root);
  const flows = await loadFlows(root, config, ofFlows);
  const problems = [...(await check(root, config, resolver)), ...flows.problems];
  if (problems.some(({ code }) => code !== 'EXAMPLE_INVALID')) throw new ProblemsError(problems);

  const { files } = await readFiles(resolver);
  const origins = recordOrigins(files);
  const result = await bundle({ ref: root, config, externalRefResolver: resolver });
  if (result.problems.length > 0) throw new ProblemsError(result.problems.map(toProblem));

  const document = result.bundle.parsed as OasDocument;
  const locate = createLocator(root, document, files, origins);
  return {
    document,
    flows: flows.documents,
    locate: (pointer) => (pointer.startsWith('#') ? locate(pointer) : flows.locate(pointer)),
    problems,
  };
}

/** What Redocly finds; a file that is not well-formed is told once, in place of every reference to it. */
async function check(root: string, config: Config, resolver: BaseResolver): Promise<Problem[]> {
  const findings = await lintOr(root, config, resolver);
  const { broken } = await readFiles(resolver);
  const isEcho = ({ message }: NormalizedProblem) => broken.some((error) => message.endsWith(error.message));
  const others = withoutEchoes(findings).filter((finding) => !isEcho(finding));
  return [...broken.map(toSyntaxProblem), ...others.map(toProblem)];
}

async function lintOr(root: string, config: Config, resolver: BaseResolver): Promise<NormalizedProblem[]> {
  try {
    return await lint({ ref: root, config, externalRefResolver: resolver });
  } catch (error) {
    // References in a circle are the author's mistake. Any other exception is not, and goes through.
    const loops = findLoops((await readFiles(resolver)).files);
    throw loops.length > 0 ? new ProblemsError(loops) : error;
  }
}

/** Every file met so far: those that could be parsed, and why the others could not. */
async function readFiles(resolver: BaseResolver): Promise<{ files: Document[]; broken: YamlParseError[] }> {
  const read = await Promise.allSettled(resolver.cache.values());
  const files = read.flatMap((result) =>
    result.status === 'fulfilled' && !(result.value instanceof Error) ? [result.value] : [],
  );
  const broken = read.flatMap((result) =>
    result.status === 'rejected' && result.reason instanceof YamlParseError ? [result.reason] : [],
  );
  return { files, broken };
}
