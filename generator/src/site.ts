import type { Target } from './config.ts';
import { folderNamed } from './docs/api-docs.ts';
import { buildSite, type SiteApi } from './docs/build-site.ts';
import { renderChangelog, renderGuide, type Guide, type GuidePlace } from './docs/guide.ts';
import { sharedFolder } from './docs/guides-page.ts';
import { buildAdditions } from './docs/reference-page.ts';
import { guidesFolder, loadChangelog, loadGuides, type GuideFile, type LoadedGuides } from './load/guides.ts';
import { findPackageName } from './load/package-name.ts';
import { buildTexts } from './model/build-texts.ts';
import { describeOperations } from './model/describe-operations.ts';
import type { GeneratedFile } from './print/source-file.ts';
import { ProblemsError, type Problem } from './problem.ts';
import { readApi } from './read.ts';

export { RedocError } from './docs/redoc-script.ts';

/** What a site is made of beside its APIs. */
export interface SiteOptions {
  /** Program of Redoc; without it there is no reference. */
  readonly redoc?: string | undefined;
  /** Absolute path of the folder for the guides of all APIs. */
  readonly guides?: string | undefined;
  /** APIs of the same workspace that this site does not have. What a guide says of them stays, without its links. */
  readonly leftOut?: readonly string[];
  /** Is told each path that was read or looked for, also where a mistake is thrown. */
  readonly noteRead?: ((path: string) => void) | undefined;
}

/**
 * Load → model → pages, for all APIs of a site. Nothing is written.
 *
 * @throws {ProblemsError} with every mistake found in the first spec that has one, or else with those in the guides
 * @throws {RedocError} for a program that is not the one expected
 */
export async function buildDocs(
  targets: readonly Target[],
  { redoc, guides, leftOut = [], noteRead }: SiteOptions = {},
): Promise<GeneratedFile[]> {
  const apis: SiteApi[] = [];
  const problems: Problem[] = [];
  const folders = new Set(leftOut.map(folderNamed));
  const isLeftOut: GuidePlace['isLeftOut'] = (page, id = '') =>
    folders.has(page === 'index.html' ? id : (page.split('/')[0] ?? '')) ||
    (redoc === undefined && page.endsWith('/reference.html'));
  const render = ({ guides: found, problems: wrong }: LoadedGuides, toGuide: (guide: GuideFile) => Guide | Problem) => {
    const rendered = found.map(toGuide);
    problems.push(...wrong, ...rendered.filter((each) => 'code' in each));
    return rendered.filter((each) => 'body' in each);
  };
  const renderGuides = (folder: string, pathOfPage: (name: string) => string): Guide[] =>
    render(loadGuides(folder, noteRead), (guide) => renderGuide(guide, { path: pathOfPage(guide.name), isLeftOut }));
  for (const target of targets) {
    const own = folderNamed(target.name);
    const ownGuides = renderGuides(guidesFolder(target.root), (name) => `${own}/guide-${name}.html`);
    const api = await readDocs(target, ownGuides, noteRead);
    const [changelog] = render(loadChangelog(target.root, noteRead), (guide) =>
      renderChangelog(guide, { path: `${own}/changelog.html`, isLeftOut }, api.texts.version),
    );
    apis.push({ ...api, ...(changelog && { changelog }) });
  }
  const shared = guides === undefined ? [] : renderGuides(guides, (name) => `${sharedFolder}/${name}.html`);
  if (problems.length > 0) throw new ProblemsError(problems);
  return buildSite(apis, shared, redoc);
}

/**
 * What the pages of one API are made from, but for its changelog.
 *
 * @param noteRead as of {@link buildDocs}
 * @throws {ProblemsError} with every mistake found in the spec
 */
export async function readDocs(
  target: Target,
  guides: readonly Guide[] = [],
  noteRead?: SiteOptions['noteRead'],
): Promise<SiteApi> {
  const { loaded, model } = await readApi(target, noteRead);
  const { outputs } = target;
  const client = outputs.get('client');
  const clientPackage = client === undefined ? undefined : findPackageName(client, noteRead);
  const api = {
    model,
    texts: buildTexts(loaded.document),
    guides,
    derived: { mock: outputs.has('mock'), contract: outputs.has('contract') },
    ...(clientPackage !== undefined && { clientPackage }),
  };
  return { ...api, document: describeOperations(loaded.document, buildAdditions(api)) };
}
