import { exchangeFile, exchangesOf, linkToPage, type ApiDocs, type Exchange } from './api-docs.ts';
import { html, text, type Html } from '../print/html.ts';
import { renderExchange } from './exchange-section.ts';
import type { Page } from './page.ts';
import { renderSamples } from './samples/render-samples.ts';

/** All of one operation, or of one webhook: readable at once, and addressed to the field. */
export function operationPage(exchange: Exchange, api: ApiDocs): Page {
  const body = html`<div class="aside">
    ${renderSiblings(exchange, api)}
    <div>
      ${renderExchange(exchange, api, { level: 1, linkTo: linkToPage, full: true, more: renderSamples(exchange, api) })}
    </div>
  </div>`;
  return { title: `${exchange.id}: ${api.model.title}`, model: api.model, file: exchangeFile(exchange), body };
}

const renderSiblings = (exchange: Exchange, { model }: ApiDocs): Html =>
  html`<nav aria-label="Operations">
    <ul class="pages">
      ${exchangesOf(model).map(
        (each) =>
          html`<li>
            <a href="${text(exchangeFile(each))}" ${each === exchange && html` aria-current="page"`}
              >${text(each.id)}</a
            >
          </li> `,
      )}
    </ul>
  </nav> `;
