import type { OasDocument } from '../load/oas.ts';
import type { ApiModel, Operation, Scenario, Webhook } from '../model/model.ts';
import { access, code, digits, ident, joined, literal, member, type Code } from '../print/code.ts';
import { createSourceFile, type SourceFile } from '../print/source-file.ts';
import { asRecord, isRecord } from '../record.ts';
import { toPascal } from '../model/names.ts';
import type { Change } from './change.ts';
import { fieldsOf, type Field } from './list-fields.ts';
import type { ValueFacts } from './value-facts.ts';

/** Code of a caller of one message, written against one state of an API. */
export interface CallerFile {
  readonly message: string;
  readonly path: string;
  readonly text: string;
  /** What each traced statement, `s0`, `s1` …, is about. */
  readonly statements: readonly Statement[];
}

export interface Statement {
  readonly direction: Change['direction'];
  /** Where in the message; inside a literal the position tells the rest. */
  readonly field: string;
}

/** Which fields of a message are worth a statement: those that changed, and what is around and below them. */
export type IsTouched = (direction: Change['direction'], field: string) => boolean;

interface Writer {
  readonly f: SourceFile;
  readonly statements: Statement[];
  /** The name of the next traced statement. */
  readonly next: (direction: Change['direction'], field: string) => Code;
}

/**
 * A caller of an operation as it may stand in somebody's code: its examples as typed input, a branch for every result code, and reads
 * of the fields of its answer with the types that they have.
 *
 *     const s0 = await client.tills.openTill({ kind: 'FLOAT' });
 *     if (s0.known && s0.status === 'F') { const code = s0.code; switch (code) { … default: { const s1: never = code; } } }
 *     const s2: 'A' | 'B' | undefined = s0.raw.body.till?.kind;
 */
export function operationCaller(
  model: ApiModel,
  document: OasDocument,
  operation: Operation,
  isTouched: IsTouched,
): CallerFile {
  const writer = createWriter(`call-${operation.name}.ts`, model);
  const { f, next } = writer;
  const client = code`${f.importTypes('client', './client.ts')}.${ident(`${toPascal(model.name)}Client`)}`;
  f.print`export async function call(client: ${client}): Promise<void> {`;
  const called = code`client.${ident(operation.group)}.${ident(operation.name)}`;
  if (operation.results === undefined) {
    f.print`  const ${next('api', '')} = ${called};`;
    printPlain(writer, document, operation, isTouched);
  } else {
    const [first, ...others] = pickExamples(operation.scenarios, 'request', (field) => isTouched('request', field));
    const outcome = next('request', '');
    f.print`  const ${outcome} = await ${called}(${literal(first ?? {})});`;
    for (const example of others) f.print`  const ${next('request', '')} = await ${called}(${literal(example)});`;
    printBranches(writer, outcome, operation, model);
    printReads(writer, document, operation.response, code`${outcome}.raw.body`, 'answer', isTouched);
  }
  f.print`}`;
  return { message: operation.id, ...f.toFile(), statements: writer.statements };
}

/** The receiver of a webhook: reads of its fields, a branch for every code, and the answers of its examples. */
export function webhookCaller(
  model: ApiModel,
  document: OasDocument,
  webhook: Webhook,
  isTouched: IsTouched,
): CallerFile {
  const writer = createWriter(`receive-${webhook.id.replaceAll(/\W/g, '-')}.ts`, model);
  const { f, next } = writer;
  const types = code`${f.importTypes('types', './types.ts')}.webhooks${member(webhook.id)}${member(webhook.method)}`;
  const { request, response, results } = webhook;
  f.print`export function receive(`;
  f.print`  message: ${request ? bodyType(types, 'requestBody', undefined, request.mediaType) : code`unknown`},`;
  f.print`): void {`;
  printReads(writer, document, request, code`message`, 'webhook-request', isTouched);
  if (results !== undefined) {
    const notifications = code`${f.importTypes('webhooks', './webhooks.ts')}.${ident(`${toPascal(model.name)}Notifications`)}`;
    f.print`  const code = '' as string as keyof ${notifications}${member(webhook.id)}['results'];`;
    printSwitch(
      writer,
      code`code`,
      results.map((each) => each.code),
      'webhook-request',
      codeField(model),
    );
  }
  if (response !== undefined) {
    const type = bodyType(types, 'responses', response.status, response.mediaType);
    for (const example of pickExamples(webhook.scenarios, 'response', (field) => isTouched('webhook-answer', field)))
      f.print`  const ${next('webhook-answer', '')}: ${type} = ${literal(example)};`;
  }
  f.print`}`;
  return { message: webhook.id, ...f.toFile(), statements: writer.statements };
}

function createWriter(path: string, model: ApiModel): Writer {
  const statements: Statement[] = [];
  return {
    f: createSourceFile(path, model.root),
    statements,
    next: (direction, field) => ident(`s${statements.push({ direction, field }) - 1}`),
  };
}

const codeField = ({ envelope }: ApiModel): string => (envelope ? `${envelope.result}.${envelope.code}` : '');

/** Where calls return what came: the bodies as types. */
function printPlain(writer: Writer, document: OasDocument, operation: Operation, isTouched: IsTouched): void {
  const { f, next } = writer;
  const types = code`${f.importTypes('types', './types.ts')}.paths${member(operation.path)}${member(operation.method)}`;
  const { request, response } = operation;
  if (request !== undefined) {
    const type = bodyType(types, 'requestBody', undefined, request.mediaType);
    for (const example of pickExamples(operation.scenarios, 'request', (field) => isTouched('request', field)))
      f.print`  const ${next('request', '')}: ${type} = ${literal(example)};`;
  }
  if (response === undefined) return;
  const body = next('answer', '');
  f.print`  const ${body} = null as unknown as ${bodyType(types, 'responses', response.status, response.mediaType)};`;
  printReads(writer, document, response, body, 'answer', isTouched);
}

