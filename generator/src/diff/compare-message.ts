import type { OasDocument } from '../load/oas.ts';
import { resolveRef } from '../model/resolve.ts';
import { pointerTo } from '../pointer.ts';
import { asRecord, isRecord } from '../record.ts';
import type { Direction, Effect, Finding } from './change.ts';
import { finding, type CodeNames } from './comparison.ts';
import { compareSchemas } from './compare-value.ts';
import { canonical, isEqual, isList, partAt, printValue } from './value-facts.ts';

/** A finding of one message, with the way the message goes. `api` is for what is said of an operation as a whole. */
export interface MessageFinding extends Finding {
  readonly message: string;
  readonly direction: Direction | 'api';
}

/** Two documents, and what their envelopes call status and code. */
export interface Documents {
  readonly base: unknown;
  readonly head: unknown;
  readonly names: CodeNames | undefined;
}

/** An object of the document, through references, and where it stands. */
export interface Placed {
  readonly value: Readonly<Record<string, unknown>>;
  readonly pointer: string;
}

/** An operation or a webhook on both sides. */
export interface MessagePair {
  readonly message: string;
  readonly isWebhook: boolean;
  /** The path item: its parameters are those of each of its operations. */
  readonly items: { readonly base: Placed; readonly head: Placed };
  readonly base: Placed;
  readonly head: Placed;
}

/** Everything that is different in one operation or webhook. */
export function compareMessage(documents: Documents, pair: MessagePair): MessageFinding[] {
  const [sent, read]: readonly Direction[] = pair.isWebhook
    ? ['webhook-request', 'webhook-answer']
    : ['request', 'answer'];
  const of = (direction: Direction | undefined, findings: readonly Finding[]): MessageFinding[] =>
    findings.map((each) => ({ ...each, message: pair.message, direction: direction ?? 'api' }));
  return [
    ...of(undefined, compareFacts(pair)),
    ...of(sent, compareParameters(documents, pair)),
    ...of(sent, compareBody(documents, pair)),
    ...of(read, compareResponses(documents, pair)),
  ];
}

/** What stands at a place, after the references on the way. */
export function nodeAt(document: unknown, value: unknown, pointer: string): Placed {
  return resolveRef(document as OasDocument, asRecord(value), pointer);
}

export const memberNode = (document: unknown, node: Placed, name: string): Placed =>
  nodeAt(document, node.value[name], pointerTo(node.pointer, name));

/** Facts of an operation, each with what it is called in findings and the members that are judged by themselves. */
const facts: readonly (readonly [keyword: string, kind: string])[] = [
  ['operationId', 'operation-id'],
  ['x-safe', 'safe'],
  ['x-timeout', 'timeout'],
  ['x-inquiry', 'inquiry'],
  ['security', 'security'],
  ['deprecated', 'deprecated'],
];
const composed: readonly (readonly [keyword: string, kind: string])[] = [
  ['x-idempotency', 'idempotency'],
  ['x-poll', 'poll'],
  ['x-acknowledgement', 'acknowledgement'],
];
const compared = new Set([
  ...[...facts, ...composed].map(([keyword]) => keyword),
  ...['parameters', 'requestBody', 'responses'],
]);

function compareFacts({ base, head }: MessagePair): Finding[] {
  const single = facts.flatMap(([keyword, kind]) =>
    compareFact(kind, base.value[keyword], head.value[keyword], factPlaces(base, head, keyword)),
  );
  const members = composed.flatMap(([keyword, kind]) => {
    const [before, after] = [base.value[keyword], head.value[keyword]];
    const places = factPlaces(base, head, keyword);
    if (!isRecord(before) || !isRecord(after)) return compareFact(kind, before, after, places);
    const at = (pointer: string, fact: Readonly<Record<string, unknown>>, name: string): string =>
      fact[name] === undefined ? pointer : pointerTo(pointer, name);
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
      compareFact(`${kind}-${name}`, before[name], after[name], {
        base: at(places.base, before, name),
        head: at(places.head, after, name),
      }),
    );
  });
  return [...single, ...members, ...compareWords(base, head, compared)];
}

const factPlaces = (base: Placed, head: Placed, keyword: string): { base: string; head: string } => ({
  base: base.value[keyword] === undefined ? base.pointer : pointerTo(base.pointer, keyword),
  head: head.value[keyword] === undefined ? head.pointer : pointerTo(head.pointer, keyword),
});

/** `safe-added`, `timeout-raised`, `poll-final-narrowed`: a fact that came, went or is another. */
export function compareFact(
  kind: string,
  before: unknown,
  after: unknown,
  places: { readonly base: string; readonly head: string },
): Finding[] {
  if (isEqual(before, after)) return [];
  const told = (value: unknown) => (value === undefined ? undefined : printFact(value));
  const texts = { before: told(before), after: told(after) };
  return [finding(`${kind}-${stepOf(before, after)}`, 'same', { field: '' }, places, texts)];
}

