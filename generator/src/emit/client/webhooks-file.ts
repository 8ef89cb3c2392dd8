import type { ApiModel, Payload, ResultCode } from '../../model/model.ts';
import { exportNames, toPascal } from '../../model/names.ts';
import { postedWebhooks, signsAcknowledgements, type PostedWebhook } from '../../model/posted-webhooks.ts';
import type { Report } from '../../model/report.ts';
import { requiredMembers, type RequiredMember } from '../../model/required-members.ts';
import { code, ident, literal, member, propertyKey, type Code } from '../../print/code.ts';
import { isRecord } from '../../record.ts';
import { createSourceFile, type GeneratedFile, type SourceFile } from '../../print/source-file.ts';

const signing = '@countersign/signing';

/**
 * `webhooks.ts`: what the receiver needs to know of each webhook, as data, and the types it speaks in.
 *
 *     export const webhookTable = { soldOut: { required: {…}, signed: true, acknowledgement: {…} } } as const satisfies WebhookTable;
 *     export interface TillsNotifications { readonly soldOut: { readonly data: …; readonly results: … } … }
 *     export function createTillsReceiver(options: SigningReceiverOptions): Receiver<TillsNotifications> {
 *       return createReceiver<TillsNotifications>(options, { webhooks: webhookTable, signature, envelope });
 *     }
 *
 * No file where there is nothing to receive.
 */
export function webhooksFile(model: ApiModel, report: Report): GeneratedFile[] {
  const webhooks = postedWebhooks(model);
  if (webhooks.length === 0) return [];
  reportMistaken(webhooks, model.schemas, report);
  const f = createSourceFile('webhooks.ts', model.root);
  printTable(f, model, webhooks);
  printTypes(f, model, webhooks);
  printFactory(f, model, webhooks);
  return [f.toFile()];
}

/** An example that a receiver would take for a message of an earlier webhook. */
function reportMistaken(webhooks: readonly PostedWebhook[], schemas: ApiModel['schemas'], report: Report): void {
  const candidates = webhooks.map(({ id, request }) => ({ id, members: requiredMembers(request.schema, schemas) }));
  for (const { id, scenarios } of webhooks) {
    for (const { key, request, requestPointer } of scenarios) {
      const taken = candidates.find(({ members }) => members.every((member) => hasMember(request, member)));
      if (requestPointer === undefined || taken === undefined || taken.id === id) continue;
      const message = `"${key}" of ${id} has all that ${taken.id}, which stands before it, always has.`;
      report('WEBHOOK_MISTAKEN', requestPointer, message);
    }
  }
}

function hasMember(body: unknown, { name, type, fixed }: RequiredMember): boolean {
  if (!isRecord(body) || !Object.hasOwn(body, name)) return false;
  const value = body[name];
  const found = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  return (type === 'any' || type === found) && (fixed === undefined || fixed[0] === value);
}

function printTable(f: SourceFile, model: ApiModel, webhooks: readonly PostedWebhook[]): void {
  f.doc('What the receiver has to know of each webhook. The first one that a message fits is the one it is of.', {
    tags: ['@generated from #/webhooks'],
  });
  f.print`export const webhookTable = {`;
  for (const webhook of webhooks) printDescriptor(f, model, webhook);
  f.print`} as const satisfies ${f.importType('WebhookTable', signing)};`;
  f.blank();
}

function printDescriptor(
  f: SourceFile,
  model: ApiModel,
  { id, request, results, acknowledgement }: PostedWebhook,
): void {
  const members = requiredMembers(request.schema, model.schemas);
  const fixed = members.flatMap(({ name, fixed: value }) => (value ? [[name, value[0]]] : []));
  f.print`  ${propertyKey(id)}: {`;
  f.print`    required: ${literal(Object.fromEntries(members.map(({ name, type }) => [name, type])))},`;
  if (fixed.length > 0) f.print`    fixed: ${literal(Object.fromEntries(fixed))},`;
  f.print`    signed: ${literal(acknowledgement.signed)},`;
  if (acknowledgement.duplicates) f.print`    duplicates: ${literal(acknowledgement.duplicates)},`;
  if (acknowledgement.redelivery) f.print`    redelivery: ${literal(acknowledgement.redelivery)},`;
  if (acknowledgement.body !== undefined) f.print`    acknowledgement: ${literal(acknowledgement.body)},`;
  if (results) printResults(f, results);
  f.print`  },`;
}

