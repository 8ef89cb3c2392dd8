import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A rule that a body breaks. */
export interface BrokenRule {
  /** What is demanded, in words: of the condition where it has a title. */
  readonly fact: string;
  /** Into the document. */
  readonly pointer: string;
  /** The value that breaks it, or the object that lacks something. */
  readonly found: unknown;
  /** Where in the body: `/result/resultCode`. */
  readonly at: string;
}

/** What is wrong with a body; nothing is everything. */
export interface SchemaCheck {
  broken(body: unknown): readonly BrokenRule[];
  /** Members at the top that the schema does not describe. */
  undescribed(body: unknown): readonly string[];
}

/**
 * A check by one schema of a bundled document.
 *
 * @param pointer JSON pointer as a fragment, its steps not percent-encoded; without one, any body will do
 */
export function compileSchema(document: object, pointer: string | undefined): SchemaCheck {
  if (pointer === undefined) return { broken: () => [], undescribed: () => [] };
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'document' });
  // Ajv reads a URI, in which a path such as `/a%20b` or `/a#b` is something else than it looks.
  const fragment = pointer.split('/').slice(1).map(encodeURIComponent).join('/');
  const reference = { $ref: `document#/${fragment}` };
  const validate = ajv.compile(reference);
  let closed: ValidateFunction | undefined;
  let places: ReadonlyMap<unknown, string> | undefined;
  const toBroken = (error: ErrorObject): BrokenRule => {
    places ??= placesIn(document);
    return toRule(error, places, pointer);
  };
  return {
    broken(body) {
      if (validate(body)) return [];
      const errors = (validate.errors ?? []).map((error) => ({ ...error }));
      return distinct(withoutEchoes(errors).map(toBroken));
    },
    undescribed(body) {
      closed ??= ajv.compile({ ...reference, unevaluatedProperties: false });
      if (closed(body)) return [];
      const names = (closed.errors ?? [])
        .filter(({ keyword, instancePath }) => keyword === 'unevaluatedProperties' && instancePath === '')
        .map(({ params }) => String((params as { unevaluatedProperty?: unknown }).unevaluatedProperty));
      // A schema that describes no member leaves all of them open.
      return names.length === Object.keys(Object(body)).length ? [] : names;
    },
  };
}

/** `if`, `anyOf` and `oneOf` are reported beside what breaks inside them, which says more. */
function withoutEchoes(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const inner = errors.filter(({ keyword }) => !['if', 'anyOf', 'oneOf'].includes(keyword));
  return inner.length > 0 ? inner : errors;
}

function toRule(
  { instancePath, keyword, message = '', params, parentSchema, data }: ErrorObject,
  places: ReadonlyMap<unknown, string>,
  root: string,
): BrokenRule {
  const where = instancePath === '' ? 'the body' : instancePath;
  const { allowedValues, allowedValue } = params as { allowedValues?: unknown[]; allowedValue?: unknown };
  const values = allowedValues ?? (allowedValue === undefined ? [] : [allowedValue]);
  const listed = values.length === 0 ? '' : `: ${values.map(String).join(', ')}`;
  const place = places.get(parentSchema);
  return {
    fact: `${where} ${message}${listed}`,
    pointer: place === undefined ? root : `${place}/${keyword}`,
    found: data,
    at: instancePath,
  };
}

function distinct(rules: readonly BrokenRule[]): readonly BrokenRule[] {
  return [...new Map(rules.map((rule) => [`${rule.pointer} ${rule.fact}`, rule])).values()];
}

/** Where each object of a document stands. Ajv reports the very objects of which the rules were compiled. */
function placesIn(document: object): ReadonlyMap<unknown, string> {
  const places = new Map<unknown, string>();
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null || places.has(value)) return;
    places.set(value, pointer);
    for (const [name, member] of Object.entries(value))
      visit(member, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  };
  visit(document, '#');
  return places;
}
