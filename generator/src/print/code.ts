import { escapeInvisible } from './invisible.ts';

declare const isCode: unique symbol;

/** Text that may stand in generated code. Only this module makes one: {@link code}, {@link literal}, {@link ident} and the rest. */
export type Code = string & { readonly [isCode]: true };

/** Code around code: the text between the parts is ours, and each part is code already. */
export const code = (text: TemplateStringsArray, ...parts: readonly Code[]): Code =>
  String.raw({ raw: text.raw }, ...parts) as Code;

/**
 * A JSON value as a TypeScript literal on one line. Key order is kept, so output is stable.
 *
 * Keys which are plain identifiers stand unquoted, for the reader; `__proto__` stays computed, because
 * written plainly it would set the prototype instead of a member.
 *
 * @throws {TypeError} for a value JSON can't say (undefined, a function, NaN), which would be our own mistake
 */
export const literal = (value: unknown): Code => print(value, quote);

/**
 * The same, with a string that ends in a long run of one character said as such, because nobody counts 2,049 of
 * them. For data only: the type of such an expression is `string`, not the text.
 */
export const compactLiteral = (value: unknown): Code => print(value, shortened);

/**
 * The same as a formatter would have it, for code that people read: on one line where it fits there, else a member a line; strings
 * with the quotes that need fewer escapes, and what can't be seen in them escaped.
 *
 * @param before what stands before it in the first of its lines, the indent of which is that of the last
 */
export const formatted = (value: unknown, before = ''): Code =>
  escapeInvisible(layOut(value, before.length - before.trimStart().length, before.length)) as Code;

/**
 * @param indent of the line in which it begins
 * @param before characters that stand before it in that line, the indent among them
 */
function layOut(value: unknown, indent: number, before: number): string {
  const line = print(value, legible);
  const members = listMembers(value);
  // A comma or a parenthesis follows.
  if (members.length === 0 || (before + line.length < lineWidth && !isTable(value))) return line;
  const inside = indent + 2;
  const lines = members.map(([key, member]) => {
    const label = key === undefined ? '' : `${propertyKey(key)}: `;
    return `${' '.repeat(inside)}${label}${layOut(member, inside, inside + label.length)},`;
  });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return [open, ...lines, ' '.repeat(indent) + close].join('\n');
}

/** That of this repository's formatter. */
const lineWidth = 120;

/** Entries of an object, items of a list without a key; none for a scalar. */
function listMembers(value: unknown): (readonly [key: string | undefined, member: unknown])[] {
  if (Array.isArray(value)) return value.map((item) => [undefined, item]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Several objects of several members each, which formatters never put into one line. */
const isTable = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 1 &&
  value.every((item) => !Array.isArray(item) && listMembers(item).length > 1);

function print(value: unknown, text: (value: string) => Code): Code {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return `[${value.map((item) => print(item, text)).join(', ')}]` as Code;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, member]) => `${propertyKey(key)}: ${print(member, text)}`);
    return (members.length === 0 ? '{}' : `{ ${members.join(', ')} }`) as Code;
  }
  if (value === undefined || typeof value === 'function' || (typeof value === 'number' && !Number.isFinite(value))) {
    throw new TypeError(`No literal for ${String(value)}`);
  }
  return JSON.stringify(value) as Code;
}

/** `'start' + 'a'.repeat(50)` */
function shortened(value: string): Code {
  const characters = [...value];
  const last = characters.at(-1) ?? '';
  let start = characters.length;
  while (start > 0 && characters[start - 1] === last) start--;
  const run = characters.length - start;
  if (run < 40) return quote(value);
  const repeated = code`${quote(last)}.repeat(${literal(run)})`;
  return start === 0 ? repeated : code`${quote(characters.slice(0, start).join(''))} + ${repeated}`;
}

/** A string with single quotes where that needs no escape, else as JSON; line separators escaped either way. */
function quote(value: string): Code {
  const json = JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  const plain = !/['\\]/.test(value) && json === `"${value}"`;
  return (plain ? `'${value}'` : json) as Code;
}

/** A string for the eye: single quotes unless it holds more of them than of the others. */
function legible(value: string): Code {
  const json = JSON.stringify(value);
  const count = (quote: string): number => value.split(quote).length - 1;
  if (count("'") > count('"')) return json as Code;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'` as Code;
}

const identifier = /^[A-Za-z_$][\w$]*$/;

/** An object key: bare where it can be, quoted where it must be. */
export function propertyKey(name: string): Code {
  if (name === '__proto__') return "['__proto__']" as Code;
  return identifier.test(name) ? (name as Code) : quote(name);
}

/**
 * A name decided by the model as an identifier.
 *
 * @throws {TypeError} when the name is none: names are cleaned in `model/names.ts`, never here
 */
export function ident(name: string): Code {
  if (!identifier.test(name)) throw new TypeError(`Not an identifier: ${JSON.stringify(name)}`);
  return name as Code;
}

/**
 * A regular expression as a literal, with Unicode, as JSON Schema reads patterns. What would end it is escaped, and so is what
 * no file can hold or no eye can see.
 *
 * @throws {SyntaxError} for a pattern that is none; the loader has refused those
 */
export const pattern = (source: string): Code =>
  `/${new RegExp(source, 'u').source.replaceAll(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, escapeCodePoint)}/u` as Code;

const escapeCodePoint = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** Text that reads as a number, as a type: `` `${bigint}` ``. */
export const digits = (type: 'bigint' | 'number'): Code => `\`\${${type}}\`` as Code;

/** Access to a member by name: `['POST /pets']`, safe for any name. */
export const member = (name: string): Code => `[${quote(name)}]` as Code;

/** Access to a member as a person writes it: `.name`, `?.name`, `['a-b']`, `?.['a-b']`. */
export function access(name: string, optional = false): Code {
  const key = propertyKey(name);
  if (key === name) return optional ? code`?.${key}` : code`.${key}`;
  return optional ? code`?.${member(name)}` : member(name);
}

/** Several pieces of code with a separator which is ours. */
export const joined = (parts: readonly Code[], separator: ' | ' | ' & ' | ', ' | '; '): Code =>
  parts.join(separator) as Code;
