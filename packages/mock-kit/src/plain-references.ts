import { isObject, type JsonObject as Json } from './is-object.ts';

/** Keywords of JSON Schema which hold a schema, a list of schemas, or schemas by name. */
const single = [
  ...['items', 'contains', 'additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'propertyNames'],
  ...['not', 'if', 'then', 'else', 'contentSchema'],
];
const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const named = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];

/** Keywords that say nothing of a value: beside a `$ref` they can go. */
const annotations: ReadonlySet<string> = new Set([
  ...['title', 'description', 'deprecated', 'readOnly', 'writeOnly', 'default', 'examples', 'example', 'externalDocs'],
  '$comment',
]);
const isAnnotation = (keyword: string): boolean => annotations.has(keyword) || keyword.startsWith('x-');

/**
 * A copy of a bundled document in which no `$ref` of a schema has keywords beside it. JSON Schema 2020-12 has a value keep to
 * both; Prism lets the keywords take the place of the target's, and mixes up a recursive target altogether. In an `allOf` the
 * reference stands alone and means the same to everybody.
 */
export function withPlainReferences(document: object): object {
  const copy = structuredClone(document) as Json;
  const schemas = (copy['components'] as Json | undefined)?.['schemas'];
  if (isObject(schemas)) for (const name of Object.keys(schemas)) schemas[name] = plain(schemas[name]);
  visit(copy);
  return copy;
}

/** Members of OpenAPI which hold things by name, and no keywords. */
const maps: ReadonlySet<string> = new Set([
  ...['paths', 'webhooks', 'parameters', 'headers', 'responses', 'requestBodies', 'pathItems', 'callbacks', 'links'],
  ...['securitySchemes', 'content', 'encoding'],
]);

/** Finds the schemas outside `components/schemas`: of parameters, headers and bodies. Examples are data and stay as they are. */
function visit(value: unknown, isMap = false): void {
  if (Array.isArray(value)) return value.forEach((item) => visit(item));
  if (!isObject(value)) return;
  for (const [key, member] of Object.entries(value)) {
    if (isMap) visit(member);
    else if (key === 'schema') value[key] = plain(member);
    else if (key !== 'schemas' && key !== 'example' && key !== 'examples' && !key.startsWith('x-'))
      visit(member, maps.has(key));
  }
}

function plain(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  for (const keyword of single) if (keyword in schema) schema[keyword] = plain(schema[keyword]);
  for (const keyword of lists) {
    const members = schema[keyword];
    if (Array.isArray(members)) schema[keyword] = members.map(plain);
  }
  for (const keyword of named) {
    const members = schema[keyword];
    if (isObject(members)) for (const name of Object.keys(members)) members[name] = plain(members[name]);
  }
  return alone(schema);
}

function alone(schema: Json): Json {
  if (typeof schema['$ref'] !== 'string') return schema;
  const { $ref, ...beside } = schema;
  const rules = Object.entries(beside).filter(([keyword]) => !isAnnotation(keyword));
  if (rules.length === 0) return { $ref };
  const { allOf, ...others } = Object.fromEntries(rules);
  return { ...others, allOf: [{ $ref }, ...(Array.isArray(allOf) ? allOf : [])] };
}
