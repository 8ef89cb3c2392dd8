import type { ApiModel, Operation, Poll, ResultCode } from '../../model/model.ts';
import { hasJsonScalars } from '../../model/has-json-scalars.ts';
import { ident, literal, propertyKey } from '../../print/code.ts';
import { createSourceFile, type GeneratedFile, type SourceFile } from '../../print/source-file.ts';

/**
 * `operations.ts`: what the runtime needs to know of each operation, as data. One export each, so that a
 * bundler can leave out what is not used.
 *
 *     export const consult = { id: 'consult', method: 'post', …, results: {…} } as const satisfies OperationDescriptor;
 */
export function operationsFile(model: ApiModel): GeneratedFile {
  const f = createSourceFile('operations.ts', model.root);
  model.operations.forEach((operation, index) => {
    if (index > 0) f.blank();
    printOperation(f, model, operation);
  });
  return f.toFile();
}

function printOperation(f: SourceFile, model: ApiModel, operation: Operation): void {
  const { summary = '', pointer } = operation;
  f.doc(summary, { tags: [`@generated from ${pointer}`] });
  f.print`export const ${ident(operation.name)} = {`;
  f.print`  id: ${literal(operation.id)},`;
  f.print`  method: ${literal(operation.method)},`;
  f.print`  path: ${literal(operation.path)},`;
  f.print`  safe: ${literal(operation.safe)},`;
  if (operation.request?.wireShape) f.print`  input: ${literal(operation.request.wireShape)},`;
  if (operation.request && hasJsonScalars(operation.request.schema, model.schemas)) f.print`  jsonScalars: true,`;
  if (operation.discriminator !== undefined) f.print`  product: ${literal(operation.discriminator)},`;
  if (operation.timeout !== undefined) f.print`  timeout: ${literal(operation.timeout)},`;
  if (operation.effect) f.print`  effect: ${literal(operation.effect)},`;
  if (operation.echo) f.print`  echo: ${literal(operation.echo)},`;
  if (operation.results) printResults(f, operation.results, operation);
  f.print`} as const satisfies ${f.importType('OperationDescriptor', '@countersign/client-kit')};`;
  if (operation.poll) printPoll(f, operation.poll, operation);
}

function printPoll(f: SourceFile, { name, ...poll }: Poll, { id, pointer }: Operation): void {
  f.blank();
  f.doc(`How \`${id}\` is asked until the state is final.`, { tags: [`@generated from ${pointer}/x-poll`] });
  f.print`export const ${ident(name)} = ${literal(poll)} as const satisfies ${f.importType('PollDescriptor', '@countersign/client-kit')};`;
}

function printResults(f: SourceFile, results: readonly ResultCode[], { returnedWith }: Operation): void {
  // S alone is what the kit takes for granted.
  if (returnedWith.join() !== 'S') f.print`  returnedWith: ${literal(returnedWith)},`;
  f.print`  results: {`;
  for (const { code, status, action, byProduct, message, furtherAction } of results) {
    f.doc(`${message}\n${furtherAction}`, { indent: 4 });
    f.print`    ${propertyKey(code)}: ${literal({ status, action, ...(byProduct && { byProduct }) })},`;
  }
  f.print`  },`;
}
