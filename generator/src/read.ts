import type { Target } from './config.ts';
import { reservedNames } from './emit/client/client-file.ts';
import { loadDocument, type LoadedDocument } from './load/bundle.ts';
import { listSources, type Sources } from './load/list-sources.ts';
import { buildModel, type BuiltModel } from './model/build.ts';
import { ProblemsError } from './problem.ts';

/** An API as it was read: the bundled document and the model of it. */
export interface ReadApi extends BuiltModel {
  readonly loaded: LoadedDocument;
  readonly sources: Sources;
}

/**
 * Load → model, for one API.
 *
 * @param noteRead as of {@link loadDocument}
 * @throws {ProblemsError} with every mistake found in the spec
 */
export async function readApi(target: Target, noteRead?: (path: string) => void): Promise<ReadApi> {
  const loaded = await loadDocument(target.root, noteRead);
  return { loaded, sources: listSources(loaded, target), ...modelOf(target, loaded) };
}

/**
 * The model of an API whose document is loaded.
 *
 * @throws {ProblemsError} with every mistake found in its facts
 */
export const modelOf = ({ name, rootLabel }: Target, loaded: LoadedDocument): BuiltModel =>
  buildModel(loaded, { name, root: rootLabel, reservedNames: reservedNames(name) });

/**
 * The spec of one API as one document in which every `$ref` is internal. Nothing is read into it: it need be no more than valid.
 *
 * @throws {ProblemsError} with every mistake found in the spec
 */
export async function readBundle(target: Target): Promise<LoadedDocument['document']> {
  const { document, problems } = await loadDocument(target.root);
  if (problems.length > 0) throw new ProblemsError(problems);
  return document;
}
