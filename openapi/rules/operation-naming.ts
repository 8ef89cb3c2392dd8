import { apiRule, type Api, type Report } from './api.ts';
import { examplesOf, type Body, type Operation } from './operations.ts';
import { fileOf, memberAt, membersOf, textAt, type Follow, type Place } from './place.ts';
import { asList, isFilledText } from './record.ts';
import { list, show } from './show.ts';

const camelCase = /^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)*$/;
const scenario = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One name runs through all: URL, operationId, tag, files and keys of examples. */
export const operationNaming = apiRule((api, report) => {
  checkEntries(api, report);
  for (const operation of [...api.operations, ...api.webhooks]) {
    checkId(operation, report);
    if (operation.kind === 'operation') checkPath(operation, report);
    else checkWebhook(operation, report);
    checkTag(operation, api, report);
    if (!isFilledText(operation.value['summary']))
      report(operation, 'The operation has no summary. For instance "summary: Cancel a payment".');
    checkExamples(operation, operation.request, 'request', api.follow, report);
    checkExamples(operation, operation.answerBody, '200', api.follow, report);
  }
});

/** Every path and webhook is an operation. */
function checkEntries({ root, operations, webhooks, follow }: Api, report: Report): void {
  const read = new Set([...operations, ...webhooks].map(({ entry }) => entry.value));
  for (const [key, entry] of ['paths', 'webhooks'].flatMap((kind) => membersOf(memberAt(root, kind))))
    // A file that is not there is told by Redocly.
    if (!read.has(entry.value) && (textAt(entry, '$ref') === undefined || follow(entry) !== undefined))
      report(
        entry,
        `"${key}" has no operation. For instance "post:", with "operationId: ${key.split('/').at(-1) ?? ''}".`,
      );
}

function checkId({ id, method, value, location }: Operation, report: Report): void {
  const at = { value, location };
  if (method !== 'post') report(at, `The method is ${method}: every call is a POST. For instance "post:".`);
  if (!camelCase.test(id)) {
    const found = id === '' ? 'missing' : `"${id}"`;
    report(
      memberAt(at, 'operationId') ?? at,
      `The operationId is ${found}: it is a verb in camelCase, with a noun where one is needed. For instance "operationId: inquiryPayment".`,
    );
  }
}

function checkPath(operation: Operation, report: Report): void {
  const { key, id, entry } = operation;
  const [, group, last] = /^\/v1\/([a-z][a-zA-Z0-9]*)\/([a-zA-Z0-9]+)$/.exec(key) ?? [];
  if (group === undefined)
    report(
      entry,
      `The path is "${key}": it has a version, a group and the operation. For instance "/v1/payments/${id || 'pay'}".`,
    );
  else if (last !== id && id !== '')
    report(
      memberAt(operation, 'operationId') ?? operation,
      `The operationId "${id}" is not the last segment of "${key}". For instance "operationId: ${last ?? ''}".`,
    );
  checkFile(entry, `paths/${key.replace(/^\//, '').replaceAll('/', '_')}.yaml`, report);
}

function checkWebhook(operation: Operation, report: Report): void {
  const { key, id, entry } = operation;
  if (id !== key)
    report(
      memberAt(operation, 'operationId') ?? operation,
      `The operationId "${id}" is not the key "${key}" under webhooks. For instance "operationId: ${key}".`,
    );
  checkFile(entry, `webhooks/${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.yaml`, report);
}

function checkFile(entry: Place, wanted: string, report: Report): void {
  const ref = textAt(entry, '$ref');
  if (ref !== undefined && endsWith(ref, wanted)) return;
  const found = ref === undefined ? 'It is written in the root document' : `Its file is "${ref}"`;
  report(entry, `${found}: each has a file, named after it. For instance "$ref: ${wanted}".`);
}

const endsWith = (path: string, end: string): boolean => path === end || path.endsWith(`/${end}`);

function checkTag(operation: Operation, { root }: Api, report: Report): void {
  const group = operation.kind === 'webhook' ? 'notifications' : operation.key.split('/')[2];
  const tags = asList(operation.value['tags']);
  const at = memberAt(operation, 'tags') ?? operation;
  if (group !== undefined && !(tags.length === 1 && tags[0] === group))
    report(at, `The tags are ${show(tags)}: an operation has one, its group. For instance "tags: [${group}]".`);
  const declared = membersOf(memberAt(root, 'tags')).map(([, tag]) => textAt(tag, 'name') ?? '');
  const unknown = tags.filter((tag) => !declared.includes(String(tag)));
  if (unknown.length > 0)
    report(
      at,
      `${show(unknown[0])} is no tag of the root document, which has ${list(declared)}. For instance "tags: [${declared[0] ?? 'payments'}]".`,
    );
}

function checkExamples({ id }: Operation, body: Body | undefined, kind: string, follow: Follow, report: Report): void {
  for (const [key, { entry, example }] of examplesOf(body, follow)) {
    const [name, kebab = ''] = splitAtDot(key);
    if (name !== id || !scenario.test(kebab)) {
      const good = scenario.test(kebab) ? kebab : 'risk-reject';
      report(
        entry,
        `The key of the example is "${key}": it names the operation, then the scenario in kebab-case. For instance "${id}.${good}".`,
      );
    } else if (!endsWith(fileOf(example), `examples/${id}/${key}.${kind}.yaml`)) {
      report(
        entry,
        `The example stands in ${fileOf(example).split('/').slice(-2).join('/')}: its file is named after its key. For instance "$ref: ../examples/${id}/${key}.${kind}.yaml".`,
      );
    }
  }
}

function splitAtDot(key: string): [string, string?] {
  const dot = key.indexOf('.');
  return dot < 0 ? [key] : [key.slice(0, dot), key.slice(dot + 1)];
}
