import type { ApiModel, Operation, Payload, Poll } from '../../model/model.ts';
import { exportNames, toPascal } from '../../model/names.ts';
import { conditionsOf } from './conditions-file.ts';
import { code, ident, joined, literal, member, propertyKey, type Code } from '../../print/code.ts';
import { createSourceFile, type GeneratedFile, type SourceFile } from '../../print/source-file.ts';
import { functionsNames, waitDoc } from './functions-file.ts';

const kit = '@countersign/client-kit';

/**
 * `client.ts`: the function a user calls, and the types it speaks in.
 *
 *     export interface TillsClient { readonly authorizations: { readonly consult: (body: ConsultInput, …) => … } … }
 *     export function createTillsClient(options: TillsClientOptions): TillsClient {
 *       const connection = functions.connectTills(options);
 *       return { http: …, authorizations: { consult: (body, given) => functions.consult(connection, body, given) } };
 *     }
 */
export function clientFile(model: ApiModel): GeneratedFile {
  const f = createSourceFile('client.ts', model.root);
  const names = namesOf(model);
  for (const operation of model.operations) printTypes(f, model, operation);
  printOptions(f, model, names);
  printInterface(f, model, names);
  printFactory(f, model, names);
  return f.toFile();
}

/** What the files need whose names are the operations'; the other files keep those apart from their own. */
export const reservedNames = (api: string): readonly string[] => [
  ...['OperationDescriptor', 'PollDescriptor'],
  ...functionsNames(api),
];

interface Names {
  readonly client: Code;
  readonly options: Code;
  readonly factory: Code;
}

function namesOf({ name }: ApiModel): Names {
  const { client, clientOptions, createClient } = exportNames(name);
  return { client: ident(client), options: ident(clientOptions), factory: ident(createClient) };
}

function printTypes(f: SourceFile, model: ApiModel, operation: Operation): void {
  const { id, typeName, request, response, results, pointer } = operation;
  if (results === undefined || response === undefined) return;
  const tags = [`@generated from ${pointer}`];
  if (request) {
    const conditions = conditionsOf(operation);
    const fields = inputType(f, operation, request);
    if (conditions) {
      f.doc(`The fields of \`${id}\`, before its conditions.`);
      f.print`export type ${fieldsName(operation)} = ${fields};`;
      f.blank();
    }
    f.doc(`What \`${id}\` takes: the body, with native values allowed where the contract names their type.`, { tags });
    f.print`export type ${ident(`${typeName}Input`)} = ${conditions ? conditionalType(f, operation, conditions) : fields};`;
    f.blank();
  }
  const envelope = literal(model.envelope?.result ?? '');
  const body = bodyType(f, operation, response, 'ResponseBody');
  const descriptor = operationType(f, operation.name);
  f.doc(`What \`${id}\` comes to: check \`status\` first, then \`code\`.`, { tags });
  f.print`export type ${ident(`${typeName}Outcome`)} = ${f.importType('Outcome', kit)}<${descriptor}, ${body}, ${envelope}>;`;
  f.blank();
}

/** `Input<components['schemas']['ConsultRequest'], { ref: 'ConsultRequest' }, typeof wireShapes>` */
export function inputType(f: SourceFile, operation: Operation, request: Payload): Code {
  const body = bodyType(f, operation, request, 'RequestBody');
  if (request.wireShape === undefined) return body;
  const shapes = f.importType('wireShapes', './wire-shapes.ts');
  return code`${f.importType('Input', kit)}<${body}, ${literal(request.wireShape)}, typeof ${shapes}>`;
}

const fieldsName = ({ typeName }: Operation): Code => ident(`${typeName}Fields`);

/** `Conditional<ConsultFields, { ref: 'ConsultRequest' }, Conditions>` */
function conditionalType(f: SourceFile, operation: Operation, conditions: Code): Code {
  const all = f.importType('Conditions', './conditions.ts');
  return code`${f.importType('Conditional', kit)}<${fieldsName(operation)}, ${conditions}, ${all}>`;
}

/**
 * `(body: RevokeInput`, or `<const Body = {}>(body: Checked<Body, ConsultFields, …>`. While an argument is being written an editor
 * takes the default, with which all values are still to be had.
 */
function bodyParameter(f: SourceFile, operation: Operation): Code {
  const conditions = conditionsOf(operation);
  if (conditions === undefined) return code`(body: ${ident(`${operation.typeName}Input`)}`;
  const fields = fieldsName(operation);
  const all = f.importType('Conditions', './conditions.ts');
  return code`<const Body = {}>(body: ${f.importType('Checked', kit)}<Body, ${fields}, ${conditions}, ${all}>`;
}

/** A named schema by its name, for the reader; an inline one by its place. */
function bodyType(
  f: SourceFile,
  { path, method }: Operation,
  { schema }: Payload,
  helper: 'RequestBody' | 'ResponseBody',
): Code {
  if (schema.kind === 'ref') return code`${f.importType('components', './types.ts')}['schemas']${member(schema.name)}`;
  return code`${f.importType(helper, kit)}<${f.importType('paths', './types.ts')}, ${literal(path)}, ${literal(method)}>`;
}

function printOptions(f: SourceFile, model: ApiModel, names: Names): void {
  const options = f.importType('ClientOptions', kit);
  f.doc(`Where and as whom to call ${model.title}.`);
  if (model.signature) {
    const signing = f.importType('SigningOptions', '@countersign/signing');
    f.print`export interface ${names.options} extends ${options}, ${signing} {`;
    f.doc('As issued to you; it also decides between sandbox and production, where the contract says how.', {
      indent: 2,
    });
    f.print`  readonly clientId: string;`;
    f.print`}`;
  } else f.print`export type ${names.options} = ${options};`;
  f.blank();
}

