import { exchangeFile, exchangesOf, folderOf, type ApiDocs, type Exchange } from './api-docs.ts';
import { html, text, type Html } from '../print/html.ts';
import { renderExchangeList } from './exchange-list.ts';
import { renderMarkdown } from './markdown.ts';
import type { Guide } from './guide.ts';
import { listGuides } from './guides-page.ts';
import { apiPages, linkTo, type ApiPageFile, type Page } from './page.ts';

/** The first page: the guides of all APIs, and every API with what there is of it. */
export function landingPage(apis: readonly ApiDocs[], files: readonly ApiPageFile[], guides: readonly Guide[]): Page {
  const body = html`<h1>Contracts</h1>
    ${
      guides.length > 0 &&
      html`<section>
        <h2>Guides</h2>
        ${listGuides(guides, '')}
      </section> `
    }
    ${apis.map((api) => renderApi(api, files))}`;
  return { title: 'Contracts', file: 'index.html', body };
}

function renderApi({ model, texts, guides }: ApiDocs, files: readonly ApiPageFile[]): Html {
  const addressOf = (exchange: Exchange): string => linkTo(model, exchangeFile(exchange));
  return html`<section>
    <h2 id="${text(folderOf(model))}">${text(model.title)} <small>${text(texts.version)}</small></h2>
    <ul class="pages">
      ${apiPages.flatMap(([file, name]) =>
        files.includes(file) ? [html`<li><a href="${text(linkTo(model, file))}">${text(name)}</a></li> `] : [],
      )}
    </ul>
    ${texts.description !== undefined && renderMarkdown(texts.description)}
    ${
      guides.length > 0 &&
      html`<h3>Guides</h3>
        ${listGuides(guides, '')}`
    }
    <h3>Operations</h3>
    ${renderExchangeList(model.operations, addressOf)}
    ${
      model.webhooks.length > 0 &&
      html`<h3>Notifications</h3>
        ${renderExchangeList(model.webhooks, addressOf)}`
    }
    <p>${text(summarise(exchangesOf(model)))}</p>
  </section> `;
}

function summarise(exchanges: readonly Exchange[]): string {
  const codes = new Set(exchanges.flatMap(({ results = [] }) => results.map((result) => result.code)));
  const examples = exchanges.reduce((sum, { scenarios }) => sum + scenarios.length, 0);
  return `${codes.size} result codes, ${examples} examples.`;
}
