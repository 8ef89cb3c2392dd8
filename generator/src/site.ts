import type { Target } from './config.ts';
import { buildSite, type SiteApi } from './docs/build-site.ts';
import { buildAdditions } from './docs/reference-page.ts';
import { findPackageName } from './load/package-name.ts';
import { buildTexts } from './model/build-texts.ts';
import { describeOperations } from './model/describe-operations.ts';
import type { GeneratedFile } from './print/source-file.ts';
import { readApi } from './read.ts';

/**
 * Load → model → pages, for all APIs of a site. Nothing is written.
 *
 * @param redoc program of Redoc; without it there is no reference
 * @throws {ProblemsError} with every mistake found in the first spec that has one
 */
export async function buildDocs(targets: readonly Target[], redoc?: string): Promise<GeneratedFile[]> {
  const apis: SiteApi[] = [];
  for (const target of targets) apis.push(await readDocs(target));
  return buildSite(apis, redoc);
}

/**
 * What the pages of one API are made from.
 *
 * @throws {ProblemsError} with every mistake found in the spec
 */
export async function readDocs(target: Target): Promise<SiteApi> {
  const { loaded, model } = await readApi(target);
  const derived = { mock: target.outputs.has('mock'), contract: target.outputs.has('contract') };
  const clientPackage = findClientPackage(target);
  const api = { model, texts: buildTexts(loaded.document), derived, ...(clientPackage && { clientPackage }) };
  return { ...api, document: describeOperations(loaded.document, buildAdditions(api)) };
}

function findClientPackage({ outputs }: Target): string | undefined {
  const folder = outputs.get('client');
  return folder === undefined ? undefined : findPackageName(folder);
}
