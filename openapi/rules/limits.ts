import { apiRule, type Api, type Report } from './api.ts';
import { keywordIn, partsOf, partsOfAll } from './parts.ts';
import { memberAt, membersOf, type Place } from './place.ts';
import { asRecord } from './record.ts';
import { list } from './show.ts';
import type { SchemaPlace } from './walk-schemas.ts';

type Follow = Api['follow'];

/** Wire types whose texts are no longer than the numbers they stand for. */
const shortTypes = new Set<unknown>(['integer', 'decimal', 'boolean']);

/** Every text and every list has a limit, or says that none is documented. */
export const limits = apiRule(({ schemas, follow }, report) => {
  for (const schema of schemas) {
    if (schema.role !== 'says') continue;
    if (schema.value['x-unbounded'] === true) checkUnbounded(schema, follow, report);
    // A file is judged where it is used, and a part with the whole: the limit may stand beside.
    if (schema.position !== 'file' && schema.position !== 'part') checkUse(schema, follow, report);
  }
});

function checkUse(schema: SchemaPlace, follow: Follow, report: Report): void {
  const own = schema.position === 'branch' ? [schema] : schema.beside;
  const types = new Set(partsOfAll(own, follow).flatMap(typesOf));
  const isSaid = schema.beside.some((each) => saysUnbounded(each, follow));
  if (isSaid) return;
  if (types.has('string') && !schema.beside.some((each) => boundsOf(each, 'text', follow).length > 0))
    report(
      schema,
      'maxLength is missing: every text has a limit, or says that none is documented. For instance "maxLength: 64" or "x-unbounded: true".',
    );
  if (types.has('array') && !schema.beside.some((each) => boundsOf(each, 'list', follow).length > 0))
    report(
      schema,
      'maxItems is missing: every list has a limit, or says that none is documented. For instance "maxItems: 10" or "x-unbounded: true".',
    );
}

function checkUnbounded(schema: SchemaPlace, follow: Follow, report: Report): void {
  const bounds = (['text', 'list'] as const).flatMap((kind) => boundsOf(schema, kind, follow));
  if (bounds.length > 0)
    report(
      memberAt(schema, 'x-unbounded') ?? schema,
      `x-unbounded stands beside ${list(new Set(bounds))}, which bounds the value. For instance "${bounds[0] ?? ''}" alone.`,
    );
}

const typesOf = ({ value }: Place): unknown[] => {
  const { type } = asRecord(value);
  return Array.isArray(type) ? type : [type];
};

const saysUnbounded = (schema: Place, follow: Follow): boolean =>
  keywordIn(partsOf(schema, follow), 'x-unbounded').some(({ value }) => value === true);

/** What bounds a text or a list, wherever in its parts, or in each of its forms. */
function boundsOf(schema: Place, kind: 'text' | 'list', follow: Follow): string[] {
  return partsOf(schema, follow).flatMap((part) => {
    const own = kind === 'text' ? textBounds(part) : listBounds(part);
    const forms = (['anyOf', 'oneOf'] as const).map((keyword) =>
      membersOf(memberAt(part, keyword)).map(([, form]) => form),
    );
    const bounded = forms.filter((each) => each.length > 0 && each.every((form) => isBounded(form, kind, follow)));
    return [...own, ...bounded.flatMap((each) => each.flatMap((form) => boundsOf(form, kind, follow)))];
  });
}

const isBounded = (form: Place, kind: 'text' | 'list', follow: Follow): boolean =>
  boundsOf(form, kind, follow).length > 0 || saysUnbounded(form, follow);

function textBounds({ value }: Place): string[] {
  const schema = asRecord(value);
  return [
    ...['enum', 'const', 'maxLength'].filter((keyword) => keyword in schema),
    ...(schema['format'] === 'date-time' ? ['format: date-time'] : []),
    ...(shortTypes.has(schema['x-wire-type']) ? [`x-wire-type: ${String(schema['x-wire-type'])}`] : []),
  ];
}

const listBounds = ({ value }: Place): string[] =>
  ['enum', 'const', 'maxItems'].filter((keyword) => keyword in asRecord(value));
