import type { MockOperation } from './definition.ts';
import { memberOf } from './json-pointer.ts';
import type { Resource } from './prism.ts';
import { follow, requestContent } from './request-content.ts';

/**
 * Against what a body is held where the request is a `oneOf` with a `discriminator` and its mapping: the form that the body names,
 * with all that is said beside the choice. Held against the whole, each of the other forms would complain too, and nobody could
 * tell which of the complaints is meant.
 */
export function createForms(
  document: object,
  operation: MockOperation,
  resource: Resource,
): (body: unknown) => Resource {
  const choice = choiceIn(document, operation);
  if (choice === undefined) return () => resource;
  const { property, indexes, isWhole } = choice;
  const forms = new Map([...indexes].map(([value, index]) => [value, withForm(resource, index)]));
  // Whatever else is wrong with a body of no known form, this is what its sender has to mend first.
  const named = { required: [property], properties: { [property]: { enum: [...forms.keys()] } } };
  const none = isWhole ? withPart(resource, () => named) : resource;
  return (body) => {
    const value = memberOf(body, property);
    return (typeof value === 'string' ? forms.get(value) : undefined) ?? none;
  };
}

interface Choice {
  readonly property: string;
  /** Where in the `oneOf` the form of a value stands. */
  readonly indexes: ReadonlyMap<string, number>;
  /** Every form has a value; else a body of no known value may still be of one of the others. */
  readonly isWhole: boolean;
}

function choiceIn(document: object, operation: MockOperation): Choice | undefined {
  const schema = followAll(document, requestContent(document, operation).schema);
  const property = memberOf(memberOf(schema, 'discriminator'), 'propertyName');
  const members = memberOf(schema, 'oneOf');
  if (typeof property !== 'string' || !Array.isArray(members)) return undefined;
  const references = members.map((member) => memberOf(member, '$ref'));
  const mapping = Object.entries(memberOf(memberOf(schema, 'discriminator'), 'mapping') ?? {});
  const indexes = mapping
    .map(([value, name]) => [value, references.indexOf(toReference(String(name)))] as const)
    .filter(([, index]) => index >= 0);
  const known = new Set(indexes.map(([, index]) => index));
  return indexes.length === 0
    ? undefined
    : { property, indexes: new Map(indexes), isWhole: known.size === members.length };
}

/** A mapping may name a schema by its bare name. */
const toReference = (name: string): string => (name.startsWith('#') ? name : `#/components/schemas/${name}`);

/** Through a schema that is only a name for another. */
function followAll(document: object, value: unknown): unknown {
  const seen = new Set<unknown>();
  let found = value;
  while (memberOf(found, '$ref') !== undefined && !seen.has(found)) {
    seen.add(found);
    found = follow(document, found);
  }
  return found;
}

const withForm = (resource: Resource, index: number): Resource =>
  withPart(resource, (whole) => (whole['oneOf'] as Schema[])[index] ?? {});

type Schema = Readonly<Record<string, unknown>>;

/** The same operation, with one part in the place of the choice. References lead into the operation, so they lead on. */
function withPart(resource: Resource, partOf: (whole: Schema) => Schema): Resource {
  const { request } = resource;
  const [content, ...others] = request?.body?.contents ?? [];
  if (request?.body === undefined || content?.schema === undefined) return resource;
  const whole: Schema = { ...content.schema };
  const beside = Object.fromEntries(Object.entries(whole).filter(([keyword]) => keyword !== 'oneOf'));
  const schema = { ...beside, allOf: [...((whole['allOf'] ?? []) as unknown[]), partOf(whole)] };
  return {
    ...resource,
    request: { ...request, body: { ...request.body, contents: [{ ...content, schema }, ...others] } },
  } as Resource;
}
