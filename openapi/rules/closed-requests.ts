import { apiRule, type Api, type Report } from './api.ts';
import { compositions, keywordIn, partsOfAll } from './parts.ts';
import type { Operation } from './operations.ts';
import { memberAt, membersOf, resolved, type Place } from './place.ts';
import { asRecord } from './record.ts';
import type { SchemaPlace, Side } from './walk-schemas.ts';

type Follow = Api['follow'];

/** What the other side sends, and may add to. */
const received: readonly Side[] = ['answer', 'notification'];

/**
 * A request has a body, with no fields but those that are described; an answer or a notification may get new ones. What answers a notification
 * may be either: the receiver writes it.
 */
export const closedRequests = apiRule(({ operations, webhooks, schemas, follow }, report) => {
  const seen = new Set<unknown>();
  for (const { request } of operations) if (request?.schema) visit([request.schema], false, { follow, report, seen });
  for (const operation of [...operations, ...webhooks]) checkRequired(operation, follow, report);
  for (const schema of schemas)
    if (schema.role === 'says' && received.some((side) => schema.sides.has(side))) checkOpen(schema, report);
});

function checkRequired(operation: Operation, follow: Follow, report: Report): void {
  const place = memberAt(operation, 'requestBody');
  const body = place && resolved(place, follow);
  if (body && asRecord(body.value)['required'] !== true)
    report(body, 'The body may be left out: every call has one. For instance "required: true".');
}

function checkOpen(schema: SchemaPlace, report: Report): void {
  for (const keyword of ['additionalProperties', 'unevaluatedProperties']) {
    const place = memberAt(schema, keyword);
    if (place?.value === false)
      report(
        place,
        `${keyword}: false closes an object of ${schema.sides.has('answer') ? 'an answer' : 'a notification'}, which may get new fields. For instance "allOf: [{$ref: Amount.yaml}]" with "unevaluatedProperties: false" where the request refers to it.`,
      );
  }
}

interface Visit {
  readonly follow: Follow;
  readonly report: Report;
  readonly seen: Set<unknown>;
}

/** @param around whether a closed composition is around the value, so that its parts need not be */
function visit(uses: readonly Place[], around: boolean, context: Visit): void {
  const [use] = uses;
  if (use === undefined || context.seen.has(use.value)) return;
  context.seen.add(use.value);
  const parts = partsOfAll(uses, context.follow);
  const isDecided = around || parts.some(decides);
  const forms = (['anyOf', 'oneOf'] as const)
    .flatMap((keyword) => keywordIn(parts, keyword))
    .flatMap((place) => membersOf(place));
  if (forms.length > 0 && !isDecided) for (const [, form] of forms) visit([form], false, context);
  else if (isObject(parts) && !isDecided)
    context.report(
      use,
      'The object is open, but stands in a request, in which a misspelt field is told. For instance "additionalProperties: false", or "unevaluatedProperties: false" around an allOf.',
    );
  visitInside(uses, context);
}

/** The values inside, each by all that is said of it. */
function visitInside(uses: readonly Place[], context: Visit): void {
  const parts = partsOfAll(uses, context.follow, compositions);
  const properties = new Map<string, Place[]>();
  for (const [name, place] of keywordIn(parts, 'properties').flatMap(membersOf))
    properties.set(name, [...(properties.get(name) ?? []), place]);
  for (const [, places] of properties) visit(places, false, context);
  for (const keyword of ['items', 'additionalProperties']) visit(keywordIn(parts, keyword), false, context);
}

const decides = ({ value }: Place): boolean => {
  const { additionalProperties, unevaluatedProperties } = asRecord(value);
  return additionalProperties !== undefined || unevaluatedProperties === false;
};

const isObject = (parts: readonly Place[]): boolean =>
  parts.some(({ value }) => asRecord(value)['type'] === 'object' || 'properties' in asRecord(value));
