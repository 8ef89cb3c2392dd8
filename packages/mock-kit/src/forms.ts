import type { MockOperation } from './definition.ts';
import { memberOf } from './json-pointer.ts';
import type { Resource } from './prism.ts';
import { follow, requestContent } from './request-content.ts';

/**
 * Against what a body is held where the request is a `oneOf` with a `discriminator`: the form that the body names. Held against
 * the whole, each of the other forms would complain too, and nobody could tell which of the complaints is meant.
 */
export function createForms(
  document: object,
  operation: MockOperation,
  resource: Resource,
): (body: unknown) => Resource {
  const schema = follow(document, requestContent(document, operation).schema);
  const property = memberOf(memberOf(schema, 'discriminator'), 'propertyName');
  const mapping = Object.entries(memberOf(memberOf(schema, 'discriminator'), 'mapping') ?? {});
  const members = memberOf(schema, 'oneOf');
  if (typeof property !== 'string' || !Array.isArray(members) || mapping.length === 0) return () => resource;

  const references = members.map((member) => memberOf(member, '$ref'));
  const forms = new Map(mapping.map(([value, reference]) => [value, formAt(resource, references.indexOf(reference))]));
  // Whatever else is wrong with a body of no known form, this is what its sender has to mend first.
  const named = { required: [property], properties: { [property]: { enum: [...forms.keys()] } } };
  const none = withSchema(resource, (whole) => {
    const rest = Object.fromEntries(Object.entries(whole).filter(([keyword]) => keyword !== 'oneOf'));
    return { ...rest, allOf: [...((whole['allOf'] ?? []) as unknown[]), named] };
  });
  return (body) => {
    const value = memberOf(body, property);
    const form = typeof value === 'string' ? forms.get(value) : undefined;
    return form ?? none;
  };
}

const formAt = (resource: Resource, index: number): Resource =>
  withSchema(resource, (schema) => (schema['oneOf'] as Record<string, unknown>[])[index] ?? schema);

type Schema = Readonly<Record<string, unknown>>;

/** The same operation with another schema for its body. References lead into the operation, so they lead on. */
function withSchema(resource: Resource, change: (schema: Schema) => Schema): Resource {
  const { request } = resource;
  const [content, ...others] = request?.body?.contents ?? [];
  if (request?.body === undefined || content?.schema === undefined) return resource;
  const schema = { $schema: content.schema.$schema, ...change(content.schema as Schema) };
  return {
    ...resource,
    request: { ...request, body: { ...request.body, contents: [{ ...content, schema }, ...others] } },
  };
}
