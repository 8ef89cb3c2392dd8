import type { ContractApi, ContractSuite } from '@countersign/contract-kit';
import type { Fault } from './fault.ts';
import { bodyOf, withBody } from './right-gateway.ts';
import { keeps, type RuleNode } from './rule-graph.ts';

/** A change of one place of a body. */
interface Change {
  readonly how: string;
  /** Steps to the value that is replaced, or to the member that is dropped. */
  readonly at: readonly string[];
  readonly value: unknown;
}

const dropped = Symbol('dropped');

/**
 * What can be wrong with the answers of an operation, read off its answer schema: each required field dropped, each type, each closed
 * set, each limit, each pattern and format broken, wherever an example of an answer has a value for it.
 */
export function answerFaults(suite: ContractSuite, root: RuleNode): readonly Fault[] {
  const changes = new Map<string, Change>();
  for (const { response } of Object.values(suite.scenarios))
    if (response !== undefined) collect(root, response, [], response, root, changes);
  return [...changes].map(([id, { at, value }]) => ({
    id: `${suite.id}/answer/${id}`,
    operation: suite.id,
    answer(request, right) {
      const body = bodyOf(right);
      const broken = changed(body, at, value);
      return broken === undefined || keeps(root, broken) ? undefined : withBody(request, right, broken);
    },
  }));
}

/** Each place once a rule; items of a list count as one place. */
function collect(
  node: RuleNode,
  value: unknown,
  at: readonly string[],
  whole: unknown,
  root: RuleNode,
  into: Map<string, Change>,
): void {
  const label = at.map((step) => (/^\d+$/.test(step) ? '[]' : step)).join('.') || 'body';
  for (const { how, at: where, value: wrong } of breaksOf(node, value, at)) {
    const id = `${wrong === dropped ? where.map((step) => (/^\d+$/.test(step) ? '[]' : step)).join('.') : label}/${how}`;
    if (into.has(id)) continue;
    const broken = changed(whole, where, wrong);
    // Beside another rule this one may have no effect of its own: then there is nothing wrong with the answer.
    if (broken !== undefined && !keeps(root, broken)) into.set(id, { how, at: where, value: wrong });
  }
  const into_ = (inner: unknown, innerValue: unknown, step?: string): void => {
    if (typeof inner === 'object' && inner !== null)
      collect(inner as RuleNode, innerValue, step === undefined ? at : [...at, step], whole, root, into);
  };
  into_(node['$ref'], value);
  for (const each of (node['allOf'] as unknown[] | undefined) ?? []) into_(each, value);
  for (const keyword of ['oneOf', 'anyOf'])
    for (const each of (node[keyword] as unknown[] | undefined) ?? []) if (keeps(each, value)) into_(each, value);
  if (node['if'] !== undefined && keeps(node['if'], value)) into_(node['then'], value);
  if (Array.isArray(value)) {
    if (value.length > 0) into_(node['items'], value[0], '0');
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries((node['properties'] as object | undefined) ?? {}))
      if (Object.hasOwn(value, name)) into_(inner, (value as Record<string, unknown>)[name], name);
  }
}

function breaksOf(node: RuleNode, value: unknown, at: readonly string[]): Change[] {
  const put = (how: string, wrong: unknown): Change => ({ how, at, value: wrong });
  const changes: Change[] = [];
  for (const name of (node['required'] as string[] | undefined) ?? [])
    changes.push({ how: 'dropped', at: [...at, name], value: dropped });
  if (node['type'] !== undefined) {
    const isText = typeof value === 'string';
    changes.push(put(isText ? 'number' : 'text', isText ? 20 : 'text'));
    if (isText) changes.push(put('null', null));
  }
  if (node['enum'] !== undefined || node['const'] !== undefined) changes.push(put('foreign', 'FOREIGN'));
  const { maxLength, minLength, maxItems, minItems } = node as Record<string, number | undefined>;
  if (maxLength !== undefined && typeof value === 'string')
    changes.push(put('too-long', `${value}${'a'.repeat(maxLength + 1 - [...value].length)}`));
  if (minLength !== undefined && minLength > 0) changes.push(put('too-short', ''));
  if (maxItems !== undefined && Array.isArray(value))
    changes.push(
      put(
        'too-many',
        Array.from({ length: maxItems + 1 }, () => value[0]),
      ),
    );
  if (minItems !== undefined && minItems > 0) changes.push(put('too-few', []));
  if (node['pattern'] !== undefined) changes.push(put('off-pattern', '~'));
  if (node['format'] !== undefined) changes.push(put('off-format', 'not such a value'));
  return changes;
}

/** A copy with the change; nothing where the place is not there. */
function changed(body: unknown, at: readonly string[], value: unknown): unknown {
  if (at.length === 0) return value;
  const copy = structuredClone(body);
  const last = at.at(-1) as string;
  const parent = at
    .slice(0, -1)
    .reduce<unknown>((inner, step) => (inner as Record<string, unknown> | null | undefined)?.[step], copy);
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, last)) return undefined;
  if (value === dropped) delete (parent as Record<string, unknown>)[last];
  else (parent as Record<string, unknown>)[last] = value;
  return copy;
}

/** Each documented code with each other status, and with a code that nobody documents; and each id that is another one. */
export function resultFaults({ envelope }: ContractApi, suite: ContractSuite): readonly Fault[] {
  if (envelope === undefined) return [];
  const { result, status, code } = envelope;
  const fault = (
    id: string,
    change: (body: Record<string, unknown>) => Record<string, unknown> | undefined,
  ): Fault => ({
    id: `${suite.id}/${id}`,
    operation: suite.id,
    answer(request, right) {
      const body = bodyOf(right) as Record<string, unknown> | undefined;
      const wrong = body && change(body);
      return wrong && withBody(request, right, wrong);
    },
  });
  const told = (body: Record<string, unknown>): Record<string, unknown> =>
    (body[result] ?? {}) as Record<string, unknown>;
  const pairs = Object.entries(suite.results).flatMap(([documented, codes]) =>
    codes.flatMap((each) =>
      ['S', 'F', 'U']
        .filter((other) => other !== documented)
        .map((other) =>
          fault(`pair/${each}/${other}`, (body) =>
            told(body)[code] === each ? { ...body, [result]: { ...told(body), [status]: other } } : undefined,
          ),
        ),
    ),
  );
  const foreign = Object.keys(suite.results).map((documented) =>
    fault(`code/${documented}/undocumented`, (body) =>
      told(body)[status] === documented
        ? { ...body, [result]: { ...told(body), [code]: 'NOT_DOCUMENTED' } }
        : undefined,
    ),
  );
  const echoes = (suite.echo ?? []).map((name) =>
    fault(`echo/${name}`, (body) =>
      typeof body[name] === 'string' ? { ...body, [name]: `${body[name].slice(0, -1)}~` } : undefined,
    ),
  );
  return [...pairs, ...foreign, ...echoes];
}
