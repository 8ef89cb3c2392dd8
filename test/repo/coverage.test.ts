import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { apis, repository } from './run.ts';

// What has to be in the outputs, read off the specs by a few lines of their own: if the generator forgets an operation,
// an example or a constraint, regenerating everything does not hide it.

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema | boolean>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean;
  readonly unevaluatedProperties?: boolean;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly (Schema & { readonly title?: string; readonly if?: unknown })[];
}

const read = (folder: string, file: string) => parse(readFileSync(join(folder, file), 'utf8'));
const generated = (file: string) => readFileSync(join(repository, file), 'utf8');

const operations = Object.entries(apis).flatMap(([api, { root }]) => {
  const folder = join(repository, root, '..');
  const { paths } = read(repository, root) as { paths: Record<string, { $ref: string }> };
  return Object.values(paths).map(({ $ref }) => {
    const { post } = read(folder, $ref);
    return [`${api} ${post.operationId}`, api, folder, post] as const;
  });
});

test('the specs have operations to speak of', () => {
  const files = Object.values(apis).map(({ root }) => readdirSync(join(repository, root, '../paths')));
  expect(operations.length).toBe(files.flat().length);
  expect(operations.length).toBe(19);
});

describe.each(operations)('%s', (_, api, folder, operation) => {
  const id = operation.operationId as string;
  const suite = () => generated(`packages/${api}-contract/src/gen/${id}.suite.ts`);
  const examples = Object.keys(operation.requestBody.content['application/json'].examples);

  test('is in client, mock and contract suite', () => {
    expect(generated(`packages/${api}-client/src/gen/operations.ts`)).toContain(`export const ${id} = {`);
    expect(generated(`packages/${api}-client/src/gen/client.ts`)).toContain(
      `${id}: (body, given) => functions.${id}(connection, body`,
    );
    expect(generated(`packages/${api}-client/src/gen/functions.ts`)).toMatch(
      new RegExp(`^export function ${id}(<const Body = \\{\\}>)?\\(`, 'm'),
    );
    expect(generated(`packages/${api}-mock/src/gen/definition.ts`)).toContain(`id: '${id}',`);
    expect(suite()).toContain(`id: '${id}',`);
  });

  test('has every example in mock and suite', () => {
    const mock = generated(`packages/${api}-mock/src/gen/definition.ts`);
    expect(examples.length).toBeGreaterThan(10);
    expect(examples.filter((key) => !mock.includes(`{ key: '${key}',`))).toEqual([]);
    expect(examples.filter((key) => !suite().includes(`    '${key}': {`))).toEqual([]);
  });

  test('has a case for each constraint of its request, kept and broken', () => {
    const request = join(folder, 'paths', operation.requestBody.content['application/json'].schema.$ref as string);
    // What is told apart by product ends in it.
    const ids = new Set(
      [...suite().matchAll(/\{ id: '([^']+)', from/g)].map(([, found = '']) => found.replace(/@[^/]*$/, '')),
    );
    const wanted = casesOf({ $ref: request }, '', '', []).map((suffix) => `${id}/${suffix}`);
    expect(wanted.length).toBeGreaterThan(3);
    expect(wanted.filter((each) => !ids.has(each))).toEqual([]);
  });
});

/** Ids of the cases that a schema asks for, without the operation. A schema inside itself is entered once. */
function casesOf(schema: Schema, label: string, folder: string, inside: readonly string[]): string[] {
  const { $ref, ...own } = schema;
  const file = $ref === undefined ? undefined : join(folder, $ref);
  const referred =
    file === undefined || inside.includes(file)
      ? []
      : casesOf(read('', file), label, join(file, '..'), [...inside, file]);
  const inner = (name: string) => (label === '' ? name : `${label}.${name}`);
  const limits = (kind: string) => [`${kind}/${label}/at-limit`, `${kind}/${label}/past`];
  const slug = (title: string) =>
    `${label === '' ? '' : `${label}.`}${title.replaceAll(/[^\p{L}\p{N}_]+/gu, '-').replaceAll(/^-|-$/g, '')}`;
  const values = own.const === undefined ? own.enum : [own.const];
  const types = new Set([own.type].flat());
  const into = (part: Schema, at = label) => casesOf(part, at, folder, inside);
  return [
    ...referred,
    ...(own.required ?? []).map((name) => `required/${inner(name)}`),
    ...(own.allOf ?? []).flatMap((part) =>
      part.if === undefined
        ? into(part)
        : ['satisfied', 'violated'].map((side) => `condition/${slug(part.title ?? '')}/${side}`),
    ),
    ...(own.oneOf ?? []).flatMap((form) => into(form)),
    ...(own.maxLength === undefined || values ? [] : limits('max-length')),
    ...(own.maxItems === undefined ? [] : limits('max-items')),
    ...(own.minItems === undefined ? [] : limits('min-items')),
    ...(values ? values.map((value) => `enum/${label}/${value}`) : []),
    ...(values ? [`foreign-value/${label}`] : []),
    ...(own.additionalProperties === false || own.unevaluatedProperties === false
      ? [`unknown-field/${inner('unknownField')}`]
      : []),
    ...(types.has('object') || types.has('array') ? [`native/${label || 'body'}/string`] : []),
    ...(own.pattern === undefined ? [] : [`pattern/${label}/violated`]),
    ...(own.format === undefined ? [] : [`format/${label}/violated`]),
    ...(types.has('string') ? [`native/${label}/${isBoolean(own) ? 'boolean' : 'number'}`] : []),
    ...(own.items ? into(own.items, `${label}[]`) : []),
    ...Object.entries(own.properties ?? {}).flatMap(([name, property]) =>
      typeof property === 'boolean' ? [] : into(property, inner(name)),
    ),
  ];
}

const isBoolean = (schema: Schema): boolean => (schema as Record<string, unknown>)['x-wire-type'] === 'boolean';
