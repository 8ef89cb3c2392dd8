import { pointerTo } from '../load/pointer.ts';
import { methods, type OasDocument, type OasMediaType, type OasOperation, type OasPathItem } from '../load/oas.ts';
import { buildResults } from './build-results.ts';
import { buildScenarios, withCodes } from './build-scenarios.ts';
import { buildSchema } from './build-schema.ts';
import { resultStatuses, type Envelope, type Operation, type Payload, type ResultStatus } from './model.ts';
import { toIdentifier, toPascal } from './names.ts';
import type { Report } from './report.ts';
import { resolveRef, type Resolved } from './resolve.ts';

/** What building an operation needs beside the operation itself. */
export interface OperationContext {
  readonly document: OasDocument;
  readonly envelope: Envelope | undefined;
  readonly report: Report;
  /** Hands out export names, each once. */
  readonly takeName: (wanted: string) => string;
  /** Hands out type names, each once. */
  readonly takeTypeName: (wanted: string) => string;
}

/** All operations of the document, in the order of the paths. */
export function buildOperations(context: OperationContext): Operation[] {
  return Object.entries(context.document.paths ?? {}).flatMap(([path, entry]) => {
    const { value: item } = resolveRef<OasPathItem>(context.document, entry, pointerTo('#/paths', path));
    return methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [buildOperation(context, path, method, operation)];
    });
  });
}

function buildOperation(context: OperationContext, path: string, method: string, operation: OasOperation): Operation {
  const { document, envelope, report } = context;
  const pointer = pointerTo('#/paths', path, method);
  if (operation.operationId === undefined)
    report('OPERATION_UNNAMED', pointer, `${method.toUpperCase()} ${path} has no operationId.`);
  const id = operation.operationId ?? `${method}${path}`;

  const request = requestMedia(document, operation, pointer);
  const response = responseMedia(document, operation, pointer);
  const schema = response?.value.schema;
  // A call that returns an outcome takes a body and nothing else; with path parameters it takes an init, as others do.
  const results =
    envelope && response && schema !== undefined && !path.includes('{')
      ? buildResults(document, envelope, schema, pointerTo(response.pointer, 'schema'), report)
      : [];
  const scenarios = buildScenarios(document, request, response, report);

  return {
    id,
    name: context.takeName(toIdentifier(id)),
    typeName: context.takeTypeName(toPascal(id)),
    group: groupOf(path),
    method,
    path,
    pointer,
    ...(operation.summary === undefined ? {} : { summary: operation.summary }),
    ...(operation.description === undefined ? {} : { description: operation.description }),
    deprecated: operation.deprecated === true,
    safe: operation['x-safe'] === true,
    ...(request && { request: payload(request, request.required, report) }),
    ...(response && { response: payload(response, true, report) }),
    ...(results.length > 0 && { results }),
    returnedWith: returnedWith(document, response, report),
    scenarios: envelope && results.length > 0 ? withCodes(scenarios, envelope, results, report) : scenarios,
  };
}

/** `/v1/authorizations/consult` is grouped under `authorizations`, `/pets/{id}` under `pets`. */
function groupOf(path: string): string {
  const first = path.split('/').find((step) => step !== '' && !step.startsWith('{') && !/^v\d+$/.test(step));
  const group = toIdentifier(first ?? 'root');
  // `http` is the client's own member.
  return group === 'http' ? 'http_' : group;
}

type Media = Resolved<OasMediaType> & { readonly required: boolean };

function requestMedia(document: OasDocument, operation: OasOperation, pointer: string): Media | undefined {
  if (operation.requestBody === undefined) return undefined;
  const { value, pointer: at } = resolveRef(document, operation.requestBody, pointerTo(pointer, 'requestBody'));
  return jsonMedia(value.content, at, value.required === true);
}

function responseMedia(document: OasDocument, operation: OasOperation, pointer: string): Media | undefined {
  const response = operation.responses?.['200'];
  if (response === undefined) return undefined;
  const { value, pointer: at } = resolveRef(document, response, pointerTo(pointer, 'responses', '200'));
  return jsonMedia(value.content, at, true);
}

/** The JSON body. Other media types stay in the document, for openapi-typescript, and out of the model. */
function jsonMedia(
  content: Readonly<Record<string, OasMediaType>> | undefined,
  at: string,
  required: boolean,
): Media | undefined {
  const type = Object.keys(content ?? {}).find((name) => /^application\/(.+\+)?json\b/.test(name));
  const value = type === undefined ? undefined : content?.[type];
  return type === undefined || value === undefined
    ? undefined
    : { value, pointer: pointerTo(at, 'content', type), required };
}

function payload(media: Media, required: boolean, report: Report): Payload {
  const pointer = pointerTo(media.pointer, 'schema');
  return { schema: buildSchema(media.value.schema ?? true, pointer, report), required, pointer };
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
