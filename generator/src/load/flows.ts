import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lint, YamlParseError, type BaseResolver, type Config, type Document } from '@redocly/openapi-core';
import type { Problem } from '../problem.ts';
import { toProblem } from './lint-rules.ts';
import { placeOf, type Locate } from './locate.ts';
import { toSyntaxProblem } from './read-root.ts';

/** A document of workflows in Arazzo 1.0 which belongs to a spec. */
export interface FlowDocument {
  /** Absolute path. */
  readonly file: string;
  /** The same from the folder of the root document: `flows/refund.arazzo.yaml`. Pointers into the document begin with it. */
  readonly name: string;
  /** Absolute path of what a source description of it names by its `url`. */
  readonly resolve: (url: string) => string;
  readonly content: unknown;
}

export interface LoadedFlows {
  readonly documents: readonly FlowDocument[];
  /** From `flows/refund.arazzo.yaml#/workflows/0` to file, line and column. */
  readonly locate: Locate;
  /** What keeps them from being read. */
  readonly problems: readonly Problem[];
}

/** Absolute path of the folder for Arazzo documents. */
export const flowsFolder = (root: string): string => join(dirname(root), 'flows');

/** Absolute paths of the Arazzo documents of a spec: those in the folder `flows` beside its root document. */
export function listFlowFiles(root: string): readonly string[] {
  const folder = flowsFolder(root);
  try {
    const names = readdirSync(folder).filter((name) => /\.arazzo\.(?:ya?ml|json)$/.test(name));
    return names.sort().map((name) => join(folder, name));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

/** Reads the Arazzo documents of a spec. Whether they fit it is for the model to say. */
export async function loadFlows(root: string, config: Config, resolver: BaseResolver): Promise<LoadedFlows> {
  const problems: Problem[] = [];
  const documents = new Map<string, Document>();
  for (const file of listFlowFiles(root)) {
    const document = await resolver.resolveDocument(null, file, true).catch((error: unknown) => error);
    if (document instanceof YamlParseError) problems.push(toSyntaxProblem(document));
    else if (document instanceof Error) throw document;
    else {
      documents.set(`flows/${file.slice(dirname(file).length + 1)}`, document as Document);
      problems.push(...(await lint({ ref: file, config, externalRefResolver: resolver })).map(toProblem));
    }
  }
  return {
    documents: [...documents].map(([name, { source, parsed }]) => ({
      file: source.absoluteRef,
      name,
      resolve: (url) => join(dirname(source.absoluteRef), url),
      content: parsed,
    })),
    locate: (pointer) => {
      const [name = '', inside = ''] = pointer.split('#');
      const source = documents.get(name)?.source;
      if (source === undefined) throw new Error(`No document of flows is called "${name}".`);
      return placeOf({ source, pointer: `#${inside}`, reportOnKey: true });
    },
    problems,
  };
}
