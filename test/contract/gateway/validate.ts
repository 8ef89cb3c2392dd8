import type { HasBug } from './bugs.ts';
import type { Field, List, Shape, Text } from './facts.ts';

/**
 * What is wrong with a request, in one sentence that names the first field that is: `order.goods[0].goodsName must be a string.`
 * Nothing where it is right. No value of the request is in it.
 */
export type Validate = (shape: Shape, body: unknown) => string | undefined;

export function createValidate(has: HasBug): Validate {
  const lengthOf = createLength(has);
  const takesNull = has('null-taken');
  const takesTextForList = has('text-for-list-taken');
  const closed = { top: !has('unknown-field-taken'), nested: !has('unknown-nested-field-taken') };

  function checkField(field: Field, value: unknown, path: string): string | undefined {
    if (field.kind === 'text') return checkText(field, value, path);
    return field.kind === 'list' ? checkList(field, value, path) : checkShape(field, value, path);
  }

  function checkText({ max, pattern, values, isWellFormed, native }: Text, value: unknown, path: string) {
    if (native !== undefined && typeof value === native) return undefined;
    if (typeof value !== 'string') return `${path} must be a string.`;
    if (values && !values.includes(value)) return `${path} must be one of ${values.join(', ')}.`;
    if (max !== undefined && lengthOf(value) > max) return `${path} must have at most ${max} characters.`;
    if (pattern && !pattern.test(value)) return `${path} is not in its documented form.`;
    if (isWellFormed && !isWellFormed(value)) return `${path} is not well-formed.`;
    return undefined;
  }

  function checkList({ of, min }: List, value: unknown, path: string): string | undefined {
    if (takesTextForList && typeof value === 'string') return undefined;
    if (!Array.isArray(value)) return `${path} must be an array.`;
    if (value.length < min) return `${path} must have at least ${min} items.`;
    return firstOf(value.map((item: unknown, index) => () => checkField(of, item, `${path}[${index}]`)));
  }

  function checkShape({ required, fields, conditions }: Shape, given: unknown, path: string): string | undefined {
    if (!isObject(given)) return `${path === '' ? 'The body' : path} must be an object.`;
    const value = takesNull ? withoutNulls(given) : given;
    const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
    const lacks = (name: string): boolean => !Object.hasOwn(value, name);
    const missing = required.find(lacks);
    if (missing !== undefined) return `${at(missing)} is required.`;
    const isClosed = path === '' ? closed.top : closed.nested;
    const unknown = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
    if (unknown !== undefined && isClosed) return `${at(unknown)} is not a field.`;
    const unmet = conditions.find(({ applies, needsOneOf }) => applies(value) && needsOneOf.every(lacks));
    if (unmet) return `${unmet.needsOneOf.map(at).join(' or ')} is required.`;
    const present = Object.entries(fields).filter(([name]) => !lacks(name));
    return firstOf(
      present.map(
        ([name, field]) =>
          () =>
            checkField(field, value[name], at(name)),
      ),
    );
  }

  return (shape, body) => checkShape(shape, body, '');
}

/** Characters are code points: an emoji is one, whatever it takes in UTF-16 or UTF-8. */
function createLength(has: HasBug): (text: string) => number {
  if (has('length-in-utf16-units')) return (text) => text.length;
  if (has('length-in-bytes')) return (text) => Buffer.byteLength(text);
  return (text) => [...text].length;
}

function firstOf(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const fault = check();
    if (fault !== undefined) return fault;
  }
  return undefined;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withoutNulls = (value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null));
