import type { Answer, ContractApi, ContractSuite, RawRequest } from '@countersign/contract-kit';
import type { Fault } from './fault.ts';
import { bodyOf, isSigned, withBody } from './right-gateway.ts';
import { companions, whyNone } from './no-faults.ts';
import { keeps, reachableFrom, type RuleNode } from './rule-graph.ts';

/** A rule made looser or tighter, and how to put it back. */
interface Bend {
  readonly id: string;
  /** Whether the rule takes more than it should. */
  readonly isLooser: boolean;
  readonly isNone: string | undefined;
  /** Does it, and gives what undoes it. */
  readonly bend: () => () => void;
}

const replaced = (node: RuleNode, keyword: string, value: unknown) => (): (() => void) => {
  const old = node[keyword];
  if (value === undefined) delete node[keyword];
  else node[keyword] = value;
  return () => {
    node[keyword] = old;
  };
};

/** Every rule of a request schema, loosened and, where that is something else, tightened by the least step. */
function bendsOf(node: RuleNode, name: string, beside: readonly (readonly RuleNode[])[]): Bend[] {
  const bends: Bend[] = [];
  const add = (id: string, keyword: string, value: unknown, isLooser = true): void =>
    void bends.push({
      id: `${name}/${id}`,
      isLooser,
      bend: replaced(node, keyword, value),
      isNone: whyNone(node, keyword, beside, isLooser ? 'looser' : 'tighter'),
    });
  const required = (node['required'] as string[] | undefined) ?? [];
  for (const each of required)
    add(
      `required/${each}/optional`,
      'required',
      required.filter((other) => other !== each),
    );
  for (const keyword of ['type', 'enum', 'const', 'pattern', 'format', 'additionalProperties', 'unevaluatedProperties'])
    if (keyword in node && node[keyword] !== true) add(`${keyword}/dropped`, keyword, undefined);
  for (const keyword of ['maxLength', 'maxItems', 'minLength', 'minItems']) {
    const limit = node[keyword];
    if (typeof limit !== 'number') continue;
    const looser = keyword.startsWith('max') ? 1 : -1;
    add(`${keyword}/dropped`, keyword, undefined);
    add(`${keyword}/off-by-one`, keyword, limit + looser);
    add(`${keyword}/off-by-one-tight`, keyword, limit - looser, false);
  }
  const values = node['enum'] as unknown[] | undefined;
  for (const value of values ?? [])
    add(
      `enum/${String(value)}/refused`,
      'enum',
      values?.filter((other) => other !== value),
      false,
    );
  if (node['then'] !== undefined) add('condition/ignored', 'then', true);
  return bends;
}

interface Judged {
  readonly body: unknown;
  readonly isValid: boolean;
  /** The verdict was one about the rules of the body. */
  readonly isConcerned: boolean;
}

/**
 * A gateway whose rules for the requests of an operation are another in one place. It takes what only that rule forbids, and refuses
 * what only the tighter rule does.
 */
export function constraintFaults(
  api: ContractApi,
  suite: ContractSuite,
  root: RuleNode,
  pointerOf: (node: RuleNode) => string,
): readonly Fault[] {
  const { envelope, refusals } = api;
  const invalid = refusals['request-invalid'];
  const success = Object.values(suite.scenarios).find(
    ({ response, code }) => response !== undefined && suite.results['S']?.includes(code ?? ''),
  )?.response;
  if (envelope === undefined || invalid === undefined || success === undefined) return [];
  const refusal = {
    [envelope.result]: {
      [envelope.status]: invalid.status,
      [envelope.code]: invalid.code,
      [envelope.message]: 'A field is wrong.',
    },
  };
  const known = new WeakMap<RawRequest, Judged>();
  const judged = (request: RawRequest, right: Answer): Judged => {
    const found = known.get(request) ?? judge(request, right);
    known.set(request, found);
    return found;
  };
  const judge = (request: RawRequest, right: Answer): Judged => {
    const told = (bodyOf(right) as Record<string, Record<string, unknown>> | undefined)?.[envelope.result]?.[
      envelope.code
    ];
    const body = bodyOf({ bytes: request.body });
    const isValid = keeps(root, body);
    // Of a request that is refused for anything else, these rules are not asked.
    const isConcerned =
      body !== undefined && right.status === 200 && isSigned(request) && (isValid || told === invalid.code);
    return { body, isValid, isConcerned };
  };
  const nodes = reachableFrom(root);
  const besides = companions(nodes);
  const inIf = new Set(
    reachableFrom(root).flatMap((node) => (node['if'] ? reachableFrom(node['if'] as RuleNode) : [])),
  );
  const bends = nodes
    // What an `if` asks is no demand.
    .filter((node) => !inIf.has(node))
    .flatMap((node) => bendsOf(node, pointerOf(node), besides(node)));
  return bends.map(({ id, isLooser, isNone, bend }) => ({
    id: `${suite.id}/request/${id}`,
    operation: suite.id,
    ...(isNone !== undefined && { isNone }),
    answer(request, right) {
      const { body, isConcerned, isValid } = judged(request, right);
      if (!isConcerned || isValid === isLooser) return undefined;
      const undo = bend();
      const isTaken = keeps(root, body);
      undo();
      if (isTaken === isValid) return undefined;
      return withBody(request, right, isTaken ? success : refusal);
    },
  }));
}
