import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { knownFields } from './known-fields.ts';
import { bundleSample } from './lint-fixture.ts';

// .spectral.yaml as a reviewer runs it: one run over the sample as it is, and over copies with as many faults in each as do not
// touch each other.

interface Break {
  readonly rule: string;
  readonly what: string;
  /** Steps to what is changed, from the root of the bundled sample. */
  readonly at: Path;
  /** What stands there instead; nothing where it is left out. */
  readonly to?: unknown;
  /** Where it is told, if not there or in what it is a member of. */
  readonly told?: Path;
}

type Path = readonly (string | number)[];

const schema = (name: string, ...steps: readonly (string | number)[]) => ['components', 'schemas', name, ...steps];
const pay = ['paths', '/v1/payments/pay', 'post'];
const inquiry = ['paths', '/v1/payments/inquiryPayment', 'post'];
const notify = ['webhooks', 'notifyPayment', 'post'];
const token = schema('InquiryPaymentRequest', 'properties', 'paymentRequestId');
const codes = schema('InquiryPaymentResult', 'oneOf', 2, 'properties', 'resultCode', 'x-result-codes');

const breaks: readonly Break[] = [
  { rule: 'house-scalars-are-strings', what: 'a number', at: [...token, 'type'], to: 'integer' },
  {
    rule: 'house-scalars-are-strings',
    what: 'a boolean header',
    at: ['components', 'headers', 'response-client-id', 'schema', 'type'],
    to: 'boolean',
  },
  {
    rule: 'house-scalars-are-strings',
    what: 'a boolean in a list of types',
    at: schema('PayResponse', 'properties', 'paymentId', 'type'),
    to: ['string', 'boolean'],
  },
  { rule: 'house-values-are-strings', what: 'a boolean among values', at: schema('YesOrNo', 'enum', 0), to: true },
  {
    rule: 'house-values-are-strings',
    what: 'a number as constant',
    at: schema('CardPayRequest', 'properties', 'product', 'const'),
    to: 7,
  },
  { rule: 'house-wire-type', what: 'an integer without a pattern', at: schema('WholeNumber', 'pattern') },
  { rule: 'house-wire-type', what: 'a boolean with other values', at: schema('YesOrNo', 'enum'), to: ['yes', 'no'] },
  { rule: 'house-wire-type', what: 'JSON without a media type', at: schema('JsonText', 'contentMediaType') },
  {
    rule: 'house-wire-type',
    what: 'a date and time that nothing checks',
    at: ['components', 'headers', 'response-time', 'schema', 'format'],
  },
  { rule: 'house-wire-type', what: 'a type that is none', at: schema('WholeNumber', 'x-wire-type'), to: 'number' },
  { rule: 'house-wire-type-said', what: 'true and false without it', at: schema('YesOrNo', 'x-wire-type') },
  { rule: 'house-wire-type-said', what: 'JSON without it', at: schema('JsonText', 'x-wire-type') },
  {
    rule: 'house-wire-type-said',
    what: 'a date and time without it',
    at: ['components', 'headers', 'response-time', 'schema', 'x-wire-type'],
  },
  {
    rule: 'house-wire-type-said',
    what: 'a URL as another',
    at: token,
    to: { description: 'A.', type: 'string', maxLength: 9, format: 'uri', 'x-wire-type': 'json' },
  },
  { rule: 'house-described', what: 'a schema', at: schema('Amount', 'description') },
  { rule: 'house-described', what: 'a parameter', at: ['components', 'parameters', 'request-time', 'description'] },
  { rule: 'house-described', what: 'a request body', at: [...pay, 'requestBody', 'description'] },
  { rule: 'house-described', what: 'a server', at: ['servers', 0, 'description'] },
  { rule: 'house-property-described', what: 'a property', at: [...token, 'description'] },
  {
    rule: 'house-property-described',
    what: 'a property beside a reference',
    at: schema('PayResponse', 'properties', 'amount', 'description'),
  },
  { rule: 'house-text-limits', what: 'a text', at: [...token, 'maxLength'] },
  {
    rule: 'house-text-limits',
    what: 'the items of a list',
    at: schema('PayFields', 'properties', 'notes', 'items', 'maxLength'),
  },
  {
    rule: 'house-text-limits',
    what: 'a parameter',
    at: ['components', 'parameters', 'request-client-id', 'schema', 'maxLength'],
  },
  { rule: 'house-list-limits', what: 'a list', at: schema('PayFields', 'properties', 'notes', 'maxItems') },
  { rule: 'house-list-limits', what: 'a list without items', at: schema('PayFields', 'properties', 'notes', 'items') },
  {
    rule: 'house-enums-described',
    what: 'values',
    at: schema('PayRequest', 'properties', 'product', 'x-enumDescriptions'),
  },
  { rule: 'house-conditions-titled', what: 'no title', at: schema('CardPayRequest', 'allOf', 1, 'title') },
  {
    rule: 'house-conditions-titled',
    what: 'an else',
    at: schema('CardPayRequest', 'allOf', 1, 'else'),
    to: { required: ['token'] },
  },
  {
    rule: 'house-conditions-titled',
    what: 'a condition of the schema itself',
    at: schema('Amount', 'if'),
    to: { required: ['value'] },
  },
  {
    rule: 'house-no-required-alternatives',
    what: 'a choice',
    at: schema('Amount', 'anyOf'),
    to: [{ required: ['value'] }],
  },
  {
    rule: 'house-ref-siblings',
    what: 'properties',
    at: schema('PayResponse', 'properties', 'amount', 'properties'),
    to: {},
  },
  { rule: 'house-result-codes', what: 'no message', at: [...codes, 'UNKNOWN_EXCEPTION', 'message'] },
  { rule: 'house-result-codes', what: 'an unknown fact', at: [...codes, 'UNKNOWN_EXCEPTION', 'hint'], to: '?' },
  {
    rule: 'house-result-pairs',
    what: 'no status',
    at: schema('InquiryPaymentResult', 'oneOf', 2, 'properties', 'resultStatus', 'const'),
  },
  {
    rule: 'house-result-pairs',
    what: 'a code that may be left out',
    at: schema('InquiryPaymentResult', 'oneOf', 2, 'required'),
    to: ['resultStatus'],
  },
  {
    rule: 'house-result-envelope',
    what: 'an answer whose result may be left out',
    at: schema('PayResponse', 'required'),
  },
  { rule: 'house-sources', what: 'a schema', at: schema('Amount', 'x-source') },
  { rule: 'house-sources', what: 'an operation', at: [...pay, 'x-source'] },
  { rule: 'house-sources', what: 'the API', at: ['info', 'x-source'] },
  { rule: 'house-source-keys', what: 'an empty list', at: ['info', 'x-source'], to: [] },
  { rule: 'house-source-keys', what: 'one twice', at: ['info', 'x-source'], to: ['guide', 'guide'] },
  { rule: 'house-paths', what: 'no version', at: ['paths', '/payments/pay'], to: {} },
  { rule: 'house-methods', what: 'another method', at: ['paths', '/v1/payments/pay', 'put'], to: {} },
  { rule: 'house-operation-id', what: 'another case', at: [...pay, 'operationId'], to: 'Pay' },
  { rule: 'house-operation-id', what: 'none', at: [...pay, 'operationId'] },
  { rule: 'house-webhook-tag', what: 'another tag', at: [...notify, 'tags'], to: ['payments'] },
  {
    rule: 'house-example-keys',
    what: 'another case',
    at: [...pay, 'requestBody', 'content', 'application/json', 'examples', 'pay.RISK_REJECT'],
    to: { value: {} },
  },
  { rule: 'house-signed-requests', what: 'a header is missing', at: [...inquiry, 'parameters', 0] },
  {
    rule: 'house-signed-requests',
    what: 'a header may be left out',
    at: ['components', 'parameters', 'request-time', 'required'],
    to: false,
    told: [...notify, 'parameters'],
  },
  {
    rule: 'house-signed-answers',
    what: 'a header is missing',
    at: [...pay, 'responses', '200', 'headers', 'signature'],
  },
  {
    rule: 'house-signed-answers',
    what: 'a signed decision',
    at: ['webhooks', 'askRefund', 'post', 'responses', '200', 'headers', 'response-time'],
  },
  { rule: 'house-acknowledgement', what: 'none', at: [...notify, 'x-acknowledgement'] },
  {
    rule: 'house-acknowledgement',
    what: 'a wait of nothing',
    at: [...notify, 'x-acknowledgement', 'redelivery'],
    to: [0],
  },
  {
    rule: 'house-closed-requests',
    what: 'an open request',
    at: schema('InquiryPaymentRequest', 'additionalProperties'),
  },
  { rule: 'house-closed-requests', what: 'an open form', at: schema('CardPayRequest', 'unevaluatedProperties') },
  { rule: 'house-operation-facts', what: 'no idempotency', at: [...pay, 'x-idempotency'] },
  { rule: 'house-operation-facts', what: 'a status without advice', at: [...pay, 'x-result-processing', 'U'] },
  { rule: 'house-operation-facts', what: 'a poll without its end', at: [...inquiry, 'x-poll', 'final'] },
  { rule: 'house-extension-fields', what: 'an unknown field', at: [...pay, 'x-save'], to: true },
  // Some of Spectral's own, to see that they are on.
  {
    rule: 'oas3-valid-media-example',
    what: 'an example that contradicts its schema',
    at: ['components', 'examples', 'pay.card-success.200', 'value', 'result', 'resultCode'],
    to: 'NO_CODE',
  },
  {
    rule: 'operation-tag-defined',
    what: 'a tag that is not declared',
    at: ['tags', 0, 'name'],
    to: 'others',
    told: [...inquiry, 'tags'],
  },
  { rule: 'operation-description', what: 'an operation without a description', at: [...pay, 'description'] },
  { rule: 'tag-description', what: 'a tag without a description', at: ['tags', 0, 'description'] },
  { rule: 'oas3-schema', what: 'a response without a description', at: [...pay, 'responses', '200', 'description'] },
];

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly severity: number;
  readonly path: Path;
  readonly source: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const ruleset = join(root, '.spectral.yaml');
