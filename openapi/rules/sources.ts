import type { Report } from './api.ts';
import { kinds, objectRule, type Kind, type OasObject } from './object-rule.ts';
import { memberAt, membersOf, type ObjectPlace, type Place } from './place.ts';
import { asRecord, isFilledText } from './record.ts';
import { list, show } from './show.ts';

const wanted = new Set<Kind>(['Info', 'Server', 'Operation', 'Webhook', 'Parameter', 'Header', 'SecurityScheme']);

/** Every fact says where it is from, and every document that is named is the source of something. */
export const sources = objectRule((objects, { root, schemas }, report) => {
  const documents = memberAt(root, 'x-sources');
  const known = Object.keys(asRecord(documents?.value));
  const need = ({ value, location }: ObjectPlace, what: string): void => {
    if (value['x-source'] !== undefined) return;
    const example = `For instance "x-source: ${known[0] ?? 'api-overview'}".`;
    report({ value, location }, `${what} does not say where it is from. ${example}`);
  };
  for (const object of objects) if (needsSource(object)) need(object, capital(kinds[object.kind]));
  for (const schema of schemas)
    if (schema.position === 'file' && Object.keys(schema.value).join() !== '$ref') need(schema, 'The schema');

  const named = objects.flatMap((object) => [memberAt(object, 'x-source'), memberAt(object, 'x-newer', 'source')]);
  const used = new Set(named.flatMap((place) => keysAt(place, known, report)));
  for (const [key, document] of membersOf(documents)) {
    if (used.has(key)) continue;
    const example = `For instance "x-source: ${key}" where a fact is from it, or no entry.`;
    report(document, `"${key}" is the source of nothing. ${example}`);
  }
});

/** A response that is written in an operation has the operation's. */
const needsSource = ({ kind, value, location }: OasObject): boolean =>
  !('$ref' in value) && (wanted.has(kind) || (kind === 'Response' && /^#\/(?:$|components\/)/.test(location.pointer)));

/** The keys that a place names. */
function keysAt(place: Place | undefined, known: readonly string[], report: Report): unknown[] {
  if (place === undefined) return [];
  const keys: unknown[] = Array.isArray(place.value) ? place.value : [place.value];
  const example = `For instance "${known[0] ?? 'api-overview'}".`;
  if (keys.length === 0 || !keys.every(isFilledText))
    report(place, `The source is ${show(place.value)}: it is a key of x-sources, or a list of keys. ${example}`);
  else if (new Set(keys).size < keys.length)
    report(place, `The source ${show(place.value)} names a key twice. ${example}`);
  const unknown = keys.filter((key) => isFilledText(key) && !known.includes(key));
  if (unknown.length > 0) report(place, `${list(unknown.map(show))} is no key of x-sources. ${example}`);
  return keys;
}

const capital = (text: string): string => text.replace(/^\w/, (letter) => letter.toUpperCase());
