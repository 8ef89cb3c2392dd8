import {
  codeAnchor,
  exchangeFile,
  exchangesOf,
  isOperation,
  linkToPage,
  type ApiDocs,
  type Exchange,
} from './api-docs.ts';
import type { ApiModel } from '../model/model.ts';
import { html, text, type Html } from '../print/html.ts';
import { renderExchangeList } from './exchange-list.ts';
import { listFields } from './list-fields.ts';
import { renderHead, renderHeader, type FilesOf } from './page.ts';
import type { Addition } from '../model/describe-operations.ts';
import { samplesOf } from './samples/samples.ts';

/** Redoc makes its styles as it goes, so those may stand inline; scripts may not. */
const policy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'";

/** The page that Redoc fills, with the document in a script beside it: a page on a disk may load no other kind of data. */
export function renderReference({ model }: ApiDocs, filesOf: FilesOf): string {
  return `${html`<!doctype html>
    <html lang="en">
      ${renderHead(`Reference: ${model.title}`, policy, '../')}
      <body class="reference">
        ${renderHeader({ model, file: 'reference.html' }, filesOf, '../')}
        <div id="reference">${renderWaiting(model)}</div>
        <script src="../redoc.js"></script>
        <script src="document.js"></script>
        <script src="../reference.js"></script>
      </body>
    </html>`}\n`;
}

/** What is there until Redoc has read the whole contract, and where it never does. */
const renderWaiting = (model: ApiModel): Html =>
  html`<div class="waiting">
    <h1>${text(model.title)}</h1>
    <p>
      The reference is on its way; it needs scripts. Each operation has a page of its own as well, and
      <a href="print.html">the whole contract</a> is one.
    </p>
    ${renderExchangeList(exchangesOf(model), exchangeFile)}
  </div>`;

/**
 * The document as a script. Parsed as JSON and not written as a literal, where a member called `__proto__` would be none.
 */
export const documentScript = (document: unknown): string =>
  `globalThis.contract = JSON.parse(${JSON.stringify(JSON.stringify(document))});\n`;

/**
 * Languages of code samples by the labels that samples have, the first chosen unless the reader chooses another: Redoc shows no
 * other, and of these where there is one. The name before a colon is that by which it colours them.
 */
const languages = [
  'javascript:TypeScript',
  'curl',
  'JavaScript',
  'Node.js',
  'Python',
  'Java',
  'C#',
  'PHP',
  'Go',
  'Ruby',
].map((language) => {
  const [lang, label = lang] = language.split(':');
  return { lang, label };
});

/** Starts Redoc. What a spec says is let through as text and harmless markup only. */
export const referenceScript = `'use strict';
Redoc.init(
  globalThis.contract,
  {
    codeSamples: { languages: ${JSON.stringify([...languages, { lang: 'payload', label: 'Payload' }])} },
    disableTelemetry: true,
    hideDownloadButtons: true,
    sanitize: true,
    skipBundle: true,
  },
  document.getElementById('reference'),
);
`;

/**
 * What the reference says beyond the document, by pointer: conditions in words and the result codes, at the end of descriptions,
 * and code samples.
 */
export function buildAdditions(api: ApiDocs): ReadonlyMap<string, Addition> {
  return new Map(
    exchangesOf(api.model).map((exchange) => {
      const blocks = [...conditionsNote(exchange, api), ...resultsNote(exchange, api)];
      // Of a webhook Redoc shows no samples.
      const samples = isOperation(exchange) ? samplesOf(exchange, api) : [];
      const codeSamples = samples.map(({ language, ...sample }) => ({ lang: language, ...sample }));
      return [exchange.pointer, { ...(blocks.length > 0 && { note: blocks.join('\n\n') }), codeSamples }];
    }),
  );
}

function conditionsNote({ request }: Exchange, { model }: ApiDocs): string[] {
  if (request === undefined) return [];
  const { conditions } = listFields(request.schema, model.schemas);
  if (conditions.length === 0) return [];
  const lines = conditions.map(({ path, forms, title }) => {
    const where = path === '' ? '' : `${markdown(path)}: `;
    return `- ${where}${markdown(title)}${forms.length > 0 ? ` (${markdown(forms.join('; '))})` : ''}`;
  });
  return [['**Conditions**', '', ...lines].join('\n')];
}

function resultsNote(exchange: Exchange, { texts }: ApiDocs): string[] {
  const { results = [] } = exchange;
  const processing = texts.processingAt(exchange.pointer).map(([status, step]) => `- **${status}**: ${markdown(step)}`);
  if (results.length === 0)
    return processing.length === 0 ? [] : [['**Result processing**', '', ...processing].join('\n')];
  const rows = results.map(
    (result) =>
      `| [${markdown(result.code)}](${linkToPage(exchange, codeAnchor(exchange, result))}) | ${result.status} | ${markdown(result.message)} | ${markdown(
        result.action,
      )} | ${markdown(result.furtherAction)} |`,
  );
  const table = ['| Code | Status | Message | Action | Further action |', '| --- | --- | --- | --- | --- |', ...rows];
  return [
    ...(processing.length > 0 ? [['**Result processing**', '', ...processing].join('\n')] : []),
    '**Result codes**',
    table.join('\n'),
    `[${isOperation(exchange) ? 'Examples, rules and limits' : 'Examples and rules'}](${exchangeFile(exchange)})`,
  ];
}

/** Text of one line in which no character has a meaning in Markdown. */
const markdown = (value: string): string =>
  value
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]()#+!|<>~&$%-]/g, (character) => `&#${character.charCodeAt(0)};`);
