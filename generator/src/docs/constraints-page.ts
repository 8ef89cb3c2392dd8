import type { Schema } from '../model/model.ts';
import { exchangeAnchor, exchangesOf, fieldAnchors, linkToPage, type ApiDocs, type Exchange } from './api-docs.ts';
import { code, html, joinHtml, text, type Html } from '../print/html.ts';
import { listFields, type Field, type FieldCondition } from './list-fields.ts';
import { renderInline } from './markdown.ts';
import type { Page } from './page.ts';

/** Every limit and condition of each request, by field. */
export function constraintsPage({ model }: ApiDocs): Page {
  const exchanges = exchangesOf(model);
  const body = html`<h1>Constraints</h1>
    <p>
      What each request has to keep to. Conditions are told by their titles, at the object that they are rules of; a
      field without a limit is not listed.
    </p>
    <ul class="pages">
      ${exchanges.map((each) => html`<li><a href="#${text(exchangeAnchor(each))}">${text(each.id)}</a></li> `)}
    </ul>
    ${exchanges.map((each) => renderExchange(each, model.schemas))}`;
  return { title: `Constraints: ${model.title}`, model, file: 'constraints.html', body };
}

function renderExchange(exchange: Exchange, schemas: ReadonlyMap<string, Schema>): Html {
  const anchor = exchangeAnchor(exchange);
  const heading = html`<h2 id="${text(anchor)}">
    <a href="${text(linkToPage(exchange, anchor))}">${text(exchange.id)}</a>
  </h2>`;
  if (exchange.request === undefined)
    return html`<section>
      ${heading}
      <p>It takes no JSON body.</p>
    </section> `;
  const { fields, conditions } = listFields(exchange.request.schema, schemas);
  const anchors = fieldAnchors(exchange, 'Request', fields);
  const limited = fields
    .map((field, index) => ({ field, anchor: anchors[index] ?? '' }))
    .filter(({ field }) => field.required || describeLimits(field).length > 0);
  return html`<section>
    ${heading}
    ${
      conditions.length > 0 &&
      html`<h3>Conditions</h3>
        ${renderConditions(conditions)}`
    }
    ${limited.length > 0 && renderLimits(exchange, limited)}
  </section> `;
}

const renderLimits = (
  exchange: Exchange,
  fields: readonly { readonly field: Field; readonly anchor: string }[],
): Html =>
  html`<h3>Limits</h3>
    <div class="scroll" role="region" aria-label="${text(`Limits of ${exchange.id}`)}" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Limits</th>
          </tr>
        </thead>
        <tbody>
          ${fields.map(
            ({ field, anchor }) =>
              html`<tr id="${text(anchor)}">
                <th scope="row">
                  <a class="field" href="${text(linkToPage(exchange, anchor))}">${renderPath(field)}</a>
                </th>
                <td>${joinHtml([...(field.required ? [html`Required`] : []), ...describeLimits(field)], '. ')}.</td>
              </tr> `,
          )}
        </tbody>
      </table>
    </div>`;

/** Limits in words, the closed set last. */
export const describeLimits = ({ limits, values }: Field): Html[] => [
  ...limits.map((limit) => html`${text(limit)}`),
  ...(values.length > 0 ? [html`One of ${joinHtml(values.map(code), ', ')}`] : []),
];

export const renderConditions = (conditions: readonly FieldCondition[]): Html =>
  html`<ul>
    ${conditions.map(
      ({ path, forms, title }) =>
        html`<li>
          ${path !== '' && html`${code(path)}: `}${renderInline(title)}${forms.length > 0 && html` <small>(${text(forms.join('; '))})</small>`}
        </li> `,
    )}
  </ul>`;

/** A field with the forms of the message in which it is so. Long paths may break after a dot. */
export const renderPath = ({ path, forms }: Field): Html =>
  html`<code
      >${joinHtml(
        path.split('.').map((step) => html`${text(step)}`),
        '.<wbr>',
      )}</code
    >${forms.length > 0 && html` <small>${text(forms.join('; '))}</small>`}`;