/** `paths, 'signature' | 'client-id' | 'request-time'`: what the signing supplies, a caller need not. */
function httpTypeArguments(f: SourceFile, model: ApiModel): Code {
  const paths = f.importType('paths', './types.ts');
  const supplied = suppliedHeaders(model);
  return supplied === undefined ? paths : code`${paths}, ${supplied}`;
}

function suppliedHeaders({ signature }: ApiModel): Code | undefined {
  if (signature === undefined) return undefined;
  const { headers } = signature;
  return joined([headers.signature, headers.clientId, headers.requestTime].map(literal), ' | ');
}

function printInterface(f: SourceFile, model: ApiModel, names: Names): void {
  f.doc(`A client of ${model.title}, operations grouped as the paths are.`);
  f.print`export interface ${names.client} {`;
  f.doc('The layer below: openapi-fetch, with everything installed that calls need.', { indent: 2 });
  f.print`  readonly http: ${f.importType('HttpClient', kit)}<${httpTypeArguments(f, model)}>;`;
  for (const [group, operations] of groups(model)) {
    f.print`  readonly ${propertyKey(group)}: {`;
    for (const operation of operations) printMethod(f, model, operation);
    f.print`  };`;
  }
  f.print`}`;
  f.blank();
}

function printMethod(f: SourceFile, model: ApiModel, operation: Operation): void {
  const { name, typeName, results, summary = '', description = '', pointer } = operation;
  const prose = [summary, description].filter((text) => text !== '').join('\n\n');
  const deprecated = operation.deprecated ? ['@deprecated'] : [];
  f.doc(prose, { indent: 4, tags: [...deprecated, `@generated from ${pointer}`] });
  if (results === undefined) return printPlainMethod(f, model, operation);
  const [outcome, options] = [ident(`${typeName}Outcome`), f.importType('CallOptions', kit)];
  f.print`    readonly ${propertyKey(name)}: ${bodyParameter(f, operation)}, options?: ${options}) => Promise<${outcome}>;`;
  if (operation.poll) printWait(f, operation, operation.poll);
}

function printWait(f: SourceFile, operation: Operation, { name }: Poll): void {
  const outcome = ident(`${operation.typeName}Outcome`);
  const settled = code`${f.importType('Settled', kit)}<${outcome}, ${operationType(f, name)}>`;
  f.doc(waitDoc(operation), { indent: 4, tags: [`@generated from ${operation.pointer}/x-poll`] });
  f.print`    readonly ${propertyKey(name)}: ${bodyParameter(f, operation)}, options?: ${f.importType('WaitOptions', kit)}<${outcome}>) => Promise<${settled}>;`;
}

/** `readonly getPet: PlainOperation<paths, typeof getPet, typeof wireShapes>;` */
function printPlainMethod(f: SourceFile, model: ApiModel, operation: Operation): void {
  const paths = f.importType('paths', './types.ts');
  const descriptor = operationType(f, operation.name);
  const shapes = f.importType('wireShapes', './wire-shapes.ts');
  const supplied = suppliedHeaders(model);
  const rest = supplied === undefined ? code`` : code`, ${supplied}`;
  f.print`    readonly ${propertyKey(operation.name)}: ${f.importType('PlainOperation', kit)}<${paths}, ${descriptor}, typeof ${shapes}${rest}>;`;
}

function printFactory(f: SourceFile, model: ApiModel, names: Names): void {
  f.doc(`A client of ${model.title}. Nothing is sent before the first call.`, {
    tags: [`@generated from ${model.root}`],
  });
  f.print`export function ${names.factory}(options: ${names.options}): ${names.client} {`;
  const functions = f.importAll('functions', './functions.ts');
  f.print`  const connection = ${functions}.${ident(`connect${toPascal(model.name)}`)}(options);`;
  f.print`  const http = ${f.import('createHttp', kit)}<${httpTypeArguments(f, model)}>(connection);`;
  f.print`  return {`;
  f.print`    http,`;
  for (const [group, operations] of groups(model)) {
    f.print`    ${propertyKey(group)}: {`;
    for (const operation of operations) printMember(f, operation, functions);
    f.print`    },`;
  }
  f.print`  };`;
  f.print`}`;
}

/** `consult: (body, given) => functions.consult(connection, body, given),`, or `getPet: createPlainOperation(http, …),` */
function printMember(f: SourceFile, operation: Operation, functions: Code): void {
  if (operation.results === undefined) {
    const shapes = f.import('wireShapes', './wire-shapes.ts');
    const plain = code`${f.import('createPlainOperation', kit)}(http, ${operationOf(f, operation)}, ${shapes}, options)`;
    f.print`      ${propertyKey(operation.name)}: ${plain},`;
    return;
  }
  // The interface has looked at the body, by the type of which a function would look at it again.
  const body = conditionsOf(operation) ? code`body as never` : code`body`;
  for (const name of [operation.name, ...(operation.poll ? [operation.poll.name] : [])])
    f.print`      ${propertyKey(name)}: (body, given) => ${functions}.${ident(name)}(connection, ${body}, given),`;
}

/** `operations.consult`, or `typeof operations.consult` where only its type is wanted. */
const operationOf = (f: SourceFile, { name }: Operation): Code =>
  code`${f.importAll('operations', './operations.ts')}.${ident(name)}`;
const operationType = (f: SourceFile, name: string): Code =>
  code`typeof ${f.importTypes('operations', './operations.ts')}.${ident(name)}`;

function groups({ operations }: ApiModel): Map<string, Operation[]> {
  const grouped = new Map<string, Operation[]>();
  for (const operation of operations)
    grouped.set(operation.group, [...(grouped.get(operation.group) ?? []), operation]);
  return grouped;
}
