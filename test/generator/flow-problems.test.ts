import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ProblemsError, type Problem } from '../../generator/src/problem.ts';
import { generateSpec, specsFolder } from './generate-spec.ts';

const sound = join(specsFolder, 'stateful');
const root = 'openapi.yaml';
const fill = 'flows/fill.arazzo.yaml';
const look = 'flows/look.arazzo.yaml';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
});
beforeEach(() => cpSync(sound, folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** The problems of the sound spec with one passage of one of its files replaced. */
async function problemsAfter(file: string, from: string, to: string): Promise<readonly Problem[]> {
  const before = readFileSync(join(folder, file), 'utf8');
  expect(before).toContain(from);
  writeFileSync(join(folder, file), before.replace(from, to));
  try {
    return (await generateSpec('stateful', join(folder, root))).warnings;
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
}

test('the sound spec has no problem', async () => {
  expect(await problemsAfter(root, 'Jars', 'Jars')).toEqual([]);
});

// File, passage, what stands there instead, and of the one problem: code, text on its line, pointer, part of its message.
test.each([
  [
    'an unknown operation',
    fill,
    'operationId: fill\n',
    'operationId: filll\n',
    'FLOW_UNRESOLVED',
    'operationId: filll',
    '#/workflows/0/steps/0/operationId',
    'no operation "filll"',
  ],
  [
    'an operation of another source',
    fill,
    '$sourceDescriptions.jars.fill',
    '$sourceDescriptions.pots.fill',
    'FLOW_UNRESOLVED',
    '$sourceDescriptions.pots.fill',
    '#/workflows/1/steps/0/operationId',
    'no operation "$sourceDescriptions.pots.fill"',
  ],
  [
    'an unknown workflow',
    fill,
    'look.look-into-it',
    'look.look-away',
    'FLOW_UNRESOLVED',
    'look.look-away',
    '#/workflows/1/steps/3/workflowId',
    'no workflow "look-away"',
  ],
  [
    'an unknown workflow to depend on',
    fill,
    '- fill-a-jar',
    '- fill-a-pot',
    'FLOW_UNRESOLVED',
    '- fill-a-pot',
    '#/workflows/1/dependsOn/0',
    'no workflow "fill-a-pot"',
  ],
  [
    'an unknown document',
    fill,
    'url: look.arazzo.yaml',
    'url: looks.arazzo.yaml',
    'FLOW_UNRESOLVED',
    'url: looks.arazzo.yaml',
    '#/sourceDescriptions/1/url',
    'neither the root document',
  ],
  [
    'the document of another API',
    look,
    'url: ../openapi.yaml',
    'url: ../pots.yaml',
    'FLOW_UNRESOLVED',
    'url: ../pots.yaml',
    '#/sourceDescriptions/0/url',
    '"../pots.yaml"',
  ],
  [
    'an unknown step',
    fill,
    '== $steps.fill.outputs.jar',
    '== $steps.full.outputs.jar',
    'FLOW_UNRESOLVED',
    '$steps.full',
    '#/workflows/1/steps/1/successCriteria/0/condition',
    'no step comes before that is "full"',
  ],
  [
    'a step that comes later',
    fill,
    'weight: "251"',
    'weight: "251"\n            lid: $steps.look.outputs.state',
    'FLOW_UNRESOLVED',
    'lid: $steps.look',
    '#/workflows/1/steps/2/requestBody/payload/lid',
    'no step comes before',
  ],
  [
    'an unknown output of a step',
    fill,
    '$steps.fill.outputs.jar\n        outputs',
    '$steps.fill.outputs.pot\n        outputs',
    'FLOW_UNRESOLVED',
    'parameters:',
    '#/workflows/1/steps/3/parameters',
    '"fill" puts out no "pot"',
  ],
  [
    'an unknown output of a workflow',
    fill,
    'state: $outputs.state',
    'state: $outputs.stat',
    'FLOW_UNRESOLVED',
    '$outputs.stat',
    '#/workflows/1/steps/3/outputs/state',
    'puts out "stat"',
  ],
  [
    'an unknown input',
    look,
    'jar: $inputs.jar',
    'jar: $inputs.pot',
    'FLOW_UNRESOLVED',
    '$inputs.pot',
    '#/workflows/0/steps/0/requestBody/payload/jar',
    'no input "pot"',
  ],
  [
    'an input that another workflow does not have',
    fill,
    '- name: jar\n',
    '- name: pot\n',
    'FLOW_UNRESOLVED',
    'parameters:',
    '#/workflows/1/steps/3/parameters',
    '"look-into-it" has no input "pot"',
  ],
  [
    'a result asked for by no input',
    fill,
    'ending: DONE',
    'end: DONE',
    'FLOW_UNRESOLVED',
    'end: DONE',
    '#/workflows/1/x-asks/end',
    'no input "end"',
  ],
  [
    'a person who gives what nobody takes',
    fill,
    'gives: seal',
    'gives: stamp',
    'FLOW_UNRESOLVED',
    'gives: stamp',
    '#/workflows/1/steps/0/x-person/gives',
    'no input "stamp"',
  ],
  [
    'a step to go to that there is not',
    fill,
    'stepId: fill-again\n            criteria',
    'stepId: fill-more\n            criteria',
    'FLOW_UNRESOLVED',
    'stepId: fill-more',
    '#/workflows/1/steps/0/onSuccess/0/stepId',
    'no step "fill-more"',
  ],
  [
    'an answer before there is one',
    fill,
    '"{$inputs.runId}-1"',
    '"{$response.body#/jar}-1"',
    'FLOW_UNRESOLVED',
    'fillId: "{$response',
    '#/workflows/0/steps/0/requestBody/payload/fillId',
    'nothing has been answered',
  ],
  [
    'no expression',
    fill,
    'outputs:\n          jar: $response.body#/jar',
    'outputs:\n          jar: $response.bodies#/jar',
    'FLOW_EXPRESSION',
    '$response.bodies',
    '#/workflows/0/steps/0/outputs/jar',
    'no runtime expression',
  ],
  [
    'no condition',
    fill,
    '$statusCode == 200',
    '$statusCode = 200',
    'FLOW_EXPRESSION',
    '$statusCode = 200',
    '#/workflows/1/steps/0/successCriteria/0/condition',
    'no simple condition',
  ],
  [
    'a condition that is not closed',
    fill,
    "'FILLED_OTHERWISE')",
    "'FILLED_OTHERWISE'",
    'FLOW_EXPRESSION',
    "($response.body#/result/code == 'FILLED",
    '#/workflows/1/steps/2/successCriteria/0/condition',
    'no simple condition',
  ],
  [
    'a payload that the operation does not take',
    fill,
    'lid: CORK',
    'lid: WAX',
    'FLOW_PAYLOAD',
    'lid: WAX',
    '#/workflows/0/steps/0/requestBody/payload/lid',
    'fill does not take this',
  ],
  [
    'a payload without what is required',
    fill,
    '            weight: "250"\n            lid',
    '            lid',
    'FLOW_PAYLOAD',
    'payload:',
    '#/workflows/0/steps/0/requestBody/payload',
    "required property 'weight'",
  ],
  [
    'a payload with another member',
    fill,
    'lid: CORK',
    'lit: CORK',
    'FLOW_PAYLOAD',
    'payload:',
    '#/workflows/0/steps/0/requestBody/payload',
    '"lit"',
  ],
  [
    'a regular expression',
    fill,
    'condition: $statusCode == 200',
    'condition: ^2\n            context: $statusCode\n            type: regex',
    'UNSUPPORTED',
    'type: regex',
    '#/workflows/1/steps/0/successCriteria/0/type',
    'Conditions of flows are simple',
  ],
  [
    'a header',
    fill,
    'operationId: fill\n',
    'operationId: fill\n        parameters: [{ in: header, name: a, value: b }]\n',
    'UNSUPPORTED',
    'parameters: [',
    '#/workflows/0/steps/0/parameters',
    'not made of `parameters`',
  ],
  [
    'a person of whom nothing is said',
    fill,
    '          summary: Seal the jar.\n',
    '',
    'FACT_MALFORMED',
    'x-person:',
    '#/workflows/1/steps/0/x-person',
    '`summary`',
  ],
  [
    'a workflow of the same name',
    look,
    'workflowId: look-into-it',
    'workflowId: fill-once',
    'NAME_CLASH',
    'workflowId: fill-once',
    '#/workflows/0/workflowId',
    'two workflows "fill-once"',
  ],
  [
    'a step of the same name',
    fill,
    'stepId: fill-otherwise',
    'stepId: fill-again',
    'NAME_CLASH',
    'stepId: fill-again',
    '#/workflows/1/steps/2/stepId',
    'two steps "fill-again"',
  ],
  [
    'a keyword that Arazzo does not have',
    look,
    'retryLimit: 20',
    'retryLimits: 20',
    'STRUCTURE',
    'retryLimits',
    '#/workflows/0/steps/0/onFailure/0/retryLimits',
    'retryLimits',
  ],
  ['text that is no YAML', look, '    outputs:\n      state', '    outputs: [\n      state', 'SYNTAX', '', '#/', ''],
])('%s', async (_, file, from, to, code, line, pointer, message) => {
  const problems = await problemsAfter(file, from, to);
  const found = problems.find(
    (each) => each.code === code && each.place.pointer === pointer && each.message.includes(message),
  );
  expect(problems.map((each) => `${each.code} ${each.place.pointer} ${each.message}`)).toContainEqual(
    expect.stringContaining(`${code} ${pointer} `),
  );
  expect(found?.message).toContain(message);
  expect(found?.severity).toBe('error');
  expect(found?.place.file).toBe(join(folder, file));
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  expect(lines[(found?.place.line ?? 0) - 1]).toContain(line);
});

test('a workflow that includes itself is told', async () => {
  const problems = await problemsAfter(
    look,
    "operationId: look\n        requestBody:\n          payload:\n            jar: $inputs.jar\n        successCriteria:\n          - condition: $response.body#/state == 'FULL'\n",
    'workflowId: look-into-it\n',
  );
  expect(problems.map(({ message }) => message)).toContain(
    'The workflow "look-into-it" includes itself, so that it never ends.',
  );
});

// An operation that promises what no flow looks at is told, and generated all the same.
test.each([
  [
    'the same call',
    'fillId: "{$inputs.runId}-2{$inputs.ending}"\n            weight: "250"',
    'fillId: "{$inputs.runId}-3"\n            weight: "250"',
    ['another call of fill under the same key, to get FILLED_OTHERWISE'],
  ],
  [
    'another one',
    'weight: "251"',
    'weight: "250"',
    ['another call of fill under the same key, to get FILLED_OTHERWISE'],
  ],
  ['the code of the conflict', "code == 'FILLED_OTHERWISE'", "code == 'BAD_REQUEST'", ['another call of fill']],
])('no flow sends, or looks for, %s', async (_, from, to, messages) => {
  const problems = await problemsAfter(fill, from, to);
  expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
    messages.map(() => 'warning FLOW_MISSING'),
  );
  messages.forEach((message, index) => expect(problems[index]?.message).toContain(message));
  expect(problems[0]?.place.pointer).toBe('#/paths/~1v1~1jars~1fill/post/x-idempotency');
});

test('without flows none are generated, and every promise is told', async () => {
  rmSync(join(folder, 'flows'), { recursive: true });
  const { outputs, warnings } = await generateSpec('stateful', join(folder, root));
  const paths = outputs.get('contract')?.map(({ path }) => path) ?? [];
  expect(paths.filter((path) => path.startsWith('flows'))).toEqual([]);
  expect(warnings.map(({ message }) => message)).toEqual([
    'No flow sends the same call of fill a second time.',
    'No flow sends another call of fill under the same key, to get FILLED_OTHERWISE.',
  ]);
});