function bodyType(types: Code, part: 'requestBody' | 'responses', status: number | undefined, mediaType: string): Code {
  const held = status === undefined ? code`${types}${member(part)}` : code`${types}${member(part)}[${literal(status)}]`;
  return code`NonNullable<${held}>['content']${member(mediaType)}`;
}

/** Per status one exhaustive branch over its codes, and one over what they ask for. */
function printBranches(writer: Writer, outcome: Code, { results = [] }: Operation, model: ApiModel): void {
  const { f } = writer;
  for (const status of new Set(results.map((each) => each.status))) {
    const own = results.filter((each) => each.status === status);
    f.print`  if (${outcome}.known && ${outcome}.status === ${literal(status)}) {`;
    f.print`    const code = ${outcome}.code;`;
    printSwitch(
      writer,
      code`code`,
      own.map((each) => each.code),
      'answer',
      codeField(model),
    );
    f.print`    const action = ${outcome}.action;`;
    const actions = own.flatMap((each) => [each.action, ...Object.values(each.byProduct ?? {})]);
    printSwitch(writer, code`action`, [...new Set(actions)], 'answer', codeField(model));
    f.print`  }`;
  }
}

function printSwitch(
  { f, next }: Writer,
  value: Code,
  cases: readonly string[],
  direction: Change['direction'],
  field: string,
): void {
  f.print`    switch (${value}) {`;
  for (const each of cases) f.print`      case ${literal(each)}: { const ${next(direction, field)} = 0; break; }`;
  f.print`      default: { const ${next(direction, field)}: never = ${value}; }`;
  f.print`    }`;
}

/** `const s4: 'A' | 'B' | undefined = body.goods?.[0]?.kind;` for every field that a type can be told of. */
function printReads(
  { f, next }: Writer,
  document: OasDocument,
  payload: Operation['response'] | Webhook['request'],
  body: Code,
  direction: Change['direction'],
  isTouched: IsTouched,
): void {
  for (const field of fieldsOf(document, payload)) {
    const type =
      field.inForm || field.path === '' || !isTouched(direction, field.path) ? undefined : typeOf(field.facts);
    if (type === undefined) continue;
    const { expression, optional } = accessTo(body, field);
    f.print`  const ${next(direction, field.path)}: ${optional ? code`${type} | undefined` : type} = ${expression};`;
  }
}

function accessTo(body: Code, { steps }: Field): { expression: Code; optional: boolean } {
  let [expression, optional] = [body, false];
  for (const step of steps) {
    expression = code`${expression}${accessOf(step.name, optional)}`;
    optional ||= step.optional;
  }
  return { expression, optional };
}

/** `.name`, `?.name`, `['a-b']`, `?.[0]`: as a person writes it. */
function accessOf(name: string, optional: boolean): Code {
  if (name !== '[]') return access(name, optional);
  return optional ? code`?.[0]` : code`[0]`;
}

/** The type a caller writes for a scalar, or for an object of which only the presence counts. Undefined where any type will do. */
function typeOf({ types, values, codes, parts, unions }: ValueFacts): Code | undefined {
  if (unions.length > 0) return code`object`;
  if (types === undefined) return undefined;
  const named = types.value.flatMap((type) => typeNames[type] ?? []);
  if (named.length !== types.value.length) return undefined;
  if (codes !== undefined) return code`string`;
  if (values !== undefined) return joined(values.value.map(literal), ' | ');
  const wire = parts.map(({ schema }) => asRecord(schema)['x-wire-type']).find((each) => each !== undefined);
  if (wire === 'integer') return digits('bigint');
  if (wire === 'decimal') return digits('number');
  return joined(named, ' | ');
}

const typeNames: Readonly<Record<string, Code>> = {
  string: code`string`,
  number: code`number`,
  integer: code`number`,
  boolean: code`boolean`,
  null: code`null`,
  object: code`object`,
  array: code`readonly unknown[]`,
};

/** As many examples as show every touched field, given and left out, and every value in capitals there, but no more than eight. */
function pickExamples(
  scenarios: readonly Scenario[],
  side: 'request' | 'response',
  isWanted: (field: string) => boolean,
): unknown[] {
  const examples = scenarios.map((scenario) => scenario[side]).filter((example) => example !== undefined);
  const shown = examples.map((example) => new Map([...fieldsIn(example, '')].filter(([, field]) => isWanted(field))));
  const fields = new Set(shown.flatMap((said) => [...said.values()]));
  const seen = new Set<string>();
  const news = examples.filter((_, index) => {
    const said = shown[index] ?? new Map<string, string>();
    const given = new Set(said.values());
    const all = [...said.keys(), ...[...fields].filter((field) => !given.has(field)).map((field) => `no ${field}`)];
    const isNew = all.some((each) => !seen.has(each));
    for (const each of all) seen.add(each);
    return isNew || index === 0;
  });
  return news.slice(0, 8);
}

function* fieldsIn(value: unknown, field: string): Generator<readonly [said: string, field: string]> {
  if (Array.isArray(value)) {
    for (const item of value) yield* fieldsIn(item, `${field}[]`);
  } else if (isRecord(value)) {
    for (const [name, inner] of Object.entries(value)) {
      const path = field === '' ? name : `${field}.${name}`;
      yield [path, path];
      yield* fieldsIn(inner, path);
    }
  } else if (typeof value === 'string' && /^[A-Z][A-Z0-9_]*$/.test(value)) yield [`${field}=${value}`, field];
}
