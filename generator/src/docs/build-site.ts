import type { GeneratedFile } from '../print/source-file.ts';
import { ProblemsError } from '../problem.ts';
import { constraintsPage } from './constraints-page.ts';
import { exchangesOf, folderOf, type ApiDocs } from './api-docs.ts';
import { filterScript } from './filter-script.ts';
import { checkLinks, type Guide } from './guide.ts';
import { guidePage, guidesPage, scriptOf } from './guides-page.ts';
import { landingPage } from './landing-page.ts';
import { matrixPage } from './matrix-page.ts';
import { operationPage } from './operation-page.ts';
import { apiPages, pathOf, renderPage, type ApiPageFile, type Page } from './page.ts';
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
 * @throws {ProblemsError} with every link of a guide that leads nowhere
 */
export function buildSite(apis: readonly SiteApi[], guides: readonly Guide[], redoc?: string): GeneratedFile[] {
  const allGuides = [...guides, ...apis.flatMap((api) => api.guides)];
  const absent = new Set<ApiPageFile>([
    ...(redoc === undefined ? (['reference.html'] as const) : []),
    ...(allGuides.length === 0 ? (['guides.html'] as const) : []),
  ]);
  const files = apiPages.map(([file]) => file).filter((file) => !absent.has(file));
  const toFile = (page: Page): GeneratedFile => ({ path: pathOf(page), text: renderPage(page, files) });
  const site = [
    toFile(landingPage(apis, files, guides)),
    ...apis.flatMap((api) =>
      [
        ...exchangesOf(api.model).map((exchange) => operationPage(exchange, api)),
        matrixPage(api),
        constraintsPage(api),
        printPage(api),
      ].map(toFile),
    ),
    ...guides.map((guide) => toFile(guidePage(guide))),
    ...(allGuides.length === 0 ? [] : apis.map((api) => toFile(guidesPage(api, guides)))),
    ...apis.flatMap((api) => api.guides.map((guide) => toFile(guidePage(guide, api)))),
    ...allGuides.flatMap(scriptFiles),
    { path: 'filter.js', text: filterScript },
    { path: 'style.css', text: style },
    ...(redoc === undefined ? [] : referenceFiles(apis, files, redoc)),
  ];
  const problems = checkLinks(allGuides, new Map(site.map(({ path, text }) => [path, text])));
  if (problems.length > 0) throw new ProblemsError(problems);
  return site;
}

const scriptFiles = ({ path, source: { script } }: Guide): readonly GeneratedFile[] =>
  script === undefined ? [] : [{ path: scriptOf(path), text: script }];

const referenceFiles = (
  apis: readonly SiteApi[],
  files: readonly ApiPageFile[],
  redoc: string,
): readonly GeneratedFile[] => [
  { path: 'redoc.js', text: toRedocScript(redoc) },
  { path: 'reference.js', text: referenceScript },
  ...apis.flatMap((api) => [
    { path: `${folderOf(api.model)}/reference.html`, text: renderReference(api, files) },
    { path: `${folderOf(api.model)}/document.js`, text: documentScript(api.document) },
  ]),
];
