import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { api as alipayPlusApi, suites as alipayPlus } from '@countersign/alipay-plus-contract';
import { api as antomApi, suites as antom } from '@countersign/antom-contract';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { changedExample } from '../../packages/contract-kit/src/case-check.ts';
import type { ContractCase, ContractSuite } from '../../packages/contract-kit/src/suite.ts';
import { loadContract, memberOf, pointerTo, resolve, type Json } from '../properties/bundled.ts';
import { repository } from '../repo/run.ts';
import { generateSpec, specsFolder } from './generate-spec.ts';

// The generated cases of both APIs against Ajv on the document as Redocly bundles it: nothing here asks the generator. An accepted
// case is valid; a refused one breaks its rule and, but for the exceptions that are listed, no other.

const apis = { antom: { api: antomApi, suites: antom }, 'alipay-plus': { api: alipayPlusApi, suites: alipayPlus } };
const names = Object.keys(apis) as (keyof typeof apis)[];
const contracts = new Map(await Promise.all(names.map(async (name) => [name, await loadContract(name)] as const)));

/** Thousands of bodies. */
const timeout = 60_000;

interface Judged {
  readonly at: (pointer: string) => unknown;
  readonly pointerOf: (suite: ContractSuite) => string;
  /** What Ajv has against a body, without what is only the echo of something else. */
  readonly broken: (suite: ContractSuite, each: ContractCase, body: unknown) => readonly ErrorObject[];
}

function judged(name: keyof typeof apis): Judged {
  const contract = contracts.get(name);
  if (contract === undefined) throw new Error(`${name} is not bundled.`);
  const { document, messages, at } = contract;
  const ajv = new Ajv2020({ strict: false, logger: false, allErrors: true, verbose: true, ownProperties: true });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'document' });
  const compiled = new Map<string, ValidateFunction>();
  const errors = (pointer: string, body: unknown): readonly ErrorObject[] => {
    const fragment = pointer.slice(1).split('/').map(encodeURIComponent).join('/');
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `document#${fragment}` });
    compiled.set(pointer, validate);
    validate(body);
    // `if` only says that what is told beside it stands in a `then`.
    return (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  };
  const pointerOf = ({ id }: ContractSuite): string =>
    messages.find(({ operationId, direction }) => operationId === id && direction === 'request')?.pointer ?? '';
  return {
    at,
    pointerOf,
    broken(suite, each, body) {
      const pointer = pointerOf(suite);
      const found = errors(pointer, body);
      const root = at(resolve(at, pointer)) as {
        discriminator?: { propertyName: string; mapping: Json };
        oneOf?: unknown;
      };
      if (root.discriminator === undefined || last(each.rule) === 'oneOf') return found;
      // Each form of a choice but the meant one complains as well, and so does the choice: what counts is the form that is named, or
      // the one that the case is about.
      const forms = schemasUnder(at, root.oneOf);
      const [inside, outside] = [true, false].map((wanted) =>
        found.filter(({ parentSchema, keyword }) => (forms.has(parentSchema) || keyword === 'oneOf') === wanted),
      );
      const form = root.discriminator.mapping[String(memberOf(body, root.discriminator.propertyName))];
      const told = typeof form === 'string' ? errors(form, body) : inside?.filter((error) => isOwn(at, each, error));
      return [...(outside ?? []), ...(told ?? [])];
    },
  };
}

/** All schemas that stand under a place, at any depth and behind references. */
function schemasUnder(at: Judged['at'], root: unknown, found: Set<unknown> = new Set()): Set<unknown> {
  if (root === false) found.add(root);
  if (typeof root !== 'object' || root === null || found.has(root)) return found;
  found.add(root);
  const reference = memberOf(root, '$ref');
  if (typeof reference === 'string') schemasUnder(at, at(reference), found);
  for (const inner of Object.values(root)) schemasUnder(at, inner, found);
  return found;
}

/** Whether an error is one of the rule that a case is about. */
function isOwn(at: Judged['at'], { rule }: ContractCase, { keyword, parentSchema }: ErrorObject): boolean {
  const end = rule.lastIndexOf('/');
  const [around, last] = [at(rule.slice(0, end)), rule.slice(end + 1)];
  if (parentSchema === around && keyword === last) return true;
  // A condition is told by its place, and broken in its `then`; a choice, in each of its forms.
  const consequence = memberOf(at(rule), 'then');
  if (consequence !== undefined) return schemasUnder(at, consequence).has(parentSchema);
  return (last === 'oneOf' || last === 'anyOf') && schemasUnder(at, at(rule)).has(parentSchema);
}

const last = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1);

