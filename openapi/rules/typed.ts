import { apiRule, type Report } from './api.ts';
import { compositions, keywordIn, partsOf, partsOfAll, type Composition } from './parts.ts';
import { memberAt, membersOf, type Follow, type Place } from './place.ts';
import type { SchemaPlace } from './walk-schemas.ts';

/** Every value says its type: without one any JSON value would do, a number or a boolean too. */
export const typed = apiRule(({ schemas, follow }, report) => {
  for (const schema of schemas) if (schema.role === 'says') check(schema, follow, report);
});

function check(schema: SchemaPlace, follow: Follow, report: Report): void {
  for (const [name, property] of membersOf(memberAt(schema, 'properties')))
    if (property.value === true)
      report(property, `The property "${name}" takes any value. For instance "type: string".`);
  // A part need not repeat what the whole says, and a condition is about a value that is described elsewhere.
  if (schema.position === 'part' || schema.position === 'branch' || 'if' in schema.value) return;
  if (!schema.beside.some((each) => hasType(each, follow)))
    report(schema, 'The type is missing, so that any value would do. For instance "type: string".');
  const parts = partsOfAll(schema.beside, follow);
  const isList = keywordIn(parts, 'type').some(({ value }) => value === 'array');
  if (isList && keywordIn(parts, 'items').length === 0)
    report(schema, 'The list has no items, so that any would do. For instance "items: {$ref: Goods.yaml}".');
}

const hasType = (schema: Place, follow: Follow): boolean =>
  partsOf(schema, follow).some(
    (part) => 'type' in part.value || compositions.some((keyword) => hasTypedForms(part, keyword, follow)),
  );

function hasTypedForms(part: Place, keyword: Composition, follow: Follow): boolean {
  const forms = membersOf(memberAt(part, keyword));
  return forms.length > 0 && forms.every(([, form]) => hasType(form, follow));
}
