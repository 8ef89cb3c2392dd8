import { apiRule, type Api, type Report } from './api.ts';
import { discriminatorOf } from './discriminator.ts';
import { examplesOf, type NamedExample, type Operation } from './operations.ts';
import { memberAt, type Place } from './place.ts';
import { asRecord, asText } from './record.ts';
import { isPlainAcknowledgement, resultIn, type Branch, type Code, type ResultSchema } from './result-schema.ts';
import { list, show } from './show.ts';

type Examples = ReadonlyMap<string, NamedExample>;

/** Every result code is shown: by what is sent and what then comes, with the status and the message that are documented. */
export const resultExamples = apiRule((api, report) => {
  if (api.envelope === undefined) return;
  for (const operation of [...api.operations, ...api.webhooks]) {
    const requests = examplesOf(operation.request, api.follow);
    const answers = examplesOf(operation.answerBody, api.follow);
    if (isPlainAcknowledgement(operation, api)) checkAcknowledgement(operation, answers, report);
    else {
      checkPairs(requests, answers, report);
      checkAnswers(operation, requests, answers, api, report);
    }
    if (operation.kind === 'webhook') checkNotifications(operation, requests, api, report);
  }
});

function checkPairs(requests: Examples, answers: Examples, report: Report): void {
  for (const [key, { entry }] of requests)
    if (!answers.has(key))
      report(entry, `The request example "${key}" has no answer. For instance "${key}" among the examples of the 200.`);
  for (const [key, { entry }] of answers)
    if (!requests.has(key))
      report(
        entry,
        `The response example "${key}" answers no request. For instance "${key}" among the examples of the request body.`,
      );
}

function checkAcknowledgement({ id, answerBody }: Operation, answers: Examples, report: Report): void {
  const wanted = `${id}.acknowledged`;
  if (answerBody && !(answers.size === 1 && answers.has(wanted)))
    report(
      memberAt(answerBody, 'examples') ?? answerBody,
      `The acknowledgement has ${list(answers.keys()) || 'no example'}: it is always the same, so that one example shows it. For instance "${wanted}".`,
    );
}

function checkAnswers(operation: Operation, requests: Examples, answers: Examples, api: Api, report: Report): void {
  const result = resultIn(operation.answerBody?.schema, api);
  if (result === undefined) return;
  const discriminator = discriminatorOf(operation.request?.schema, api.follow);
  const productOf = (key: string) => asText(asRecord(requests.get(key)?.value)[discriminator?.property ?? '']);
  const shown = new Set<string>();
  for (const [key, example] of answers) {
    const code = checkOutcome(example, result, productOf(key), api, report);
    shown.add(code).add(`${code} ${productOf(key) ?? ''}`);
  }
  const odd = [...requests.keys()].filter((key) => !answers.has(key));
  const products = (code: Code) => (discriminator ? code.products : undefined);
  for (const { code, product, place } of wantedIn(result, products)) {
    const key = `${operation.id}.${kebab(code)}`;
    // A lost answer is told where its request stands.
    if (shown.has(product ? `${code} ${product}` : code) || odd.some((each) => each.endsWith(kebab(code)))) continue;
    const found = product ? `${code} with ${product}` : code;
    report(
      place,
      `${operation.id} has no example of ${found}: every result code has a request and a response. For instance "${product ? key.replace('.', `.${kebab(product)}-`) : key}".`,
    );
  }
}

function checkNotifications(operation: Operation, requests: Examples, api: Api, report: Report): void {
  const result = resultIn(operation.request?.schema, api);
  if (result === undefined) return;
  const shown = new Set([...requests.values()].map((example) => checkOutcome(example, result, undefined, api, report)));
  for (const { code, place } of wantedIn(result, () => undefined))
    if (!shown.has(code))
      report(
        place,
        `${operation.id} has no example of ${code}: every result code of a notification has one. For instance "${operation.id}.${kebab(code)}".`,
      );
}

/** Codes, each with each of its products where it has such. */
const wantedIn = ({ branches }: ResultSchema, productsOf: (code: Code) => readonly string[] | undefined) =>
  branches
    .flatMap(({ codes }) => codes)
    .flatMap(
      (code): (Pick<Code, 'code' | 'place'> & { readonly product?: string })[] =>
        productsOf(code)?.map((product) => ({ ...code, product })) ?? [code],
    );

const kebab = (name: string): string => name.toLowerCase().replaceAll('_', '-');

/** Holds the outcome of an example against the result schema, and tells its code. */
function checkOutcome(
  example: NamedExample,
  { branches }: ResultSchema,
  product: string | undefined,
  api: Api,
  report: Report,
): string {
  const { envelope } = api;
  if (envelope === undefined) return '';
  const place = memberAt(example, envelope.result);
  const code = asText(memberAt(place, envelope.code)?.value);
  if (place === undefined || code === undefined) {
    report(
      example,
      `The example has no ${envelope.result}.${envelope.code}. For instance "${envelope.result}: {${envelope.status}: S, ${envelope.code}: SUCCESS}".`,
    );
    return '';
  }
  const branch = branches.find(({ codes, known }) => known.includes(code) || codes.some((each) => each.code === code));
  const fact = branch?.codes.find((each) => each.code === code);
  if (branch === undefined) reportUnknown(memberAt(place, envelope.code) ?? place, code, branches, report);
  else checkStatus(place, code, branch, envelope.status, report);
  if (fact) {
    if (product !== undefined && fact.products?.includes(product) === false)
      report(
        memberAt(place, envelope.code) ?? place,
        `${code} does not come with ${product}. For instance a request with ${list(fact.products, 'or')}.`,
      );
    checkMessage(memberAt(place, envelope.message), fact, product, example, report);
  }
  return code;
}

function reportUnknown(at: Place, code: string, branches: readonly Branch[], report: Report): void {
  const documented = branches.flatMap(({ codes, known }) => [...codes.map((each) => each.code), ...known]);
  report(
    at,
    `${code} is none of the documented codes. For instance "${documented[0] ?? 'SUCCESS'}"; there are ${list(documented)}.`,
  );
}

function checkStatus(result: Place, code: string, branch: Branch, name: string, report: Report): void {
  const found = memberAt(result, name);
  if (branch.status !== undefined && found?.value !== branch.status.value)
    report(
      found ?? result,
      `${code} comes with ${name} ${show(branch.status.value)}, not ${show(found?.value)}. For instance "${name}: ${String(branch.status.value)}".`,
    );
}

/**
 * An example carries the message of its code. Where the documents print a message, it is mostly the code in words ("success.",
 * "payment in process"); an example with any other print says so in its summary.
 */
function checkMessage(
  message: Place | undefined,
  fact: Code,
  product: string | undefined,
  { summary }: NamedExample,
  report: Report,
): void {
  const wanted = fact.messages[product ?? ''] ?? fact.message;
  if (message === undefined || wanted === undefined || message.value === wanted) return;
  if (inWords(String(message.value)) === inWords(fact.code) || /\bas documented\b/.test(summary)) return;
  report(
    message,
    `The message ${show(message.value)} is not that of ${fact.code}. For instance ${JSON.stringify(wanted)}, or "as documented" in the summary of the example.`,
  );
}

const inWords = (text: string): string => text.toLowerCase().replaceAll('_', ' ').replace(/\.$/, '');
