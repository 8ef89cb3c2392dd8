import type { GeneratedFile } from '../print/source-file.ts';
import { constraintsPage } from './constraints-page.ts';
import { exchangesOf, folderOf, type ApiDocs } from './api-docs.ts';
import { filterScript } from './filter-script.ts';
import { landingPage } from './landing-page.ts';
import { matrixPage } from './matrix-page.ts';
import { operationPage } from './operation-page.ts';
import { apiPages, renderPage, type ApiPageFile, type Page } from './page.ts';
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
 * @param redoc program of Redoc; without it there is no reference
 * @throws {RedocError} for a program that is not the one expected
 */
export function buildSite(apis: readonly SiteApi[], redoc?: string): GeneratedFile[] {
  const files = apiPages.map(([file]) => file).filter((file) => file !== 'reference.html' || redoc !== undefined);
  const toFile = (page: Page): GeneratedFile => ({
    path: page.model === undefined ? page.file : `${folderOf(page.model)}/${page.file}`,
    text: renderPage(page, files),
  });
  return [
    toFile(landingPage(apis, files)),
    ...apis.flatMap((api) =>
      [
        ...exchangesOf(api.model).map((exchange) => operationPage(exchange, api)),
        matrixPage(api),
        constraintsPage(api),
        printPage(api),
      ].map(toFile),
    ),
    { path: 'filter.js', text: filterScript },
    { path: 'style.css', text: style },
    ...(redoc === undefined ? [] : referenceFiles(apis, files, redoc)),
  ];
}

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
