import { html, text, type Html } from '../../print/html.ts';
import type { ApiDocs, Exchange } from '../api-docs.ts';
import { samplesOf } from './samples.ts';

/** The samples of an operation or a webhook, each folded; undefined where there is none. */
export function renderSamples(exchange: Exchange, api: ApiDocs): Html | undefined {
  const samples = samplesOf(exchange, api);
  if (samples.length === 0) return undefined;
  return html`<h2>Code samples</h2>
    ${samples.map(
      ({ label, source }) =>
        html`<details>
          <summary>${text(label)}</summary>
          <pre><code>${text(source)}</code></pre>
        </details> `,
    )}`;
}
