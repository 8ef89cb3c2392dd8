import type { Target } from './config.ts';
import { reservedNames } from './emit/client/client-file.ts';
import { loadDocument, type LoadedDocument } from './load/bundle.ts';
import { listSources, type Sources } from './load/list-sources.ts';
import { buildModel, type BuiltModel } from './model/build.ts';
import type { ApiModel } from './model/model.ts';
import { ProblemsError, type Problem } from './problem.ts';

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

/** An API whose document can be read, with its model, or with what keeps it from having one. */
export interface ReadContract {
  readonly loaded: LoadedDocument;
  readonly model?: ApiModel;
  readonly problems: readonly Problem[];
}

/**
 * The same as {@link readApi} for a state that need not be right in all its facts, such as one of the past.
 *
 * @throws {ProblemsError} where the document can't be read
 */
export async function readContract(target: Target): Promise<ReadContract> {
  const loaded = await loadDocument(target.root);
  try {
    const { model, warnings } = modelOf(target, loaded);
    return { loaded, model, problems: warnings };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return { loaded, problems: error.problems };
  }
}

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
