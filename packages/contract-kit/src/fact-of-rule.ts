import { stepsOf, valueAt } from './pointer.ts';
import { isRecord } from './record.ts';

/**
 * What a rule of the request says, as a sentence: `authState is required.`
 *
 * @param pointer of the rule, with its keyword where that stands there
 * @param field it is about; the body where it is left out
 */
export function factOfRule(document: object, pointer: string, field = 'the body'): string {
  const steps = stepsOf(pointer);
  const keyword = steps.at(-1) ?? '';
  const value = valueAt(document, steps);
  if (isRecord(value) && typeof value['title'] === 'string' && 'then' in value) return sentence(value['title']);
  return sentence(`${field} ${predicateOf(keyword, value)}`);
}

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

function predicateOf(keyword: string, value: unknown): string {
  const say = phrases[keyword];
  return say ? say(value) : `keeps to ${keyword} ${JSON.stringify(value) ?? 'there'}`;
}

const phrases: Readonly<Record<string, (value: unknown) => string>> = {
  required: () => 'is required',
  additionalProperties: () => 'is not a known member',
  unevaluatedProperties: () => 'is not a known member',
  maxLength: (value) => `has at most ${String(value)} characters`,
  minLength: (value) => `has at least ${String(value)} characters`,
  maxItems: (value) => `has at most ${String(value)} items`,
  minItems: (value) => `has at least ${String(value)} items`,
  enum: (value) => `is one of ${Array.isArray(value) ? value.map(String).join(', ') : String(value)}`,
  const: (value) => `is ${String(value)}`,
  pattern: (value) => `matches ${String(value)}`,
  format: (value) => `has the format ${String(value)}`,
  type: (value) => `is of type ${[value].flat().join(' or ')}`,
};
