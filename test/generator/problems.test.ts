import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatProblem, ProblemsError, type Problem } from '../../generator/src/problem.ts';
import { generateSpec, specsFolder } from './generate-spec.ts';

const sound = readFileSync(join(specsFolder, 'signed.yaml'), 'utf8');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The problems of the sound spec with one passage replaced. */
async function problemsAfter(from: string, to: string): Promise<readonly Problem[]> {
  expect(sound).toContain(from);
  const file = join(folder, 'openapi.yaml');
  writeFileSync(file, sound.replace(from, to));
  try {
    return (await generateSpec('signed', file)).warnings;
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
}

/** Line of the first match, from 1, in the spec after the change. */
const lineOf = (text: string, changed: string): number => changed.slice(0, changed.indexOf(text)).split('\n').length;

// Passage, what stands there instead, and of the problem: code, text on its line, end of its pointer, part of its message.
test.each([
  [
    'a reference to nothing',
    '$ref: "#/components/schemas/Shift"',
    '$ref: ./Shift.yaml',
    'REF_UNRESOLVED',
    '$ref: ./Shift.yaml',
    '/properties/shift',
    "Can't resolve",
  ],
  [
    'an unknown keyword',
    '          maxLength: 9',
    '          maxLenght: 9',
    'STRUCTURE',
    'maxLenght: 9',
    '/float/maxLenght',
    'maxLenght',
  ],
  [
    'an example that breaks its schema',
    'float: "100"',
    'float: ten',
    'EXAMPLE_INVALID',
    'float: ten',
    '/value/float',
    'pattern',
  ],
  [
    'an example that breaks a condition',
    '                  float: "100"\n',
    '',
    'EXAMPLE_INVALID',
    'kind: FLOAT',
    '/value',
    "required property 'float'",
  ],
  [
    'a field of an example that no schema knows',
    'float: "100"',
    'float: "100"\n                  flaot: "1"',
    'EXAMPLE_INVALID',
    'flaot: "1"',
    '/value/flaot',
    'flaot',
  ],
  ['broken YAML', 'title: Tills', 'title: "Tills', 'SYNTAX', 'version: 1.0.0', '#/', ''],
  [
    'a code without its facts',
    'enum: [DONE]',
    'enum: [DONE, OPENED]',
    'RESULT_CODES_MISMATCH',
    'x-result-codes:',
    '/reason/x-result-codes',
    'OPENED (S) lacks message, action, furtherAction',
  ],
  [
    'facts without their code',
    'BAD_REQUEST: {',
    'BAD_LUCK: { message: m, action: none, furtherAction: f }\n                BAD_REQUEST: {',
    'RESULT_CODES_MISMATCH',
    'BAD_LUCK: {',
    '/x-result-codes/BAD_LUCK',
    'BAD_LUCK is explained',
  ],
  [
    'a response without its request',
    '              openTill.bad-request:\n                value:\n                  kind: EMPTY\n',
    '',
    'SCENARIO_UNPAIRED',
    'openTill.bad-request:',
    '/examples/openTill.bad-request',
    'answers no request',
  ],
  [
    'a refusal with an unknown code',
    'request-invalid: BAD_REQUEST',
    'request-invalid: WRONG',
    'RESULT_CODE_UNKNOWN',
    'request-invalid: WRONG',
    '/request-invalid',
    'WRONG',
  ],
  [
    'a condition without a title',
    'title: float is required when kind is FLOAT\n          if:',
    'if:',
    'CONDITION_UNTITLED',
    'if:',
    '/allOf/0/if',
    'no title',
  ],
  [
    'a wire type that is none',
    'x-wire-type: integer',
    'x-wire-type: int',
    'FACT_MALFORMED',
    'x-wire-type: int',
    '/x-wire-type',
    'integer, decimal',
  ],
  [
    'an operation without a name',
    '      operationId: openTill\n',
    '',
    'OPERATION_UNNAMED',
    'post:',
    '/post',
    'no operationId',
  ],
  [
    'a limit that no example can reach',
    '          pattern: ^[0-9]+$\n          x-wire-type: integer\n    Opened',
    '          maxLength: 4000000\n          x-wire-type: integer\n    Opened',
    'CONSTRAINT_UNREACHED',
    '          maxLength: 4000000',
    '/hours/maxLength',
    'max-length/shift.hours',
  ],
])('%s', async (_, from, to, code, onLine, pointerEnd, message) => {
  const problems = await problemsAfter(from, to);
  const problem = problems.find((each) => each.code === code);
  expect(problem, problems.map((each) => formatProblem(each)).join('\n')).toBeDefined();
  expect(problem?.message).toContain(message);
  expect(problem?.place.pointer.endsWith(pointerEnd), problem?.place.pointer).toBe(true);
  expect(problem?.place.line).toBe(lineOf(onLine, sound.replace(from, to)));
});

test('a code without an example is named where the code is explained', async () => {
  const added =
    '[DONE, LATE]\n              x-result-codes:\n                LATE: { message: m, action: none, furtherAction: f }';
  const problems = await problemsAfter('[DONE]\n              x-result-codes:', added);
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['RESULT_CODE_UNILLUSTRATED', 'LATE (S) has no example.'],
  ]);
  expect(problems[0]?.place.pointer).toMatch(/x-result-codes\/LATE$/);
});

test('the sound spec has no problem, but that it has no flows', async () => {
  expect((await problemsAfter('Tills', 'Tills')).map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'warning FLOW_MISSING',
  ]);
});

test('a problem is told with place, pointer, finding, cause and fix', async () => {
  const [problem] = await problemsAfter('          maxLength: 9', '          maxLenght: 9');
  expect(problem && formatProblem(problem, (file) => file.replace(`${folder}/`, ''))).toBe(
    [
      'openapi.yaml:119:11 error STRUCTURE',
      '  at #/components/schemas/OpenTill/properties/float/maxLenght',
      '  Property `maxLenght` is not expected here.',
      '  OpenAPI 3.1 does not know this here, or wants something else. Did you mean "maxLength"? Correct the keyword; a field of your own starts with `x-`.',
    ].join('\n'),
  );
});

test('a notification that would be taken for one of an earlier webhook', async () => {
  const root = join(folder, 'webhooks.yaml');
  const text = readFileSync(join(specsFolder, 'webhooks.yaml'), 'utf8');
  // With less that is required, and that in the example, a question is a sale.
  const mistaken = text
    .replace('required: [kind, saleId, outcome]', 'required: [saleId]')
    .replace('{ goods: [tea] }', '{ goods: [tea], saleId: "7" }')
    .replace('required: [goods]', 'required: [goods]\n              additionalProperties: true');
  writeFileSync(root, mistaken);
  const problems = await generateSpec('webhooks', root).then(
    () => [],
    (error: unknown) => (error instanceof ProblemsError ? error.problems : Promise.reject(error)),
  );
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['WEBHOOK_MISTAKEN', '"asked.yes" of asked has all that sold, which stands before it, always has.'],
  ]);
  expect(problems[0]?.place.line).toBe(lineOf('{ goods: [tea]', mistaken));
});