let found: readonly Finding[];

/** The faults, as many together as do not touch each other: no two in one component or operation. */
const groups: Break[][] = [];
for (const each of breaks) {
  const holder = (at: Path): string => at.slice(0, 3).join(' ');
  const group = groups.find((others) => others.every(({ at }) => holder(at) !== holder(each.at)));
  if (group) group.push(each);
  else groups.push([each]);
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-'));
  const sample = await bundleSample();
  const files = [[], ...groups].map((group, index) => {
    const file = join(folder, `${index}.json`);
    writeFileSync(file, JSON.stringify(broken(sample, group)));
    return file;
  });
  const spectral = join(root, 'node_modules/@stoplight/spectral-cli/dist/index.js');
  const args = [spectral, 'lint', ...files, '--ruleset', ruleset, '--format', 'json', '--quiet'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  rmSync(folder, { recursive: true });
  if (stderr !== '') throw new Error(stderr);
  found = JSON.parse(stdout) as Finding[];
}, 120_000);

/** Whether a path leads to a place, or further in. */
const isBelow = (path: Path, place: Path): boolean =>
  place.every((step, index) => String(path[index]) === String(step));

/** What is found in one of the documents, the sample being the first. */
const findingsIn = (index: number): Finding[] => found.filter(({ source }) => source.endsWith(`/${index}.json`));

