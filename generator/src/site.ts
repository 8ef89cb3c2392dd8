import type { Target } from './config.ts';
import { buildSite } from './docs/build-site.ts';
import type { ApiDocs } from './docs/api-docs.ts';
import { buildTexts } from './model/build-texts.ts';
import type { GeneratedFile } from './print/source-file.ts';
import { readApi } from './read.ts';

/**
 * Load → model → pages, for all APIs of a site. Nothing is written.
 *
 * @throws {ProblemsError} with every mistake found in the first spec that has one
 */
export async function buildDocs(targets: readonly Target[]): Promise<GeneratedFile[]> {
  const apis: ApiDocs[] = [];
  for (const target of targets) {
    const { loaded, model } = await readApi(target);
    apis.push({ model, texts: buildTexts(loaded.document) });
  }
  return buildSite(apis);
}
