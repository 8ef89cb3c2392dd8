import { apiRule, type Api, type Report } from './api.ts';
import { discriminatorOf } from './discriminator.ts';
import type { Operation } from './operations.ts';
import { keywordIn, partsOfAll, propertyIn } from './parts.ts';
import { memberAt, membersOf, type Place } from './place.ts';
import { asList, asRecord, isFilledText, isRecord } from './record.ts';
import { codesIn, isPlainAcknowledgement, resultIn, statuses } from './result-schema.ts';
import { list, show } from './show.ts';
import type { SchemaPlace } from './walk-schemas.ts';

const facts = ['message', 'action', 'furtherAction'] as const;
const members: readonly string[] = [...facts, 'status', 'products', 'byProduct'];
const entryExample =
  '"RISK_REJECT: {message: Risk control rejected it., action: user-action, furtherAction: Tell the user.}"';

/** Each code is explained where it is listed: what it means, and what the caller is to do. */
export const resultCodes = apiRule((api, report) => {
  const actions = Object.keys(asRecord(api.root.value['x-actions']));
  for (const { schema, codes, hasStatus } of explainedCodes(api)) {
    checkKeys(schema, codes, report);
    for (const [code, entry] of membersOf(codes)) {
      checkEntry(code, entry, actions, report);
      if (hasStatus !== undefined) checkStatus(code, entry, hasStatus, report);
    }
  }
  for (const operation of [...api.operations, ...api.webhooks]) {
    checkExplained(operation, api, report);
    if (operation.kind === 'operation') checkProducts(operation, api, report);
  }
});

interface Explained {
  readonly schema: SchemaPlace;
  readonly codes: Place;
  /** Whether a constant status stands beside the code, wherever it is used; undefined where it is used nowhere. */
  readonly hasStatus?: boolean;
}

function explainedCodes({ schemas, envelope, follow }: Api): Explained[] {
  const uses = new Map<unknown, boolean[]>();
  for (const { position, name, role, parent, beside } of schemas) {
    if (position !== 'property' || role !== 'says' || parent === undefined || envelope === undefined) continue;
    const status = partsOfAll(propertyIn(partsOfAll(parent.beside, follow), envelope.status), follow);
    // That the status beside the code of a result is a constant is the matter of another rule.
    const hasConstant = keywordIn(status, 'const').length > 0 || (name === envelope.code && status.length > 0);
    for (const { value } of keywordIn(partsOfAll(beside, follow), 'x-result-codes'))
      uses.set(value, [...(uses.get(value) ?? []), hasConstant]);
  }
  return schemas.flatMap((schema) => {
    const codes = memberAt(schema, 'x-result-codes');
    const used = uses.get(codes?.value);
    return codes === undefined ? [] : [{ schema, codes, ...(used && { hasStatus: used.every(Boolean) }) }];
  });
}

/** The explained codes are those of the enum beside them, in its order. */
function checkKeys({ value, location }: SchemaPlace, codes: Place, report: Report): void {
  const values = asList(value['enum']).map(String);
  const explained = Object.keys(asRecord(codes.value));
  const lacking = values.filter((code) => !explained.includes(code));
  const foreign = explained.filter((code) => !values.includes(code));
  if (values.length === 0)
    report(
      { value, location },
      `x-result-codes stands beside no enum, which lists the codes. For instance "enum: [${explained.join(', ')}]".`,
    );
  else if (lacking.length > 0) report(codes, `${list(lacking)} is not explained. For instance ${entryExample}.`);
  else if (foreign.length > 0)
    report(
      memberAt(codes, foreign[0] ?? '') ?? codes,
      `${list(foreign)} is explained, but is no value of the enum. For instance "enum: [${[...values, ...foreign].join(', ')}]".`,
    );
  else if (values.some((code, index) => explained[index] !== code))
    report(
      codes,
      `The codes are in another order than in the enum: ${explained.join(', ')}. For instance ${values.join(', ')}.`,
    );
}

