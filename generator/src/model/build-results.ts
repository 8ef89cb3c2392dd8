import { pointerSteps, pointerTo, valueAt } from '../load/pointer.ts';
import type { OasDocument, OasSchema, OasSchemaObject } from '../load/oas.ts';
import { resultStatuses, type Envelope, type ResultCode, type ResultStatus } from './model.ts';
import type { Report } from './report.ts';

interface CodeFact {
  readonly message: string;
  readonly action: string;
  readonly furtherAction: string;
}

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
  const facts = (schema['x-result-codes'] ?? {}) as Readonly<Record<string, Partial<CodeFact>>>;
  const codes = (schema.enum ?? []).map(String);
  for (const code of Object.keys(facts).filter((known) => !codes.includes(known))) {
    report('RESULT_CODES_MISMATCH', pointerTo(at, code), `${code} is explained, but is no value of the enum.`);
  }
  const actions = document['x-actions'];
  return codes.map((code) => {
    const fact = Object.hasOwn(facts, code) ? facts[code] : undefined;
    const { message = '', action = '', furtherAction = '' } = fact ?? {};
    if (message === '' || action === '' || furtherAction === '') {
      report(
        'RESULT_CODES_MISMATCH',
        fact ? pointerTo(at, code) : at,
        `${code} (${status}) lacks ${missing(fact)} in x-result-codes.`,
      );
    }
    if (action !== '' && actions !== undefined && !Object.hasOwn(actions as object, action)) {
      report('FACT_MALFORMED', pointerTo(at, code), `The action "${action}" of ${code} is none of x-actions.`);
    }
    return { code, status, message, action, furtherAction, pointer: pointerTo(at, code) };
  });
}

const missing = (fact: Partial<CodeFact> = {}): string =>
  (['message', 'action', 'furtherAction'] as const).filter((name) => !fact[name]).join(', ');

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
  const seen = new Set<string>();
  let current = typeof schema === 'boolean' ? {} : schema;
  let at = pointer;
  while (current.$ref !== undefined && !seen.has(current.$ref)) {
    seen.add(current.$ref);
    at = current.$ref;
    current = valueAt(document, pointerSteps(at)) as OasSchemaObject;
  }
  return { schema: current, pointer: at };
}
