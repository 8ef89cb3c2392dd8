import { definition as alipayPlus, startMock as startAlipayPlus } from '@countersign/alipay-plus-mock';
import { definition as antom, startMock as startAntom } from '@countersign/antom-mock';
import type { MockDefinition, MockOperation } from '@countersign/mock-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signedCall } from '../../packages/mock-kit/fixtures/signed-call.ts';
import { loadContract, memberOf, type Contract, type Json, type Message } from '../properties/bundled.ts';

// Every result code of every operation, asked for in each way that there is. The definitions say which there are; requests are
// those of the contracts' examples; Ajv on the bundled documents judges the answers.

type Ask = (name: string, code: string, run: string) => Promise<void>;

const apis = [
  [
    'antom',
    antom,
    async () => {
      const mock = await startAntom();
      const ask: Ask = (name, code, run) => mock.run(run).next(name as never, code as never);
      return { ...mock, ask };
    },
  ],
  [
    'alipay-plus',
    alipayPlus,
    async () => {
      const mock = await startAlipayPlus();
      const ask: Ask = (name, code, run) => mock.run(run).next(name as never, code as never);
      return { ...mock, ask };
    },
  ],
] as const;

describe.each(apis)('%s', async (api, definition, start) => {
  const contract = await loadContract(api);
  let mock: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    mock = await start();
  });
  afterAll(() => mock.close());

  const cases = definition.operations.flatMap((operation) =>
    codesOf(operation).map((code) => ({ operation, code, id: operation.id })),
  );

  test('there are some to speak of', () => {
    expect(cases.length).toBeGreaterThan(definition.operations.length * 10);
  });

  const check = async (
    { operation, code }: (typeof cases)[number],
    run: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<void> => {
    const path = `${definition.basePaths[0]}${operation.path}`;
    // The signature is verified over the raw bytes.
    const answer = await signedCall(mock.url, { path, body, headers: { ...headers, 'x-mock-run': run } });
    expect(answer).toMatchObject({ status: 200, signed: true });
    const answered: unknown = JSON.parse(answer.text);
    const { pointer, examples } = messageOf(contract, operation, 'answer');
    expect(memberOf(answered, 'result')).toMatchObject({ resultCode: code, resultStatus: statusOf(examples, code) });
    expect({ answered, isValid: contract.isValid(pointer, answered) }).toMatchObject({ isValid: true });
  };

  test.each(cases)('$id: $code by the header Prefer', (each) =>
    check(each, runOf('prefer', each), requestOf(contract, each.operation, each.code), {
      prefer: `example=${each.code}`,
    }),
  );

  test.each(cases)('$id: $code beforehand', async (each) => {
    const run = runOf('next', each);
    await mock.ask(each.operation.name, each.code, run);
    await check(each, run, requestOf(contract, each.operation, each.code));
  });

  test.each(cases)('$id: $code by a value of the request', (each) =>
    check(each, runOf('value', each), withTrigger(contract, definition, each.operation, each.code)),
  );
});

/** A run of its own for each case; the name of one has at most 64 characters. */
const runOf = (way: string, { id, code }: { readonly id: string; readonly code: string }): string =>
  `${way}-${id}-${code}`.slice(0, 64);

const codesOf = ({ scenarios }: MockOperation): string[] => [
  ...new Set(scenarios.flatMap(({ code }) => (code === undefined ? [] : [code]))),
];

function messageOf({ messages }: Contract, { id }: MockOperation, direction: Message['direction']): Message {
  const found = messages.find((message) => message.operationId === id && message.direction === direction);
  if (!found) throw new Error(`The contract has no ${direction} of ${id}.`);
  return found;
}

/** The documented status of a code. */
const statusOf = (examples: Message['examples'], code: string): unknown =>
  examples
    .map(([, body]) => memberOf(body, 'result'))
    .filter((result) => memberOf(result, 'resultCode') === code)
    .map((result) => memberOf(result, 'resultStatus'))[0];

/** The request that the contract shows beside the answer with the code. */
function requestOf(contract: Contract, operation: MockOperation, code: string): Json {
  const key = operation.scenarios.find((scenario) => scenario.code === code)?.key;
  const [, body] = messageOf(contract, operation, 'request').examples.find(([name]) => name === key) ?? [];
  if (body === undefined) throw new Error(`${operation.id} has no request example ${key}.`);
  return body as Json;
}

/** A request that asks for the code by one of its values, and keeps to the contract all the same. */
function withTrigger(contract: Contract, { operations }: MockDefinition, operation: MockOperation, code: string): Json {
  const { pointer, examples } = messageOf(contract, operation, 'request');
  const bodies = [requestOf(contract, operation, code), ...examples.map(([, body]) => body as Json)];
  for (const body of bodies)
    for (const [name, value] of Object.entries(body)) {
      if (typeof value !== 'string' || value.includes('://')) continue;
      const isKeyOf = ({ idempotency }: MockOperation): boolean => idempotency?.key.includes(name) === true;
      const isOthers = operations.some(isKeyOf) && !isKeyOf(operation);
      const suffix = isOthers ? `__${operation.id}__${code}` : `__${code}`;
      for (const start of [value, value.slice(0, 8), 'x']) {
        const changed = { ...body, [name]: `${start}${suffix}` };
        if (contract.isValid(pointer, changed)) return changed;
      }
    }
  throw new Error(`No value of a request to ${operation.id} can carry ${code}.`);
}
