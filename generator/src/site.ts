import type { Target } from './config.ts';
import { buildSite, type SiteApi } from './docs/build-site.ts';
import { buildNotes } from './docs/reference-page.ts';
import { buildTexts } from './model/build-texts.ts';
import { describeOperations } from './model/describe-operations.ts';
import type { GeneratedFile } from './print/source-file.ts';
import { readApi } from './read.ts';

/**
 * Load → model → pages, for all APIs of a site. Nothing is written.
 *
 * @param redoc program of Redoc; without it there is no reference
 * @param noteRead is told each path that was read or looked for, also where a mistake is thrown
 * @throws {ProblemsError} with every mistake found in the first spec that has one
 */
export async function buildDocs(
  targets: readonly Target[],
  redoc?: string,
  noteRead?: (path: string) => void,
): Promise<GeneratedFile[]> {
  const apis: SiteApi[] = [];
  for (const target of targets) {
    const { loaded, model } = await readApi(target, noteRead);
    const api = { model, texts: buildTexts(loaded.document) };
    apis.push({ ...api, document: describeOperations(loaded.document, buildNotes(api)) });
  }
  return buildSite(apis, redoc);
}
