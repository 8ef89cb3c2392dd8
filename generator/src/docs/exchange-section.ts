import type { Payload, ResultCode, Scenario } from '../model/model.ts';
import { code, html, joinHtml, json, text, type Html } from '../print/html.ts';
import {
  caseAnchor,
  codeAnchor,
  exampleAnchor,
  exchangeAnchor,
  fieldAnchors,
  isMocked,
  isOperation,
  isTested,
  mockAnchor,
  type ApiDocs,
  type Exchange,
  type LinkTo,
  type MessageName,
} from './api-docs.ts';
import { describeLimits, renderConditions, renderPath } from './constraints-page.ts';
import { describeOperationRules, describeWebhookRules } from './describe-rules.ts';
import { listFields, type Field } from './list-fields.ts';
import { renderInline, renderMarkdown } from './markdown.ts';

/** How an operation or a webhook stands in a page. */
export interface Place {
  /** Level of its own heading; those inside are of the next ones. */
  readonly level: 1 | 2;
  readonly linkTo: LinkTo;
  /** Whether its fields link to themselves, and its codes to what else there is of them. */
  readonly full: boolean;
  /** What follows the rules. */
  readonly more?: Html | undefined;
}

/** Everything that the contract says of an operation or a webhook. */
export function renderExchange(exchange: Exchange, api: ApiDocs, place: Place): Html {
  const { texts, model } = api;
  const description = texts.describe(exchange.pointer);
  const coded = (exchange.results ?? []).length > 0;
  const rules = isOperation(exchange)
    ? describeOperationRules(exchange, model, place.linkTo)
    : describeWebhookRules(exchange);
  const others = exchange.scenarios.filter((scenario) => !coded || codeOf(scenario, exchange, api) === undefined);
  const anchor = exchangeAnchor(exchange);
  const heading = place.level === 1 ? h1 : h2;
  const part = place.level === 1 ? h2 : h3;
  const message = { exchange, api, place, part };
  return html`<section class="exchange" aria-labelledby="${text(anchor)}">
    ${heading(exchange.id, anchor)}
    <p class="where">
      ${code(isOperation(exchange) ? `${exchange.method.toUpperCase()} ${exchange.path}` : `${exchange.method.toUpperCase()} to the receiver's URL`)}
    </p>
    ${exchange.summary !== undefined && html`<p><strong>${text(exchange.summary)}.</strong></p>`}
    ${description !== undefined && renderMarkdown(description)}
    ${
      rules.length > 0 &&
      html`${part('Rules')}
        <ul>
          ${rules.map((rule) => html`<li>${rule}</li> `)}
        </ul>`
    }
    ${place.more} ${exchange.request && renderMessage('Request', exchange.request, message)}
    ${exchange.response && renderMessage('Answer', exchange.response, message)} ${renderProcessing(message)}
    ${coded && renderResults(message)}
    ${
      others.length > 0 &&
      html`${part(coded ? 'Other examples' : 'Examples')} ${others.map((scenario) => renderScenario(scenario))}`
    }
  </section> `;
}

/** What the parts of a section are written from. */
interface Part {
  readonly exchange: Exchange;
  readonly api: ApiDocs;
  readonly place: Place;
  /** The heading that begins a part. */
  readonly part: (title: string) => Html;
}

const h1 = (title: string, id: string): Html => html`<h1 id="${text(id)}">${text(title)}</h1>`;
const h2 = (title: string, id?: string): Html =>
  html`<h2 ${id !== undefined && html`id="${text(id)}"`}>${text(title)}</h2>`;
const h3 = (title: string): Html => html`<h3>${text(title)}</h3>`;

function renderMessage(name: MessageName, { schema }: Payload, { exchange, api, place, part }: Part): Html {
  const { fields, conditions } = listFields(schema, api.model.schemas);
  const anchors = place.full ? fieldAnchors(exchange, name, fields) : [];
  return html`${part(name)}
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
          ${fields.map((field, index) => renderField(field, anchors[index], api.texts))}
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

/** @param anchor by which the field is linked to, where it is */
function renderField(field: Field, anchor: string | undefined, texts: ApiDocs['texts']): Html {
  const description = texts.describe(field.pointer);
  const meanings = texts.valuesAt(field.pointer);
  const limits = describeLimits(meanings.size > 0 ? { ...field, values: [] } : field);
  const path = renderPath(field);
  return html`<tr ${anchor !== undefined && html`id="${text(anchor)}"`}>
    <th scope="row">${anchor === undefined ? path : html`<a class="field" href="#${text(anchor)}">${path}</a>`}</th>
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

function renderProcessing({ exchange, api, part }: Part): Html | undefined {
  const steps = api.texts.processingAt(exchange.pointer);
  if (steps.length === 0) return undefined;
  return html`${part('Result processing')}
    <dl>
      ${steps.map(
        ([status, step]) =>
          html`<dt><span class="status ${text(status)}">${text(status)}</span></dt>
            <dd>${renderInline(step)}</dd> `,
      )}
    </dl>`;
}

const renderResults = (at: Part): Html =>
  html`${at.part('Result codes')}
    <div class="scroll" role="region" aria-label="${text(`Result codes of ${at.exchange.id}`)}" tabindex="0">
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
          ${(at.exchange.results ?? []).map((result) => renderResult(result, at))}
        </tbody>
      </table>
    </div>`;

function renderResult(result: ResultCode, { exchange, api, place }: Part): Html {
  const { products } = result;
  const others = [...api.texts.productsAt(result.pointer)];
  const examples = examplesOf(result, exchange, api);
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
      )}${examples.map((scenario, index) =>
        renderScenario(scenario, place.full && index === 0 ? exampleAnchor(exchange, result) : undefined),
      )}${place.full && renderProofs(result, exchange, api)}
    </td>
  </tr> `;
}

/** How the mock is asked for a code, and the contract test that asks a gateway for it. */
const renderProofs = (result: ResultCode, exchange: Exchange, api: ApiDocs): Html =>
  html`${
    isMocked(exchange, api) &&
    html`<p id="${text(mockAnchor(exchange, result))}">
      <small>Mock: ${code(`Prefer: example=${result.code}`)}</small>
    </p>`
  }${
    isTested(exchange, api) &&
    html`<p id="${text(caseAnchor(exchange, result))}">
      <small>Contract test: ${code(`${exchange.id}/result-code/${result.code}`)}</small>
    </p>`
  }`;

/** Those that illustrate a code. */
export const examplesOf = (result: ResultCode, exchange: Exchange, api: ApiDocs): readonly Scenario[] =>
  exchange.scenarios.filter((scenario) => codeOf(scenario, exchange, api) === result.code);

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

/** @param anchor inside of it: a browser that is led there opens it */
const renderScenario = ({ key, summary, request, response }: Scenario, anchor?: string): Html =>
  html`<details>
    <summary>Example ${code(key)}${summary !== undefined && html`: ${text(summary)}`}</summary>
    ${anchor !== undefined && html`<a id="${text(anchor)}"></a>`}${
      request !== undefined &&
      html`<h4>Request</h4>
        ${json(request)}`
    }${
      response !== undefined &&
      html`<h4>Answer</h4>
        ${json(response)}`
    }
  </details> `;
