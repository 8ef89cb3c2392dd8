import { methods, type OasDocument, type OasPathItem } from '../load/oas.ts';
import { pointerTo } from '../pointer.ts';
import { buildPayload, requestMedia, responseMedia } from './build-payload.ts';
import { buildResults } from './build-results.ts';
import { buildScenarios, withCodes } from './build-scenarios.ts';
import type { Acknowledgement, Envelope, ResultCode, Scenario, Signature, Webhook } from './model.ts';
import type { Report } from './report.ts';
import { resolveRef } from './resolve.ts';
import { isRecord } from '../record.ts';

interface WebhookContext {
  readonly document: OasDocument;
  readonly envelope: Envelope | undefined;
  readonly signature: Signature | undefined;
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
    method,
    pointer,
    ...(operation.summary !== undefined && { summary: operation.summary }),
    ...(request && { request: buildPayload(document, request, report) }),
    ...(response && { response: { ...buildPayload(document, response, report), status: response.status } }),
    ...(results.length > 0 && { results }),
    acknowledgement: {
      ...acknowledgementFact(context, operation['x-acknowledgement'], pointerTo(pointer, 'x-acknowledgement')),
      ...(response === undefined ? { body: null } : onlyAnswer(scenarios)),
    },
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

/** `x-acknowledgement`: what is not said is not known, and an answer need not be signed. */
function acknowledgementFact(
  { signature, report }: WebhookContext,
  fact: unknown,
  pointer: string,
): Omit<Acknowledgement, 'body'> {
  if (fact === undefined) return { signed: false };
  const { signed, redelivery, timeout, duplicates } = isRecord(fact) ? fact : {};
  const isWell =
    typeof signed === 'boolean' &&
    isListOf(redelivery, (wait): wait is number => typeof wait === 'number' && wait >= 0) &&
    (timeout === undefined || (typeof timeout === 'number' && timeout > 0)) &&
    isListOf(duplicates, (path): path is string => typeof path === 'string' && path !== '');
  if (!isWell) {
    report(
      'FACT_MALFORMED',
      pointer,
      'Wanted is {signed: boolean, redelivery?: seconds, timeout?: seconds, duplicates?: names of fields}.',
    );
    return { signed: false };
  }
  if (signed && signature === undefined)
    report('FACT_MALFORMED', pointer, 'The answer is to be signed, but no security scheme in force has x-signature.');
  return {
    signed,
    ...(redelivery && { redelivery }),
    ...(timeout !== undefined && { timeout }),
    ...(duplicates && { duplicates }),
  };
}

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] | undefined {
  return value === undefined || (Array.isArray(value) && value.every(isItem));
}

/** One answer that belongs to no request answers them all; where examples are pairs, the answer carries data. */
function onlyAnswer(scenarios: readonly Scenario[]): Pick<Acknowledgement, 'body'> {
  const answers = scenarios.filter(({ responsePointer }) => responsePointer !== undefined);
  const [answer] = answers;
  if (answer === undefined || answers.length > 1 || answer.requestPointer !== undefined) return {};
  return { body: answer.response };
}
