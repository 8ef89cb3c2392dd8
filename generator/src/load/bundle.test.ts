import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ProblemsError, type Place, type Problem } from '../problem.ts';
import { loadDocument } from './bundle.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Files = Readonly<Record<string, string>>;

/** Loads files, of which `openapi.yaml` is the root. */
function load(files: Files) {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return loadDocument(join(folder, 'openapi.yaml'));
}

const told = ({ file, line, pointer }: Place): string => `${file.slice(folder.length + 1)}:${line} ${pointer}`;

/** Code, place and message of every problem of the files. */
async function problemsOf(files: Files): Promise<(readonly [code: string, place: string, message: string])[]> {
  const brief = ({ code, place, message }: Problem) => [code, told(place), message] as const;
  try {
    return (await load(files)).problems.map(brief);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(brief);
    throw error;
  }
}

/** Code and place alone, where the message is Redocly's. */
const placesOf = async (files: Files) => (await problemsOf(files)).map(([code, place]) => `${code} ${place}`);

const head = 'openapi: 3.1.0\ninfo: {title: Tills, version: "1"}\n';
const answer = (schema: string) =>
  `{get: {operationId: a, responses: {"200": {description: ok, content: {application/json: {schema: ${schema}}}}}}}`;

describe('a document of another kind is refused before it is looked into', () => {
  test.each([
    ['Swagger', 'info: {}\nswagger: "2.0"\n', 'openapi.yaml:2 #/swagger', 'Found swagger: "2.0".'],
    ['3.0', 'openapi: 3.0.3\ninfo: 7\n', 'openapi.yaml:1 #/openapi', 'Found openapi: "3.0.3".'],
    ['3.2', 'openapi: 3.2.0\n', 'openapi.yaml:1 #/openapi', 'Found openapi: "3.2.0".'],
    ['a number', 'openapi: 3.1\n', 'openapi.yaml:1 #/openapi', 'Found openapi: 3.1.'],
    ['another version', 'openapi: 3.10.0\n', 'openapi.yaml:1 #/openapi', 'Found openapi: "3.10.0".'],
    ['a list', '- a\n', 'openapi.yaml:1 #/', 'The document has no `openapi` with its version.'],
    ['nothing', '', 'openapi.yaml:1 #/', 'The document has no `openapi` with its version.'],
  ])('%s', async (_, text, place, message) => {
    expect(await problemsOf({ 'openapi.yaml': text })).toEqual([['VERSION_UNSUPPORTED', place, message]]);
  });
});

describe('a file that cannot be read', () => {
  test('the root is missing', async () => {
    expect(await problemsOf({})).toEqual([['FILE_UNREADABLE', 'openapi.yaml:1 #/', 'There is no such file.']]);
  });

  test('the root is a folder', async () => {
    mkdirSync(join(folder, 'openapi.yaml'));
    expect(await placesOf({})).toEqual(['FILE_UNREADABLE openapi.yaml:1 #/']);
  });

  test('the root is broken', async () => {
    expect(await placesOf({ 'openapi.yaml': `${head}paths: {\n` })).toEqual(['SYNTAX openapi.yaml:4 #/']);
  });

  test('a file it refers to is broken: told once, at its own line', async () => {
    const root = `${head}paths:\n  /a: ${answer('{$ref: S.yaml}')}\n  /b: {$ref: P.yaml}\n`;
    const files = {
      'openapi.yaml': root,
      'S.yaml': 'type: object\nfoo: [\n',
      'P.yaml': answer('{$ref: S.yaml}').replace(': a,', ': b,'),
    };
    expect(await placesOf(files)).toEqual(['SYNTAX S.yaml:3 #/']);
  });
});

describe('references', () => {
  const schemas = (text: string) => ({ 'openapi.yaml': `${head}paths: {}\ncomponents:\n  schemas:\n${text}` });

  test('one that leads nowhere is told once, however many examples stand on it', async () => {
    const places = await placesOf(
      schemas('    A: {type: object, properties: {a: {$ref: No.yaml}}, examples: [{a: 1}, {a: 2}]}\n'),
    );
    expect(places).toEqual(['REF_UNRESOLVED openapi.yaml:6 #/components/schemas/A/properties/a']);
  });

  test('those that come back to themselves are told where they stand', async () => {
    const text =
      '    A: {$ref: "#/components/schemas/B"}\n    B: {$ref: "B.yaml"}\n    C: {$ref: "#/components/schemas/D"}\n';
    const files = {
      ...schemas(`${text}    D: {properties: {c: {$ref: "#/components/schemas/D"}}}\n`),
      'B.yaml': '$ref: "openapi.yaml#/components/schemas/A"\n',
    };
    expect(await placesOf(files)).toEqual([
      'REF_UNRESOLVED openapi.yaml:6 #/components/schemas/A',
      'REF_UNRESOLVED openapi.yaml:7 #/components/schemas/B',
      'REF_UNRESOLVED B.yaml:1 #/',
    ]);
  });

  test('one in a discriminator is no clash of names', async () => {
    const mapping = '{a: "#/components/schemas/A", b: "#/components/schemas/No"}';
    const text = `    A: {type: object, oneOf: [], discriminator: {propertyName: k, mapping: ${mapping}}}\n`;
    expect(await placesOf(schemas(text))).toEqual([expect.stringMatching(/^REF_UNRESOLVED openapi\.yaml:6 /)]);
  });

  test('two files of one name and another content', async () => {
    const root = `${head}paths:\n  /a: ${answer('{$ref: a/X.yaml}')}\n  /b: ${answer('{$ref: b/X.yaml}').replace(': a,', ': b,')}\n`;
    const files = { 'openapi.yaml': root, 'a/X.yaml': 'type: string\n', 'b/X.yaml': 'type: object\n' };
    expect(await placesOf(files)).toEqual([expect.stringMatching(/^NAME_CLASH openapi\.yaml:5 /)]);
  });
});

