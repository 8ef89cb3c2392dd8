import { createHash } from 'node:crypto';
import type { Change } from '../change.ts';
import type { DiffReport } from '../report.ts';
import type { BodyView, ExampleView, MessageView } from '../view-messages.ts';
import { pointerOf, tellCounts, tellGuess, tellPlace, tellStep, tellUses, tellVerdict } from './words.ts';

/** What may stand in the page as it is. Only {@link html} and {@link joined} make one; whatever else is put in is escaped. */
interface Markup {
  readonly markup: string;
}

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
${html`<title>${title}</title>`.markup}
<style>${style}</style>
</head>
<body>
${printMain(report).markup}
</body>
</html>
`;
}

const printMain = (report: DiffReport): Markup =>
  html`<main>
    <h1>Changes of the contract</h1>
    <p>From <code>${report.base}</code> to <code>${report.head}</code>.</p>
    ${joined(report.apis.map((api) => printApi(api, report)))}
    ${joined(
      report.added.map(
        (api) =>
          html`<section>
            <h2>${api}</h2>
            <p>New: there is nothing to compare it with.</p>
          </section> `,
      ),
    )}
    ${joined(
      report.removed.map(
        (api) =>
          html`<section>
            <h2>${api}</h2>
            <p>It is no longer there.</p>
          </section> `,
      ),
    )}
  </main>`;

function printApi({ diff, messages, notCompiled }: DiffReport['apis'][number], report: DiffReport): Markup {
  const whole = diff.changes.filter(({ uses }) => uses.every(({ message }) => message === ''));
  return html`<section>
    <h2>${diff.title} <span class="verdict ${diff.verdict}">${diff.verdict}</span></h2>
    <p class="${diff.exceeds ? 'bad' : 'good'}">${tellVerdict(diff)} ${tellCounts(diff.changes)}.</p>
    ${joined(notCompiled === undefined ? [] : [html`<p>No caller was compiled: ${notCompiled}.</p>`])}
    ${joined(messages.length === 0 ? [] : [printContents(messages)])}
    ${joined(
      whole.length === 0
        ? []
        : [
            html`<h3>The API as a whole</h3>
              ${printChanges(whole, report)}`,
          ],
    )}
    ${joined(messages.map((message) => printMessage(message, diff, report)))}
  </section> `;
}

const printContents = (messages: readonly MessageView[]): Markup =>
  html`<nav aria-label="Changed operations">
    <ul>
      ${joined(
        messages.map(
          ({ id, verdict }) =>
            html`<li><a href="#${anchorOf(id)}">${id}</a> <span class="verdict ${verdict}">${verdict}</span></li> `,
        ),
      )}
    </ul>
  </nav>`;

/** Names of a spec may hold anything, and an anchor may not. */
const anchorOf = (id: string): string => encodeURIComponent(id.replaceAll(/\s/g, '-'));

function printMessage(message: MessageView, diff: DiffReport['apis'][number]['diff'], report: DiffReport): Markup {
  const changes = diff.changes.filter(({ uses }) => uses.some((use) => use.message === message.id));
  const unexplained = diff.typeErrors.filter((each) => each.message === message.id);
  return html`<article id="${anchorOf(message.id)}">
    <h3>${message.id} <span class="verdict ${message.verdict}">${message.verdict}</span></h3>
    <p><code>${message.address}</code></p>
    ${printChanges(
      changes.map((change) => ownUsesFirst(change, message.id)),
      report,
    )}
    ${joined(unexplained.map(({ error }) => html`<p class="error"><code>${error.code}: ${error.message}</code> at <code>${error.source}</code></p> `))}
    ${joined(message.bodies.map(printBody))}
    ${joined(message.examples.length === 0 ? [] : [printExamples(message.examples)])} ${printCoverage(message)}
  </article> `;
}

/** A shared component has uses elsewhere: they follow those of the operation at hand. */
const ownUsesFirst = (change: Change, id: string): Change => ({
  ...change,
  uses: [...change.uses].sort((a, b) => Number(b.message === id) - Number(a.message === id)),
});

const printChanges = (changes: readonly Change[], report: DiffReport): Markup =>
  html`<ul class="changes">
    ${joined(
      changes.map(
        (change) =>
          html`<li>
            <span class="verdict ${change.verdict}">${change.verdict}</span>
            <b>${change.code}</b> ${tellUses(change)}
            <div class="step">${tellStep(change, 400)}${tellGuess(change)}</div>
            <div>${change.why}</div>
            <div class="place">${tellPlace(change, report)} <code>${pointerOf(change)}</code></div>
            ${joined(change.typeErrors.map(({ code, message, source }) => html`<div class="error"><code>${code}: ${message}</code> at <code>${source}</code></div> `))}
          </li> `,
      ),
    )}
  </ul>`;

const titles = {
  request: 'Request',
  answer: 'Answer',
  'webhook-request': 'Message',
  'webhook-answer': 'Answer of the receiver',
} as const;

function printBody({ direction, rows }: BodyView): Markup {
  const changed = rows.filter(({ before, after }) => before !== after);
  const others = rows.length - changed.length;
  return html`<details${changed.length > 0 ? openly : nothing}><summary>${titles[direction]}: ${changed.length} of ${rows.length} fields changed</summary>
