import type { GeneratedFile } from '../print/source-file.ts';
import { constraintsPage } from './constraints-page.ts';
import { folderOf, type ApiDocs } from './api-docs.ts';
import { filterScript } from './filter-script.ts';
import { landingPage } from './landing-page.ts';
import { matrixPage } from './matrix-page.ts';
import { renderPage, type ApiPageFile, type Page } from './page.ts';
import { printPage } from './print-page.ts';
import { style } from './style.ts';

/** The whole site, as files below its root. Pure: the same APIs give the same bytes. */
export function buildSite(apis: readonly ApiDocs[]): GeneratedFile[] {
  const files: readonly ApiPageFile[] = ['matrix.html', 'constraints.html', 'print.html'];
  const toFile = (page: Page): GeneratedFile => ({
    path: page.model === undefined ? page.file : `${folderOf(page.model)}/${page.file}`,
    text: renderPage(page, files),
  });
  return [
    toFile(landingPage(apis, files)),
    ...apis.flatMap((api) => [matrixPage(api), constraintsPage(api), printPage(api)].map(toFile)),
    { path: 'filter.js', text: filterScript },
    { path: 'style.css', text: style },
  ];
}