function printResults(f: SourceFile, results: readonly ResultCode[]): void {
  f.print`    results: {`;
  for (const { code: name, status, action, message, furtherAction } of results) {
    f.doc(`${message}\n${furtherAction}`, { indent: 6 });
    f.print`      ${propertyKey(name)}: ${literal({ status, action })},`;
  }
  f.print`    },`;
}

/** `TillsNotifications`, `TillsNotification<'soldOut'>` for what a handler gets, and `TillsNotificationHandlers`. */
function printTypes(f: SourceFile, model: ApiModel, webhooks: readonly PostedWebhook[]): void {
  const api = toPascal(model.name);
  f.doc(`The types of the notifications of ${model.title}, by webhook.`, { tags: ['@generated from #/webhooks'] });
  f.print`export interface ${ident(`${api}Notifications`)} {`;
  for (const webhook of webhooks) printWebhookType(f, webhook);
  f.print`}`;
  f.blank();
  const notifications = ident(`${api}Notifications`);
  f.doc(`A notification of ${model.title}, or of some of its webhooks: check \`webhook\` first.`);
  f.print`export type ${ident(`${api}Notification`)}<Id extends keyof ${notifications} = keyof ${notifications}> = ${f.importType('Notification', signing)}<${notifications}, Id>;`;
  f.blank();
  f.doc(`What to do with the notifications of ${model.title}, by webhook; those that are left out are refused.`);
  f.print`export type ${ident(`${api}NotificationHandlers`)} = ${f.importType('NotificationHandlers', signing)}<${notifications}>;`;
  f.blank();
}

function printWebhookType(f: SourceFile, webhook: PostedWebhook): void {
  const { id, summary = '', pointer, request, response, results, acknowledgement } = webhook;
  f.doc(summary, { indent: 2, tags: [`@generated from ${pointer}`] });
  f.print`  readonly ${propertyKey(id)}: {`;
  f.print`    readonly data: ${bodyType(f, webhook, request, code`['requestBody']`)};`;
  if (results) f.print`    readonly results: (typeof webhookTable)${member(id)}['results'];`;
  if (response && acknowledgement.body === undefined)
    f.print`    readonly answer: ${bodyType(f, webhook, response, code`['responses'][${literal(response.status)}]`)};`;
  f.print`  };`;
}

/** A named schema by its name, for the reader; an inline one by its place. */
function bodyType(f: SourceFile, { id, method }: PostedWebhook, { schema, mediaType }: Payload, place: Code): Code {
  if (schema.kind === 'ref') return code`${f.importType('components', './types.ts')}['schemas']${member(schema.name)}`;
  const body = code`${f.importType('webhooks', './types.ts')}${member(id)}${member(method)}${place}`;
  return code`NonNullable<${body}>['content']${member(mediaType)}`;
}

function printFactory(f: SourceFile, model: ApiModel, webhooks: readonly PostedWebhook[]): void {
  const api = toPascal(model.name);
  const [notifications, options] = [ident(`${api}Notifications`), ident(`${api}ReceiverOptions`)];
  const base = f.importType(signsAcknowledgements(webhooks) ? 'SigningReceiverOptions' : 'ReceiverOptions', signing);
  const envelope = model.envelope ? code`, envelope: ${f.import('api', './api.ts')}.envelope` : code``;
  f.doc(`As whom to receive notifications of ${model.title}, and whose are believed.`);
  f.print`export type ${options} = ${base};`;
  f.blank();
  f.doc(`Receives the notifications of ${model.title}: proves, types and acknowledges them.`, {
    tags: ['@generated from #/webhooks'],
  });
  f.print`export function ${ident(exportNames(model.name).createReceiver)}(options: ${options}): ${f.importType('Receiver', signing)}<${notifications}> {`;
  f.print`  return ${f.import('createReceiver', signing)}<${notifications}>(options, { webhooks: webhookTable, ${f.import('signature', './api.ts')}${envelope} });`;
  f.print`}`;
}
