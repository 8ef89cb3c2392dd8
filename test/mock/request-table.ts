import type { Contract, Json, Message } from '../properties/bundled.ts';
import { pointerTo, resolve } from '../properties/bundled.ts';
import { listOf, valueAt, whatIsSaid, withValue, type Said } from '../properties/rules.ts';
import { createRandom, mutate } from '../validate/mutations.ts';

// Good and bad requests, made from the examples of the bundled document by what its JSON Schema says at each place. Nothing of the
// generator's model has a part in them, and none knows its verdict: that is for Ajv to say.

export interface TableRow {
  readonly operationId: string;
  /** The keyword that was played with, or where the body is from: `maxLength`, `example`, `random`. */
  readonly kind: string;
  /** `pay.checkout-success: order.orderAmount.value as null`. */
  readonly name: string;
  readonly body: unknown;
}

/** How many bodies of an operation are changed at random, in several places at once. */
const randomRows = 40;

export function requestTable(contract: Contract): TableRow[] {
  const requests = contract.messages.filter(({ direction }) => direction === 'request');
  const seen = new Set<string>();
  return requests.flatMap((message) => [
    ...exampleRows(message),
    ...ruleRows(contract, message, seen),
    ...changedAtRandom(message),
  ]);
}

const exampleRows = ({ operationId, examples }: Message): TableRow[] =>
  examples.map(([key, body]) => ({ operationId, kind: 'example', name: key, body }));

function changedAtRandom({ operationId, examples }: Message): TableRow[] {
  const random = createRandom(20_261_126);
  const bodies = examples.map(([, body]) => body);
  return Array.from({ length: randomRows }, (_, index) => {
    const [key, body] = examples[index % examples.length] ?? [];
    return { operationId, kind: 'random', name: `${key}: random ${index}`, body: mutate(body, bodies, random) };
  });
}

/** Each schema once, on the first example that has a value for it: many operations share an amount or an order. */
function ruleRows(contract: Contract, message: Message, seen: Set<string>): TableRow[] {
  return message.examples.flatMap(([key, body]) =>
    whatIsSaid(contract, message, body).flatMap((said) => {
      if (seen.has(said.pointer)) return [];
      seen.add(said.pointer);
      return changesOf(contract, said, body).map(({ kind, path, value }): TableRow => ({
        operationId: message.operationId,
        kind,
        name: `${key}: ${path.join('.')} ${shown(value)}`,
        body: withValue(body, path, value),
      }));
    }),
  );
}

interface Change {
  readonly kind: string;
  readonly path: readonly string[];
  /** `undefined` takes the member away. */
  readonly value: unknown;
}

const shown = (value: unknown): string => (value === undefined ? 'absent' : `as ${JSON.stringify(value).slice(0, 40)}`);

function changesOf(contract: Contract, said: Said, body: unknown): Change[] {
  const { path, schema } = said;
  const old = valueAt(body, path);
  const here = (kind: string, ...values: readonly unknown[]): Change[] =>
    values.map((value) => ({ kind, path, value }));
  const without = (kind: string, names: unknown): Change[] =>
    listOf(names).map((name) => ({ kind, path: [...path, String(name)], value: undefined }));
  const changes = [...without('required', schema['required']), ...conditionChanges(contract, said, old, without)];
  if (Array.isArray(schema['enum'])) changes.push(...here('enum', ...foreign(schema['enum']), schema['enum'].at(-1)));
  if (schema['const'] !== undefined) changes.push(...here('const', ...foreign([schema['const']])));
  if (typeof old === 'string') changes.push(...textChanges(schema, old, here));
  if (Array.isArray(old)) changes.push(...listChanges(schema, old, here));
  if (isJson(old) && (schema['properties'] !== undefined || schema['type'] === 'object'))
    changes.push(...objectChanges(old, path));
  return changes;
}

type Here = (kind: string, ...values: readonly unknown[]) => Change[];

const foreign = (values: readonly unknown[]): unknown[] => [
  `${String(values[0])}X`,
  String(values[0]).toLowerCase(),
  ` ${String(values[0])}`,
  '',
];

function textChanges(schema: Json, old: string, here: Here): Change[] {
  const { type, pattern, format, minLength, maxLength } = schema;
  return [
    // JSON Schema counts characters, of which each of these takes two units of UTF-16.
    ...(typeof maxLength === 'number'
      ? here('maxLength', ...[maxLength, maxLength + 1].flatMap((size) => [sized(old, size), '🙂'.repeat(size)]))
      : []),
    ...(typeof minLength === 'number' ? here('minLength', sized(old, minLength), sized(old, minLength - 1), '🙂') : []),
    ...(pattern === undefined ? [] : here('pattern', '', `${old} `, `\n${old}`, `${old}ä`, old.repeat(2), '0', '-1')),
    ...(format === undefined ? [] : here('format', 'a b', '2023-02-29T12:00:00Z', '://', '2024-02-29T23:59:60Z')),
    ...(type === undefined ? [] : here('type', 20, 1.5, true, false, null, [old], {})),
  ];
}

/** The last character again and again, as digits of a number may be. */
const sized = (text: string, size: number): string =>
  [...text]
    .slice(0, Math.max(size, 0))
    .join('')
    .padEnd(size, text.at(-1) ?? 'a');

function listChanges({ minItems, maxItems, uniqueItems }: Json, old: readonly unknown[], here: Here): Change[] {
  const ofSize = (size: number): unknown[] => Array.from({ length: size }, (_, index) => old[index % old.length]);
  return [
    ...(typeof maxItems === 'number' ? here('maxItems', ofSize(maxItems), ofSize(maxItems + 1)) : []),
    ...(typeof minItems === 'number' ? here('minItems', ofSize(minItems), ofSize(Math.max(minItems - 1, 0))) : []),
    ...(uniqueItems === undefined ? [] : here('uniqueItems', [old[0], old[0]])),
    ...here('items', [old], [null], [...old, 5], [...old, old[0], {}]),
    ...here('type', old[0], { 0: old[0] }, null, ''),
  ];
}

function objectChanges(old: Json, path: readonly string[]): Change[] {
  const at = (name: string, value: unknown): Change => ({ kind: 'unknown', path: [...path, name], value });
  return [
    at('unknownField', 'x'),
    at('', null),
    at('a/b~c', {}),
    at('0', '🙂'),
    ...[null, [old], 'x', 0, true, {}].map((value): Change => ({ kind: 'type', path, value })),
  ];
}

type Without = (kind: string, names: unknown) => Change[];

/** What an `if` or another member asks for, taken away where it is asked for. */
function conditionChanges(contract: Contract, { pointer, schema }: Said, old: unknown, without: Without): Change[] {
  const dependent = Object.entries((schema['dependentRequired'] ?? {}) as Json)
    .filter(([name]) => isJson(old) && name in old)
    .flatMap(([, names]) => without('dependentRequired', names));
  if (schema['if'] === undefined) return dependent;
  const branch = contract.isValid(pointerTo(pointer, 'if'), old) ? 'then' : 'else';
  const demanded = contract.at(resolve(contract.at, pointerTo(pointer, branch))) as Json | undefined;
  return [...dependent, ...without('condition', demanded?.['required']), ...forbidden(demanded, without)];
}

/** A member that may not be there is put beside the others by the random changes; what has to be of some value is taken away. */
const forbidden = (demanded: Json | undefined, without: Without): Change[] =>
  without('condition', Object.keys(demanded?.['properties'] ?? {}));

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
