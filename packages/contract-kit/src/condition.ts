import { isDeepStrictEqual } from 'node:util';
import { evaluateExpression, type FlowScope } from './runtime-expression.ts';

/** A simple condition of Arazzo, taken apart. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'compare'; readonly operator: Operator; readonly left: Operand; readonly right: Operand };

type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=';
type Operand = { readonly expression: string } | { readonly literal: string | number | boolean | null };

const token = /\s*(&&|\|\||==|!=|<=|>=|[<>!()]|'(?:[^']|'')*'|\$[^\s()=!<>&|']+|-?\d+(?:\.\d+)?|true|false|null)/y;

/**
 * Reads a condition: comparisons (`==`, `!=`, `<`, `<=`, `>`, `>=`) of runtime expressions and literals, joined by `&&`, `||`, `!`
 * and parentheses. A text stands in single quotes, one inside of it twice.
 *
 * @throws {SyntaxError}
 */
export function parseCondition(text: string): Condition {
  const tokens = tokensOf(text);
  let at = 0;
  const fail = (): never => {
    throw new SyntaxError(`"${text}" is no condition: "${tokens[at] ?? 'its end'}" is not expected.`);
  };
  const takes = (wanted: string): boolean => {
    if (tokens[at] !== wanted) return false;
    at++;
    return true;
  };
  const readOperand = (): Operand => {
    const word = tokens[at] ?? fail();
    at++;
    if (word.startsWith('$')) return { expression: word };
    if (word.startsWith("'")) return { literal: word.slice(1, -1).replaceAll("''", "'") };
    if (/^(?:true|false|null|-?\d)/.test(word)) return { literal: JSON.parse(word) as number | boolean | null };
    at--;
    return fail();
  };
  const readOne = (): Condition => {
    if (takes('!')) return { kind: 'not', of: readOne() };
    if (takes('(')) {
      const inner = readAny();
      return takes(')') ? inner : fail();
    }
    const left = readOperand();
    const operator = operators.find((each) => takes(each)) ?? fail();
    return { kind: 'compare', operator, left, right: readOperand() };
  };
  const readAll = (): Condition => {
    const left = readOne();
    return takes('&&') ? { kind: 'and', left, right: readAll() } : left;
  };
  const readAny = (): Condition => {
    const left = readAll();
    return takes('||') ? { kind: 'or', left, right: readAny() } : left;
  };
  const condition = readAny();
  return at < tokens.length ? fail() : condition;
}

const operators = ['==', '!=', '<=', '>=', '<', '>'] as const;

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  const trimmed = text.trimEnd();
  token.lastIndex = 0;
  while (token.lastIndex < trimmed.length) {
    const from = token.lastIndex;
    const found = token.exec(trimmed)?.[1];
    if (found === undefined) throw new SyntaxError(`"${text}" is no condition from "${trimmed.slice(from)}" on.`);
    tokens.push(found);
  }
  return tokens;
}

/**
 * Whether it holds. Texts are compared to the letter (Arazzo would let the case differ; ids and codes must not). Nothing equals
 * what is not there, but `null`.
 */
export function holds(condition: Condition, scope: FlowScope): boolean {
  switch (condition.kind) {
    case 'and':
      return holds(condition.left, scope) && holds(condition.right, scope);
    case 'or':
      return holds(condition.left, scope) || holds(condition.right, scope);
    case 'not':
      return !holds(condition.of, scope);
    case 'compare': {
      const [left, right] = [condition.left, condition.right].map((each) => valueOf(each, scope));
      return compare(condition.operator, left, right);
    }
  }
}

const valueOf = (operand: Operand, scope: FlowScope): unknown =>
  'expression' in operand ? evaluateExpression(operand.expression, scope) : operand.literal;

function compare(operator: Operator, left: unknown, right: unknown): boolean {
  if (operator === '==') return isSame(left, right);
  // Two values of which neither came are no two different ones.
  if (operator === '!=') return !isSame(left, right) && !(left === undefined && right === undefined);
  // Amounts are digits in a text.
  const [a, b] = [left, right].map((value) => (isNumeral(value) ? Number(value) : value));
  if (typeof a === 'number' && typeof b === 'number') return order(operator, a, b);
  return typeof a === 'string' && typeof b === 'string' && order(operator, a, b);
}

function isSame(left: unknown, right: unknown): boolean {
  if (left === null || right === null) return (left ?? null) === (right ?? null);
  return left !== undefined && isDeepStrictEqual(left, right);
}

const isNumeral = (value: unknown): boolean => typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value);

function order<T extends number | string>(operator: Operator, a: T, b: T): boolean {
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  return operator === '>' ? a > b : a >= b;
}

/** The expressions of a condition, each once, in the order in which they stand there. */
export function expressionsOf(condition: Condition): readonly string[] {
  return [...new Set(list(condition))];
}

function list(condition: Condition): readonly string[] {
  if (condition.kind === 'not') return list(condition.of);
  if (condition.kind !== 'compare') return [...list(condition.left), ...list(condition.right)];
  return [condition.left, condition.right].flatMap((each) => ('expression' in each ? [each.expression] : []));
}
