import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from '@redocly/openapi-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { allRules } from './lint-fixture.ts';

// One operation of the specs, in a copy: what is lost from it is missed.

const specs = fileURLToPath(new URL('..', import.meta.url));
let folder: string;
let before: ReadonlySet<string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
  for (const part of ['antom', 'shared']) cpSync(join(specs, part), join(folder, part), { recursive: true });
  const root = join(folder, 'antom/openapi.yaml');
  const { paths, webhooks: _, ...rest } = parse(readFileSync(root, 'utf8'));
  const path = '/v1/authorizations/consult';
  writeFileSync(root, stringify({ ...rest, paths: { [path]: paths[path] } }));
  before = new Set(await told());
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Rule, place and message of all that the house rules find. */
async function told(): Promise<string[]> {
  const found = await lint({ ref: join(folder, 'antom/openapi.yaml'), config: await allRules });
  return found.map(({ ruleId, message, location: [at] }) => {
    const file = at?.source.absoluteRef.slice(folder.length + 1) ?? '';
    return [ruleId.replace('house/', ''), `${file}${at?.pointer ?? ''}`, message].join('\n');
  });
}

const path = 'antom/paths/v1_authorizations_consult.yaml';
const request = 'antom/components/schemas/ConsultRequest.yaml';
const result = 'antom/components/schemas/ConsultResult.yaml';
const status = '#/oneOf/1/properties/resultStatus';
const codes = '#/oneOf/1/properties/resultCode';

interface Loss {
  readonly file: string;
  readonly passage: RegExp;
  /** Rule, place and beginning of the message of each finding; there are no others. */
  readonly findings: readonly (readonly [rule: string, place: string, message: string])[];
}

const body = `${path}#/post/requestBody/content/application~1json`;

const losses: Readonly<Record<string, Loss>> = {
  'one example': {
    file: path,
    passage: /^ *consult\.risk-reject:\n.*\n/gm,
    findings: [
      ['result-examples', `${result}${codes}/x-result-codes/RISK_REJECT`, 'consult has no example of RISK_REJECT'],
    ],
  },
  'the answer of one': {
    file: path,
    passage: /^ *consult\.risk-reject:\n.*\.200\.yaml\n/m,
    findings: [
      [
        'result-examples',
        `${body}/examples/consult.risk-reject`,
        'The request example "consult.risk-reject" has no answer',
      ],
    ],
  },
  'one status': {
    file: result,
    passage: / {8}const: F\n/,
    findings: [
      ['limits', `${result}${status}`, 'maxLength is missing'],
      ['result-pairs', `${result}#/oneOf/1`, 'The resultStatus of this branch is no constant'],
    ],
  },
  'one description': {
    file: result,
    passage: / {8}description: It failed\.\n/,
    findings: [['described', `${result}${status}`, 'The property "resultStatus" is not described']],
  },
  'the explanation of one code': {
    file: result,
    passage: / {10}RISK_REJECT:\n.*\n.*\n.*\n/,
    findings: [['result-codes', `${result}${codes}/x-result-codes`, 'RISK_REJECT is not explained']],
  },
  'one title': {
    file: request,
    passage: /title: osType is required.*\n {4}/,
    findings: [['conditions-titled', `${request}#/allOf/0`, 'The condition has no title']],
  },
  'one limit': {
    file: request,
    passage: / {4}maxLength: 256\n/,
    findings: [['limits', `${request}#/properties/authState`, 'maxLength is missing']],
  },
  'what closes the request': {
    file: request,
    passage: /additionalProperties: false\n/,
    findings: [['closed-requests', `${body}/schema`, 'The object is open, but stands in a request']],
  },
  'the source of a schema': {
    file: request,
    passage: /^x-source: .*\n/m,
    findings: [['sources', `${request}#/`, 'The schema does not say where it is from']],
  },
  'one header of the answer': {
    file: path,
    passage: / {8}response-time:\n.*\n/,
    findings: [
      ['signed-messages', `${path}#/post/responses/200/headers`, 'The header "response-time" of the answer is missing'],
    ],
  },
};

test.each(Object.entries(losses))('%s', async (_, { file, passage, findings }) => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toMatch(passage);
  writeFileSync(join(folder, file), text.replace(passage, ''));
  const found = (await told()).filter((finding) => !before.has(finding));
  writeFileSync(join(folder, file), text);
  expect(found.sort()).toEqual(findings.map((each) => expect.stringContaining(each.join('\n'))));
});
