import { compareOrder } from './field-order.ts';
import type { FieldOrder } from './field-order.ts';
import { memberOf } from './json-pointer.ts';
import type { Violation } from './prism.ts';

/** What the violations are about: a message tells kinds and lengths of these values, never the values. */
export interface ValidatedRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Longest message; Antom documents 256 characters for `resultMessage`. */
const messageLimit = 256;

/**
 * One message for a request that breaks rules of the document: the first violation in the order of the document, and how many
 * more there are. No value of the request is in it.
 *
 *     authState is required.
 *     osType must be one of IOS, ANDROID. (and 2 more)
 */
export function validationMessage(
  violations: readonly Violation[],
  request: ValidatedRequest,
  fieldOrder: FieldOrder,
): string {
  const [first, ...more] = inOrder(withoutEchoes(violations), fieldOrder);
  if (first === undefined) return 'The request is not valid.';
  return cutMessage(sentence(first, request), more.length === 0 ? '' : ` (and ${more.length} more)`);
}

/** Cuts a sentence so that it fits into a result message together with its ending. */
export function cutMessage(text: string, ending = ''): string {
  const room = messageLimit - ending.length;
  return text.length <= room ? text + ending : `${text.slice(0, room - 1)}…${ending}`;
}

/** A sentence that ends with as many names as there is room for, and the number of the others. */
export function listMessage(opening: string, names: readonly string[]): string {
  for (let count = names.length; count > 0; count -= 1) {
    const more = count < names.length ? ` (and ${names.length - count} more)` : '';
    const text = `${opening}${names.slice(0, count).join(', ')}${more}.`;
    if (text.length <= messageLimit) return text;
  }
  return cutMessage(opening.trimEnd());
}

/**
 * Ajv reports a broken `if`, `anyOf` or `oneOf` besides what broke inside it. For `if` the inside says it all. For the others the
 * inside, reported directly before, is what each branch would want, which is one problem, not several.
 */
function withoutEchoes(violations: readonly Violation[]): readonly Violation[] {
  const kept: Violation[] = [];
  for (const violation of violations) {
    if (violation.keyword === 'anyOf' || violation.keyword === 'oneOf')
      kept.push(merged(violation, takeInside(kept, violation)));
    else kept.push(violation);
  }
  const inside = kept.filter(({ keyword }) => keyword !== 'if');
  const mistyped = new Set(inside.filter(({ keyword }) => keyword === 'type').map(address));
  const distinct = new Map<string, Violation>();
  for (const violation of inside.length > 0 ? inside : kept) {
    if (violation.keyword !== 'type' && mistyped.has(address(violation))) continue;
    distinct.set(`${address(violation)} ${violation.keyword} ${violation.text}`, violation);
  }
  return [...distinct.values()];
}

const address = ({ location, path }: Violation): string => JSON.stringify([location, ...path]);

/** Removes from the end of `kept`, and returns, what lies at or below the value of `outer`. */
function takeInside(kept: Violation[], outer: Violation): readonly Violation[] {
  const isInside = ({ location, path, keyword }: Violation): boolean =>
    !['if', 'anyOf', 'oneOf'].includes(keyword) &&
    location === outer.location &&
    outer.path.every((segment, index) => path[index] === segment);
  const start = kept.findLastIndex((violation) => !isInside(violation)) + 1;
  return kept.splice(start);
}

/** A choice between required fields gets a text that names them. */
function merged(outer: Violation, inside: readonly Violation[]): Violation {
  const missing = inside.map(missingField);
  const isChoice = missing.length > 0 && missing.every((name) => name !== undefined);
  const isHere = inside.every(({ path }) => path.length === outer.path.length);
  if (!isChoice || !isHere) return outer;
  const fields = [...new Set(missing)].map((name) => fieldName(outer, [...outer.path, name]));
  return { ...outer, text: `${fields.join(' or ')} is required.` };
}

const missingField = ({ text }: Violation): string | undefined =>
  /^must have required property '(.*)'$/s.exec(text)?.[1];

function inOrder(violations: readonly Violation[], fieldOrder: FieldOrder): readonly Violation[] {
  const locations = [undefined, 'body', 'header', 'query', 'path'];
  const placed = violations.map((violation) => {
    const missing = missingField(violation);
    const path = missing === undefined ? violation.path : [...violation.path, missing];
    const order = violation.location === 'body' ? fieldOrder(path) : [];
    return { violation, order: [locations.indexOf(violation.location), ...order] };
  });
  return placed.sort((a, b) => compareOrder(a.order, b.order)).map(({ violation }) => violation);
}

