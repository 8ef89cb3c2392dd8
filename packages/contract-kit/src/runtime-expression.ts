import { memberOf, stepsOf, valueAt } from './pointer.ts';

/** What runtime expressions can tell of. */
export interface FlowScope {
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Outputs by step. */
  readonly steps: ReadonlyMap<string, FlowOutputs>;
  /** Outputs by flow, of those that ran before. */
  readonly workflows: ReadonlyMap<string, FlowOutputs>;
  /** Of the flow that the step at hand has run. */
  readonly outputs?: FlowOutputs;
  /** The call of the step at hand, once it is answered. */
  readonly call?: FlowMessages;
}

export type FlowOutputs = Readonly<Record<string, unknown>>;

/** A request and its answer, bodies parsed; names of headers in lower case. */
export interface FlowMessages {
  readonly status: number;
  readonly request: { readonly body: unknown };
  readonly response: { readonly headers: Readonly<Record<string, string>>; readonly body: unknown };
}

/** A payload needs a value that nothing has given. */
export class MissingValueError extends Error {
  readonly expression: string;

  constructor(expression: string) {
    super(`${expression} has no value.`);
    this.name = 'MissingValueError';
    this.expression = expression;
  }
}

const name = /^[A-Za-z0-9_-]+$/;

/**
 * The value of an Arazzo runtime expression, such as `$response.body#/result/resultCode`; undefined where nothing is there.
 *
 * @throws {SyntaxError} for one that this kit does not know
 */
export function evaluateExpression(expression: string, scope: FlowScope): unknown {
  const at = expression.indexOf('#');
  const [path, pointer] = at < 0 ? [expression, ''] : [expression.slice(0, at), expression.slice(at + 1)];
  return valueAt(evaluatePath(path, scope), stepsOf(pointer));
}

function evaluatePath(path: string, { inputs, steps, workflows, outputs, call }: FlowScope): unknown {
  const [root = '', ...names] = path.split('.');
  const [first = '', second = '', third = ''] = names;
  switch (root) {
    case '$statusCode':
      if (names.length === 0) return call?.status;
      break;
    case '$inputs':
    case '$outputs':
      if (names.length === 1 && name.test(first)) return memberOf(root === '$inputs' ? inputs : outputs, first);
      break;
    case '$steps':
    case '$workflows':
      if (names.length === 3 && second === 'outputs' && name.test(third))
        return memberOf((root === '$steps' ? steps : workflows).get(first), third);
      break;
    case '$request':
      if (names.length === 1 && first === 'body') return call?.request.body;
      break;
    case '$response':
      if (names.length === 1 && first === 'body') return call?.response.body;
      if (names.length === 2 && first === 'header') return memberOf(call?.response.headers, second.toLowerCase());
      break;
  }
  throw new SyntaxError(`"${path}" is no runtime expression that flows know.`);
}

/** Inside of a text, an expression stands in braces: `{$inputs.runId}-1`. */
const embedded = /\{(\$[^{}]+)\}/g;

/**
 * A payload or a parameter with values in the place of expressions: a text that is one as a whole takes its value, of whatever
 * type; inside of a text it becomes text.
 *
 * @throws {MissingValueError} where an expression has no value
 */
export function fillTemplate(template: unknown, scope: FlowScope): unknown {
  if (typeof template === 'string') return fillText(template, scope);
  if (Array.isArray(template)) return template.map((item) => fillTemplate(item, scope));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fillTemplate(value, scope)]));
}

function fillText(text: string, scope: FlowScope): unknown {
  const demand = (expression: string): unknown => {
    const value = evaluateExpression(expression, scope);
    if (value === undefined) throw new MissingValueError(expression);
    return value;
  };
  if (text.startsWith('$')) return demand(text);
  return text.replaceAll(embedded, (_, expression: string) => String(demand(expression)));
}
