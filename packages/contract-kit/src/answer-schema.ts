import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** What is wrong with a body, in Ajv's words, or undefined. */
export type SchemaCheck = (body: unknown) => string | undefined;

/**
 * A check by one schema of a bundled document.
 *
 * @param pointer JSON pointer as a fragment, its steps not percent-encoded; without one, any body will do
 */
export function compileSchema(document: object, pointer: string | undefined): SchemaCheck {
  if (pointer === undefined) return () => undefined;
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'document' });
  // Ajv reads a URI, in which a path such as `/a%20b` or `/a#b` is something else than it looks.
  const fragment = pointer.split('/').slice(1).map(encodeURIComponent).join('/');
  const validate = ajv.compile({ $ref: `document#/${fragment}` });
  return (body) => {
    if (validate(body)) return undefined;
    const found = (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath === '' ? 'the body' : instancePath} ${message}`,
    );
    return found.join('; ');
  };
}
