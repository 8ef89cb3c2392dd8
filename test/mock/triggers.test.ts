import { definition as alipayPlus, startMock as startAlipayPlus } from '@countersign/alipay-plus-mock';
import { definition as antom, startMock as startAntom, testKeys } from '@countersign/antom-mock';
import type { MockDefinition, MockOperation } from '@countersign/mock-kit';
import { parsePrivateKey, signMessage } from '@countersign/signing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Told {
  readonly operation: string;
  readonly codes: readonly string[];
  readonly example: {
    readonly code: string;
    readonly header: string;
    readonly next: object;
    readonly members: readonly { readonly member: string; readonly value: string }[];
  };
}

/** The request example under the key of an operation's first response example. */
function exampleOf({ document }: MockDefinition, { path, method, scenarios }: MockOperation): Record<string, unknown> {
  type Media = { examples: Record<string, { value?: unknown; $ref?: string }> };
  const { paths, components } = document as {
    paths: Record<string, Record<string, { requestBody: { content: Record<string, Media> } }>>;
    components: { examples?: Record<string, { value: unknown }> };
  };
  const example = paths[path]?.[method]?.requestBody.content['application/json']?.examples[scenarios[0]?.key ?? ''];
  const value = example?.$ref ? components.examples?.[example.$ref.split('/').at(-1) ?? '']?.value : example?.value;
  return value as Record<string, unknown>;
}

describe.each([
  ['antom', antom, startAntom],
  ['alipay-plus', alipayPlus, startAlipayPlus],
] as const)('%s', (_, definition, start) => {
  let mock: Awaited<ReturnType<typeof start>>;
  let told: readonly Told[];
  beforeAll(async () => {
    mock = await start();
    const response = await fetch(`${mock.url}/_mock/triggers`);
    ({ operations: told } = (await response.json()) as { operations: readonly Told[] });
  });
  afterAll(() => mock.close());

  let runs = 0;
  async function call(
    operation: MockOperation,
    change: object,
    headers: Record<string, string> = {},
    run = `r-${runs++}`,
  ) {
    const body = JSON.stringify({ ...exampleOf(definition, operation), ...change });
    const path = `${definition.basePaths[0]}${operation.path}`;
    const { clientId } = testKeys;
    const time = String(Date.now());
    const key = await parsePrivateKey(testKeys.clientPrivateKey);
    const signature = await signMessage({ method: 'POST', path, clientId, time, body }, key);
    const init = { 'client-id': clientId, 'request-time': time, signature, 'content-type': 'application/json' };
    const response = await fetch(mock.url + path, {
      method: 'POST',
      body,
      headers: { ...init, 'x-mock-run': run, ...headers },
    });
    const { result } = (await response.json()) as { result: { resultCode: string } };
    return result.resultCode;
  }

  test('tells of every operation and all of its codes', () => {
    expect(told.map(({ operation }) => operation)).toEqual(definition.operations.map(({ name }) => name));
    for (const [index, { scenarios }] of definition.operations.entries())
      expect(told[index]?.codes).toEqual([...new Set(scenarios.map(({ code }) => code))]);
  });

  test.each(definition.operations.map((operation) => [operation.name, operation] as const))(
    '%s: each way that is told gives the code',
    async (name, operation) => {
      const { code, header, next, members } =
        told.find((each) => each.operation === name)?.example ?? ({} as Told['example']);
      const [preferName = '', preferred = ''] = header.split(': ');
      expect(await call(operation, {}, { [preferName]: preferred })).toBe(code);
      const asked = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(next) };
      expect((await fetch(`${mock.url}/_mock/next?run=${name}`, asked)).status).toBe(200);
      expect(await call(operation, {}, {}, name)).toBe(code);
      const given = exampleOf(definition, operation);
      const answers = await Promise.all(
        members.map(async ({ member, value }) => [member, await call(operation, { [member]: value })] as const),
      );
      // A member of another form of the request breaks the rules of this one.
      const refused = definition.protocolResults?.['request-invalid']?.code;
      for (const [member, answered] of answers)
        expect([member, [code, ...(member in given ? [] : [refused])]]).toEqual([
          member,
          expect.arrayContaining([answered]),
        ]);
      expect(answers.map(([, answered]) => answered)).toContain(code);
    },
  );
});
