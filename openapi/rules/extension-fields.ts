import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Report } from './api.ts';
import { knownFields, type KnownField } from './known-fields.ts';
import { kinds, objectRule, type OasObject } from './object-rule.ts';
import { checkOperationFields } from './operation-fields.ts';
import { memberAt, membersOf, type Place } from './place.ts';
import { checkRootFields } from './root-fields.ts';
import { checkSchemaFields } from './schema-fields.ts';
import { list, show } from './show.ts';

/** Every `x-` field is a known one, stands where it means something, and has the shape that its readers expect. */
export const extensionFields = objectRule((objects, api, report) => {
  for (const object of objects) {
    for (const [name, place] of membersOf(object)) if (name.startsWith('x-')) checkField(name, place, object, report);
  }
  checkRootFields(api, report);
  for (const operation of [...api.operations, ...api.webhooks]) checkOperationFields(operation, api, report);
  for (const schema of api.schemas) checkSchemaFields(schema, api, report);
});

const ajv = addFormats.default(new Ajv2020({ strict: false }));
const validators = new Map<KnownField, ValidateFunction>();

function checkField(name: string, place: Place, { kind }: OasObject, report: Report): void {
  const field = Object.hasOwn(knownFields, name) ? knownFields[name] : undefined;
  if (field === undefined)
    return report(
      place,
      `${name} is no field of ours. openapi/README.md lists those there are, for instance "x-source: api-overview".`,
    );
  if (!field.on.includes(kind))
    return report(
      place,
      `${name} stands on ${kinds[kind]}; it belongs on ${list(
        field.on.map((each) => kinds[each]),
        'or',
      )}. For instance "${field.example}" there.`,
    );
  const validate = validators.get(field) ?? ajv.compile(field.shape);
  validators.set(field, validate);
  if (validate(place.value)) return;
  // What an `if` chose says more than the choice itself.
  const error = validate.errors?.find(({ keyword }) => keyword !== 'if');
  if (error) report(...fault(name, place, error, field.example));
}

function fault(
  name: string,
  place: Place,
  { instancePath, message = '', params }: ErrorObject,
  example: string,
): [Place, string] {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const at = memberAt(place, ...steps) ?? place;
  const { allowedValues, allowedValue, additionalProperty } = params as Readonly<Record<string, unknown>>;
  const allowed = allowedValues ?? allowedValue ?? additionalProperty;
  const hint = allowed === undefined ? '' : ` (${show(allowed)})`;
  return [at, `${[name, ...steps].join('.')} is ${show(at.value)}: it ${message}${hint}. For instance "${example}".`];
}
