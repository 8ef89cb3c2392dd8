import { createHash } from 'node:crypto';
import { html, text, type Html } from '../../print/html.ts';
import type { Change } from '../change.ts';
import type { DiffReport } from '../report.ts';
import type { Row } from '../view-facts.ts';
import type { ExampleView, MessageView } from '../view-messages.ts';
import { pointerOf, tellCounts, tellGuess, tellPlace, tellStep, tellUses, tellVerdict } from './words.ts';

/** The review page: one file that loads nothing and runs nothing. */
export function formatHtml(report: DiffReport): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const title = `Review: ${report.apis.map(({ diff }) => `${diff.title} ${diff.verdict}`).join(', ')}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${html`<title>${text(title)}</title>`}
<style>${style}</style>
</head>
<body>
${printMain(report)}
</body>
</html>
`;
}

const printMain = (report: DiffReport): Html =>
  html`<main>
    <h1>Changes of the contract</h1>
    <p>From <code>${text(report.base)}</code> to <code>${text(report.head)}</code>.</p>
    ${report.apis.map((api) => printApi(api, report))}
    ${report.added.map(
      (api) =>
        html`<section>
          <h2>${text(api)}</h2>
          <p>New: there is nothing to compare it with.</p>
        </section> `,
    )}
    ${report.removed.map(
      (api) =>
        html`<section>
          <h2>${text(api)}</h2>
          <p>It is no longer there.</p>
        </section> `,
    )}
  </main>`;

function printApi({ diff, messages, notCompiled }: DiffReport['apis'][number], report: DiffReport): Html {
  const whole = diff.changes.filter(({ uses }) => uses.every(({ message }) => message === ''));
  return html`<section>
    <h2>${text(diff.title)} <span class="verdict ${text(diff.verdict)}">${text(diff.verdict)}</span></h2>
    <p class="${text(diff.exceeds ? 'bad' : 'good')}">${text(tellVerdict(diff))} ${text(tellCounts(diff.changes))}.</p>
    ${notCompiled === undefined ? [] : [html`<p>No caller was compiled: ${text(notCompiled)}.</p>`]}
    ${messages.length === 0 ? [] : [printContents(messages)]}
    ${
      whole.length === 0
        ? []
        : [
            html`<h3>The API as a whole</h3>
              ${printChanges(whole, report)}`,
          ]
    }
    ${messages.map((message) => printMessage(message, diff, report))}
  </section> `;
}

const printContents = (messages: readonly MessageView[]): Html =>
  html`<nav aria-label="Changed operations">
    <ul>
      ${messages.map(
        ({ id, verdict }) =>
          html`<li>
            <a href="#${text(anchorOf(id))}">${text(id)}</a>
            <span class="verdict ${text(verdict)}">${text(verdict)}</span>
          </li> `,
      )}
    </ul>
  </nav>`;

/** Names of a spec may hold anything, and an anchor may not. */
const anchorOf = (id: string): string => encodeURIComponent(id.replaceAll(/\s/g, '-'));

function printMessage(message: MessageView, diff: DiffReport['apis'][number]['diff'], report: DiffReport): Html {
  const changes = diff.changes.filter(({ uses }) => uses.some((use) => use.message === message.id));
  const unexplained = diff.typeErrors.filter((each) => each.message === message.id);
  return html`<article id="${text(anchorOf(message.id))}">
    <h3>${text(message.id)} <span class="verdict ${text(message.verdict)}">${text(message.verdict)}</span></h3>
    <p><code>${text(message.address)}</code></p>
    ${printChanges(
      changes.map((change) => ownUsesFirst(change, message.id)),
      report,
    )}
    ${unexplained.map(({ error }) => html`<p class="error"><code>${text(error.code)}: ${text(error.message)}</code> at <code>${text(error.source)}</code></p> `)}
    ${printRows(message.facts, 'As a whole', 'Fact')}
    ${message.bodies.flatMap(({ direction, rows, conditions }) => [
      printRows(rows, titles[direction], 'Field'),
      printRows(conditions, `${titles[direction]}, conditions`, 'Condition'),
    ])}
    ${printRows(message.results, 'Result codes', 'Code and status')}
    ${message.examples.length === 0 ? [] : [printExamples(message.examples)]} ${printCoverage(message)}
  </article> `;
}

/** A shared component has uses elsewhere: they follow those of the operation at hand. */
const ownUsesFirst = (change: Change, id: string): Change => ({
  ...change,
  uses: [...change.uses].sort((a, b) => Number(b.message === id) - Number(a.message === id)),
});

const printChanges = (changes: readonly Change[], report: DiffReport): Html =>
  html`<ul class="changes">
    ${changes.map(
      (change) =>
        html`<li>
          <span class="verdict ${text(change.verdict)}">${text(change.verdict)}</span>
          <b>${text(change.code)}</b> ${text(tellUses(change))}
          <div class="step">${text(tellStep(change, 400))}${text(tellGuess(change))}</div>
          <div>${text(change.why)}</div>
          <div class="place">${text(tellPlace(change, report))} <code>${text(pointerOf(change))}</code></div>
          ${change.typeErrors.map(({ code, message, source }) => html`<div class="error"><code>${text(code)}: ${text(message)}</code> at <code>${text(source)}</code></div> `)}
        </li> `,
    )}
  </ul>`;