<table><thead><tr><th scope="col">Field</th><th scope="col">Before</th><th scope="col">After</th></tr></thead><tbody>
${joined(changed.map(printRow))}</tbody></table>
${joined(
  others === 0
    ? []
    : [
        html`<details>
          <summary>all ${rows.length} fields</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">Field</th>
                <th scope="col">Before</th>
                <th scope="col">After</th>
              </tr>
            </thead>
            <tbody>
              ${joined(rows.map(printRow))}
            </tbody>
          </table>
        </details>`,
      ],
)}
</details>
`;
}

const printRow = ({ path, before, after }: BodyView['rows'][number]): Markup => {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : before === after ? 'same' : 'changed';
  return html`<tr class="${kind}">
    <th scope="row"><code>${path}</code></th>
    <td>${before ?? '–'}</td>
    <td>${after ?? '–'}</td>
  </tr> `;
};

const printExamples = (examples: readonly ExampleView[]): Markup =>
  html`<details>
    <summary>${String(examples.length)} examples changed</summary>
    ${joined(
      examples.map(
        ({ key, direction, before, after }) =>
          html`<h4>${key} (${titles[direction]})</h4>
            <div class="pair">
              <pre aria-label="before" tabindex="0">${before ?? '–'}</pre>
              <pre aria-label="after" tabindex="0">${after ?? '–'}</pre>
            </div> `,
      ),
    )}
  </details>`;

const printCoverage = ({ coverage, casesAdded, casesRemoved }: MessageView): Markup =>
  html`<details>
    <summary>Coverage</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        ${joined(
          coverage.map(
            ({ label, before, after }) =>
              html`<tr class="${before === after ? 'same' : 'changed'}">
                <th scope="row">${label}</th>
                <td>${String(before)}</td>
                <td>${String(after)}</td>
              </tr> `,
          ),
        )}
      </tbody>
    </table>
    ${joined(
      casesAdded.length === 0
        ? []
        : [
            html`<h4>Cases added</h4>
              <ul>
                ${joined(casesAdded.map((id) => html`<li><code>${id}</code></li>`))}
              </ul>`,
          ],
    )}
    ${joined(
      casesRemoved.length === 0
        ? []
        : [
            html`<h4>Cases removed</h4>
              <ul>
                ${joined(casesRemoved.map((id) => html`<li><code>${id}</code></li>`))}
              </ul>`,
          ],
    )}
  </details>`;

const openly: Markup = { markup: ' open' };
const nothing: Markup = { markup: '' };

const joined = (parts: readonly Markup[]): Markup => ({ markup: parts.map(({ markup }) => markup).join('') });

function html(text: TemplateStringsArray, ...parts: readonly (string | number | Markup)[]): Markup {
  const shown = parts.map((part) => (typeof part === 'object' ? part.markup : escape(String(part))));
  return { markup: text.map((each, index) => `${each}${shown[index] ?? ''}`).join('') };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attributes in double quotes. What turns the direction of writing is shown as a code. */
const escape = (text: string): string =>
  text
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);

const style = `
:root { color-scheme: light dark; --line: #8886; --soft: #8881; --add: #1a7f3733; --gone: #cf222e33; --new: #bf870033; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; overflow-wrap: anywhere; }
main { max-width: 72rem; margin: auto; padding: 1rem; }
code, pre { font: 0.875em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { background: var(--soft); padding: 0.75rem; margin: 0; overflow: auto; white-space: pre-wrap; }
article { border-top: 1px solid var(--line); padding-top: 0.5rem; margin-top: 1.5rem; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; font-weight: normal; overflow-wrap: anywhere; }
thead th { font-weight: 600; }
th { min-width: 8rem; }
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
