import { exchangeAnchor, exchangesOf, type ApiDocs } from './api-docs.ts';
import { code, html, text, type Html } from '../print/html.ts';
import { renderExchangeList } from './exchange-list.ts';
import { renderExchange } from './exchange-section.ts';
import { renderInline, renderMarkdown } from './markdown.ts';
import type { Page } from './page.ts';

/** The whole contract on one page, to be read without scripts and to be printed. */
export function printPage(api: ApiDocs): Page {
  const { model, texts } = api;
  const body = html`<h1>${text(model.title)} <small>${text(texts.version)}</small></h1>
    ${texts.description !== undefined && renderMarkdown(texts.description)}
    ${texts.actions.size > 0 && renderActions(texts.actions)}
    <h2>Contents</h2>
    ${renderExchangeList(exchangesOf(model), (each) => `#${exchangeAnchor(each)}`)}
    ${exchangesOf(model).map((each) => renderExchange(each, api, { level: 2, linkTo: toPart, full: false }))}`;
  return { title: `${model.title}, the whole contract`, model, file: 'print.html', body };
}

const toPart = (_exchange: unknown, anchor: string): string => `#${anchor}`;

const renderActions = (actions: ReadonlyMap<string, string>): Html =>
  html`<h2 id="actions">Actions</h2>
    <p>What a result code asks of its caller.</p>
    <dl>
      ${[...actions].map(
        ([name, meaning]) =>
          html`<dt>${code(name)}</dt>
            <dd>${renderInline(meaning)}</dd> `,
      )}
    </dl>`;
