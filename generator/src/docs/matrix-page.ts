import type { ResultCode, ResultStatus } from '../model/model.ts';
import {
  caseAnchor,
  codeAnchor,
  exampleAnchor,
  exchangeFile,
  exchangesOf,
  isMocked,
  isTested,
  linkToPage,
  mockAnchor,
  type ApiDocs,
  type Exchange,
} from './api-docs.ts';
import { code, html, text, type Html } from '../print/html.ts';
import { examplesOf } from './exchange-section.ts';
import type { Page } from './page.ts';

const statusNames: Readonly<Record<ResultStatus, string>> = { S: 'success', F: 'failure', U: 'unknown' };

/** Which operation answers which code, with which status: a row a code, a column an operation. */
export function matrixPage(api: ApiDocs): Page {
  const { model } = api;
  const columns = exchangesOf(model).filter(({ results = [] }) => results.length > 0);
  const codes = [...new Set(columns.flatMap(({ results = [] }) => results.map((result) => result.code)))].sort();
  const body = html`<h1>Result codes</h1>
    <p>
      Each letter is the status with which an operation answers a code, and leads to what is to be done then: S success,
      F failure, U unknown.
    </p>
    <p class="filter" hidden>
      <label for="filter">Filter by code</label>
      <input id="filter" type="search" autocomplete="off" spellcheck="false" aria-describedby="shown" />
      <span id="shown" role="status"></span>
    </p>
    ${codes.length > 0 && html`<p><input id="shown-by" type="checkbox" /> <label for="shown-by">${text(toggleLabel(api))}</label></p>`}
    ${codes.length === 0 ? html`<p>No operation has result codes.</p>` : renderTable(columns, codes, api)}`;
  return { title: `Result codes: ${model.title}`, model, file: 'matrix.html', body, scripts: ['filter.js'] };
}

const toggleLabel = ({ derived }: ApiDocs): string =>
  `Link what shows each: ${['example', ...(derived.mock ? ['mock'] : []), ...(derived.contract ? ['contract test'] : [])].join(', ')}`;

const renderTable = (columns: readonly Exchange[], codes: readonly string[], api: ApiDocs): Html =>
  html`<div class="scroll" role="region" aria-label="Result codes by operation" tabindex="0">
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">Code</th>
          ${columns.map(
            (column) => html`<th scope="col"><a href="${text(exchangeFile(column))}">${text(column.id)}</a></th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${codes.map((each) => renderRow(columns, each, api))}
      </tbody>
    </table>
  </div>`;

const renderRow = (columns: readonly Exchange[], each: string, api: ApiDocs): Html =>
  html`<tr data-filter="${text(each.toLowerCase())}">
    <th scope="row">${code(each)}</th>
    ${columns.map(
      (column) =>
        html`<td>
          ${(column.results ?? []).filter((result) => result.code === each).map((result) => renderCell(column, result, api))}
        </td>`,
    )}
  </tr> `;

function renderCell(column: Exchange, result: ResultCode, api: ApiDocs): Html {
  const name = `${column.id}: ${result.code}`;
  const shownBy = [
    ...(examplesOf(result, column, api).length > 0 ? [['example', exampleAnchor(column, result)]] : []),
    ...(isMocked(column, api) ? [['mock', mockAnchor(column, result)]] : []),
    ...(isTested(column, api) ? [['test', caseAnchor(column, result)]] : []),
  ] as const;
  return html`<a
      class="status ${text(result.status)}"
      href="${text(linkToPage(column, codeAnchor(column, result)))}"
      aria-label="${text(`${name}, ${statusNames[result.status]}`)}"
      >${text(result.status)}</a
    >${
      shownBy.length > 0 &&
      html`<span class="shown-by"
        >${shownBy.map(
          ([word = '', anchor = '']) =>
            html` <a href="${text(linkToPage(column, anchor))}" aria-label="${text(`${name}, ${word}`)}"
              >${text(word)}</a
            >`,
        )}</span
      >`
    }`;
}