function stepOf(before: unknown, after: unknown): string {
  if (isAbsent(before)) return 'added';
  if (isAbsent(after)) return 'removed';
  if (typeof before === 'number' && typeof after === 'number') return after > before ? 'raised' : 'lowered';
  if (isList(before) && isList(after)) {
    const lost = before.some((value) => !after.some((other) => isEqual(value, other)));
    const won = after.some((value) => !before.some((other) => isEqual(value, other)));
    if (lost !== won) return lost ? 'narrowed' : 'widened';
  }
  return 'changed';
}

/** `false` and `none` are how a spec says that a fact does not hold. */
const isAbsent = (value: unknown): boolean => value === undefined || value === false || value === 'none';

const printFact = (value: unknown): string => (isList(value) ? value.map(printValue).join(', ') : printValue(value));

/** What only people read of an object of OpenAPI: descriptions and fields that no comparer knows. */
export function compareWords(base: Placed, head: Placed, others: ReadonlySet<string>): Finding[] {
  const first = [...new Set([...Object.keys(base.value), ...Object.keys(head.value)])].find(
    (keyword) => !others.has(keyword) && !isEqual(base.value[keyword], head.value[keyword]),
  );
  if (first === undefined) return [];
  const told = (node: Placed) => (node.value[first] === undefined ? undefined : printFact(node.value[first]));
  return [
    finding('documentation', 'same', { field: '' }, factPlaces(base, head, first), {
      before: told(base),
      after: told(head),
    }),
  ];
}

function compareParameters(documents: Documents, { items, base, head }: MessagePair): Finding[] {
  const [before, after] = [
    parametersOf(documents.base, items.base, base),
    parametersOf(documents.head, items.head, head),
  ];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const [from, to] = [before.get(field), after.get(field)];
    const places = { base: from?.pointer ?? base.pointer, head: to?.pointer ?? head.pointer };
    const isRequired = (node: Placed | undefined): boolean => node?.value['required'] === true;
    if (from === undefined && to !== undefined)
      return [
        finding(isRequired(to) ? 'required-field-added' : 'field-added', 'widened', { field }, places, {
          after: field,
        }),
      ];
    if (from === undefined || to === undefined)
      return [finding('field-removed', 'other', { field }, places, { before: field })];
    return [
      ...compareNeeds(isRequired(from), isRequired(to), field, places),
      ...inField(field, compareHeld(documents, from, to)),
      ...inField(field, compareWords(from, to, new Set(['name', 'in', 'required', 'schema', 'content', 'examples']))),
    ];
  });
}

function parametersOf(document: unknown, item: Placed, operation: Placed): ReadonlyMap<string, Placed> {
  const listed = [item, operation].flatMap(({ value, pointer }) => {
    const parameters = isList(value['parameters']) ? value['parameters'] : [];
    return parameters.map((each, index) => nodeAt(document, each, pointerTo(pointer, 'parameters', index)));
  });
  return new Map(listed.map((node) => [`${String(node.value['in'])} ${String(node.value['name'])}`, node]));
}

function compareNeeds(
  before: boolean,
  after: boolean,
  field: string,
  places: { readonly base: string; readonly head: string },
): Finding[] {
  if (before === after) return [];
  const word = (required: boolean): string => (required ? 'required' : 'optional');
  const [kind, effect]: readonly [string, Effect] = after
    ? ['field-required', 'narrowed']
    : ['field-optional', 'widened'];
  return [finding(kind, effect, { field }, places, { before: word(before), after: word(after) })];
}

const inField = (field: string, findings: readonly Finding[]): Finding[] =>
  findings.map((each) => ({ ...each, field: [field, each.field].filter((part) => part !== '').join(' ') }));

/** Whatever holds one schema: a parameter, a header, a media type. */
function compareHeld(documents: Documents, base: Placed, head: Placed): Finding[] {
  const part = ({ value, pointer }: Placed) =>
    value['schema'] === undefined ? [] : [partAt(value['schema'], pointerTo(pointer, 'schema'))];
  return compareSchemas(documents, part(base), part(head));
}

function compareBody(documents: Documents, { base, head }: MessagePair): Finding[] {
  const [before, after] = [base.value['requestBody'], head.value['requestBody']];
  const places = factPlaces(base, head, 'requestBody');
  if (before === undefined && after === undefined) return [];
  const [from, to] = [memberNode(documents.base, base, 'requestBody'), memberNode(documents.head, head, 'requestBody')];
  const isRequired = ({ value }: Placed): boolean => value['required'] === true;
  if (before === undefined)
    return [
      finding(isRequired(to) ? 'required-field-added' : 'field-added', 'widened', { field: '' }, places, {
        after: 'a body',
      }),
    ];
  if (after === undefined) return [finding('field-removed', 'other', { field: '' }, places, { before: 'a body' })];
  return [
    ...compareNeeds(isRequired(from), isRequired(to), '', { base: from.pointer, head: to.pointer }),
    ...compareContent(documents, from, to),
    ...compareWords(from, to, new Set(['required', 'content'])),
  ];
}

