import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { repository } from './run.ts';

// What has to be in the outputs, read off the specs by a few lines of their own: if the generator forgets an operation,
// an example or a constraint, regenerating everything does not hide it.

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly allOf?: readonly { readonly title?: string; readonly if?: unknown }[];
}

const spec = join(repository, 'openapi/antom');
const read = (folder: string, file: string) => parse(readFileSync(join(folder, file), 'utf8'));
const root = read(spec, 'openapi.yaml') as { paths: Record<string, { $ref: string }> };
const operations = Object.values(root.paths).map(({ $ref }) => read(spec, $ref).post);
const generated = (file: string) => readFileSync(join(repository, file), 'utf8');

test('the specs have operations to speak of', () => {
  expect(operations.length).toBe(readdirSync(join(spec, 'paths')).length);
  expect(operations.map(({ operationId }) => operationId)).toEqual(expect.arrayContaining(['consult', 'applyToken']));
});

describe.each(operations.map((operation) => [operation.operationId as string, operation] as const))(
  '%s',
  (id, operation) => {
    const suite = () => generated(`test/contract/antom/gen/${id}.test.ts`);
    const examples = Object.keys(operation.requestBody.content['application/json'].examples);

    test('is in client, mock and contract suite', () => {
      expect(generated('packages/antom-client/src/gen/operations.ts')).toContain(`export const ${id} = {`);
      expect(generated('packages/antom-client/src/gen/client.ts')).toContain(
        `${id}: createOperation(http, api, operations.${id}, `,
      );
      expect(generated('packages/antom-mock/src/gen/definition.ts')).toContain(`id: '${id}',`);
      expect(suite()).toContain(`id: '${id}',`);
    });

    test('has every example in mock and suite', () => {
      const mock = generated('packages/antom-mock/src/gen/definition.ts');
      expect(examples.length).toBeGreaterThan(20);
      expect(examples.filter((key) => !mock.includes(`{ key: '${key}',`))).toEqual([]);
      expect(examples.filter((key) => !suite().includes(`    '${key}': {`))).toEqual([]);
    });

    test('has a case for each constraint of its request, kept and broken', () => {
      const request = join(spec, 'paths', operation.requestBody.content['application/json'].schema.$ref as string);
      const ids = new Set([...suite().matchAll(/\{ id: '([^']+)', from/g)].map(([, found]) => found));
      const wanted = casesOf({ $ref: request }, '', '').map((suffix) => `${id}/${suffix}`);
      expect(wanted.length).toBeGreaterThan(20);
      expect(wanted.filter((each) => !ids.has(each))).toEqual([]);
    });
  },
);

/** Ids of the cases that a schema asks for, without the operation. */
function casesOf(schema: Schema, label: string, folder: string): string[] {
  if (schema.$ref !== undefined) {
    const file = join(folder, schema.$ref);
    return casesOf(read('', file), label, join(file, '..'));
  }
  const inner = (name: string) => (label === '' ? name : `${label}.${name}`);
  const limits = (kind: string) => [`${kind}/${label}/at-limit`, `${kind}/${label}/past`];
  const slug = (title: string) => `${label === '' ? '' : `${label}.`}${title.replaceAll(/[^\p{L}\p{N}_]+/gu, '-')}`;
  return [
    ...(schema.required ?? []).map((name) => `required/${inner(name)}`),
    ...(schema.allOf ?? []).flatMap(({ title = '' }) =>
      ['satisfied', 'violated'].map((side) => `condition/${slug(title)}/${side}`),
    ),
    ...(schema.maxLength === undefined || schema.enum ? [] : limits('max-length')),
    ...(schema.maxItems === undefined ? [] : limits('max-items')),
    ...(schema.minItems === undefined ? [] : limits('min-items')),
    ...(schema.enum ? schema.enum.map((value) => `enum/${label}/${value}`) : []),
    ...(schema.enum ? [`foreign-value/${label}`] : []),
    ...(schema.additionalProperties === false ? [`unknown-field/${inner('unknownField')}`] : []),
    ...(schema.type === 'object' || schema.type === 'array' ? [`native/${label || 'body'}/string`] : []),
    ...(schema.pattern === undefined ? [] : [`pattern/${label}/violated`]),
    ...(schema.format === undefined ? [] : [`format/${label}/violated`]),
    ...(schema.type === 'string' ? [`native/${label}/${isBoolean(schema) ? 'boolean' : 'number'}`] : []),
    ...(schema.items ? casesOf(schema.items, `${label}[]`, folder) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) => casesOf(property, inner(name), folder)),
  ];
}

const isBoolean = (schema: Schema): boolean => (schema as Record<string, unknown>)['x-wire-type'] === 'boolean';
