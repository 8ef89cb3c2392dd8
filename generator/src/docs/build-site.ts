import type { GeneratedFile } from '../print/source-file.ts';
import { ProblemsError, type Problem } from '../problem.ts';
import { constraintsPage } from './constraints-page.ts';
import { exchangesOf, folderOf, type ApiDocs } from './api-docs.ts';
import { filterScript } from './filter-script.ts';
import { checkLinks, type Guide } from './guide.ts';
import { guidePage, guidesPage, scriptOf } from './guides-page.ts';
import { landingPage } from './landing-page.ts';
import { logo } from './logo.ts';
import { matrixPage } from './matrix-page.ts';
import { operationPage } from './operation-page.ts';
import { apiPages, pathOf, renderPage, type ApiPageFile, type FilesOf, type Page } from './page.ts';
import { printPage } from './print-page.ts';
import { toRedocScript } from './redoc-script.ts';
import { documentScript, referenceScript, renderReference } from './reference-page.ts';
import { style } from './style.ts';

/** An API and the document that its reference shows, to be handed on whole. */
export interface SiteApi extends ApiDocs {
  readonly document: unknown;
}

/**
 * The whole site, as files below its root. Pure: the same APIs give the same bytes.
 *
 * @param guides those of all APIs
 * @param redoc program of Redoc; without it there is no reference
 * @throws {RedocError} for a program that is not the one expected
 * @throws {ProblemsError} with every two pages that would be one and every link of a guide that leads nowhere
 */
export function buildSite(apis: readonly SiteApi[], guides: readonly Guide[], redoc?: string): GeneratedFile[] {
  const allGuides = [...guides, ...apis.flatMap((api) => api.guides)];
  const filesOf: FilesOf = (model) => {
    const isThere: Readonly<Partial<Record<ApiPageFile, boolean>>> = {
      'reference.html': redoc !== undefined,
      'guides.html': guides.length > 0 || apis.some((api) => api.model === model && api.guides.length > 0),
      'changelog.html': apis.some((api) => api.model === model && api.changelog !== undefined),
    };
    return apiPages.map(([file]) => file).filter((file) => isThere[file] ?? true);
  };
  const toFile = (page: Page): GeneratedFile => ({ path: pathOf(page), text: renderPage(page, filesOf) });
  const changelogs = apis.flatMap((api) => (api.changelog === undefined ? [] : [{ api, guide: api.changelog }]));
  const site = [
    toFile(landingPage(apis, filesOf, guides)),
    ...apis.flatMap((api) =>
      [
        ...exchangesOf(api.model).map((exchange) => operationPage(exchange, api)),
        matrixPage(api),
        constraintsPage(api),
        printPage(api),
      ].map(toFile),
    ),
    ...guides.map((guide) => toFile(guidePage(guide))),
    ...apis.filter(({ model }) => filesOf(model).includes('guides.html')).map((api) => toFile(guidesPage(api, guides))),
    ...apis.flatMap((api) => api.guides.map((guide) => toFile(guidePage(guide, api)))),
    ...changelogs.map(({ api, guide }) => toFile(guidePage(guide, api))),
    ...allGuides.flatMap(scriptFiles),
    { path: 'filter.js', text: filterScript },
    { path: 'logo.svg', text: logo },
    { path: 'style.css', text: style },
    ...(redoc === undefined ? [] : referenceFiles(apis, filesOf, redoc)),
  ];
  const written = [...allGuides, ...changelogs.map(({ guide }) => guide)];
  const links = checkLinks(written, new Map(site.map(({ path, text }) => [path, text])));
  const problems = [...listClashes(site), ...links];
  if (problems.length > 0) throw new ProblemsError(problems);
  return site;
}

/** Pages that would overwrite each other; some systems know no difference of case. */
function listClashes(site: readonly GeneratedFile[]): Problem[] {
  const seen = new Set<string>();
  return site.flatMap(({ path }): Problem[] => {
    const key = path.toLowerCase();
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = `Two pages of the site would be ${path}.`;
    return [{ code: 'PAGE_CLASH', severity: 'error', message, place: { file: path, line: 1, column: 1, pointer: '' } }];
  });
}

const scriptFiles = ({ path, source: { script } }: Guide): readonly GeneratedFile[] =>
  script === undefined ? [] : [{ path: scriptOf(path), text: script }];

const referenceFiles = (apis: readonly SiteApi[], filesOf: FilesOf, redoc: string): readonly GeneratedFile[] => [
  { path: 'redoc.js', text: toRedocScript(redoc) },
  { path: 'reference.js', text: referenceScript },
  ...apis.flatMap((api) => [
    { path: `${folderOf(api.model)}/reference.html`, text: renderReference(api, filesOf) },
    { path: `${folderOf(api.model)}/document.js`, text: documentScript(api.document) },
  ]),
];
