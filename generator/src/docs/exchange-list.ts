import { code, html, text, type Html } from '../print/html.ts';
import type { Exchange } from './api-docs.ts';

/** Operations or webhooks with what each is for. */
export const renderExchangeList = (exchanges: readonly Exchange[], addressOf: (exchange: Exchange) => string): Html =>
  html`<ul>
    ${exchanges.map(
      (exchange) =>
        html`<li>
          <a href="${text(addressOf(exchange))}">${code(exchange.id)}</a
          >${exchange.summary !== undefined && html` ${text(exchange.summary)}`}
        </li> `,
    )}
  </ul>`;
