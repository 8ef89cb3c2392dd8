import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A rule that a value breaks, addressed as a violation is: by the member that is missing or unknown. */
export interface Broken {
  readonly pointer: string;
  readonly keyword: string;
}

/** Everything that Ajv has against a value by the schema at a pointer of a bundled document. */
export type Judge = (pointer: string, value: unknown) => readonly Broken[];

/** Ajv as the second opinion. It reads the document by itself; nothing of the generator has a part in it. */
export function createJudge(document: object): Judge {
  // `ownProperties`: else a member called `constructor` is there as soon as there is an object.
  const ajv = new Ajv2020({ strict: false, logger: false, allErrors: true, ownProperties: true });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'document' });
  const compiled = new Map<string, ValidateFunction>();
  return (pointer, value) => {
    const fragment = pointer.slice(1).split('/').map(encodeURIComponent).join('/');
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `document#${fragment}` });
    compiled.set(pointer, validate);
    validate(value);
    return (validate.errors ?? []).map(brokenOf);
  };
}

function brokenOf({ instancePath, keyword, params }: ErrorObject): Broken {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params as Record<string, string | undefined>;
  const member = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  return { pointer: member === undefined ? instancePath : `${instancePath}/${escape(member)}`, keyword };
}

const escape = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');
