import type { RuleNode } from './rule-graph.ts';

// A rule that another one repeats can go, and no gateway is the worse for it: that is no fault, and nobody could find it.

/** The schemas to which a node is referred or put together, all the way down. */
function partsOf(node: RuleNode): readonly RuleNode[] {
  const direct = [node['$ref'], ...((node['allOf'] as unknown[] | undefined) ?? [])];
  const parts = direct.filter((part): part is RuleNode => typeof part === 'object' && part !== null);
  return parts.flatMap((part) => [part, ...partsOf(part)]);
}

/**
 * Sets of schemas which speak of the same value as a node: it and its parts, and for each schema that it is a part of, that one with
 * all of its parts. A value meets one of the sets.
 */
export function companions(nodes: readonly RuleNode[]): (node: RuleNode) => readonly (readonly RuleNode[])[] {
  const wholes = nodes.map((whole) => [whole, ...partsOf(whole)]);
  return (node) => {
    const own = [node, ...partsOf(node)];
    const around = wholes.filter((parts) => parts.indexOf(node) > 0);
    return around.length > 0 ? around : [own];
  };
}

/** Why a rule can go without a trace: wherever it holds, another one says the same. Nothing where that is not so. */
export function whyNone(
  node: RuleNode,
  keyword: string,
  sets: readonly (readonly RuleNode[])[],
  way: 'looser' | 'tighter',
): string | undefined {
  const everywhere = (holds: (set: readonly RuleNode[]) => boolean): boolean => sets.every(holds);
  const isClosed = everywhere((set) => set.some((each) => 'enum' in each || 'const' in each));
  const isText = keyword === 'maxLength' || keyword === 'minLength';
  if (way === 'tighter') {
    const isShorter = everywhere((set) =>
      set.some(
        ({ enum: values }) =>
          Array.isArray(values) && values.every((value) => String(value).length < Number(node[keyword])),
      ),
    );
    return keyword === 'maxLength' && isShorter ? 'the closed set has no text as long as that' : undefined;
  }
  const others = (set: readonly RuleNode[]): readonly RuleNode[] => set.filter((each) => each !== node);
  if (keyword === 'type') {
    if (isClosed) return 'the closed set holds no value of another type';
    if (everywhere((set) => others(set).some((each) => 'type' in each))) return 'another schema demands the type';
  }
  if (isText) {
    if (isClosed) return 'the closed set holds no text of another length';
    if (keyword === 'maxLength' && everywhere((set) => !letsPass(set, Number(node[keyword]) + 1)))
      return 'the pattern lets no longer text pass';
  }
  return undefined;
}

/** Whether some text of a length keeps to all patterns, as far as a few tries tell. */
function letsPass(set: readonly RuleNode[], length: number): boolean {
  const patterns = set.flatMap(({ pattern }) => (pattern instanceof RegExp ? [pattern] : []));
  const tries = ['A', 'a', '1', '0', '1.', 'https://a'].map((start) => start.padEnd(length, start.at(-1)));
  tries.push(`${'2020-01-01T00:00:00.'.padEnd(length - 1, '0')}Z`);
  return tries.some((text) => patterns.every((pattern) => pattern.test(text)));
}