/** A copy with these faults. */
function broken(sample: unknown, group: readonly Break[]): unknown {
  const copy = structuredClone(sample);
  for (const { at, to } of group) {
    let holder = copy as Record<string | number, unknown>;
    for (const step of at.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
    const last = at.at(-1) ?? '';
    if (to === undefined && !(last in holder)) throw new Error(`The sample has nothing at ${at.join('/')}.`);
    if (to !== undefined) holder[last] = to;
    else if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else delete holder[last];
  }
  return copy;
}

test('nothing is found in an API that keeps the rules', () => {
  expect(findingsIn(0)).toEqual([]);
});

test.each(breaks)('$rule: $what', (each) => {
  const { rule, at, told = at } = each;
  const findings = findingsIn(groups.findIndex((group) => group.includes(each)) + 1).filter(
    ({ code, path }) =>
      code === rule && (isBelow(path, told) || (isBelow(told, path) && path.length === told.length - 1)),
  );
  expect(findings).not.toEqual([]);
  // Our rules are errors, which is 0, and show what is right.
  const ours = rule.startsWith('house-') ? findings : [];
  expect(ours.filter(({ severity, message }) => severity !== 0 || !/For instance ".*"/.test(message))).toEqual([]);
});

const { rules } = parse(readFileSync(ruleset, 'utf8')) as { rules: Record<string, { given: string }> };

test('the fields it knows are those of the plugin', () => {
  const [, names = ''] = /\^x-\(([^)]*)\)/.exec(rules['house-extension-fields']?.given ?? '') ?? [];
  expect(names.split('|').map((name) => `x-${name}`)).toEqual(Object.keys(knownFields));
});

test('every rule of ours is proven here', () => {
  const ours = Object.keys(rules).filter((rule) => rule.startsWith('house-'));
  expect(ours.filter((rule) => !breaks.some((each) => each.rule === rule))).toEqual([]);
});
