import { methods, type OasDocument, type OasPathItem } from '../load/oas.ts';
import { pointerTo } from '../pointer.ts';
import { buildPayload, requestMedia, responseMedia } from './build-payload.ts';
import { buildResults } from './build-results.ts';
import { buildScenarios, withCodes } from './build-scenarios.ts';
import type { Envelope, ResultCode, Scenario, Webhook } from './model.ts';
import type { Report } from './report.ts';
import { resolveRef } from './resolve.ts';

interface WebhookContext {
  readonly document: OasDocument;
  readonly envelope: Envelope | undefined;
  readonly report: Report;
}

/** The webhooks of the document, in its order. */
export function buildWebhooks(context: WebhookContext): Webhook[] {
  return Object.entries(context.document.webhooks ?? {}).flatMap(([name, entry]) => {
    const at = pointerTo('#/webhooks', name);
    const { value: item } = resolveRef<OasPathItem>(context.document, entry, at);
    return methods
      .filter((method) => item[method] !== undefined)
      .map((method) => buildWebhook(context, name, item, method));
  });
}

function buildWebhook(
  context: WebhookContext,
  name: string,
  item: OasPathItem,
  method: (typeof methods)[number],
): Webhook {
  const { document, envelope, report } = context;
  const pointer = pointerTo('#/webhooks', name, method);
  const operation = item[method] ?? {};
  const request = requestMedia(document, operation, pointer);
  const response = responseMedia(document, operation, pointer);
  const scenarios = buildScenarios(document, request, response, 'none', report);
  const results =
    envelope && request?.value.schema !== undefined
      ? buildResults(document, envelope, request.value.schema, pointerTo(request.pointer, 'schema'), report)
      : [];
  return {
    id: name,
    pointer,
    ...(operation.summary !== undefined && { summary: operation.summary }),
    ...(request && { request: buildPayload(document, request, report) }),
    ...(response && { response: buildPayload(document, response, report) }),
    ...(results.length > 0 && { results }),
    scenarios: envelope && results.length > 0 ? illustrated(scenarios, envelope, results, report) : scenarios,
  };
}

/** A message carries its code itself, which is in the answer of an operation. */
function illustrated(
  scenarios: readonly Scenario[],
  envelope: Envelope,
  results: readonly ResultCode[],
  report: Report,
): Scenario[] {
  const asAnswers = scenarios.map((scenario) => ({ ...scenario, response: scenario.request }));
  const coded = withCodes(asAnswers, envelope, results, report);
  return scenarios.map((scenario, index) => {
    const code = coded[index]?.code;
    return code === undefined ? scenario : { ...scenario, code };
  });
}
