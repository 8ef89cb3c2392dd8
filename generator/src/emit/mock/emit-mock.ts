import type { ApiModel, Operation, Webhook } from '../../model/model.ts';
import { code, joined, literal, propertyKey } from '../../print/code.ts';
import { asRecord } from '../../record.ts';
import { createSourceFile, type GeneratedFile, type SourceFile } from '../../print/source-file.ts';
import { documentFile } from '../document-file.ts';
import type { Emitter } from '../emitter.ts';

/** The mock as data: the bundled document for Prism, and `definition.ts` for what stands around it. */
export const emitMock: Emitter = async ({ model, document }) => [
  documentFile(document, model.root),
  definitionFile(model),
  resultsFile(model),
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
  if (model.webhooks.length > 0) {
    f.print`  webhooks: [`;
    for (const webhook of model.webhooks) printWebhook(f, webhook);
    f.print`  ],`;
  }
  if (model.sensitive.length > 0) f.print`  sensitive: ${literal(model.sensitive)},`;
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

function printOperation(f: SourceFile, operation: Operation): void {
  const { id, method, path, scenarios, discriminator, echo, idempotency } = operation;
  f.print`    {`;
  f.print`      id: ${literal(id)},`;
  f.print`      name: ${literal(fullName(operation))},`;
  f.print`      method: ${literal(method)},`;
  f.print`      path: ${literal(path)},`;
  f.print`      scenarios: [`;
  for (const { key, code, request } of answered({ scenarios })) {
    const product = discriminator === undefined ? undefined : asRecord(request)[discriminator];
    const told = { ...(code !== undefined && { code }), ...(typeof product === 'string' && { product }) };
    f.print`        ${literal({ key, ...told })},`;
  }
  f.print`      ],`;
  if (discriminator !== undefined) f.print`      product: ${literal(discriminator)},`;
  if (echo) f.print`      echo: ${literal(echo)},`;
  if (idempotency) f.print`      idempotency: ${literal(idempotency)},`;
  f.print`    },`;
}

const answered = ({ scenarios }: Pick<Operation, 'scenarios'>): Operation['scenarios'] =>
  scenarios.filter(({ response }) => response !== undefined);

const never = code`never`;

/** As the client's functions are called. */
const fullName = ({ group, name }: Operation): string => `${group}.${name}`;

function printWebhook(f: SourceFile, { id, method, acknowledgement, scenarios }: Webhook): void {
  const { signed, redelivery, timeout, body } = acknowledgement;
  f.print`    {`;
  f.print`      id: ${literal(id)},`;
  f.print`      method: ${literal(method)},`;
  f.print`      signed: ${literal(signed)},`;
  if (redelivery) f.print`      redelivery: ${literal(redelivery)},`;
  if (timeout !== undefined) f.print`      timeout: ${literal(timeout)},`;
  if (body !== undefined) f.print`      acknowledgement: ${literal(body)},`;
  f.print`      scenarios: [`;
  for (const { key, code } of posted({ scenarios }))
    f.print`        ${literal({ key, ...(code !== undefined && { code }) })},`;
  f.print`      ],`;
  f.print`    },`;
}

const posted = ({ scenarios }: Pick<Webhook, 'scenarios'>): Webhook['scenarios'] =>
  scenarios.filter(({ request }) => request !== undefined);

/**
 * `results.ts`
 *
 *     export interface Results { readonly 'accounts.freeze': 'OK' | 'NO_ACCOUNT'; … }
 *
 *     export interface Webhooks { readonly accountFrozen: 'OK' | 'NO_ACCOUNT'; … }
 */
function resultsFile(model: ApiModel): GeneratedFile {
  const f = createSourceFile('results.ts', model.root);
  f.doc('What each operation can be made to answer: its result codes, or the keys of its examples where it has none.', {
    tags: [`@generated from ${model.root}`],
  });
  f.print`export interface Results {`;
  for (const operation of model.operations) printNames(f, fullName(operation), answered(operation));
  f.print`}`;
  if (model.webhooks.length > 0) {
    f.blank();
    f.doc('What each message can be made to tell: its result codes, or the keys of its examples where it has none.', {
      tags: [`@generated from ${model.root}`],
    });
    f.print`export interface Webhooks {`;
    for (const webhook of model.webhooks) printNames(f, webhook.id, posted(webhook));
    f.print`}`;
  }
  return f.toFile();
}

function printNames(f: SourceFile, property: string, scenarios: Operation['scenarios']): void {
  const names = [...new Set(scenarios.map(({ key, code }) => code ?? key))].map((name) => literal(name));
  f.print`  readonly ${propertyKey(property)}: ${names.length === 0 ? never : joined(names, ' | ')};`;
}