function checkEntry(code: string, entry: Place, actions: readonly string[], report: Report): void {
  checkFacts(code, entry, actions, report);
  const { products, byProduct } = asRecord(entry.value);
  const unknown = Object.keys(asRecord(entry.value)).filter((name) => !members.includes(name));
  if (unknown.length > 0)
    report(entry, `${code} has ${list(unknown)}, which says nothing here. For instance ${list(members, 'or')}.`);
  if (products !== undefined && !isListOfTexts(products))
    report(
      entry,
      `products of ${code} is ${show(products)}: it lists products, each once. For instance "products: [CASHIER_PAYMENT]".`,
    );
  if (byProduct === undefined) return;
  for (const [product, other] of membersOf(memberAt(entry, 'byProduct'))) {
    checkFacts(`${code} with ${product}`, other, actions, report);
    if (!asList(products).includes(product))
      report(other, `${product} is none of the products of ${code}. For instance "products: [${product}]" beside it.`);
  }
  if (!isRecord(byProduct) || Object.keys(byProduct).length === 0)
    report(
      entry,
      `byProduct of ${code} is ${show(byProduct)}: it holds facts by product. For instance "byProduct: {AGREEMENT_PAYMENT: {message: …, action: none, furtherAction: …}}".`,
    );
}

function checkFacts(code: string, entry: Place, actions: readonly string[], report: Report): void {
  const entries = asRecord(entry.value);
  const lacking = facts.filter((name) => !isFilledText(entries[name]));
  if (lacking.length > 0) report(entry, `${code} lacks ${list(lacking)}. For instance ${entryExample}.`);
  const { action } = entries;
  if (isFilledText(action) && !actions.includes(action))
    report(
      memberAt(entry, 'action') ?? entry,
      `The action of ${code} is "${action}": it is one of x-actions, for instance "${actions[0] ?? 'none'}". There are ${list(actions)}.`,
    );
}

function checkStatus(code: string, entry: Place, hasStatus: boolean, report: Report): void {
  const { status } = asRecord(entry.value);
  if (hasStatus) {
    if (status !== undefined)
      report(
        entry,
        `${code} has the status ${show(status)}, which the constant beside the code says already. For instance message, action and furtherAction alone.`,
      );
  } else if (!statuses.some((known) => known === status))
    report(
      entry,
      `The status of ${code} is ${status === undefined ? 'missing' : show(status)}: no constant beside the code says it. For instance "status: F".`,
    );
}

const isListOfTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(isFilledText) && new Set(value).size === value.length;

/** In the results of messages no listed code goes without an explanation. */
function checkExplained(operation: Operation, api: Api, report: Report): void {
  const answer = isPlainAcknowledgement(operation, api) ? undefined : operation.answerBody?.schema;
  for (const body of [operation.request?.schema, answer]) {
    for (const { listed, explained } of resultIn(body, api)?.branches ?? [])
      if (listed !== undefined && explained === undefined)
        report(listed, `${show(listed.value)} is not explained. For instance "x-result-codes:" with ${entryExample}.`);
  }
}

/** Where the request has forms, each code says with which of them it comes. */
function checkProducts(operation: Operation, api: Api, report: Report): void {
  const discriminator = discriminatorOf(operation.request?.schema, api.follow);
  const forms = discriminator?.values ?? [];
  for (const { code, message, products, place } of codesIn(operation.answerBody?.schema, api)) {
    // A code without an entry is told as such.
    if (products === undefined && message !== undefined && forms.length > 0)
      report(
        place,
        `${code} does not say with which products it comes. For instance "products: [${forms.join(', ')}]".`,
      );
    const foreign = (products ?? []).filter((product) => !forms.includes(product));
    if (foreign.length > 0)
      report(
        place,
        forms.length > 0
          ? `${list(foreign)} is no form of the request of ${operation.id}. For instance "products: [${forms.join(', ')}]".`
          : `${code} has products, but the request of ${operation.id} has no discriminator. For instance message, action and furtherAction alone.`,
      );
  }
}
