import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { buildCases, type BuiltCases } from '../../generator/src/emit/contract/build-cases.ts';
import { changed } from '../../generator/src/emit/contract/change.ts';
import { createJudge } from '../../generator/src/emit/contract/judge.ts';
import type { OasDocument } from '../../generator/src/load/oas.ts';
import { buildModel } from '../../generator/src/model/build.ts';
import { memberOf } from '../properties/bundled.ts';
import { components, jsonSchemaSuite, type SuiteSchema } from './json-schema-suite.ts';

// Every keyword that cases are made of, as the schema of a request, with its valid values as examples. Ajv alone says what is right.

const place = { file: '', line: 1, column: 1, pointer: '#/' };

interface Tried extends BuiltCases {
  readonly problems: readonly string[];
  readonly cases: BuiltCases['groups'][number]['cases'];
  readonly bodyOf: (each: { readonly from: string; readonly patch: Parameters<typeof changed>[1] }) => unknown;
  readonly errors: (body: unknown) => readonly ErrorObject[];
  readonly at: (pointer: string) => unknown;
}

function tryOut({ schema, valid }: SuiteSchema): Tried {
  const operation = {
    operationId: 'p',
    requestBody: { content: { 'application/json': { schema } } },
    responses: { '204': { description: 'ok' } },
  };
  const document = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/p': { post: operation } },
    components,
  } as unknown as OasDocument;
  const loaded = { document, locate: () => place, problems: [] };
  const { model } = buildModel(loaded, { name: 't', root: 't.yaml', reservedNames: [] });
  const [read] = model.operations;
  if (read === undefined) throw new Error('There is one operation.');
  // Examples of a spec may hold no member that is not described; here they may.
  const only = { ...read, scenarios: valid.map((request, index) => ({ key: `k${index}`, request, pointer: '#/' })) };
  const problems: string[] = [];
  const built = buildCases(model, only, createJudge(document), (code, pointer, message) =>
    problems.push(`${code} ${pointer} ${message}`),
  );
  const ajv = new Ajv2020({ strict: false, logger: false, allErrors: true, verbose: true });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'document' });
  const fragment = '/paths/~1p/post/requestBody/content/application~1json/schema';
  const validate = ajv.compile({ $ref: `document#${fragment.split('/').map(encodeURIComponent).join('/')}` });
  return {
    ...built,
    problems,
    cases: built.groups.flatMap(({ cases }) => cases),
    bodyOf: ({ from, patch }) => changed(valid[Number(from.slice(1))], patch),
    errors: (body) => (validate(body) ? [] : (validate.errors ?? [])),
    at: (pointer) =>
      pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
        .reduce<unknown>(memberOf, document),
  };
}

/** Whether an error is of the rule: of its keyword at its schema, or of what stands under the keyword. */
function isOf({ at }: Tried, rule: string, { keyword, parentSchema }: ErrorObject): boolean {
  const end = rule.lastIndexOf('/');
  const last = rule.slice(end + 1);
  const schema: unknown = parentSchema;
  const told = /^(min|max)Contains$/.test(last) ? 'contains' : last;
  if (parentSchema === at(rule.slice(0, end)) && keyword === told) return true;
  const root = at(rule);
  if (root === false) return schema === false || keyword === told;
  return isUnder(memberOf(root, 'if') === undefined ? root : [memberOf(root, 'then')], parentSchema);
}

const isUnder = (root: unknown, wanted: unknown): boolean =>
  root === wanted ||
  (typeof root === 'object' && root !== null && Object.values(root).some((inner) => isUnder(inner, wanted)));

/** What a constraint calls a rule that keywords without a voice of their own bring about. */
const spokenBy: Readonly<Record<string, readonly string[]>> = {
  allOf: ['required', 'maximum', 'minimum'],
  prefixItems: ['type'],
  items: ['type', 'items'],
  properties: ['type', 'false schema'],
  patternProperties: ['type', 'maximum'],
  additionalProperties: ['additionalProperties', 'type'],
  $ref: ['type', 'minLength', 'maxLength'],
};

describe.each(jsonSchemaSuite.map((each) => [each.keyword, each.section, JSON.stringify(each.schema), each] as const))(
  '%s (%s): %s',
  (keyword, _section, _schema, suiteSchema) => {
    const tried = tryOut(suiteSchema);
    const { cases, constraints, problems, bodyOf, errors } = tried;

    test('its values are valid', () => {
      expect(suiteSchema.valid.flatMap((value) => errors(value))).toEqual([]);
    });

    test('accepted cases are valid, refused ones break their rule', () => {
      const wrong = cases.filter((each) => {
        const found = errors(bodyOf(each));
        return each.expect === 'accepted' ? found.length > 0 : !found.some((error) => isOf(tried, each.rule, error));
      });
      expect(wrong.map((each) => [each, errors(bodyOf(each))])).toEqual([]);
      expect(cases.some((each) => each.expect === 'accepted')).toBe(true);
      expect(cases.some((each) => each.expect === 'request-invalid')).toBe(true);
    });

    test('the keyword is shown kept and broken, and nothing is left out', () => {
      expect(problems).toEqual([]);
      const speaking = constraints.filter((each) => (spokenBy[keyword] ?? [keyword]).includes(each.keyword));
      expect(speaking.length).toBeGreaterThan(0);
      expect(speaking.filter(({ satisfied, violated }) => !satisfied || !violated)).toEqual([]);
    });
  },
);

test('the keywords that are tried are those which refuse something or apply a schema', () => {
  const claimed = [
    ...['type', 'enum', 'const', 'multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum'],
    ...['maxLength', 'minLength', 'pattern', 'maxItems', 'minItems', 'uniqueItems', 'maxContains', 'minContains'],
    ...['maxProperties', 'minProperties', 'required', 'dependentRequired', 'format'],
    ...['allOf', 'anyOf', 'oneOf', 'not', 'then', 'else', 'dependentSchemas'],
    ...['prefixItems', 'items', 'contains', 'properties', 'patternProperties', 'additionalProperties', 'propertyNames'],
    ...['unevaluatedItems', 'unevaluatedProperties', '$ref'],
  ];
  expect(new Set(jsonSchemaSuite.map(({ keyword }) => keyword))).toEqual(new Set(claimed));
});
