import type { OasDocument, OasExample, OasOperation, OasParameter, OasPathItem, OasSchemaObject } from '../load/oas.ts';
import { literalSteps, pointerTo, valueAt } from '../pointer.ts';
import { asRecord } from '../record.ts';
import { requestMedia } from './build-payload.ts';
import { resolveRef } from './resolve.ts';

/** What a call is given beside a JSON body. */
export interface CallArguments {
  readonly parameters: readonly CallParameter[];
  /** It has to have a body that is no JSON. */
  readonly foreignBody: boolean;
}

export interface CallParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  /** Of the document where it has one, else the plainest of its type; undefined where that is no scalar. */
  readonly example: string | number | boolean | undefined;
}

/** @param pointer of an operation in the bundled document, `#/paths/~1pets/get` */
export function buildArguments(document: OasDocument, pointer: string): CallArguments {
  const steps = literalSteps(pointer);
  const item = resolveRef<OasPathItem>(document, asRecord(valueAt(document, steps.slice(0, -1))), '').value;
  const operation = (item as Readonly<Record<string, OasOperation>>)[steps.at(-1) ?? ''] ?? {};
  const parameters = new Map<string, CallParameter>();
  // Those of the operation go before those of the path.
  for (const each of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolveRef<OasParameter>(document, each, '').value;
    parameters.set(pointerTo(parameter.in, parameter.name), buildParameter(document, parameter));
  }
  const body = operation.requestBody && resolveRef(document, operation.requestBody, '').value;
  const foreignBody = body?.required === true && requestMedia(document, operation, pointer) === undefined;
  return { parameters: [...parameters.values()], foreignBody };
}

function buildParameter(document: OasDocument, parameter: OasParameter): CallParameter {
  const { name, required = false, schema: declared, example, examples = {} } = parameter;
  const schema = resolveRef<OasSchemaObject>(document, asRecord(declared), '').value;
  const [first] = Object.values(examples).map((each) => resolveRef<OasExample>(document, each, '').value.value);
  const told = [example, first, ...exampleIn(schema)].find((each) => each !== undefined);
  return { name, in: parameter.in, required, example: isScalar(told) ? told : standIn(schema, name, told) };
}

function exampleIn(schema: OasSchemaObject): readonly unknown[] {
  const { example, examples, default: usual } = schema as Readonly<Record<string, unknown>>;
  return [example, ...(Array.isArray(examples) ? examples : []), usual, schema.const, ...(schema.enum ?? [])];
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function standIn({ type }: OasSchemaObject, name: string, told: unknown): CallParameter['example'] {
  if (told !== undefined) return undefined;
  switch (typeof type === 'string' ? type : type?.[0]) {
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'string':
      return name;
    default:
      return undefined;
  }
}
