import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OasDocument } from '../../load/oas.ts';
import { pointerSteps, pointerTo, valueAt } from '../../pointer.ts';
import type { Given, Rule } from './case.ts';

/** A rule that a value breaks, as Ajv found it. */
export type BrokenRule = ErrorObject;

/** Judges values by the schemas of one bundled document. Ajv reads it, not we. */
export interface Judge {
  /** The rules of a schema that a value breaks; none is a value that keeps to it. */
  broken(schema: string, value: unknown): readonly BrokenRule[];
  /** Whether what is broken is this rule, at this place. */
  isThat(broken: BrokenRule, rule: Rule): boolean;
  /** What is broken, without what a choice says of itself and of its forms. */
  without(broken: readonly BrokenRule[], choice: Pick<Rule, 'at' | 'schema' | 'keyword'>): readonly BrokenRule[];
  /** Whether an example holds the place and keeps to the schema there. */
  keepsTo(example: unknown, given: Given): boolean;
  /** Whether the schema says of which type its values are: by `type`, or by listing them. */
  isTyped(schema: string): boolean;
  /** A pointer with its steps not percent-encoded; undefined where nothing stands there. */
  locate(pointer: string): string | undefined;
  /** The pointer of a rule, with its keyword if that stands in the document, or the one that does its work; steps not percent-encoded. */
  pointerOf(rule: Pick<Rule, 'schema' | 'keyword'>): string;
}

export function createJudge(document: OasDocument): Judge {
  const compile = createCompiler(document);
  const broken: Judge['broken'] = (schema, value) => {
    const validate = compile(schema);
    validate(value);
    // `if` only says that the rule reported beside it stands in a `then`.
    return (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  };
  const inside = rememberByRule(document);
  const stands = ({ schema, keyword }: Pick<Rule, 'schema' | 'keyword'>): boolean =>
    valueAt(document, [...stepsOf(document, schema), keyword]) !== undefined;
  return {
    broken,
    // Ajv's own pointers start anew at every reference. The schema objects it reports are those of the document.
    isThat({ instancePath, keyword, parentSchema, params }, rule) {
      if (rule.several && !Array.isArray(params['passingSchemas'])) return false;
      const wanted = rule.told ?? rule.keyword;
      const isIt =
        parentSchema === valueAt(document, stepsOf(document, rule.schema)) && (keyword === wanted || !stands(rule));
      if (isIt && instancePath === rule.at) return true;
      return rule.whole === true && isWithin(instancePath, rule.at) && inside(rule).has(parentSchema);
    },
    without: (errors, { at, schema, keyword }) =>
      errors.filter(({ instancePath, parentSchema, keyword: broken }) => {
        const isOwn =
          instancePath === at && broken === keyword && parentSchema === valueAt(document, stepsOf(document, schema));
        return !isOwn && !(isWithin(instancePath, at) && inside({ schema, keyword }).has(parentSchema));
      }),
    keepsTo: remember((example, { at, schema }) => {
      const value = valueAt(example, pointerSteps(at));
      return value !== undefined && broken(schema, value).length === 0;
    }),
    isTyped: (schema) => ['type', 'enum', 'const'].some((keyword) => stands({ schema, keyword })),
    locate(pointer) {
      const steps = stepsOf(document, pointer);
      return valueAt(document, steps) === undefined ? undefined : pointerTo('#', ...steps);
    },
    pointerOf({ schema, keyword }) {
      // Values of a closed set have their types from there.
      const found = [keyword, 'enum', 'const'].find((each) => stands({ schema, keyword: each }));
      return pointerTo('#', ...stepsOf(document, schema), ...(found === undefined ? [] : [found]));
    },
  };
}

/** Every wish asks this of every example, and few of the answers differ from wish to wish. */
function remember(keepsTo: Judge['keepsTo']): Judge['keepsTo'] {
  const known = new WeakMap<object, Map<string, boolean>>();
  return (example, given) => {
    if (typeof example !== 'object' || example === null) return keepsTo(example, given);
    const answers = known.get(example) ?? new Map<string, boolean>();
    known.set(example, answers);
    const key = `${given.at} ${given.schema}`;
    const answer = answers.get(key) ?? keepsTo(example, given);
    answers.set(key, answer);
    return answer;
  };
}

const isWithin = (at: string, around: string): boolean => at === around || at.startsWith(`${around}/`);

/** The schemas that stand under a keyword, at any depth and behind references: Ajv tells by them where a value breaks. */
function rememberByRule(document: OasDocument): (rule: Pick<Rule, 'schema' | 'keyword'>) => ReadonlySet<unknown> {
  const known = new Map<string, ReadonlySet<unknown>>();
  return ({ schema, keyword }) => {
    const key = `${schema} ${keyword}`;
    const found = known.get(key) ?? schemasIn(document, valueAt(document, [...stepsOf(document, schema), keyword]));
    known.set(key, found);
    return found;
  };
}

function schemasIn(document: OasDocument, root: unknown): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (value === false) found.add(value);
    if (typeof value !== 'object' || value === null || found.has(value)) return;
    found.add(value);
    const { $ref } = value as { readonly $ref?: unknown };
    if (typeof $ref === 'string') visit(valueAt(document, stepsOf(document, $ref)));
    Object.values(value).forEach(visit);
  };
  visit(root);
  return found;
}

/** Each schema is compiled once, when first asked for. */
function createCompiler(document: OasDocument): (pointer: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'document' });
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => {
    // Ajv reads a URI, in which a path such as `/a%20b` or `/a#b` is something else than it looks.
    const fragment = pointerTo('#', ...stepsOf(document, pointer))
      .split('/')
      .slice(1)
      .map(encodeURIComponent);
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `document#/${fragment.join('/')}` });
    compiled.set(pointer, validate);
    return validate;
  };
}

/** The steps of a pointer into the document. One taken from a `$ref` may be percent-encoded, one of ours is not. */
function stepsOf(document: OasDocument, pointer: string): string[] {
  const plain = pointerSteps(pointer.slice(1));
  return valueAt(document, plain) === undefined ? pointerSteps(pointer) : plain;
}

/** The schema and keyword of the choice that a form belongs to. */
export function choiceAround(form: string): Pick<Rule, 'schema' | 'keyword'> | undefined {
  const [, schema, keyword] = /^(.*)\/(oneOf|anyOf)\/\d+$/.exec(form) ?? [];
  return schema === undefined || keyword === undefined ? undefined : { schema, keyword };
}
