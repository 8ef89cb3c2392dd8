import { posix } from 'node:path';
import { folderOf, type ApiDocs } from './api-docs.ts';
import { html, text, type Html } from '../print/html.ts';
import type { Guide } from './guide.ts';
import type { Page } from './page.ts';

/** Folder of the guides of all APIs, below the site's root. */
export const sharedFolder = 'guides';

/** Guides that a reader of an API wants: its own, and those of all. */
export const guidesPage = ({ model, guides }: ApiDocs, shared: readonly Guide[]): Page => ({
  title: `Guides: ${model.title}`,
  model,
  file: 'guides.html',
  body: html`<h1>Guides</h1>
    ${guides.length > 0 && listGuides(guides, folderOf(model))}${
      shared.length > 0 &&
      html`<h2>Of every contract</h2>
        ${listGuides(shared, folderOf(model))}`
    }`,
});

/** @param from folder of the page that links to them, below the site's root */
export const listGuides = (guides: readonly Guide[], from: string): Html =>
  html`<ul>
    ${guides.map(({ title, path }) => html`<li><a href="${text(posix.relative(from, path))}">${text(title)}</a></li> `)}
  </ul>`;

/** A guide, of an API or of all. */
export const guidePage = ({ title, path, body, source }: Guide, api?: ApiDocs): Page => ({
  title: api === undefined ? title : `${title}: ${api.model.title}`,
  ...(api === undefined ? { folder: sharedFolder } : { model: api.model }),
  file: posix.basename(path),
  body: html`<article class="guide">${body}</article>`,
  scripts: source.script === undefined ? [] : [scriptOf(path)],
});

/** The script of a guide lies beside its page. */
export const scriptOf = (path: string): string => path.replace(/\.html$/, '.js');
