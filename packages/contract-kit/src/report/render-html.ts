import { createHash } from 'node:crypto';
import type { ShownExchange } from './check-meta.ts';
import type {
  CheckCounts,
  ConstraintRow,
  ContractReport,
  Divergence,
  DivergentCase,
  OperationReport,
  ResultRow,
  Share,
  Side,
} from './contract-report.ts';
import { describeShare, listUnanswered, listUnlooked, percentOf } from './coverage.ts';
import { html, type Html } from './html.ts';

const style = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#16181d, #e6e9ef);
  --paper: light-dark(#fff, #14161b);
  --soft: light-dark(#f3f5f8, #1d2027);
  --line: light-dark(#d5d9e0, #3a3f4a);
  --quiet: light-dark(#565d6b, #a3abba);
  --good: light-dark(#146c2e, #6dd58c);
  --bad: light-dark(#b3261e, #f2b8b5);
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 76rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { margin-top: 2rem; font-size: 1.25rem; }
h3 { font-size: 1rem; margin: 1rem 0 0.25rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; }
dt, small { color: var(--quiet); }
dd { margin: 0; }
meter { width: 8rem; vertical-align: middle; }
details { margin: 0.5rem 0; padding: 0.5rem 0.75rem; background: var(--soft); border: 1px solid var(--line); border-radius: 0.5rem; }
details details { background: var(--paper); }
summary { cursor: pointer; font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
th, td { padding: 0.25rem 0.5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--quiet); font-weight: 600; }
code, pre { font: 0.8125rem/1.45 ui-monospace, monospace; }
pre { margin: 0.25rem 0; padding: 0.5rem; white-space: pre-wrap; background: var(--soft); border: 1px solid var(--line); border-radius: 0.25rem; }
.good { color: var(--good); }
.bad { color: var(--bad); font-weight: 600; }
.quiet { color: var(--quiet); }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.5rem; } }
`;

// Nothing is loaded and nothing runs: not even a page that was changed on its way could do either.
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** With nothing around the text: the policy knows its hash. */
const styleElement: Html = { html: `<style>${style}</style>` };

/** A report as one page, which loads nothing, runs no script, and can be opened from a disk. */
export const renderHtml = (report: ContractReport): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        ${renderTitle(report)} ${styleElement}
      </head>
      <body>
        ${renderHead(report)}
        <main>
          ${renderErrors(report)} ${renderDivergences(report)} ${renderOperations(report)} ${renderUnlooked(report)}
        </main>
      </body>
    </html> `.html;

const renderTitle = ({ verdict, api, target }: ContractReport): Html =>
  html`<title>${verdict === 'passed' ? '✓' : '✗'} ${api} on ${target}: contract report</title>`;

const renderHead = ({ api, target, at, verdict, checks, coverage }: ContractReport): Html =>
  html`<header>
    <h1>The ${api} contract on ${target}: ${mark(verdict === 'passed' ? 'good' : 'bad', verdict)}</h1>
    <dl>
      <dt>Checks</dt>
      <dd>${describeCounts(checks)}</dd>
      <dt>Constraints looked at, on both sides</dt>
      <dd>${renderShare(coverage.constraints)}</dd>
      <dt>Result codes answered</dt>
      <dd>
        ${renderShare(coverage.results)}${coverage.forcesResults ? '' : ' This target can’t be asked for a code.'}
      </dd>
      <dt>Ended</dt>
      <dd><time datetime="${at}">${at}</time></dd>
    </dl>
  </header>`;

const mark = (kind: 'good' | 'bad' | 'quiet', text: string): Html => html`<span class="${kind}">${text}</span>`;

const renderShare = (share: Share): Html =>
  html`<meter min="0" max="100" value="${percentOf(share)}">${percentOf(share)} %</meter> ${describeShare(share)}`;

const describeCounts = ({ passed, failed, skipped }: CheckCounts): Html =>
  html`${passed} passed, ${failed === 0 ? '0 failed' : mark('bad', `${failed} failed`)}, ${skipped} skipped`;

const renderErrors = ({ errors }: ContractReport): Html =>
  errors.length === 0
    ? html``
    : html`<section>
        <h2>What went wrong beside the checks</h2>
        ${errors.map(
          ({ where, message }) =>
            html`<h3>${where}</h3>
              <pre>${message}</pre>`,
        )}
      </section>`;

const renderDivergences = ({ divergences }: ContractReport): Html =>
  html`<section>
    <h2>Divergences</h2>
    ${
      divergences.length === 0
        ? html`<p>None: every answer kept to the contract.</p>`
        : divergences.map((each) => renderDivergence(each))
    }
  </section>`;

const renderDivergence = ({ fact, pointer, source, kind, isTolerated, cases }: Divergence): Html =>
  html`<details open>
    <summary>${fact} <small>${cases.length} ${cases.length === 1 ? 'check' : 'checks'}</small></summary>
    <p>
      <small
        >${kind}${isTolerated ? ', tolerated' : ''}:
        <code>${pointer}</code>${source === undefined ? '' : html` in <code>${source}</code>`}</small
      >
    </p>
    ${cases.map((each) => renderCase(each))}
  </details>`;

const renderCase = ({ id, sends, expected, found, exchanges }: DivergentCase): Html =>
  html`<details>
    <summary><code>${id}</code></summary>
    <dl>
      <dt>Expected</dt>
      <dd>${expected}</dd>
      <dt>Found</dt>
      <dd>${found}</dd>
      <dt>Request</dt>
      <dd>${sends}</dd>
    </dl>
    ${exchanges.map((each) => renderExchange(each))}
  </details>`;

const renderExchange = ({ request, answer, failure }: ShownExchange): Html =>
  html`<h3>Sent</h3>
    ${renderMessage(`${request.method} ${request.path}`, request)}
    <h3>Came back</h3>
    ${answer === undefined ? html`<p>${failure ?? 'Nothing.'}</p>` : renderMessage(`HTTP ${answer.status}`, answer)}`;

/** As on the wire. */
const renderMessage = (
  line: string,
  { headers, body }: ShownExchange['request'] | NonNullable<ShownExchange['answer']>,
): Html => html`<pre>${[line, ...headers.map(([name, value]) => `${name}: ${value}`), '', body].join('\n')}</pre>`;

const renderOperations = ({ operations }: ContractReport): Html =>
  html`<section>
    <h2>Operations</h2>
    ${operations.map((each) => renderOperation(each))}
  </section>`;

const renderOperation = ({ operation, checks, results, constraints }: OperationReport): Html =>
  html`<details>
    <summary>${operation} <small>${describeCounts(checks)}</small></summary>
    <h3>Result codes</h3>
    ${renderTable(['Code', 'Status', 'Example', 'Mock asked', 'Test', 'Last seen at a target'], results.map(renderResult))}
    <h3>Constraints of the request</h3>
    ${renderTable(['Field', 'Keyword', 'Satisfied', 'Violated', 'Rule'], constraints.map(renderConstraint))}
  </details>`;

const renderTable = (names: readonly string[], rows: readonly Html[]): Html =>
  rows.length === 0
    ? html`<p class="quiet">There are none.</p>`
    : html`<div class="wide">
        <table>
          <thead>
            <tr>
              ${names.map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </div>`;

const renderResult = ({ code, status, example, trigger, test, seen }: ResultRow): Html =>
  html`<tr>
    <th scope="row"><code>${code}</code></th>
    <td>${status}</td>
    ${[example, trigger, test].map((has) => html`<td>${has ? mark('good', 'yes') : mark('quiet', '–')}</td>`)}
    <td>
      ${seen === undefined ? mark('quiet', '–') : html`${seen.target}, <time datetime="${seen.at}">${seen.at}</time>`}
    </td>
  </tr> `;

const renderConstraint = ({ rule, field, keyword, satisfied, violated }: ConstraintRow): Html =>
  html`<tr>
    <th scope="row"><code>${field}</code></th>
    <td>${keyword}</td>
    <td>${renderSide(satisfied)}</td>
    <td>${renderSide(violated)}</td>
    <td><code>${rule}</code></td>
  </tr> `;

const sides: Readonly<Record<Side, Html>> = {
  passed: mark('good', 'passed'),
  failed: mark('bad', 'failed'),
  skipped: mark('quiet', 'skipped'),
  none: mark('quiet', 'no case'),
};

const renderSide = (side: Side): Html => sides[side];

function renderUnlooked(report: ContractReport): Html {
  const { skipped, leftOut } = report;
  const lists = [
    ...skipped.map(({ reason, checks }) => renderList(`Skipped: ${reason}`, checks)),
    renderList('Sides of constraints for which no check has run', listUnlooked(report)),
    renderList('Result codes that no answer carried', listUnanswered(report)),
    renderList('Operations of which no suite has run', leftOut),
  ];
  return html`<section>
    <h2>What was not looked at</h2>
    ${lists.every((list) => list.html === '') ? html`<p>Nothing of what the suites hold.</p>` : lists}
  </section>`;
}

const renderList = (title: string, entries: readonly string[]): Html =>
  entries.length === 0
    ? html``
    : html`<details>
        <summary>${title} <small>${entries.length}</small></summary>
        <ul>
          ${entries.map((entry) => html`<li><code>${entry}</code></li>`)}
        </ul>
      </details> `;
