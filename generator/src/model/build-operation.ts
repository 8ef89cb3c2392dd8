import { methods, type OasDocument, type OasOperation, type OasPathItem } from '../load/oas.ts';
import { pointerTo } from '../pointer.ts';
import { buildPayload, requestMedia, responseMedia, type Media } from './build-payload.ts';
import { buildResults } from './build-results.ts';
import { buildScenarios, withCodes } from './build-scenarios.ts';
import { isSigned, needsParameters } from './build-sending.ts';
import {
  resultStatuses,
  type Envelope,
  type Operation,
  type ResultCode,
  type ResultStatus,
  type Signature,
} from './model.ts';
import { toIdentifier, toPascal, type TakeName } from './names.ts';
import type { Report } from './report.ts';
import { resolveRef } from './resolve.ts';

/** What building an operation needs beside the operation itself. */
export interface OperationContext {
  readonly document: OasDocument;
  readonly envelope: Envelope | undefined;
  readonly signature: Signature | undefined;
  readonly report: Report;
  /** Hands out export names, each once. */
  readonly takeName: TakeName;
  /** The same for the names with which those of types begin: `client` may become `client_`, `Client` stays. */
  readonly takeTypeName: TakeName;
}

/** All operations of the document, in the order of the paths. */
export function buildOperations(context: OperationContext): Operation[] {
  return Object.entries(context.document.paths ?? {}).flatMap(([path, entry]) => {
    const { value: item } = resolveRef<OasPathItem>(context.document, entry, pointerTo('#/paths', path));
    return methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [buildOperation(context, path, method, item, operation)];
    });
  });
}

function buildOperation(
  context: OperationContext,
  path: string,
  method: string,
  item: OasPathItem,
  operation: OasOperation,
): Operation {
  const { document, report } = context;
  const pointer = pointerTo('#/paths', path, method);
  const request = requestMedia(document, operation, pointer);
  const response = responseMedia(document, operation, pointer);
  const needs = needsParameters(context, path, item, operation);
  const results = operationResults(context, operation, pointer, { request, response, needs });
  const scenarios = buildScenarios(document, request, response, results ? 'error' : 'warning', report);

  return {
    ...nameOf(context, operation, path, method, pointer),
    group: groupOf(path),
    method,
    path,
    pointer,
    ...(operation.summary !== undefined && { summary: operation.summary }),
    ...(operation.description !== undefined && { description: operation.description }),
    deprecated: operation.deprecated === true,
    signed: isSigned(context, operation, pointer),
    needsParameters: needs,
    safe: operation['x-safe'] === true,
    ...(request && { request: buildPayload(document, request, report) }),
    ...(response && { response: { ...buildPayload(document, response, report), status: response.status } }),
    ...(results && { results }),
    returnedWith: returnedWith(document, response, report),
    scenarios: context.envelope && results ? withCodes(scenarios, context.envelope, results, report) : scenarios,
  };
}

function nameOf(
  { report, takeName, takeTypeName }: OperationContext,
  { operationId }: OasOperation,
  path: string,
  method: string,
  pointer: string,
): Pick<Operation, 'id' | 'name' | 'typeName'> {
  if (operationId === undefined)
    report('OPERATION_UNNAMED', pointer, `${method.toUpperCase()} ${path} has no operationId.`);
  const id = operationId ?? `${method} ${path}`;
  const { name, takenBy: nameTakenBy } = takeName(toIdentifier(id), id);
  const typeName = toPascal(id);
  const takenBy = nameTakenBy ?? takeTypeName(typeName, id).takenBy;
  // A number behind one of them would rename what callers use as soon as the order changes.
  if (takenBy !== undefined) {
    report(
      'NAME_CLASH',
      pointerTo(pointer, 'operationId'),
      `"${id}" and "${takenBy}" give the same name, ${name}, or differ in case alone.`,
    );
  }
  return { id, name, typeName };
}

/** `/v1/authorizations/consult` is grouped under `authorizations`, `/pets/{id}` under `pets`. */
function groupOf(path: string): string {
  const first = path.split('/').find((step) => step !== '' && !step.startsWith('{') && !/^v\d+$/.test(step));
  const group = toIdentifier(first ?? 'root');
  // `http` is the client's own member.
  return group === 'http' ? 'http_' : group;
}

interface Sides {
  readonly request: Media | undefined;
  readonly response: Media | undefined;
  readonly needs: boolean;
}

/** The result codes, for an operation that can be called with its body alone and so can return an outcome. */
function operationResults(
  { document, envelope, report }: OperationContext,
  { parameters }: OasOperation,
  pointer: string,
  { request, response, needs }: Sides,
): readonly ResultCode[] | undefined {
  const schema = response?.value.schema;
  if (envelope === undefined || response === undefined || schema === undefined) return undefined;
  const results = buildResults(document, envelope, schema, pointerTo(response.pointer, 'schema'), report);
  if (results.length === 0) return undefined;
  if (request !== undefined && !needs) return results;
  const reason = needs ? 'it takes parameters beside its body' : 'it takes no JSON body';
  const at = needs && parameters !== undefined ? pointerTo(pointer, 'parameters') : pointer;
  report('UNSUPPORTED', at, `Calls return no outcome, but what openapi-fetch returns: ${reason}.`, 'warning');
  return undefined;
}

/** `x-returned-with` of the answer's schema; without it, only success returns more than its result. */
function returnedWith(document: OasDocument, response: Media | undefined, report: Report): readonly ResultStatus[] {
  const schema = response?.value.schema;
  if (response === undefined || typeof schema !== 'object') return ['S'];
  const { value, pointer } = resolveRef(document, schema, pointerTo(response.pointer, 'schema'));
  const found = (value as Record<string, unknown>)['x-returned-with'];
  if (found === undefined) return ['S'];
  if (Array.isArray(found) && found.every((status) => resultStatuses.includes(status))) return found;
  report(
    'FACT_MALFORMED',
    pointerTo(pointer, 'x-returned-with'),
    `x-returned-with is a list of ${resultStatuses.join(', ')}; found ${JSON.stringify(found)}.`,
  );
  return ['S'];
}
