import type { Api, Report } from './api.ts';
import { keywordIn, partsOf } from './parts.ts';
import { memberAt } from './place.ts';
import { asList, asRecord } from './record.ts';
import { list, show } from './show.ts';
import type { SchemaPlace } from './walk-schemas.ts';

/** What the `x-` fields of a schema have to agree with: its type, its values, its use. */
export function checkSchemaFields(schema: SchemaPlace, api: Api, report: Report): void {
  const { value } = schema;
  const parts = partsOf(schema, api.follow);
  const types = new Set(
    keywordIn(parts, 'type').flatMap(({ value: type }) => (Array.isArray(type) ? (type as unknown[]) : [type])),
  );
  const isOneOf = (...wanted: readonly string[]): boolean => wanted.some((type) => types.has(type));
  checkDescriptions(schema, report);
  const knownValues = memberAt(schema, 'x-known-values');
  if (knownValues && keywordIn(parts, 'enum').length > 0)
    report(
      knownValues,
      'x-known-values stands beside an enum, which admits no other value. For instance "x-enumDescriptions:" with the values of the enum.',
    );
  for (const name of ['x-known-values', 'x-wire-type', 'x-enumDescriptions', 'x-result-codes'])
    if (name in value && types.size > 0 && !isOneOf('string'))
      report(
        memberAt(schema, name) ?? schema,
        `${name} stands on ${show([...types][0])}; it is about a text. For instance "type: string".`,
      );
  if ('x-unbounded' in value && types.size > 0 && !isOneOf('string', 'array'))
    report(
      memberAt(schema, 'x-unbounded') ?? schema,
      `x-unbounded stands on ${show([...types][0])}; only texts and lists have limits. For instance "type: array".`,
    );
  const returned = memberAt(schema, 'x-returned-with');
  const isAnswer = [...api.operations, ...api.webhooks].some(
    ({ answerBody }) =>
      answerBody?.schema && partsOf(answerBody.schema, api.follow).some((part) => part.value === value),
  );
  if (returned && !isAnswer)
    report(
      returned,
      'x-returned-with stands on a schema that is no answer. For instance "x-returned-with: [S]" on PayResponse.yaml.',
    );
}

function checkDescriptions(schema: SchemaPlace, report: Report): void {
  const place = memberAt(schema, 'x-enumDescriptions');
  if (place === undefined) return;
  const values = asList(schema.value['enum']).map(String);
  const described = Object.keys(asRecord(place.value));
  if (values.length === 0)
    return report(
      place,
      `x-enumDescriptions stands beside no enum. For instance "x-known-values:" for an open set, or "enum: [${described.join(', ')}]".`,
    );
  if (values.join('\n') === described.join('\n')) return;
  const lacking = values.filter((value) => !described.includes(value));
  const foreign = described.filter((value) => !values.includes(value));
  const found = [
    ...(lacking.length > 0 ? [`${list(lacking)} is not explained`] : []),
    ...(foreign.length > 0 ? [`${list(foreign)} is no value of the enum`] : []),
  ];
  report(
    place,
    `${found.length > 0 ? found.join(', and ') : `The order is ${described.join(', ')}`}: x-enumDescriptions has the values of the enum in its order. For instance ${values.join(', ')}.`,
  );
}
