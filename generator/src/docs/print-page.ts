import type { Payload, ResultCode, Scenario } from '../model/model.ts';
import { codeAnchor, exchangeAnchor, exchangesOf, isOperation, type ApiDocs, type Exchange } from './api-docs.ts';
import { describeLimits, renderConditions, renderPath } from './constraints-page.ts';
import { code, html, joinHtml, json, text, type Html } from '../print/html.ts';
import { listFields, type Field } from './list-fields.ts';
import { renderInline, renderMarkdown } from './markdown.ts';
import type { Page } from './page.ts';
import { describeOperationRules, describeWebhookRules } from './describe-rules.ts';

/** The whole contract on one page, to be read without scripts and to be printed. */
export function printPage(api: ApiDocs): Page {
  const { model, texts } = api;
  const body = html`<h1>${text(model.title)} <small>${text(texts.version)}</small></h1>
    ${texts.description !== undefined && renderMarkdown(texts.description)}
    ${texts.actions.size > 0 && renderActions(texts.actions)}
    <h2>Contents</h2>
    <ul>
      ${exchangesOf(model).map(
        (each) =>
          html`<li>
            <a href="#${text(exchangeAnchor(each))}">${code(each.id)}</a
            >${each.summary !== undefined && html` ${text(each.summary)}`}
          </li> `,
      )}
    </ul>
    ${exchangesOf(model).map((each) => renderExchange(each, api))}`;
  return { title: `${model.title}, the whole contract`, model, file: 'print.html', body };
}

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

