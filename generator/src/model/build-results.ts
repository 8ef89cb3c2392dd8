import { pointerTo } from '../pointer.ts';

import type { OasDocument, OasSchema, OasSchemaObject } from '../load/oas.ts';
import { resultStatuses, type Envelope, type ResultCode, type ResultStatus } from './model.ts';
import type { Report } from './report.ts';
import { resolveRef } from './resolve.ts';
import { asRecord } from '../record.ts';

const factNames = ['message', 'action', 'furtherAction'] as const;

/**
 * The result codes of an operation, from the result schema inside its answer: a union by status, each branch
 * with `const` for the status, an `enum` of codes and `x-result-codes` explaining each.
 */
export function buildResults(
  document: OasDocument,
  envelope: Envelope,
  response: OasSchema,
  pointer: string,
  report: Report,
): ResultCode[] {
  const result = memberOf(document, response, pointer, envelope.result);
  if (result === undefined) return [];
  const branches = result.schema.oneOf?.map((branch, index) => ({
    branch,
    at: pointerTo(result.pointer, 'oneOf', index),
  }));
  return (branches ?? [{ branch: result.schema, at: result.pointer }]).flatMap(({ branch, at }) =>
    buildBranch(document, envelope, branch, at, report),
  );
}

function buildBranch(
  document: OasDocument,
  envelope: Envelope,
  branch: OasSchema,
  pointer: string,
  report: Report,
): ResultCode[] {
  const status = memberOf(document, branch, pointer, envelope.status);
  const code = memberOf(document, branch, pointer, envelope.code);
  if (status === undefined || code === undefined) return [];
  if (!resultStatuses.includes(status.schema.const as ResultStatus)) {
    report(
      'FACT_MALFORMED',
      status.pointer,
      `Each branch of a result schema has one status, ${resultStatuses.join(', ')}, as \`const\`.`,
    );
    return [];
  }
  return buildCodes(document, code.schema, code.pointer, status.schema.const as ResultStatus, report);
}

function buildCodes(
  document: OasDocument,
  schema: OasSchemaObject,
  pointer: string,
  status: ResultStatus,
  report: Report,
): ResultCode[] {
  const at = pointerTo(pointer, 'x-result-codes');
  const facts = asRecord(schema['x-result-codes']);
  const codes = (schema.enum ?? []).map(String);
  for (const code of Object.keys(facts).filter((known) => !codes.includes(known))) {
    report('RESULT_CODES_MISMATCH', pointerTo(at, code), `${code} is explained, but is no value of the enum.`);
  }
  return codes.map((code) => {
    const known = Object.hasOwn(facts, code);
    const fact = asRecord(known ? facts[code] : undefined);
    const lacking = factNames.filter((name) => typeof fact[name] !== 'string' || fact[name] === '');
    if (lacking.length > 0) {
      const place = known ? pointerTo(at, code) : at;
      report('RESULT_CODES_MISMATCH', place, `${code} (${status}) lacks ${lacking.join(', ')} in x-result-codes.`);
    }
    checkAction(document, code, fact['action'], pointerTo(at, code), report);
    const { message, action, furtherAction } = fact as Readonly<Record<(typeof factNames)[number], string>>;
    const byProduct = buildByProduct(document, code, fact, pointerTo(at, code), report);
    return { code, status, message, action, furtherAction, ...byProduct, pointer: pointerTo(at, code) };
  });
}

/** `products` and `byProduct` of a code: in which forms of the request it occurs, and where its facts are others. */
function buildByProduct(
  document: OasDocument,
  code: string,
  fact: Readonly<Record<string, unknown>>,
  pointer: string,
  report: Report,
): Pick<ResultCode, 'products' | 'byProduct'> {
  const { products, byProduct } = fact;
  if (products === undefined && byProduct === undefined) return {};
  if (!Array.isArray(products) || !products.every((product) => typeof product === 'string')) {
    const found = products === undefined ? 'none' : JSON.stringify(products);
    report(
      'FACT_MALFORMED',
      pointer,
      `\`products\` of ${code} lists values of the request's discriminator; found ${found}.`,
    );
    return {};
  }
  const others = Object.entries(asRecord(byProduct)).flatMap(([product, other]): [string, string][] => {
    const at = pointerTo(pointer, 'byProduct', product);
    const lacking = factNames.filter((name) => typeof asRecord(other)[name] !== 'string');
    if (!products.includes(product)) report('FACT_MALFORMED', at, `${product} is none of the products of ${code}.`);
    if (lacking.length > 0) report('FACT_MALFORMED', at, `${code} with ${product} lacks ${lacking.join(', ')}.`);
    const { action } = asRecord(other);
    checkAction(document, code, action, at, report);
    // Other words for the same action are for readers; the model holds what a program can branch on.
    return typeof action === 'string' && action !== fact['action'] ? [[product, action]] : [];
  });
  return { products, ...(others.length > 0 && { byProduct: Object.fromEntries(others) }) };
}

/** Where the spec lists its action classes, an action is one of them. */
function checkAction(document: OasDocument, code: string, action: unknown, pointer: string, report: Report): void {
  const classes = document['x-actions'];
  if (classes === undefined || typeof action !== 'string' || Object.hasOwn(asRecord(classes), action)) return;
  report('FACT_MALFORMED', pointer, `The action "${action}" of ${code} is none of x-actions.`);
}

/** A member of an object schema, through references, wherever in `allOf` it stands. */
function memberOf(
  document: OasDocument,
  schema: OasSchema,
  pointer: string,
  name: string,
): { readonly schema: OasSchemaObject; readonly pointer: string } | undefined {
  const target = resolveSchema(document, schema, pointer);
  const own = target.schema.properties?.[name];
  if (own !== undefined) return resolveSchema(document, own, pointerTo(target.pointer, 'properties', name));
  for (const [index, part] of (target.schema.allOf ?? []).entries()) {
    const found = memberOf(document, part, pointerTo(target.pointer, 'allOf', index), name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function resolveSchema(
  document: OasDocument,
  schema: OasSchema,
  pointer: string,
): { schema: OasSchemaObject; pointer: string } {
  const { value, pointer: at } = resolveRef<OasSchemaObject>(
    document,
    typeof schema === 'boolean' ? {} : schema,
    pointer,
  );
  return { schema: typeof value === 'object' ? value : {}, pointer: at };
}