describe('patterns', () => {
  const of = (schema: string) => ({ 'openapi.yaml': `${head}paths:\n  /a: ${answer(schema)}\n` });

  test('one that is no expression is told where it stands, once, with examples and without', async () => {
    const place = 'openapi.yaml:4 #/paths/~1a/get/responses/200/content/application~1json/schema/properties/q/pattern';
    const schema = "{type: object, properties: {q: {type: string, pattern: '['}}}";
    expect(await placesOf(of(schema))).toEqual([`PATTERN_INVALID ${place}`]);
    const illustrated = schema.replace(/\}$/, ', examples: [{q: a}]}');
    expect(await placesOf(of(illustrated))).toEqual([`PATTERN_INVALID ${place}`]);
  });

  test('one that is none with Unicode alone', async () => {
    expect(await placesOf(of("{type: string, pattern: '\\-'}"))).toEqual([expect.stringMatching(/^PATTERN_INVALID /)]);
  });

  test('a property of that name is no pattern', async () => {
    expect(await problemsOf(of("{type: object, properties: {pattern: {const: '['}}}"))).toEqual([]);
  });
});

describe('a pointer into the bundled document is found in the sources', () => {
  // Four files of one basename, a schema inside another file, and a path that is a reference inside the root.
  const files: Files = {
    'openapi.yaml': `${head}paths:\n  /a: {$ref: paths/Pay.yaml}\n  /b: {$ref: "#/components/pathItems/B"}\ncomponents:\n  pathItems:\n    B: ${answer('{type: string}').replace(': a,', ': b,')}\n`,
    'paths/Pay.yaml': [
      'summary: Pay',
      'post:',
      '  operationId: pay',
      '  requestBody:',
      '    content:',
      '      application/json:',
      '        schema: {$ref: ../schemas/Pay.yaml}',
      '        examples: {Pay: {$ref: ../ex/Pay.yaml}}',
      '  responses: {"200": {$ref: ../responses/Pay.yaml}}',
    ].join('\n'),
    'schemas/Pay.yaml': 'type: object\nproperties:\n  w: {type: string}\n  q: {$ref: "../T.yaml#/defs/q"}\n',
    'responses/Pay.yaml': 'description: ok\ncontent:\n  application/json:\n    schema: {type: object}\n',
    'ex/Pay.yaml': 'value:\n  w: a\n',
    'T.yaml': 'defs:\n  other: {type: string}\n  q: {type: string, maxLength: 3}\n',
  };

  test.each([
    ['#/info/title', 'openapi.yaml:2 #/info/title'],
    ['#/paths/~1a', 'openapi.yaml:4 #/paths/~1a'],
    ['#/paths/~1a/summary', 'paths/Pay.yaml:1 #/summary'],
    ['#/paths/~1a/post/operationId', 'paths/Pay.yaml:3 #/post/operationId'],
    ['#/paths/~1b/get/operationId', 'openapi.yaml:8 #/components/pathItems/B/get/operationId'],
    ['#/components/schemas/Pay/properties/w/type', 'schemas/Pay.yaml:3 #/properties/w/type'],
    ['#/components/schemas/Pay/properties/q', 'schemas/Pay.yaml:4 #/properties/q'],
    ['#/components/schemas/q/maxLength', 'T.yaml:3 #/defs/q/maxLength'],
    ['#/components/responses/Pay/content', 'responses/Pay.yaml:2 #/content'],
    ['#/components/examples/Pay/value/w', 'ex/Pay.yaml:2 #/value/w'],
    ['#/components/schemas/Pay/x-missing/deep', 'schemas/Pay.yaml:1 #/'],
    ['#/x-missing', 'openapi.yaml:1 #/'],
  ])('%s', async (pointer, place) => {
    const { locate } = await load(files);
    expect(told(locate(pointer))).toBe(place);
  });
});
