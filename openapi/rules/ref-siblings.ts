import { apiRule, type Api } from './api.ts';
import type { Place } from './place.ts';
import { asRecord } from './record.ts';
import { list } from './show.ts';

/** Tools that merge put these in the place of the target's, with all that is in them. */
const structure = new Set(['properties', 'required', 'allOf', 'oneOf', 'anyOf', 'items']);

const validating = new Set([
  ...['type', 'enum', 'const', 'not', 'if', 'then', 'else'],
  ...['format', 'pattern', 'minLength', 'maxLength', 'contentMediaType', 'contentEncoding'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...[
    'prefixItems',
    'contains',
    'minContains',
    'maxContains',
    'minItems',
    'maxItems',
    'uniqueItems',
    'unevaluatedItems',
  ],
  ...['patternProperties', 'propertyNames', 'additionalProperties', 'unevaluatedProperties', 'dependentSchemas'],
  ...['dependentRequired', 'minProperties', 'maxProperties'],
]);

/** Beside a `$ref` some tools let a keyword take the place of the target's, others add it: the two must not meet. */
export const refSiblings = apiRule(({ schemas, follow }, report) => {
  for (const schema of schemas) {
    if (!('$ref' in schema.value)) continue;
    const own = Object.keys(schema.value);
    const heavy = own.filter((keyword) => structure.has(keyword));
    if (heavy.length > 0)
      report(
        schema,
        `${list(heavy)} stands beside a $ref. For instance "allOf: [{$ref: ${String(schema.value['$ref'])}}]" with it.`,
      );
    const targets = keywordsOf(schema, follow);
    const double = own.filter((keyword) => validating.has(keyword) && targets.has(keyword));
    if (double.length > 0)
      report(
        schema,
        `${list(double)} stands beside a $ref whose target has it too. For instance "allOf: [{$ref: ${String(schema.value['$ref'])}}]" with it.`,
      );
  }
});

/** Keywords of what a schema refers to, however many steps away. */
function keywordsOf(schema: Place, follow: Api['follow']): Set<string> {
  const target = follow(schema);
  return target === undefined
    ? new Set()
    : new Set([...Object.keys(asRecord(target.value)), ...keywordsOf(target, follow)]);
}