function sentence(violation: Violation, request: ValidatedRequest): string {
  const { keyword, text } = violation;
  const field = fieldName(violation, violation.path);
  const value = valueOf(violation, request);
  const missing = missingField(violation);
  switch (keyword) {
    case 'required':
      if (missing !== undefined) return `${fieldName(violation, [...violation.path, missing])} is required.`;
      return value === undefined ? 'A body is required.' : `A body is required; got ${kindOf(value)}.`;
    case 'dependentRequired':
    case 'dependencies':
      return dependencySentence(violation);
    case 'media-type':
      return mediaTypeSentence(text);
    case 'type':
      return `${field} must be ${typeNames(text)}${value === undefined ? '' : `; got ${kindOf(value)}`}.`;
    case 'enum':
      return `${field} must be one of ${text.replace(/^.*?allowed values: /s, '')}.`;
    case 'const':
      return `${field} does not have the one value that is allowed.`;
    case 'format':
      return `${field} must be a valid ${text.replace(/^must match format "(.*)"$/s, '$1')}.`;
    case 'pattern':
      return `${field} must match the pattern ${text.replace(/^must match pattern "(.*)"$/s, '$1')}.`;
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
      return countSentence(field, text, value);
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownFieldSentence(violation);
    case 'false schema':
      return `${field} is not allowed here.`;
    case 'anyOf':
    case 'oneOf':
      return text.endsWith('is required.') ? text : `${field} fits none, or more than one, of the allowed forms.`;
    default:
      return `${field} ${text.replace('NOT', 'not').replace('## ', '')}.`;
  }
}

/** A slip of the pen, most often: the field is named, as the caller wrote it, so that it is found. */
function unknownFieldSentence(violation: Violation): string {
  const [, name] = /(?:; found |: )'(.*)'$/s.exec(violation.text) ?? [];
  if (name === undefined) return `${fieldName(violation, violation.path)} has a field that is not known.`;
  return `${fieldName(violation, [...violation.path, name])} is not a known field.`;
}

function dependencySentence(violation: Violation): string {
  const [, needed = '', given = ''] =
    /^must have propert(?:y|ies) (.*) when property (.*) is present$/s.exec(violation.text) ?? [];
  const name = (field: string): string => fieldName(violation, [...violation.path, field]);
  const fields = needed.split(', ').map(name);
  return `${fields.join(', ')} ${fields.length === 1 ? 'is' : 'are'} required when ${name(given)} is given.`;
}

function fieldName({ location }: Pick<Violation, 'location'>, path: readonly string[]): string {
  if (path.length === 0) return 'The body';
  const name = path
    .map((segment, index) => (/^\d+$/.test(segment) ? `[${segment}]` : `${index > 0 ? '.' : ''}${segment}`))
    .join('');
  if (location === 'header') return `Header ${name}`;
  if (location === 'query' || location === 'path')
    return `${location === 'query' ? 'Query' : 'Path'} parameter ${name}`;
  return name;
}

function valueOf({ location, path }: Violation, { headers, body }: ValidatedRequest): unknown {
  if (location === 'header') return memberOf(headers, path[0] ?? '');
  return location === 'body' || location === undefined ? path.reduce<unknown>(memberOf, body) : undefined;
}

/** Prism says "Supported content types: a/b,c/d", or that there are none. */
function mediaTypeSentence(text: string): string {
  const [, types] = /^Supported content types: (.*)$/s.exec(text) ?? [];
  return types === undefined ? 'No body is allowed.' : `Header content-type must be ${types.replaceAll(',', ' or ')}.`;
}

/** "authState has 257 characters; at most 256 are allowed." */
function countSentence(field: string, text: string, value: unknown): string {
  const limit = Number(/\d+/.exec(text)?.[0]);
  const isMost = text.includes('more');
  const unit = text.includes('character') ? 'character' : 'item';
  const rule = `at ${isMost ? 'most' : 'least'} ${limit} ${limit === 1 ? 'is' : 'are'} ${isMost ? 'allowed' : 'needed'}.`;
  // JSON Schema counts code points, not UTF-16 units.
  const count = typeof value === 'string' || Array.isArray(value) ? [...value].length : undefined;
  if (count === undefined) return `${field} has too ${isMost ? 'many' : 'few'} ${unit}s; ${rule}`;
  return `${field} has ${count} ${unit}${count === 1 ? '' : 's'}; ${rule}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return withArticle(Array.isArray(value) ? 'array' : typeof value);
}

/** "must be string,null" as "a string or null". */
function typeNames(text: string): string {
  const names = text.replace(/^must be /, '').split(',');
  return names.map((name) => (name === 'null' ? name : withArticle(name))).join(' or ');
}

const withArticle = (noun: string): string => `${/^[aio]/.test(noun) ? 'an' : 'a'} ${noun}`;