const titles = {
  request: 'Request',
  answer: 'Answer',
  'webhook-request': 'Message',
  'webhook-answer': 'Answer of the receiver',
} as const;

/** What changed, unfolded where anything did, and all that there is folded within. */
function printRows(rows: readonly Row[], title: string, noun: string): Html {
  if (rows.length === 0) return html``;
  const changed = rows.filter(({ before, after }) => before !== after);
  const summary = `${title}: ${changed.length} of ${rows.length} changed`;
  return html`<details ${changed.length > 0 && html` open`}>
    <summary>${text(summary)}</summary>
    ${changed.length > 0 && printTable(changed, noun)}
    ${
      changed.length < rows.length &&
      html`<details>
        <summary>all ${text(rows.length)}</summary>
        ${printTable(rows, noun)}
      </details>`
    }
  </details> `;
}

const printTable = (rows: readonly Row[], noun: string): Html =>
  html`<table>
    <thead>
      <tr>
        <th scope="col">${text(noun)}</th>
        <th scope="col">Before</th>
        <th scope="col">After</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(printRow)}
    </tbody>
  </table>`;

const printRow = ({ label, before, after }: Row): Html => {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : before === after ? 'same' : 'changed';
  return html`<tr class="${text(kind)}">
    <th scope="row"><code>${text(label)}</code></th>
    <td>${text(before ?? '–')}</td>
    <td>${text(after ?? '–')}</td>
  </tr> `;
};

const printExamples = (examples: readonly ExampleView[]): Html =>
  html`<details>
    <summary>Examples: ${text(examples.length)} changed</summary>
    ${examples.map(
      ({ key, direction, before, after }) =>
        html`<h4>${text(key)} (${text(titles[direction])})</h4>
          <div class="pair">
            <pre aria-label="before" tabindex="0">${text(before ?? '–')}</pre>
            <pre aria-label="after" tabindex="0">${text(after ?? '–')}</pre>
          </div> `,
    )}
  </details>`;

const printCoverage = ({ coverage, casesAdded, casesRemoved }: MessageView): Html =>
  html`<details>
    <summary>Coverage</summary>
    ${printTable(
      coverage.map(({ label, before, after }) => ({ label, before: String(before), after: String(after) })),
      'What',
    )}
    ${
      casesAdded.length === 0
        ? []
        : [
            html`<h4>Cases added</h4>
              <ul>
                ${casesAdded.map((id) => html`<li><code>${text(id)}</code></li>`)}
              </ul>`,
          ]
    }
    ${
      casesRemoved.length === 0
        ? []
        : [
            html`<h4>Cases removed</h4>
              <ul>
                ${casesRemoved.map((id) => html`<li><code>${text(id)}</code></li>`)}
              </ul>`,
          ]
    }
  </details>`;

const style = `
:root { color-scheme: light dark; --ground: #ffffff; --ink: #1b1f24; --link: #0a55b5; --line: #8886; --soft: #8881; --add: #1a7f3733; --gone: #cf222e33; --new: #bf870033; }
@media (prefers-color-scheme: dark) { :root { --ground: #14171b; --ink: #e6e9ed; --link: #7db7ff; } }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
body { background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; margin: 0; overflow-wrap: anywhere; }
main { max-width: 72rem; margin: auto; padding: 1rem; }
code, pre { font: 0.875em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { background: var(--soft); padding: 0.75rem; margin: 0; overflow: auto; white-space: pre-wrap; }
article { border-top: 1px solid var(--line); padding-top: 0.5rem; margin-top: 1.5rem; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; font-weight: normal; overflow-wrap: anywhere; }
thead th { font-weight: 600; }
th { min-width: 8rem; }
td { white-space: pre-line; }
tr.added { background: var(--add); }
tr.removed { background: var(--gone); }
tr.changed { background: var(--new); }
ul.changes { list-style: none; padding: 0; }
ul.changes > li { border-left: 4px solid var(--line); padding: 0.25rem 0.75rem; margin: 0.75rem 0; }
.step { font-family: ui-monospace, monospace; font-size: 0.875em; overflow-wrap: anywhere; }
.place { font-size: 0.875em; }
.verdict { border: 1px solid currentColor; border-radius: 1em; padding: 0 0.5em; font-size: 0.75em; white-space: nowrap; }
.verdict.major { background: var(--gone); }
.verdict.minor { background: var(--new); }
.verdict.patch, .verdict.none { background: var(--add); }
.bad { border-left: 4px solid #cf222e; padding-left: 0.75rem; }
.good { border-left: 4px solid #1a7f37; padding-left: 0.75rem; }
.error { background: var(--gone); padding: 0.25rem 0.5rem; margin: 0.25rem 0; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0.5rem; }
summary { cursor: pointer; }
@media (max-width: 48rem) { .pair { grid-template-columns: 1fr; } }
`;
