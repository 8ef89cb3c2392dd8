import type { ApiModel, Operation } from '../../model/model.ts';
import { literal, propertyKey } from '../../print/code.ts';
import { asRecord } from '../../record.ts';
import { createSourceFile, type GeneratedFile, type SourceFile } from '../../print/source-file.ts';
import { documentFile } from '../document-file.ts';
import type { Emitter } from '../emitter.ts';

/** The mock as data: the bundled document for Prism, and `definition.ts` for what stands around it. */
export const emitMock: Emitter = async ({ model, document }) => [
  documentFile(document, model.root),
  definitionFile(model),
];

/**
 * `definition.ts`
 *
 *     export const definition: MockDefinition = { name: 'tills', basePaths: […], document, operations: […] };
 */
function definitionFile(model: ApiModel): GeneratedFile {
  const f = createSourceFile('definition.ts', model.root);
  const document = f.importJson('document', './document.json');
  f.doc(`${model.title} as a mock server.`, { tags: [`@generated from ${model.root}`] });
  f.print`export const definition: ${f.importType('MockDefinition', '@countersign/mock-kit')} = {`;
  f.print`  name: ${literal(model.name)},`;
  f.print`  title: ${literal(model.title)},`;
  f.print`  basePaths: ${literal(basePaths(model))},`;
  f.print`  ${document},`;
  if (model.envelope) f.print`  envelope: ${literal(model.envelope)},`;
  if (model.signature) f.print`  signature: ${literal(model.signature)},`;
  printProtocolResults(f, model);
  f.print`  operations: [`;
  for (const operation of model.operations) printOperation(f, operation);
  f.print`  ],`;
  f.print`};`;
  return f.toFile();
}

/** Paths of the servers, each once, without a closing slash. */
function basePaths({ servers }: ApiModel): string[] {
  const paths = servers.map(({ url }) => new URL(url, 'http://localhost').pathname.replace(/\/$/, ''));
  return [...new Set(paths.length === 0 ? [''] : paths)];
}

function printProtocolResults(f: SourceFile, { protocolResults }: ApiModel): void {
  f.print`  protocolResults: {`;
  for (const [reason, result] of Object.entries(protocolResults))
    f.print`    ${propertyKey(reason)}: ${literal(result)},`;
  f.print`  },`;
}

function printOperation(f: SourceFile, { id, method, path, scenarios, discriminator, echo }: Operation): void {
  f.print`    {`;
  f.print`      id: ${literal(id)},`;
  f.print`      method: ${literal(method)},`;
  f.print`      path: ${literal(path)},`;
  f.print`      scenarios: [`;
  const answered = scenarios.filter(({ response }) => response !== undefined);
  for (const { key, code, request } of answered) {
    const product = discriminator === undefined ? undefined : asRecord(request)[discriminator];
    const told = { ...(code !== undefined && { code }), ...(typeof product === 'string' && { product }) };
    f.print`        ${literal({ key, ...told })},`;
  }
  f.print`      ],`;
  if (discriminator !== undefined) f.print`      product: ${literal(discriminator)},`;
  if (echo) f.print`      echo: ${literal(echo)},`;
  f.print`    },`;
}
