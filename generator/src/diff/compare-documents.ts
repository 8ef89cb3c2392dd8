import { methods } from '../load/oas.ts';
import { pointerTo } from '../pointer.ts';
import { asRecord, isRecord } from '../record.ts';
import { finding } from './comparison.ts';
import {
  compareFact,
  compareMessage,
  compareWords,
  memberNode,
  nodeAt,
  type Documents,
  type MessageFinding,
  type MessagePair,
  type Placed,
} from './compare-message.ts';
import { canonical, isList } from './value-facts.ts';

/** Every difference between two bundled documents: of the API as a whole, and of each operation and webhook. */
export function compareDocuments(base: unknown, head: unknown): MessageFinding[] {
  const envelope = asRecord(asRecord(head)['x-result-envelope'] ?? asRecord(base)['x-result-envelope']);
  const { status, code } = envelope;
  const names = typeof status === 'string' && typeof code === 'string' ? { status, code } : undefined;
  const documents = { base, head, names };
  return [...compareWhole(documents), ...compareOperations(documents), ...compareWebhooks(documents)];
}

/** An operation or a webhook of one side. */
interface Message extends Placed {
  readonly id: string;
  /** `POST /v1/payments/pay`, or the key of the webhook. */
  readonly address: string;
  readonly item: Placed;
}

function messagesOf(document: unknown, section: 'paths' | 'webhooks'): Message[] {
  return Object.entries(asRecord(asRecord(document)[section])).flatMap(([key, entry]) => {
    const item = nodeAt(document, entry, pointerTo('#', section, key));
    return methods.flatMap((method) => {
      const value = item.value[method];
      if (!isRecord(value)) return [];
      const address = section === 'webhooks' ? key : `${method.toUpperCase()} ${key}`;
      const { operationId } = value;
      const id = section === 'webhooks' ? key : typeof operationId === 'string' ? operationId : address;
      // Not the target of the path item's reference: problems and editors know the operation by this place.
      return [{ id, address, item, value, pointer: pointerTo('#', section, key, method) }];
    });
  });
}

function compareOperations(documents: Documents): MessageFinding[] {
  const [base, head] = [messagesOf(documents.base, 'paths'), messagesOf(documents.head, 'paths')];
  return compareMessages(documents, 'operation', base, head, [({ address }) => address, ({ id }) => id]);
}

function compareWebhooks(documents: Documents): MessageFinding[] {
  const [base, head] = [messagesOf(documents.base, 'webhooks'), messagesOf(documents.head, 'webhooks')];
  const saysTheSame = ({ value }: Message): string => canonical({ ...value, operationId: null });
  return compareMessages(documents, 'webhook', base, head, [
    ({ address }) => address,
    ({ value: { operationId } }) => (typeof operationId === 'string' ? operationId : ''),
    saysTheSame,
  ]);
}

/** @param keys by what the two sides are matched, the surest first */
function compareMessages(
  documents: Documents,
  kind: 'operation' | 'webhook',
  base: readonly Message[],
  head: readonly Message[],
  keys: readonly ((message: Message) => string)[],
): MessageFinding[] {
  const pairs: (readonly [Message, Message])[] = [];
  const isTaken = (message: Message): boolean => pairs.some((pair) => pair.includes(message));
  for (const keyOf of keys) {
    for (const from of base.filter((each) => !isTaken(each))) {
      const to = head.find((each) => !isTaken(each) && keyOf(each) !== '' && keyOf(each) === keyOf(from));
      if (to !== undefined) pairs.push([from, to]);
    }
  }
  const section = kind === 'operation' ? '#/paths' : '#/webhooks';
  const whole = (message: string, each: ReturnType<typeof finding>): MessageFinding => ({
    ...each,
    message,
    direction: 'api',
  });
  const told = ({ id, address }: Message): string => (id === address ? id : `${id} (${address})`);
  return [
    ...pairs.flatMap(([from, to]) => [
      ...(from.address === to.address
        ? []
        : [
            whole(
              from.id,
              finding(
                kind === 'operation' ? 'operation-address' : 'webhook-renamed',
                'other',
                { field: '' },
                { base: from.pointer, head: to.pointer },
                { before: from.address, after: to.address },
              ),
            ),
          ]),
      ...compareMessage(documents, pairOf(kind, from, to)),
    ]),
    ...base
      .filter((each) => !isTaken(each))
      .map((each) =>
        whole(
          each.id,
          finding(
            `${kind}-removed`,
            'narrowed',
            { field: '' },
            { base: each.pointer, head: section },
            { before: told(each) },
          ),
        ),
      ),
    ...head
      .filter((each) => !isTaken(each))
      .map((each) =>
        whole(
          each.id,
          finding(
            `${kind}-added`,
            'widened',
            { field: '' },
            { base: section, head: each.pointer },
            { after: told(each) },
          ),
        ),
      ),
  ];
}

