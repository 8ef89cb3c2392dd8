import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resultLine, signedCall } from '../../packages/mock-kit/fixtures/signed-call.ts';
import { loadContract, type Contract } from '../properties/bundled.ts';
import { apiNames } from '../repo/run.ts';
import { createJudge, type Broken, type Judge } from '../validate/ajv-judge.ts';
import { mocks } from './mocks.ts';
import type { StartedMock } from './mocks.ts';
import { requestTable, type TableRow } from './request-table.ts';

// A table of requests, sent to the running mocks: each is taken or refused as Ajv, with the document as Redocly bundles it, says that
// it should be, and a refusal names a field that Ajv blames, with the rule.

/** In milliseconds; thousands of requests are sent. */
const timeout = 120_000;

/** What a message says of a field where a keyword is broken. */
const words: Readonly<Record<string, RegExp>> = {
  required: /is required|are required/,
  dependentRequired: /(is|are) required when .* is given/,
  enum: /must be one of /,
  const: /one value that is allowed|must be one of/,
  type: /must be (an?|null) ?/,
  pattern: /must match the pattern /,
  format: /must be a valid /,
  minLength: /has \d+ characters?; at least \d+ (is|are) needed/,
  maxLength: /has \d+ characters?; at most \d+ (is|are) allowed/,
  minItems: /has \d+ items?; at least \d+ (is|are) needed/,
  maxItems: /has \d+ items?; at most \d+ (is|are) allowed/,
  uniqueItems: /must not have duplicate items/,
  additionalProperties: /is not a known field/,
  unevaluatedProperties: /is not a known field/,
  'false schema': /is not allowed here/,
  anyOf: /is required|fits none, or more than one/,
  oneOf: /is required|fits none, or more than one/,
  not: /must not be valid/,
};

/** `/order/goods/0/referenceGoodsId` as messages have it: `order.goods[0].referenceGoodsId`. */
function nameOf(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  if (steps.length === 0) return 'The body';
  return steps
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
    .join('');
}

/** Whether a message names the place of one of the broken rules, and the rule. Long ones are cut, so are long lists of values. */
function isNamed(message: string, broken: readonly Broken[]): boolean {
  if (/^A body is required; got \w+/.test(message)) return broken.some(({ pointer }) => pointer === '');
  return broken.some(({ pointer, keyword }) => {
    const isHere = message.startsWith(`${nameOf(pointer)} `) || message.startsWith(`${nameOf(pointer)}, `);
    return isHere && (words[keyword]?.test(message) ?? false);
  });
}

describe.each(apiNames)('%s', (api) => {
  const { definition, startMock } = mocks[api] ?? expect.fail(`There is no mock of ${api}.`);
  const refusal = `F ${definition.protocolResults?.['request-invalid']?.code} `;
  let mock: StartedMock;
  let contract: Contract;
  let judge: Judge;
  let table: readonly TableRow[];
  beforeAll(async () => {
    contract = await loadContract(api);
    judge = createJudge(contract.document);
    table = requestTable(contract);
    mock = await startMock();
  }, 60_000);
  afterAll(() => mock.close());

  const pathOf = (operationId: string): string =>
    (definition.basePaths[0] ?? '') + (definition.operations.find(({ id }) => id === operationId)?.path ?? '');
  const brokenBy = ({ operationId, body }: TableRow): readonly Broken[] =>
    judge(contract.messages.find((each) => each.name === `${operationId} request`)?.pointer ?? '', body);

  test('the table has good and bad requests of all operations and all keywords', () => {
    const verdicts = table.map((row) => ({ ...row, good: brokenBy(row).length === 0 }));
    for (const { id } of definition.operations) {
      expect(verdicts.filter(({ operationId, good }) => operationId === id && good).length, id).toBeGreaterThan(15);
      expect(verdicts.filter(({ operationId, good }) => operationId === id && !good).length, id).toBeGreaterThan(15);
    }
    const keywords = new Set(table.flatMap((row) => brokenBy(row).map(({ keyword }) => keyword)));
    expect([...keywords].filter((keyword) => words[keyword] === undefined && keyword !== 'if')).toEqual([]);
    expect(keywords.size).toBeGreaterThan(8);
    expect(table.length).toBeGreaterThan(1000);
  });

  test(
    'each is taken or refused as Ajv says, and what it is refused for is named',
    async () => {
      const wrong: string[] = [];
      for (const row of table) {
        const broken = brokenBy(row);
        const answer = await signedCall(mock.url, { path: pathOf(row.operationId), body: JSON.stringify(row.body) });
        const line = resultLine(answer);
        const told = `${row.operationId} ${row.name} (${row.kind}): ${line}; Ajv: ${broken.map(({ pointer, keyword }) => `${pointer} ${keyword}`).join(', ')}`;
        if (answer.status !== 200 || !answer.signed) wrong.push(`${told}: status ${answer.status}`);
        if (line.startsWith(refusal) !== broken.length > 0) wrong.push(`another verdict: ${told}`);
        else if (broken.length > 0 && !isNamed(line.slice(refusal.length), broken)) wrong.push(`not named: ${told}`);
      }
      expect(wrong.length, wrong.slice(0, 20).join('\n')).toBe(0);
    },
    timeout,
  );
});
