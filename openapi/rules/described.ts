import type { Api, Report } from './api.ts';
import { kinds, objectRule, type Kind } from './object-rule.ts';
import { isFilledText } from './record.ts';
import type { SchemaPlace } from './walk-schemas.ts';

const wanted = new Set<Kind>([
  ...(['Info', 'Server', 'Tag', 'Operation', 'Webhook', 'Parameter', 'Header'] as const),
  ...(['RequestBody', 'Response', 'SecurityScheme'] as const),
]);

/** Whatever a caller meets is described for the caller. */
export const described = objectRule((objects, api, report) => {
  for (const object of objects) {
    if (!wanted.has(object.kind) || '$ref' in object.value || isFilledText(object.value['description'])) continue;
    report(
      object,
      `${kinds[object.kind]} is not described. For instance "description: What the caller needs to know of it."`.replace(
        /^\w/,
        (letter) => letter.toUpperCase(),
      ),
    );
  }
  for (const schema of api.schemas) checkSchema(schema, report);
  for (const { value, location, request, answerBody } of [...api.operations, ...api.webhooks]) {
    const bodies = { 'request body': request, 'body of the 200': answerBody };
    for (const [name, body] of Object.entries(bodies))
      if (body?.schema === undefined)
        report(
          body ?? { value, location },
          `There is no schema of the ${name}. For instance "application/json: {schema: {$ref: ../components/schemas/PayRequest.yaml}}".`,
        );
  }
});

function checkSchema(schema: SchemaPlace, report: Report): void {
  if (schema.role !== 'says') return;
  // A name for another file has that one's text.
  const isName = Object.keys(schema.value).join() === '$ref';
  if (schema.position === 'file' && !isName && !isFilledText(schema.value['description']))
    report(
      schema,
      'The schema is not described. For instance "description: An amount of money, in the smallest unit."',
    );
  if (schema.position === 'property' && !schema.beside.some(hasText))
    report(
      schema,
      `The property "${schema.name ?? ''}" is not described${'$ref' in schema.value ? ' here; the text of its schema says what it is, not what it is for' : ''}. For instance "description: Your id of the payment."`,
    );
}

const hasText = ({ value }: Api['schemas'][number]['beside'][number]): boolean =>
  isFilledText((value as { readonly description?: unknown } | undefined)?.description);