/**
 * Rules that no value breaks alone, as `kind of case: rule + what else is broken`. Each has its reason.
 */
const exceptions: Readonly<Record<string, string>> = {
  'native: type + enum': 'no value of another type is in a closed set of texts',
  'native: type + const': 'the same of a set of one',
  'later-item: type + enum': 'the same of a later item',
  'max-length: maxLength + enum': 'a text that is too long is in no closed set of shorter ones',
  'max-length: maxLength + pattern': 'the pattern fixes the length',
  'max-length: maxLength + maxLength, pattern':
    'two parts of the schema say the same of one value, and its pattern fixes the length',
  'pattern: pattern + pattern': 'of two patterns of one value, what breaks the wider breaks the narrower',
  'native: type + type': 'two parts of the schema say the same of one value',
  'required: required + required': 'the same of a member',
  'foreign-value: const + enum': 'the value that names a form is in a closed set beside the forms',
  'foreign-value: enum + const': 'the same the other way round',
  'no-form: oneOf + enum': 'the same of the choice',
  'native: type + enum, type': 'a closed set, and a type in two parts',
  'native: type + const, enum, type': 'the same of the value that names a form',
};

/** A spec of one field more, and what its suite gains. */
describe('a field that is added to a spec', () => {
  const casesOf = async (change: (text: string) => string): Promise<readonly string[]> => {
    const folder = mkdtempSync(join(tmpdir(), 'added-field-'));
    const root = join(folder, 'plain.yaml');
    writeFileSync(root, change(readFileSync(join(specsFolder, 'plain.yaml'), 'utf8')));
    const { outputs } = await generateSpec('plain', root);
    rmSync(folder, { recursive: true });
    const suite = outputs.get('contract')?.find(({ path }) => path === 'createPet.suite.ts')?.text ?? '';
    return suite.split('\n');
  };
  const colour = '        colour:\n          type: string\n          enum: [RED]\n        friends:';

  test('brings its cases and constraints along, under its name, and changes no other', async () => {
    const before = await casesOf((text) => text);
    const after = await casesOf((text) => text.replace('        friends:', colour));
    const added = after.filter((line) => !before.includes(line));
    const others = added.filter((line) => !line.includes('colour'));
    expect(others).toEqual([]);
    expect(added.map((line) => /(?:\/\/ |id: 'createPet\/|keyword: ')([^']+)/.exec(line)?.[1])).toEqual([
      'fullest',
      'colour',
      'enum/colour/RED',
      'foreign-value/colour',
      'native/colour/number',
      'type',
      'enum',
    ]);
    expect(before.filter((line) => !after.includes(line) && !line.includes('/fullest'))).toEqual([]);
  });
});

describe.each(names)('%s', (name) => {
  const { suites, api } = apis[name];
  const judge = judged(name);
  const cases = suites.flatMap((suite) =>
    suite.cases.map((each) => ({ suite, each, body: changedExample(suite, each) })),
  );
  const accepted = cases.filter(({ each }) => each.expect === 'accepted');
  const refused = cases.filter(({ each }) => each.expect === 'request-invalid');

  test('there are cases of both sides, for each operation, under ids of their own', () => {
    expect(accepted.length).toBeGreaterThan(150);
    expect(refused.length).toBeGreaterThan(400);
    for (const { cases: own } of suites) {
      expect(own.some(({ expect: wanted }) => wanted === 'accepted')).toBe(true);
      expect(own.some(({ expect: wanted }) => wanted !== 'accepted')).toBe(true);
    }
    expect(new Set(cases.map(({ each }) => each.id)).size).toBe(cases.length);
    expect(cases.length).toBe(accepted.length + refused.length);
  });

  test('every accepted body is valid', { timeout }, () => {
    const invalid = accepted.flatMap(({ suite, each, body }) =>
      judge.broken(suite, each, body).map(({ instancePath, message }) => `${each.id}: ${instancePath} ${message}`),
    );
    expect(invalid).toEqual([]);
  });

  test('every refused body breaks its rule, and no other that is not listed with its reason', { timeout }, () => {
    const found = refused.flatMap(({ suite, each, body }) => {
      const broken = judge.broken(suite, each, body);
      // A part of a schema that is broken evaluates nothing (JSON Schema 2020-12 Core, 7.7.1): its members seem unknown.
      const others = broken.filter(
        (error) => !isOwn(judge.at, each, error) && !error.keyword.startsWith('unevaluated'),
      );
      const isBroken = broken.some((error) => isOwn(judge.at, each, error));
      if (!isBroken) return [`${each.id} does not break ${each.rule}`];
      const told = [...new Set(others.map(({ keyword }) => keyword))].sort().join(', ');
      const kind = each.id.split('/')[1] ?? '';
      const exception = `${kind}: ${last(each.rule)} + ${told}`;
      // The other rule speaks of the very same value: nothing else in the body is wrong.
      const places = new Set(broken.filter((error) => isOwn(judge.at, each, error)).map((error) => error.instancePath));
      const isElsewhere = others.some(({ instancePath }) => !places.has(instancePath));
      return others.length === 0 || (exception in exceptions && !isElsewhere) ? [] : [`${each.id}: ${exception}`];
    });
    expect(found).toEqual([]);
  });

  test('every keyword of every request schema that a value can break is in the table of constraints, with both sides', () => {
    for (const suite of suites) {
      const wanted = keywordsUnder(judge.at, judge.pointerOf(suite));
      const listed = new Set(suite.constraints.map(({ rule }) => rule));
      expect(
        [...wanted].filter((rule) => !listed.has(rule)),
        suite.id,
      ).toEqual([]);
      expect(wanted.size).toBeGreaterThan(3);
      const gaps = suite.constraints.filter(
        ({ satisfied = [], violated = [] }) => satisfied.length * violated.length === 0,
      );
      expect(gaps, suite.id).toEqual([]);
    }
  });

  test('what the table names is there, and is of that side', () => {
    for (const { id, cases: own, scenarios, constraints } of suites) {
      const sides = new Map(own.map((each) => [each.id, each.expect]));
      for (const key of Object.keys(scenarios)) sides.set(`scenario/${key}`, 'accepted');
      for (const { satisfied = [], violated = [], ...about } of constraints) {
        expect(
          satisfied.map((each) => sides.get(each)),
          `${id} ${JSON.stringify(about)}`,
        ).toEqual(satisfied.map(() => 'accepted'));
        expect(
          violated.map((each) => sides.get(each)),
          `${id} ${JSON.stringify(about)}`,
        ).toEqual(violated.map(() => 'request-invalid'));
      }
    }
  });

  test('every rule has a file of the spec in which it stands', () => {
    const { sources = {} } = api;
    for (const { cases: own, constraints } of suites) {
      for (const { rule } of [...own, ...constraints]) {
        const [prefix] = Object.keys(sources)
          .filter((each) => `${rule}/`.startsWith(`${each}/`))
          .sort((a, b) => b.length - a.length);
        expect(prefix, rule).not.toBe('#');
        const [file = ''] = (sources[prefix ?? ''] ?? '').split('#');
        expect(existsSync(join(repository, file)), file).toBe(true);
      }
    }
  });

  test('a limit of text is tried in characters that UTF-16 writes with two units', () => {
    const astral = accepted.filter(({ each }) => each.id.endsWith('/at-limit-astral'));
    expect(astral.length).toBeGreaterThan(50);
    for (const { each } of astral) {
      const value = each.patch.map((step) => ('value' in step ? String(step.value) : '')).at(-1) ?? '';
      expect(value.length).toBe(2 * [...value].length);
    }
  });
});

/** Keywords by which a value is refused. */
const asserting = new Set([
  ...['type', 'enum', 'const', 'minLength', 'maxLength', 'pattern', 'format', 'minItems', 'maxItems', 'required'],
  ...[
    'additionalProperties',
    'unevaluatedProperties',
    'oneOf',
    'anyOf',
    'not',
    'minimum',
    'maximum',
    'multipleOf',
    'uniqueItems',
  ],
]);

/** Pointers of all keywords that refuse something, at every schema of a body; what a condition says is told by its place. */
function keywordsUnder(at: Judged['at'], root: string): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  visit(root);
  return found;

  function visit(pointer: string): void {
    const schema = at(pointer);
    if (seen.has(pointer) || typeof schema !== 'object' || schema === null) return;
    seen.add(pointer);
    if (memberOf(schema, 'if') !== undefined) found.add(pointer);
    for (const [keyword, value] of Object.entries(schema)) {
      const isEmpty = Array.isArray(value) && value.length === 0;
      if (asserting.has(keyword) && !isEmpty && value !== true) found.add(pointerTo(pointer, keyword));
      if (keyword === '$ref') visit(String(value));
      if (keyword === 'items') visit(pointerTo(pointer, keyword));
      if (['allOf', 'oneOf', 'anyOf'].includes(keyword))
        (value as unknown[]).forEach((_, index) => visit(pointerTo(pointer, keyword, index)));
      if (keyword === 'properties')
        Object.keys(value as Json).forEach((name) => visit(pointerTo(pointer, keyword, name)));
    }
  }
}
