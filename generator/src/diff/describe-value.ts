import { keywordOf } from './comparison.ts';
import { printValue, type ValueFacts } from './value-facts.ts';

/** What a value must be, in one line: `string, required, 1 to 64 characters, integer as text`. */
export function describeValue(facts: ValueFacts, required?: boolean): string {
  if (facts.never) return 'must not be there';
  const text = (keyword: string): string | undefined => {
    const held = keywordOf(facts, keyword);
    return held && printValue(held.value);
  };
  const values = facts.values?.value.map(printValue).join(' | ');
  return [
    facts.types?.value.join(' or ') ?? (facts.unions.length > 0 ? 'one of several forms' : 'any type'),
    required === undefined ? undefined : required ? 'required' : 'optional',
    text('x-wire-type') && `${text('x-wire-type')} as text`,
    values && `values ${values}`,
    range(text('minLength'), text('maxLength'), 'characters'),
    range(text('minItems'), text('maxItems'), 'items'),
    range(text('minimum'), text('maximum'), ''),
    text('format') && `format ${text('format')}`,
    text('pattern') && `pattern ${text('pattern')}`,
    facts.closed && 'no further members',
    text('default') && `default ${text('default')}`,
    text('deprecated') === 'true' && 'deprecated',
  ]
    .filter((each) => typeof each === 'string' && each !== '')
    .join(', ');
}

function range(min: string | undefined, max: string | undefined, unit: string): string | undefined {
  const bounds =
    min === undefined ? max && `at most ${max}` : max === undefined ? `at least ${min}` : `${min} to ${max}`;
  return bounds && `${bounds} ${unit}`.trimEnd();
}
