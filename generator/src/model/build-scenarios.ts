import { pointerTo, valueAt } from '../pointer.ts';
import type { OasDocument, OasMediaType } from '../load/oas.ts';
import type { Envelope, ResultCode, Scenario } from './model.ts';
import type { Problem } from '../problem.ts';
import type { Report } from './report.ts';
import { resolveRef, type Resolved } from './resolve.ts';

interface Side {
  readonly value: unknown;
  readonly summary?: string;
  readonly pointer: string;
  /** Where the value itself stands. */
  readonly valuePointer: string;
}

/**
 * Request and response examples of an operation, paired by key, in the order of the requests.
 * Where the operation takes no body, a response stands alone.
 *
 * @param pairing how bad it is if one of the two is missing: without result codes, examples need not be stories, and where one
 *   answer serves for every message they are none
 */
export function buildScenarios(
  document: OasDocument,
  request: Resolved<OasMediaType> | undefined,
  response: Resolved<OasMediaType> | undefined,
  pairing: Problem['severity'] | 'none',
  report: Report,
): Scenario[] {
  const requests = sides(document, request);
  const responses = sides(document, response);
  const keys = new Set([...requests.keys(), ...responses.keys()]);
  return [...keys].map((key) => {
    const asked = requests.get(key);
    const answered = responses.get(key);
    if (request && response && pairing !== 'none') checkPair(key, asked, answered, pairing, report);
    const summary = asked?.summary ?? answered?.summary;
    return {
      key,
      ...(summary === undefined ? {} : { summary }),
      ...(asked === undefined ? {} : { request: asked.value }),
      ...(answered === undefined ? {} : { response: answered.value }),
      pointer: asked?.pointer ?? answered?.pointer ?? '#/',
      ...(asked && { requestPointer: asked.valuePointer }),
      ...(answered && { responsePointer: answered.valuePointer }),
    };
  });
}

/** Adds each scenario's result code, and holds codes and scenarios against each other. */
export function withCodes(
  scenarios: readonly Scenario[],
  envelope: Envelope,
  results: readonly ResultCode[],
  report: Report,
): Scenario[] {
  const coded = scenarios.map((scenario): Scenario => {
    const code = valueAt(scenario.response, [envelope.result, envelope.code]);
    return typeof code === 'string' ? { ...scenario, code } : scenario;
  });
  for (const { code, status, pointer } of results) {
    if (!coded.some((scenario) => scenario.code === code)) {
      report('RESULT_CODE_UNILLUSTRATED', pointer, `${code} (${status}) has no example.`);
    }
  }
  return coded;
}

function sides(document: OasDocument, media: Resolved<OasMediaType> | undefined): Map<string, Side> {
  if (media === undefined) return new Map();
  const { examples, example: single } = media.value;
  // A nameless example goes by the name that Prism gives it.
  if (single !== undefined) {
    const pointer = pointerTo(media.pointer, 'example');
    return new Map([['default', { value: single, pointer, valuePointer: pointer }]]);
  }
  return new Map(
    Object.entries(examples ?? {}).map(([key, example]) => {
      const at = pointerTo(media.pointer, 'examples', key);
      const { value, pointer } = resolveRef(document, example, at);
      const summary = value.summary === undefined ? {} : { summary: value.summary };
      return [key, { value: value.value, pointer, valuePointer: pointerTo(pointer, 'value'), ...summary }];
    }),
  );
}

function checkPair(
  key: string,
  request: Side | undefined,
  response: Side | undefined,
  severity: Problem['severity'],
  report: Report,
): void {
  const odd = request === undefined ? response : response === undefined ? request : undefined;
  if (odd === undefined) return;
  const message =
    odd === response
      ? `The response example "${key}" answers no request example.`
      : `The request example "${key}" has no response example.`;
  report('SCENARIO_UNPAIRED', odd.pointer, message, severity);
}
