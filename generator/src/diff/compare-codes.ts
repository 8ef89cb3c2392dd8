import { asRecord } from '../record.ts';
import { pointerTo } from '../pointer.ts';
import type { Finding } from './change.ts';
import { finding, type At, type Comparer } from './comparison.ts';
import { canonical, isEqual, printValue, type ValueFacts } from './value-facts.ts';

/** A finding about one result code; `code` and `status` pair what moved from one status to another. */
export interface CodeFinding extends Finding {
  readonly result: { readonly code: string; readonly status: string; readonly fact: Readonly<Record<string, unknown>> };
}

/** Codes that are explained beside their enum: what each means and asks for. */
export const compareCodes: Comparer = (_, base, head, at) =>
  compareCodeTables(base, head, { base: base.pointer, head: head.pointer }, at);

/** The same of two codes fields of which one may be missing altogether. */
export function compareCodeTables(
  base: ValueFacts | undefined,
  head: ValueFacts | undefined,
  places: { readonly base: string; readonly head: string },
  at: Pick<At, 'field' | 'status'>,
): Finding[] {
  const [before, after] = [tableOf(base, at.status?.base), tableOf(head, at.status?.head)];
  const place = {
    base: (code: string) => before.get(code)?.pointer ?? base?.codes?.pointer ?? places.base,
    head: (code: string) => after.get(code)?.pointer ?? head?.codes?.pointer ?? places.head,
  };
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((code) => {
    const at_ = { base: place.base(code), head: place.head(code) };
    const [from, to] = [before.get(code), after.get(code)];
    if (from !== undefined && to !== undefined) return compareEntries(code, from, to, at_, at);
    const entry = from ?? to;
    if (entry === undefined) return [];
    return [
      codeFinding(
        from === undefined ? `code-added-${entry.status || 'any'}` : 'code-removed',
        from === undefined ? 'widened' : 'narrowed',
        at,
        at_,
        { code, ...entry },
        from === undefined ? { after: toldOf(code, entry) } : { before: toldOf(code, entry) },
      ),
    ];
  });
}

interface Entry {
  readonly status: string;
  readonly fact: Readonly<Record<string, unknown>>;
  readonly pointer: string;
}

function tableOf(facts: ValueFacts | undefined, status: string | undefined): ReadonlyMap<string, Entry> {
  const table = facts?.codes;
  return new Map(
    (facts?.values?.value ?? []).map((code) => {
      const fact = asRecord(table?.value[String(code)]);
      const own = fact['status'];
      const pointer = table ? pointerTo(table.pointer, 'x-result-codes', String(code)) : (facts?.pointer ?? '#/');
      return [String(code), { status: typeof own === 'string' ? own : (status ?? ''), fact, pointer }];
    }),
  );
}

const toldOf = (code: string, { status, fact }: Entry): string =>
  [code, status && `status ${status}`, typeof fact['action'] === 'string' && `action ${fact['action']}`]
    .filter((part) => part !== false && part !== '')
    .join(', ');

function compareEntries(
  code: string,
  from: Entry,
  to: Entry,
  places: { readonly base: string; readonly head: string },
  at: Pick<At, 'field'>,
): Finding[] {
  const result = { code, ...to };
  if (from.status !== to.status)
    return [
      codeFinding('code-status', 'other', at, places, result, {
        before: toldOf(code, from),
        after: toldOf(code, to),
      }),
    ];
  const actions = (fact: Entry['fact']): string =>
    [printValue(fact['action'] ?? ''), ...actionsByProduct(fact)].filter((each) => each !== '').join(', ');
  const found: Finding[] = [];
  if (actions(from.fact) !== actions(to.fact))
    found.push(
      codeFinding('code-action', 'same', at, places, result, {
        before: `${code}: ${actions(from.fact)}`,
        after: `${code}: ${actions(to.fact)}`,
      }),
    );
  if (!isEqual(from.fact['products'], to.fact['products']))
    found.push(
      codeFinding('code-products', 'same', at, places, result, {
        before: `${code}: ${canonical(from.fact['products'] ?? 'all')}`,
        after: `${code}: ${canonical(to.fact['products'] ?? 'all')}`,
      }),
    );
  const words = ({ message, furtherAction, byProduct }: Entry['fact']): string =>
    [message, furtherAction, ...wordsByProduct(byProduct)].map((each) => printValue(each ?? '')).join(' ');
  if (words(from.fact) !== words(to.fact))
    found.push(
      codeFinding('code-words', 'same', at, places, result, { before: words(from.fact), after: words(to.fact) }),
    );
  return found;
}

const actionsByProduct = ({ byProduct }: Entry['fact']): string[] =>
  Object.entries(asRecord(byProduct)).map(([product, fact]) => `${product} ${String(asRecord(fact)['action'])}`);

const wordsByProduct = (byProduct: unknown): string[] =>
  Object.entries(asRecord(byProduct)).map(
    ([product, fact]) => `${product}: ${String(asRecord(fact)['message'])} ${String(asRecord(fact)['furtherAction'])}`,
  );

function codeFinding(
  kind: string,
  effect: Finding['effect'],
  at: Pick<At, 'field'>,
  places: { readonly base: string; readonly head: string },
  { code, status, fact }: { readonly code: string; readonly status: string; readonly fact: Entry['fact'] },
  texts: { readonly before?: string; readonly after?: string },
): CodeFinding {
  // The forms of a result are of one field: a code moves between them.
  const field = at.field.replaceAll(/<[^>]*>/g, '');
  return { ...finding(kind, effect, { field }, places, texts), result: { code, status, fact } };
}

const isOfCode = (found: Finding): found is CodeFinding => 'result' in found;

/** A code that left one form of a result and came up in another has changed its status, and was neither removed nor added. */
export function pairMovedCodes(findings: readonly Finding[]): Finding[] {
  const codes = findings.filter(isOfCode);
  const moves = codes
    .filter(({ kind }) => kind === 'code-removed')
    .flatMap((from) => {
      const to = codes.find(
        (other) =>
          other.kind.startsWith('code-added') && other.field === from.field && other.result.code === from.result.code,
      );
      return to === undefined ? [] : [{ from, to }];
    });
  const moved = new Set<Finding>(moves.flatMap(({ from, to }) => [from, to]));
  return [
    ...findings.filter((each) => !moved.has(each)),
    ...moves.flatMap(({ from, to }) =>
      compareEntries(
        from.result.code,
        { ...from.result, pointer: from.base },
        { ...to.result, pointer: to.head },
        { base: from.base, head: to.head },
        from,
      ),
    ),
  ];
}
