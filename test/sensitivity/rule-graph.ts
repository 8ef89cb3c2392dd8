import { keepsRules } from '../../packages/client-kit/src/validate/keeps-rules.ts';
import { date, dateTime, int32, int64, uri } from '../../packages/client-kit/src/validate/formats.ts';
import type { Rules } from '../../packages/client-kit/src/validate/rules.ts';

// Schemas of the bundled document as one graph of objects, of which a single rule can be taken away and put back. To compile a schema
// anew for each rule that is broken takes Ajv half a second; the interpreter of the clients, held to Ajv's verdicts on all these
// bodies elsewhere, reads the graph as it is.

/** A schema that can be changed. */
export type RuleNode = Record<string, unknown>;

const formats: Readonly<Record<string, unknown>> = { date, 'date-time': dateTime, int32, int64, uri };

/** Keywords that hold a schema, a list of them, or some by name. */
const single = [
  'items',
  'contains',
  'not',
  'if',
  'then',
  'else',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
];
const listed = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const named = ['properties', 'dependentSchemas'];
const plain: ReadonlySet<string> = new Set([
  'type',
  'required',
  'enum',
  'const',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'title',
  'dependentRequired',
  'uniqueItems',
]);

/** Schemas as a graph. Equal pointers give the same objects. */
export interface RuleGraph {
  readonly nodeAt: (pointer: string) => RuleNode;
  /** Where a schema stands. */
  readonly pointerOf: (node: RuleNode) => string;
}

export function createRuleGraph(document: object): RuleGraph {
  const nodes = new Map<string, RuleNode>();
  const at = (pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], document);
  const nodeAt = (pointer: string): RuleNode => {
    const known = nodes.get(pointer);
    if (known) return known;
    const node: RuleNode = {};
    nodes.set(pointer, node);
    fill(node, at(pointer) as RuleNode, pointer);
    return node;
  };
  const inner = (schema: unknown, pointer: string): unknown => (typeof schema === 'boolean' ? schema : nodeAt(pointer));
  const fill = (node: RuleNode, schema: RuleNode, pointer: string): void => {
    // What is said of members that nobody else describes comes last: the others have to have spoken.
    const ordered = Object.entries(schema).sort(
      ([a], [b]) => Number(a === 'unevaluatedProperties') - Number(b === 'unevaluatedProperties'),
    );
    for (const [keyword, value] of ordered) {
      const below = `${pointer}/${keyword}`;
      if (plain.has(keyword)) node[keyword] = structuredClone(value);
      else if (keyword === 'pattern') node[keyword] = new RegExp(value as string, 'u');
      else if (keyword === 'format' && formats[value as string]) node[keyword] = formats[value as string];
      else if (keyword === '$ref') node[keyword] = nodeAt(value as string);
      else if (single.includes(keyword)) node[keyword] = inner(value, below);
      else if (listed.includes(keyword))
        node[keyword] = (value as unknown[]).map((each, index) => inner(each, `${below}/${index}`));
      else if (named.includes(keyword))
        node[keyword] = Object.fromEntries(
          Object.entries(value as object).map(([name, each]) => [
            name,
            inner(each, `${below}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
          ]),
        );
    }
  };
  const pointerOf = (node: RuleNode): string => [...nodes].find(([, each]) => each === node)?.[0] ?? '';
  return { nodeAt, pointerOf };
}

export const keeps = (node: unknown, value: unknown): boolean => keepsRules(node as Rules, value);

/** The schemas that a node leads to, itself first, each once, and where they were first met. */
export function reachableFrom(root: RuleNode): readonly RuleNode[] {
  const seen = new Set<RuleNode>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || seen.has(node as RuleNode)) return;
    seen.add(node as RuleNode);
    const rules = node as RuleNode;
    visit(rules['$ref']);
    for (const keyword of single) visit(rules[keyword]);
    for (const keyword of listed) for (const each of (rules[keyword] as unknown[] | undefined) ?? []) visit(each);
    for (const keyword of named)
      for (const each of Object.values((rules[keyword] as object | undefined) ?? {})) visit(each);
  };
  visit(root);
  return [...seen];
}
