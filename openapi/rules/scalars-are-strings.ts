import { apiRule, type Report } from './api.ts';
import { memberAt, membersOf, type Place } from './place.ts';
import { asList } from './record.ts';
import { show } from './show.ts';
import type { SchemaPlace, Side } from './walk-schemas.ts';

const types = new Set(['string', 'object', 'array']);

/** Messages that are received, where a field may come as null. */
const received = new Set<Side>(['answer', 'notification']);

/** Every scalar on the wire is a JSON string; one that is documented as another type says so in `x-wire-type`. */
export const scalarsAreStrings = apiRule(({ schemas }, report) => {
  for (const schema of schemas) {
    checkType(schema, report);
    const nullable = asList(schema.value['type']).includes('null');
    for (const keyword of ['const', 'default', 'example'])
      checkValue(memberAt(schema, keyword), keyword, nullable, report);
    for (const keyword of ['enum', 'examples'])
      for (const [, value] of membersOf(memberAt(schema, keyword))) checkValue(value, keyword, nullable, report);
  }
});

function checkType(schema: SchemaPlace, report: Report): void {
  const place = memberAt(schema, 'type');
  if (place === undefined) return;
  const mayBeNull = Array.isArray(place.value) && [...schema.sides].every((side) => received.has(side));
  for (const type of Array.isArray(place.value) ? place.value : [place.value]) {
    if (types.has(type) || (mayBeNull && type === 'null')) continue;
    const allowed =
      type === 'null'
        ? 'null stands only in a list of types, and only in what is received'
        : 'every scalar is a JSON string';
    report(place, `The type is ${show(type)}: ${allowed}. For instance "type: string", with "x-wire-type: integer".`);
  }
}

function checkValue(place: Place | undefined, keyword: string, nullable: boolean, report: Report): void {
  if (place === undefined) return;
  const { value } = place;
  if (typeof value === 'object' && value !== null) {
    for (const [, member] of membersOf(place)) checkValue(member, keyword, nullable, report);
  } else if (typeof value !== 'string' && !(nullable && value === null)) {
    const text = JSON.stringify(String(value));
    report(
      place,
      `${show(value)} in ${keyword} is no JSON string, as every scalar is. For instance ${text}, in quotes.`,
    );
  }
}
