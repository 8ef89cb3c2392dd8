import type { MockDefinition } from '../definition.ts';
import type { JournalEntry } from '../journal.ts';
import { readContext } from '../mock-run.ts';
import { runHeader } from '../run-of.ts';
import { answerText } from './endpoint.ts';
import type { Asked, Endpoint } from './endpoint.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { readJournal } from './journal.ts';
import { steeringOf } from './steer.ts';
import { listTriggers } from './triggers.ts';

/** Everything it loads stands under `/_mock/assets/`; nothing runs that is not there. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the mock is, what it was asked, and how to steer it, for a person. It does without its script. */
export const statusPage: Endpoint = {
  query: ['operation', 'limit'],
  methods: {
    GET: async (asked) =>
      answerText('text/html; charset=utf-8', (await renderPage(asked)).html, {
        'content-security-policy': policy,
        'referrer-policy': 'no-referrer',
      }),
  },
};

/** How many entries are shown unless asked otherwise. */
const shown = '100';

async function renderPage(asked: Asked): Promise<Html> {
  const { control, run, query, origin } = asked;
  const { definition, signer } = control;
  if (!query.has('limit')) query.set('limit', shown);
  const entries = await readJournal(asked);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${definition.title}: mock</title>
        <link rel="icon" href="/_mock/assets/icon.svg" />
        <link rel="stylesheet" href="/_mock/assets/status.css" />
        <script src="/_mock/assets/status.js" defer></script>
      </head>
      <body>
        <header>
          <h1>${definition.title} <small>mock</small></h1>
          <dl>
            <dt>URL</dt>
            <dd><code>${origin}</code></dd>
            ${
              signer &&
              html`<dt>Client id</dt>
                <dd><code>${signer.keys.clientId}</code></dd>`
            }
            <dt>Run</dt>
            <dd><code>${run}</code></dd>
          </dl>
        </header>
        <main>
          ${await renderRuns(asked)} ${await renderOrders(asked)}
          <section aria-labelledby="journal">
            <h2 id="journal">Journal</h2>
            ${entries.length === 0 ? html`<p>Nothing was called in this run yet.</p>` : renderEntries(entries)}
          </section>
          ${renderSteering(asked)} ${renderTriggers(definition)}
        </main>
      </body>
    </html> `;
}

async function renderRuns({ control, run }: Asked): Promise<Html> {
  const known = new Set([control.defaultRun, run, ...(await control.store.runs()).toReversed()]);
  const links = [...known].slice(0, 50).map((name) => {
    const mark = name === run ? html` aria-current="page"` : undefined;
    return html`<li><a href="/_mock/?run=${name}" ${mark}>${name}</a></li> `;
  });
  return html`<nav aria-label="Runs">
    <ul>
      ${links}
    </ul>
  </nav>`;
}

/** What was asked for and has not come yet, and the settings. */
async function renderOrders(asked: Asked): Promise<Html> {
  const { next, faults, ahead } = await steeringOf(asked);
  const { settings, now } = await readContext(asked.control, asked.run);
  const rows = [
    ...next.map((each) => ['Next', each]),
    ...faults.map((each) => ['Fault', each]),
    ...(ahead === 0 ? [] : [['Clock', new Date(now).toISOString()]]),
    ...Object.entries(settings).map(([name, value]) => [name, value]),
  ];
  if (rows.length === 0) return html``;
  return html`<section aria-labelledby="orders">
    <h2 id="orders">Settings, and what is to come</h2>
    <dl>
      ${rows.map(
        ([name, value]) =>
          html`<dt>${String(name)}</dt>
            <dd><code>${JSON.stringify(value)}</code></dd> `,
      )}
    </dl>
  </section>`;
}

/** Newest first. Each has an id that it keeps, by which the script leaves it unfolded. */
function renderEntries(entries: readonly JournalEntry[]): readonly Html[] {
  const times = new Map<string, number>();
  const rendered = entries.map((entry) => {
    const count = (times.get(entry.at) ?? 0) + 1;
    times.set(entry.at, count);
    const id = `e-${entry.at}-${count}`;
    return entry.kind === 'call' ? renderCall(entry, id) : renderDelivery(entry, id);
  });
  return rendered.toReversed();
}

function renderCall(entry: Extract<JournalEntry, { kind: 'call' }>, id: string): Html {
  const { at, operation, request, answer, rule, fault, hint, duration } = entry;
  const name = operation ?? `${request.method} ${request.target}`;
  const result = answer ? `${answer.status} ${resultOf(answer.body)}`.trim() : 'lost';
  return html`<details id="${id}">
    <summary>
      <time datetime="${at}">${at.slice(11, 23)}</time> <b>${name}</b> <span>${result}</span>
      <i>${rule}</i>${fault === undefined ? undefined : html` <em>${fault}</em>`}
    </summary>
    ${hint === undefined ? undefined : html`<p class="hint">${hint}</p> `}
    <h3>Request</h3>
    <pre>${`${request.method} ${request.target}\n${renderMessage(request)}`}</pre>
    <h3>Answer, after ${duration.toFixed(1)} ms</h3>
    <pre>${answer ? `${answer.status}\n${renderMessage(answer)}` : 'None: the request was lost.'}</pre>
  </details> `;
}

function renderDelivery(entry: Extract<JournalEntry, { kind: 'message' }>, id: string): Html {
  const { at, webhook, url, attempt, outcome, reason, answer, nextAt, duration } = entry;
  return html`<details id="${id}">
    <summary>
      <time datetime="${at}">${at.slice(11, 23)}</time> <b>${webhook}</b> <span>delivery ${attempt}</span>
      <i>${outcome}</i>
    </summary>
    ${reason === undefined ? undefined : html`<p class="hint">${reason}</p> `}
    ${nextAt === undefined ? undefined : html`<p>Goes again at ${nextAt}.</p> `}
    <h3>Message</h3>
    <pre>${`POST ${url ?? '(no URL)'}\n${renderMessage({ headers: {}, body: entry.body })}`}</pre>
    <h3>Answer, after ${duration.toFixed(1)} ms</h3>
    <pre>${answer ? `${answer.status}\n${renderMessage({ headers: {}, body: answer.body })}` : 'None.'}</pre>
  </details> `;
}

function renderMessage({ headers, body }: { headers: Readonly<Record<string, string>>; body: unknown }): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const text = typeof body === 'string' ? body : JSON.stringify(body, null, 2);
  return [...lines, '', text ?? ''].join('\n');
}

/** The scalars of the first object within a body: a result envelope, where there is one. */
function resultOf(body: unknown): string {
  const first = Object.values(Object(body) as object).find((value) => typeof value === 'object' && value !== null);
  const texts = Object.values((first ?? {}) as object).filter((value) => typeof value === 'string');
  return texts.filter((text) => /^[A-Z][A-Z0-9_]*$/.test(text)).join(' ');
}

function renderSteering({ control: { definition, defaultRun, signer }, run, origin }: Asked): Html {
  const [first] = listTriggers(definition);
  const operation = first?.operation;
  const named = run === defaultRun ? '' : ` -H '${runHeader}: ${run}'`;
  const line = (method: string, path: string, body?: object): string =>
    `curl -X ${method} ${origin}/_mock/${path}${named}${body === undefined ? '' : ` -H 'content-type: application/json' -d '${JSON.stringify(body)}'`}`;
  const lines = [
    ['A result, once', line('POST', 'next', { operation, code: first?.example.code })],
    ['A fault', line('POST', 'faults', { kind: 'drop', operation, times: 2 })],
    ['A call that never arrives', line('POST', 'faults', { kind: 'status', status: 502, lost: true })],
    ['An hour later', line('POST', 'clock', { advance: 3_600_000 })],
    ['The journal, as JSON', line('GET', 'journal')],
    ...(signer ? [['Why a signature does not hold', line('POST', 'inspect-signature', inspected)]] : []),
    ['Forget this run', line('POST', 'reset')],
  ];
  return html`<section aria-labelledby="steering">
    <h2 id="steering">Steering</h2>
    <dl class="lines">
      ${lines.map(
        ([title, text]) =>
          html`<dt>${title}</dt>
            <dd><pre>${text}</pre></dd> `,
      )}
    </dl>
  </section>`;
}

const inspected = { method: 'POST', path: '…', headers: { '…': '…' }, body: '…' };

function renderTriggers(definition: MockDefinition): Html {
  const operations = listTriggers(definition).map(
    ({ operation, codes, example: { code, header, members } }) =>
      html`<details id="t-${operation}">
        <summary><b>${operation}</b> <span>${codes.length} results</span></summary>
        <p>${codes.map((each) => html`<code>${each}</code> `)}</p>
        <p>
          For <code>${code}</code>: header <code>${header}</code>${members.length === 0 ? undefined : html`, or one of`}
        </p>
        <ul>
          ${members.map(({ member, value }) => html`<li><code>${member}: ${JSON.stringify(value)}</code></li> `)}
        </ul>
      </details> `,
  );
  return html`<section aria-labelledby="triggers">
    <h2 id="triggers">Results by operation</h2>
    ${operations}
  </section>`;
}