/** Bodies by media type, with their examples. */
function compareContent(documents: Documents, base: Placed, head: Placed): Finding[] {
  const [before, after] = [memberNode(documents.base, base, 'content'), memberNode(documents.head, head, 'content')];
  return [...new Set([...Object.keys(before.value), ...Object.keys(after.value)])].flatMap((type) => {
    const [from, to] = [memberNode(documents.base, before, type), memberNode(documents.head, after, type)];
    const places = factPlaces(before, after, type);
    if (before.value[type] === undefined)
      return [finding('media-type-added', 'widened', { field: '' }, places, { after: type })];
    if (after.value[type] === undefined)
      return [finding('media-type-removed', 'narrowed', { field: '' }, places, { before: type })];
    return [...compareHeld(documents, from, to), ...compareExamples(documents, from, to)];
  });
}

function compareExamples(documents: Documents, base: Placed, head: Placed): Finding[] {
  const [before, after] = [examplesOf(documents.base, base), examplesOf(documents.head, head)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [from, to] = [before.get(key), after.get(key)];
    if (from !== undefined && to !== undefined && isEqual(from.value, to.value)) return [];
    const places = { base: from?.pointer ?? base.pointer, head: to?.pointer ?? head.pointer };
    const step = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
    const told = (node: Placed | undefined) => node && `${key}: ${canonical(node.value['value'] ?? null)}`;
    return [finding(`example-${step}`, 'same', { field: '' }, places, { before: told(from), after: told(to) })];
  });
}

/** The examples of a media type by key; the one under `example` has none. */
export function examplesOf(document: unknown, media: Placed): ReadonlyMap<string, Placed> {
  const { example, examples } = media.value;
  const listed = Object.entries(asRecord(examples)).map(
    ([key, each]) => [key, nodeAt(document, each, pointerTo(media.pointer, 'examples', key))] as const,
  );
  const single = { value: { value: example }, pointer: pointerTo(media.pointer, 'example') };
  return new Map(example === undefined ? listed : [['example', single], ...listed]);
}

function compareResponses(documents: Documents, { base, head }: MessagePair): Finding[] {
  const [before, after] = [
    memberNode(documents.base, base, 'responses'),
    memberNode(documents.head, head, 'responses'),
  ];
  const [main] = [...successes(after), ...successes(before)];
  return [...new Set([...Object.keys(before.value), ...Object.keys(after.value)])].flatMap((status) => {
    const places = factPlaces(before, after, status);
    const kind = status.startsWith('2') ? 'success-status' : 'status';
    if (before.value[status] === undefined)
      return [finding(`${kind}-added`, 'widened', { field: '' }, places, { after: status })];
    if (after.value[status] === undefined)
      return [finding(`${kind}-removed`, 'narrowed', { field: '' }, places, { before: status })];
    const [from, to] = [memberNode(documents.base, before, status), memberNode(documents.head, after, status)];
    const found = [
      ...compareContent(documents, from, to),
      ...compareHeaders(documents, from, to),
      ...compareWords(from, to, new Set(['content', 'headers'])),
    ];
    return status === main ? found : inField(`[${status}]`, found);
  });
}

const successes = ({ value }: Placed): string[] =>
  Object.keys(value)
    .filter((status) => status.startsWith('2'))
    .sort();

function compareHeaders(documents: Documents, base: Placed, head: Placed): Finding[] {
  const [before, after] = [memberNode(documents.base, base, 'headers'), memberNode(documents.head, head, 'headers')];
  return [...new Set([...Object.keys(before.value), ...Object.keys(after.value)])].flatMap((name) => {
    const field = `header ${name}`;
    const places = factPlaces(before, after, name);
    if (before.value[name] === undefined)
      return [finding('field-added', 'widened', { field }, places, { after: field })];
    if (after.value[name] === undefined)
      return [finding('field-removed', 'other', { field }, places, { before: field })];
    const [from, to] = [memberNode(documents.base, before, name), memberNode(documents.head, after, name)];
    const isRequired = ({ value }: Placed): boolean => value['required'] === true;
    return [
      ...compareNeeds(isRequired(from), isRequired(to), field, { base: from.pointer, head: to.pointer }),
      ...inField(field, compareHeld(documents, from, to)),
      ...inField(field, compareWords(from, to, new Set(['required', 'schema', 'content', 'examples']))),
    ];
  });
}
