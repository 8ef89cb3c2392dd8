import type { ResultCode, ResultStatus } from '../model/model.ts';
import { codeAnchor, exchangeAnchor, exchangesOf, type ApiDocs, type Exchange } from './api-docs.ts';
import { code, html, text, type Html } from '../print/html.ts';
import type { Page } from './page.ts';

const statusNames: Readonly<Record<ResultStatus, string>> = { S: 'success', F: 'failure', U: 'unknown' };

/** Which operation answers which code, with which status: a row a code, a column an operation. */
export function matrixPage({ model }: ApiDocs): Page {
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
    ${codes.length === 0 ? html`<p>No operation has result codes.</p>` : renderTable(columns, codes)}`;
  return { title: `Result codes: ${model.title}`, model, file: 'matrix.html', body, scripts: ['filter.js'] };
}

const renderTable = (columns: readonly Exchange[], codes: readonly string[]): Html =>
  html`<div class="scroll" role="region" aria-label="Result codes by operation" tabindex="0">
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">Code</th>
          ${columns.map(
            (column) =>
              html`<th scope="col"><a href="print.html#${text(exchangeAnchor(column))}">${text(column.id)}</a></th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${codes.map((each) => renderRow(columns, each))}
      </tbody>
    </table>
  </div>`;

const renderRow = (columns: readonly Exchange[], each: string): Html =>
  html`<tr data-filter="${text(each.toLowerCase())}">
    <th scope="row">${code(each)}</th>
    ${columns.map(
      (column) =>
        html`<td>
          ${(column.results ?? []).filter((result) => result.code === each).map((result) => renderCell(column, result))}
        </td>`,
    )}
  </tr> `;

const renderCell = (column: Exchange, result: ResultCode): Html =>
  html`<a
    class="status ${text(result.status)}"
    href="print.html#${text(codeAnchor(column, result))}"
    aria-label="${text(`${column.id}: ${result.code}, ${statusNames[result.status]}`)}"
    >${text(result.status)}</a
  >`;
