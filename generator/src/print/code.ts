declare const isCode: unique symbol;

/** Text that may stand in generated code. Only {@link literal}, {@link ident}, {@link member} and imports make one. */
export type Code = string & { readonly [isCode]: true };

/**
 * A JSON value as a TypeScript literal on one line. Key order is kept, so output is stable.
 *
 * Keys which are plain identifiers stand unquoted, for the reader; `__proto__` stays computed, because
 * written plainly it would set the prototype instead of a member.
 *
 * @throws {TypeError} for a value JSON can't say (undefined, a function, NaN), which would be our own mistake
 */
export function literal(value: unknown): Code {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]` as Code;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, member]) => `${propertyKey(key)}: ${literal(member)}`);
    return (members.length === 0 ? '{}' : `{ ${members.join(', ')} }`) as Code;
  }
  if (value === undefined || typeof value === 'function' || (typeof value === 'number' && !Number.isFinite(value))) {
    throw new TypeError(`No literal for ${String(value)}`);
  }
  if (typeof value === 'string') return text(value);
  return JSON.stringify(value) as Code;
}

const longRun = /^(.*?)((.)\3{39,})$/su;

/** A string; one that ends in a long run of a letter is said as such, because nobody counts 2,049 of them. */
function text(value: string): Code {
  const [, start = '', run = '', letter = ''] = longRun.exec(value) ?? [];
  if (run === '') return quote(value);
  const repeated = `${quote(letter)}.repeat(${[...run].length})`;
  return (start === '' ? repeated : `${quote(start)} + ${repeated}`) as Code;
}

/** A string with single quotes where that needs no escape, else as JSON; line separators escaped either way. */
function quote(value: string): Code {
  const json = JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  const plain = !/['\\]/.test(value) && json === `"${value}"`;
  return (plain ? `'${value}'` : json) as Code;
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

/** Access to a member by name: `['POST /pets']`, safe for any name. */
export const member = (name: string): Code => `[${quote(name)}]` as Code;

/** Several pieces of code with a separator which is ours. */
export const joined = (parts: readonly Code[], separator: ' | ' | ' & ' | ', '): Code => parts.join(separator) as Code;
