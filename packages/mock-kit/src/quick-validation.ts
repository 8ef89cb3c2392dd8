import validators from '@stoplight/prism-http/dist/validator/validators/index.js';
import { ValidationContext } from '@stoplight/prism-http/dist/validator/validators/types.js';
import { validateAgainstSchema } from '@stoplight/prism-http/dist/validator/validators/utils.js';
import { memberOf } from './json-pointer.ts';
import { isPlainJson } from './parse-body.ts';
import type { PrismRequest, Resource } from './prism.ts';

type Schema = Parameters<typeof validateAgainstSchema>[1];

/** Whether a request is surely valid. Where it is not, or where that is not clear, the whole of Prism has to look at it. */
export type QuickValidation = (request: PrismRequest) => boolean;

/**
 * Prism's own validators for an operation, without what Prism does around them for every request anew: bringing all headers into
 * lower case for each one that is declared, matching the path, choosing a media type.
 *
 * It serves operations whose parameters are headers of one text each, and whose body, which they need, is JSON.
 */
export function createQuickValidation(resource: Resource): QuickValidation {
  const { headers = [], query = [], path = [], body } = resource.request ?? {};
  const contents = body?.contents ?? [];
  const isText = headers.every(({ schema, deprecated }) => memberOf(schema, 'type') === 'string' && !deprecated);
  const isJson = contents.length === 1 && contents[0]?.mediaType === 'application/json';
  if (!isText || !isJson || query.length + path.length > 0) return () => false;
  const bundle = memberOf(resource, '__bundled__');
  const named = headers.map(({ name, schema, required }) => ({ name: name.toLowerCase(), schema, required }));
  // As Prism puts them together.
  const schema: Schema = {
    type: 'object',
    properties: Object.fromEntries(named.map((header) => [header.name, header.schema as Schema])),
    required: named.filter(({ required }) => required).map(({ name }) => name),
  };
  return (request) => {
    // An empty header is none to Prism; of a body that is no object it looks at nothing more.
    if (named.some(({ name }) => request.headers[name] === '') || !isJsonObject(request)) return false;
    const given = Object.fromEntries(named.map(({ name }) => [name, request.headers[name]]));
    const header = validateAgainstSchema(given, schema, true, ValidationContext.Input, 'header', bundle);
    if (header._tag === 'Some') return false;
    const { Input } = ValidationContext;
    return (
      validators.validateBody(request.body, contents, Input, 'application/json', undefined, bundle)._tag === 'Right'
    );
  };
}

const isJsonObject = ({ headers, body, bodyLength }: PrismRequest): boolean =>
  typeof body === 'object' && body !== null && bodyLength > 0 && isPlainJson(headers['content-type']);
