import { join } from 'node:path';
import { bundle, createConfig } from '@redocly/openapi-core';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { apis, repository } from '../repo/run.ts';

// Nothing here comes from the generator: Redocly bundles, Ajv judges, and what a schema demands is read off the schema.

export type Json = Record<string, unknown>;

/** One message of a contract: the body of a request, of an answer or of a notification, with its examples. */
export interface Message {
  /** `pay`, with the way it goes: `pay request`. */
  readonly name: string;
  readonly operationId: string;
  readonly direction: 'request' | 'answer' | 'notification' | 'acknowledgement';
  /** Where its schema stands. */
  readonly pointer: string;
  readonly schema: Json;
  readonly examples: readonly (readonly [key: string, value: unknown])[];
}

export interface Contract {
  readonly name: string;
  readonly document: Json;
  readonly messages: readonly Message[];
  /** Whether a value keeps to the schema at a pointer. */
  readonly isValid: (pointer: string, value: unknown) => boolean;
  /** What stands at a pointer. */
  readonly at: (pointer: string) => unknown;
}

/** The contract of an API, as Redocly bundles it. */
export async function loadContract(name: string): Promise<Contract> {
  const root = join(repository, apis[name]?.root ?? '');
  const result = await bundle({ ref: root, config: await createConfig({}) });
  const document = result.bundle.parsed as Json;
  const at = (pointer: string): unknown => stepsOf(pointer).reduce<unknown>(memberOf, document);
  return { name, document, messages: messagesOf(document, at), isValid: createJudge(document), at };
}

export const pointerTo = (base: string, ...steps: readonly (string | number)[]): string =>
  [base, ...steps.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');

const stepsOf = (pointer: string): string[] =>
  pointer
    .slice(2)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

export const memberOf = (value: unknown, step: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Json)[step] : undefined;

function createJudge(document: Json): Contract['isValid'] {
  const ajv = new Ajv2020({ strict: false, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'document' });
  const compiled = new Map<string, ValidateFunction>();
  return (pointer, value) => {
    const fragment = stepsOf(pointer).map((step) =>
      encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')),
    );
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `document#/${fragment.join('/')}` });
    compiled.set(pointer, validate);
    return validate(value);
  };
}

function messagesOf(document: Json, at: (pointer: string) => unknown): Message[] {
  const found = (kind: 'paths' | 'webhooks'): Message[] =>
    Object.keys((document[kind] ?? {}) as Json).flatMap((key) => {
      const pointer = resolve(at, pointerTo('#', kind, key));
      const operation = pointerTo(pointer, 'post');
      const [asked, answered] =
        kind === 'paths' ? (['request', 'answer'] as const) : (['notification', 'acknowledgement'] as const);
      const { operationId } = at(operation) as { operationId: string };
      return [
        ...message(at, operationId, asked, pointerTo(operation, 'requestBody')),
        ...message(at, operationId, answered, pointerTo(operation, 'responses', '200')),
      ];
    });
  return [...found('paths'), ...found('webhooks')];
}

function message(
  at: (pointer: string) => unknown,
  operationId: string,
  direction: Message['direction'],
  body: string,
): Message[] {
  const media = pointerTo(resolve(at, body), 'content', 'application/json');
  const { schema, examples = {} } = (at(media) ?? {}) as { schema?: Json; examples?: Json };
  if (schema === undefined) return [];
  const values = Object.keys(examples).map((key) => {
    const example = at(resolve(at, pointerTo(media, 'examples', key))) as { value: unknown };
    return [key, example.value] as const;
  });
  return [
    {
      name: `${operationId} ${direction}`,
      operationId,
      direction,
      pointer: pointerTo(media, 'schema'),
      schema,
      examples: values,
    },
  ];
}

/** Where a reference leads, as far as it goes. */
export function resolve(at: (pointer: string) => unknown, pointer: string): string {
  const reference = memberOf(at(pointer), '$ref');
  return typeof reference === 'string' ? resolve(at, reference) : pointer;
}