const pairOf = (kind: 'operation' | 'webhook', base: Message, head: Message): MessagePair => ({
  message: base.id,
  isWebhook: kind === 'webhook',
  items: { base: base.item, head: head.item },
  base,
  head,
});

/** Facts of the whole API that are lists of names or records of facts, each entry of which is judged by itself. */
const entries: readonly (readonly [keyword: string, kind: string])[] = [
  ['x-protocol-results', 'protocol-result'],
  ['x-sensitive', 'sensitive'],
  ['x-repeat-actions', 'repeat-action'],
];
const wholes: readonly (readonly [keyword: string, kind: string])[] = [
  ['x-result-envelope', 'envelope'],
  ['security', 'security'],
];
const elsewhere = new Set([
  ...[...entries, ...wholes].map(([keyword]) => keyword),
  ...['openapi', 'info', 'servers', 'paths', 'webhooks', 'components'],
]);

function compareWhole(documents: Documents): MessageFinding[] {
  const [base, head] = [nodeAt(documents.base, documents.base, '#'), nodeAt(documents.head, documents.head, '#')];
  const listed = entries.flatMap(([keyword, kind]) =>
    compareEntries(kind, entriesOf(base, keyword), entriesOf(head, keyword), keyword),
  );
  const found = [
    ...compareEntries('server', serversOf(base), serversOf(head), 'servers'),
    ...compareEntries(
      'signature',
      signaturesOf(documents.base, base),
      signaturesOf(documents.head, head),
      'components',
    ),
    ...listed,
    ...wholes.flatMap(([keyword, kind]) =>
      compareFact(kind, base.value[keyword], head.value[keyword], { base: `#/${keyword}`, head: `#/${keyword}` }),
    ),
    ...compareWords(
      memberNode(documents.base, base, 'info'),
      memberNode(documents.head, head, 'info'),
      new Set(['version']),
    ),
    ...compareWords(base, head, elsewhere),
  ];
  return found.map((each) => ({ ...each, message: '', direction: 'api' }));
}

interface Entry {
  readonly value: unknown;
  readonly pointer: string;
}

function compareEntries(
  kind: string,
  base: ReadonlyMap<string, Entry>,
  head: ReadonlyMap<string, Entry>,
  keyword: string,
): ReturnType<typeof finding>[] {
  return [...new Set([...base.keys(), ...head.keys()])].flatMap((name) => {
    const [before, after] = [base.get(name), head.get(name)];
    const places = { base: before?.pointer ?? `#/${keyword}`, head: after?.pointer ?? `#/${keyword}` };
    return compareFact(kind, before?.value, after?.value, places).map((each) => ({ ...each, field: name }));
  });
}

function entriesOf({ value }: Placed, keyword: string): ReadonlyMap<string, Entry> {
  const held = value[keyword];
  if (isList(held))
    return new Map(
      held.map((name, index) => [String(name), { value: String(name), pointer: pointerTo('#', keyword, index) }]),
    );
  return new Map(
    Object.entries(asRecord(held)).map(([name, fact]) => [
      name,
      { value: fact, pointer: pointerTo('#', keyword, name) },
    ]),
  );
}

/** Servers by URL; of each only what decides who calls it. */
function serversOf({ value }: Placed): ReadonlyMap<string, Entry> {
  const servers = isList(value['servers']) ? value['servers'] : [];
  return new Map(
    servers.map((server, index) => {
      const { url, description: _, ['x-source']: _source, ...facts } = asRecord(server);
      return [String(url), { value: { url, ...facts }, pointer: pointerTo('#', 'servers', index) }];
    }),
  );
}

/** `x-signature` of each security scheme. */
function signaturesOf(document: unknown, root: Placed): ReadonlyMap<string, Entry> {
  const components = memberNode(document, root, 'components');
  const schemes = memberNode(document, components, 'securitySchemes');
  return new Map(
    Object.keys(schemes.value).flatMap((name) => {
      const scheme = memberNode(document, schemes, name);
      const signature = scheme.value['x-signature'];
      return signature === undefined
        ? []
        : [[name, { value: signature, pointer: pointerTo(scheme.pointer, 'x-signature') }] as const];
    }),
  );
}