function renderExchange(exchange: Exchange, api: ApiDocs): Html {
  const { texts, model } = api;
  const description = texts.describe(exchange.pointer);
  const coded = (exchange.results ?? []).length > 0;
  const rules = isOperation(exchange) ? describeOperationRules(exchange, model) : describeWebhookRules(exchange);
  const others = exchange.scenarios.filter((scenario) => !coded || codeOf(scenario, exchange, api) === undefined);
  return html`<section class="exchange" aria-labelledby="${text(exchangeAnchor(exchange))}">
    <h2 id="${text(exchangeAnchor(exchange))}">${text(exchange.id)}</h2>
    <p class="where">
      ${code(isOperation(exchange) ? `${exchange.method.toUpperCase()} ${exchange.path}` : `${exchange.method.toUpperCase()} to the receiver's URL`)}
    </p>
    ${exchange.summary !== undefined && html`<p><strong>${text(exchange.summary)}.</strong></p>`}
    ${description !== undefined && renderMarkdown(description)}
    ${
      rules.length > 0 &&
      html`<h3>Rules</h3>
        <ul>
          ${rules.map((rule) => html`<li>${rule}</li> `)}
        </ul>`
    }
    ${exchange.request && renderMessage('Request', exchange.request, exchange, api)}
    ${exchange.response && renderMessage('Answer', exchange.response, exchange, api)} ${renderProcessing(exchange, api)}
    ${coded && renderResults(exchange, api)}
    ${
      others.length > 0 &&
      html`<h3>${text(coded ? 'Other examples' : 'Examples')}</h3>
        ${others.map(renderScenario)}`
    }
  </section> `;
}

function renderMessage(name: string, { schema }: Payload, exchange: Exchange, { model, texts }: ApiDocs): Html {
  const { fields, conditions } = listFields(schema, model.schemas);
  return html`<h3>${text(name)}</h3>
    ${
      fields.length > 0 &&
      html`<div class="scroll" role="region" aria-label="${text(`${name} of ${exchange.id}`)}" tabindex="0">
        <table class="fields">
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Type</th>
              <th scope="col">Meaning and limits</th>
            </tr>
          </thead>
          <tbody>
            ${fields.map((field) => renderField(field, texts))}
          </tbody>
        </table>
      </div>`
    }
    ${
      conditions.length > 0 &&
      html`<h4>Conditions</h4>
        ${renderConditions(conditions)}`
    }`;
}

function renderField(field: Field, texts: ApiDocs['texts']): Html {
  const description = texts.describe(field.pointer);
  const meanings = texts.valuesAt(field.pointer);
  const limits = describeLimits(meanings.size > 0 ? { ...field, values: [] } : field);
  return html`<tr>
    <th scope="row">${renderPath(field)}</th>
    <td>${text(field.type)}${field.required && html`<br /><em>required</em>`}</td>
    <td>
      ${
        description !== undefined && renderMarkdown(description)
      }${limits.length > 0 && html`<p class="limits">${joinHtml(limits, '. ')}.</p>`}${
        meanings.size > 0 &&
        html`<dl>
          ${[...meanings].map(
            ([value, meaning]) =>
              html`<dt>${code(value)}</dt>
                <dd>${renderInline(meaning)}</dd>`,
          )}
        </dl>`
      }
    </td>
  </tr> `;
}

function renderProcessing(exchange: Exchange, { texts }: ApiDocs): Html | undefined {
  const steps = texts.processingAt(exchange.pointer);
  if (steps.length === 0) return undefined;
  return html`<h3>Result processing</h3>
    <dl>
      ${steps.map(
        ([status, step]) =>
          html`<dt><span class="status ${text(status)}">${text(status)}</span></dt>
            <dd>${renderInline(step)}</dd> `,
      )}
    </dl>`;
}

const renderResults = (exchange: Exchange, api: ApiDocs): Html =>
  html`<h3>Result codes</h3>
    <div class="scroll" role="region" aria-label="${text(`Result codes of ${exchange.id}`)}" tabindex="0">
      <table class="codes">
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">Status</th>
            <th scope="col">Message</th>
            <th scope="col">Action</th>
            <th scope="col">Further action</th>
          </tr>
        </thead>
        <tbody>
          ${(exchange.results ?? []).map((result) => renderResult(result, exchange, api))}
        </tbody>
      </table>
    </div>`;

function renderResult(result: ResultCode, exchange: Exchange, api: ApiDocs): Html {
  const { products } = result;
  const others = [...api.texts.productsAt(result.pointer)];
  const examples = exchange.scenarios.filter((scenario) => codeOf(scenario, exchange, api) === result.code);
  return html`<tr id="${text(codeAnchor(exchange, result))}">
    <th scope="row">${code(result.code)}${products && html`<br /><small>${text(products.join(', '))}</small>`}</th>
    <td><span class="status ${text(result.status)}">${text(result.status)}</span></td>
    <td>${renderInline(result.message)}</td>
    <td>${code(result.action)}</td>
    <td>
      ${renderInline(result.furtherAction)}${others.map(
        ([product, other]) =>
          html`<p>
            <small
              >With ${code(product)}: ${renderInline(other.message ?? result.message)}
              ${code(other.action ?? result.action)} ${renderInline(other.furtherAction ?? result.furtherAction)}</small
            >
          </p>`,
      )}${examples.map(renderScenario)}
    </td>
  </tr> `;
}

/** The code that an example illustrates; none where the operation does not document it. */
function codeOf(scenario: Scenario, { results = [] }: Exchange, { model: { envelope } }: ApiDocs): string | undefined {
  const found = scenario.code ?? (envelope && codeIn(scenario.request, envelope.result, envelope.code));
  return results.some(({ code: known }) => known === found) ? found : undefined;
}

/** Of a notification the message itself carries the result. */
function codeIn(message: unknown, result: string, member: string): string | undefined {
  const found = Object(Object(message)[result])[member];
  return typeof found === 'string' ? found : undefined;
}

const renderScenario = ({ key, summary, request, response }: Scenario): Html =>
  html`<details>
    <summary>Example ${code(key)}${summary !== undefined && html`: ${text(summary)}`}</summary>
    ${
      request !== undefined &&
      html`<h4>Request</h4>
        ${json(request)}`
    }${
      response !== undefined &&
      html`<h4>Answer</h4>
        ${json(response)}`
    }
  </details> `;
