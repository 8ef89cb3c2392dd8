import { folderOf } from './api-docs.ts';
import type { ApiModel } from '../model/model.ts';
import { html, text, type Html } from '../print/html.ts';

/** A page of the site as its frame needs to know it. */
export interface Page {
  readonly title: string;
  /** The API that it is of; absent for a page of all. */
  readonly model?: ApiModel;
  /** Of a page of all, where it does not lie at the root of the site. */
  readonly folder?: string;
  /** Its name in its folder. */
  readonly file: string;
  readonly body: Html;
  /** Scripts of ours, by their names at the root of the site. */
  readonly scripts?: readonly string[];
}

/** The pages that an API has, in the order in which they are offered; the reference is there where Redoc is, the last where there are guides. */
export const apiPages = [
  ['reference.html', 'Reference'],
  ['matrix.html', 'Result codes'],
  ['constraints.html', 'Constraints'],
  ['print.html', 'Whole contract'],
  ['guides.html', 'Guides'],
] as const;

export type ApiPageFile = (typeof apiPages)[number][0];

/** No script, style or image comes from elsewhere, nothing is sent anywhere, and nothing inline is run. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** A page as a file has it. All addresses in it are relative: the site may lie anywhere, or on a disk. */
export function renderPage(page: Page, files: readonly ApiPageFile[]): string {
  const root = page.model === undefined && page.folder === undefined ? '' : '../';
  return `${html`<!doctype html>
    <html lang="en">
      ${renderHead(page.title, policy, root)}
      <body>
        <a class="skip" href="#content">Skip to content</a>
        ${renderHeader(page, files, root)}
        <main id="content">${page.body}</main>
        ${(page.scripts ?? []).map((script) => html`<script src="${text(root + script)}"></script> `)}
      </body>
    </html>`}\n`;
}

/** @param styles of the site; the reference brings its own */
export const renderHead = (title: string, contentPolicy: string, root: string): Html =>
  html`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${text(contentPolicy)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <title>${text(title)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${text(root)}style.css" />
  </head>`;

/** Where the page stands, and what else there is of the same API. */
export const renderHeader = (
  { model, file }: Pick<Page, 'model' | 'file'>,
  files: readonly ApiPageFile[],
  root: string,
): Html =>
  html`<header class="site">
    <nav aria-label="Site">
      <a href="${text(root)}index.html">All contracts</a>${
        model &&
        html` <span aria-hidden="true">/</span>
          <a href="${text(root)}index.html#${text(folderOf(model))}"><strong>${text(model.title)}</strong></a>`
      }
    </nav>
    ${model && renderApiNav(file, files)}
  </header>`;

const renderApiNav = (current: string, files: readonly ApiPageFile[]): Html =>
  html`<nav aria-label="Pages of this contract">
    <ul>
      ${apiPages.flatMap(([file, name]) =>
        files.includes(file)
          ? [
              html`<li>
                <a href="${text(file)}" ${file === current && html` aria-current="page"`}>${text(name)}</a>
              </li> `,
            ]
          : [],
      )}
    </ul>
  </nav> `;

/** Where a page lies, from the root of the site. */
export const pathOf = ({ model, folder, file }: Page): string => {
  if (model !== undefined) return linkTo(model, file);
  return folder === undefined ? file : `${folder}/${file}`;
};

/** From the root of the site. */
export const linkTo = (model: ApiModel, file: string): string => `${folderOf(model)}/${file}`;
