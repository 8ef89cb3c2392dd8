import type { ApiModel, Operation } from '../../model/model.ts';
import { toPascal } from '../../model/names.ts';
import { code, ident, type Code } from '../../print/code.ts';
import { conditionsOf } from './conditions-file.ts';
import { createSourceFile, type GeneratedFile, type SourceFile } from '../../print/source-file.ts';
import { shapesOf } from './wire-shapes-file.ts';

/**
 * `functions.ts`: one function an operation, so that a bundler can leave out what is not called. Everything else is imported
 * whole, under a name of ours, as the functions have names of the spec.
 *
 *     export function connectTills(options: client.TillsClientOptions): TillsConnection { … }
 *     export function consult(connection: TillsConnection, body: client.ConsultInput, …): Promise<client.ConsultOutcome> { … }
 *     export function waitForOpening(connection: TillsConnection, …): Promise<…> { … }
 */
export function functionsFile(model: ApiModel): GeneratedFile {
  const f = createSourceFile('functions.ts', model.root);
  printConnection(f, model);
  for (const operation of model.operations) {
    if (operation.results === undefined) continue;
    printCall(f, model, operation);
    if (operation.poll) printWait(f, model, operation, operation.poll.name);
  }
  return f.toFile();
}

/** Names in `functions.ts` which the operations can't have; what exports `then` is taken for a promise by `import()`. */
export const functionsNames = (api: string): readonly string[] => [
  ...['kit', 'signing', 'api', 'operations', 'shapes', 'client', 'conditions', 'then'],
  ...[`connect${toPascal(api)}`, `${toPascal(api)}Connection`],
];

const kit = (f: SourceFile): Code => f.importAll('kit', '@countersign/client-kit');
const facts = (f: SourceFile): Code => f.importAll('api', './api.ts');
const client = (f: SourceFile): Code => f.importTypes('client', './client.ts');
const connectionOf = ({ name }: ApiModel): Code => ident(`${toPascal(name)}Connection`);

function printConnection(f: SourceFile, model: ApiModel): void {
  const api = toPascal(model.name);
  f.doc(`A way to ${model.title}: what every function here takes first.`);
  f.print`export type ${connectionOf(model)} = ${kit(f)}.Connection<typeof ${facts(f)}.api>;`;
  f.blank();
  f.doc(`A way to ${model.title}. Nothing is sent before the first call.`, { tags: [`@generated from ${model.root}`] });
  f.print`export function ${ident(`connect${api}`)}(options: ${client(f)}.${ident(`${api}ClientOptions`)}): ${connectionOf(model)} {`;
  f.print`  return ${kit(f)}.connect(${facts(f)}.api, options${signer(f, model)});`;
  f.print`}`;
}

/** Signing is a plugin: it is handed in because the security scheme asks for it, and only then. */
function signer(f: SourceFile, { signature }: ApiModel): Code {
  if (signature === undefined) return code``;
  return code`, ${f.importAll('signing', '@countersign/signing')}.createSigner(options, ${facts(f)}.signature)`;
}

function printCall(f: SourceFile, model: ApiModel, operation: Operation): void {
  const { name, typeName, summary = '', pointer, deprecated } = operation;
  f.blank();
  f.doc(summary, { tags: [...(deprecated ? ['@deprecated'] : []), `@generated from ${pointer}`] });
  f.print`export function ${ident(name)}${generic(operation)}(`;
  f.print`  connection: ${connectionOf(model)},`;
  f.print`  body: ${inputOf(f, operation)},`;
  f.print`  options?: ${kit(f)}.CallOptions,`;
  f.print`): Promise<${client(f)}.${ident(`${typeName}Outcome`)}> {`;
  f.print`  return ${kit(f)}.callOperation(connection, ${descriptor(f, name)}, ${shapes(f, model, operation)}, body, options);`;
  f.print`}`;
}

function printWait(f: SourceFile, model: ApiModel, operation: Operation, name: string): void {
  const outcome = code`${client(f)}.${ident(`${operation.typeName}Outcome`)}`;
  const poll = descriptor(f, name);
  f.blank();
  f.doc(waitDoc(operation), { tags: [`@generated from ${operation.pointer}/x-poll`] });
  f.print`export function ${ident(name)}${generic(operation)}(`;
  f.print`  connection: ${connectionOf(model)},`;
  f.print`  body: ${inputOf(f, operation)},`;
  f.print`  options?: ${kit(f)}.WaitOptions<${outcome}>,`;
  f.print`): Promise<${kit(f)}.Settled<${outcome}, typeof ${poll}>> {`;
  f.print`  return ${kit(f)}.waitFor(connection, ${descriptor(f, operation.name)}, ${poll}, ${shapes(f, model, operation)}, body, options);`;
  f.print`}`;
}

/** What a caller of the function that waits has to know. */
export function waitDoc({ id, poll }: Operation): string {
  const { field = '', final = [] } = poll ?? {};
  return `Asks ${id} until ${field} is ${final.join(', ')}, or ${id} is refused. Throws an OutcomeUnknownError if the deadline comes first.`;
}

/** `client.RevokeInput`, or `kit.Checked<Body, client.ConsultFields, …>` where the body has conditions. */
function inputOf(f: SourceFile, operation: Operation): Code {
  const { typeName, request } = operation;
  if (request === undefined) return code`undefined`;
  const conditions = conditionsOf(operation);
  if (conditions === undefined) return code`${client(f)}.${ident(`${typeName}Input`)}`;
  const all = f.importTypes('conditions', './conditions.ts');
  return code`${kit(f)}.Checked<Body, ${client(f)}.${ident(`${typeName}Fields`)}, ${conditions}, ${all}.Conditions>`;
}

const generic = (operation: Operation): Code => (conditionsOf(operation) ? code`<const Body = {}>` : code``);

const descriptor = (f: SourceFile, name: string): Code =>
  code`${f.importAll('operations', './operations.ts')}.${ident(name)}`;

const shapes = (f: SourceFile, model: ApiModel, { request }: Operation): Code =>
  shapesOf(model, request?.wireShape, () => f.importAll('shapes', './wire-shapes.ts'));
