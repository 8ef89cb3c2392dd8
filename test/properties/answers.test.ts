import { describe, expect, test } from 'vitest';
import { apiNames } from '../repo/run.ts';
import { loadContract, type Json } from './bundled.ts';
import { everySchema, listOf, valueAt, whatIsSaid, withValue } from './rules.ts';

// The result codes of the contracts, proven by Ajv alone on the bundled documents: a code passes with its status, with no other,
// and a foreign one not at all. (Clients let it through all the same: see test/types.)

const statuses = ['S', 'F', 'U'];

const messages = (
  await Promise.all(
    apiNames.map(async (name) => {
      const contract = await loadContract(name);
      return contract.messages
        .filter(({ direction }) => direction !== 'request')
        .map((message) => [`${name} ${message.name}`, contract, message] as const);
    }),
  )
).flat();

test('both APIs have answers and notifications to speak of', () => {
  expect(messages.length).toBe(11 + 8 + 2 * (4 + 3));
});

describe.each(messages)('%s', (_, contract, message) => {
  const isValid = (body: unknown): boolean => contract.isValid(message.pointer, body);

  test('every example validates', () => {
    expect(message.examples.length).toBeGreaterThan(0);
    expect(message.examples.filter(([, body]) => !isValid(body)).map(([key]) => key)).toEqual([]);
  });

  test('every code passes with its status, and with no other; a foreign code and a foreign status fail', () => {
    const wrong: string[] = [];
    const passed = new Set<string>();
    for (const [key, body] of message.examples) {
      for (const { path, pointer, schema } of whatIsSaid(contract, message, body)) {
        if (schema['x-result-codes'] === undefined) continue;
        if (isValid(withValue(body, path, 'FOREIGN_CODE'))) wrong.push(`${key}: a foreign code passes (${pointer})`);
        const at = [...path.slice(0, -1), 'resultStatus'];
        const status = valueAt(body, at);
        for (const code of listOf(schema['enum'])) {
          const coded = withValue(body, path, code);
          if (isValid(coded)) passed.add(`${pointer} ${String(code)}`);
          // A code that has no status beside it stands alone.
          if (status === undefined) continue;
          for (const other of [...statuses.filter((each) => each !== status), 'X', ''])
            if (isValid(withValue(coded, at, other)))
              wrong.push(`${key}: ${String(code)} passes with "${other}" (${pointer})`);
        }
      }
    }
    expect(wrong).toEqual([]);
    // What else is said of an answer may go with some codes only: each has to pass in one example.
    const codes = [...everySchema(contract, message)].flatMap((pointer) => {
      const schema = contract.at(pointer) as Json;
      return schema['x-result-codes'] === undefined
        ? []
        : listOf(schema['enum']).map((code) => `${pointer} ${String(code)}`);
    });
    expect(codes.filter((code) => !passed.has(code))).toEqual([]);
  });

  test('further fields pass, as answers are tolerant; an acknowledgement is what it is', () => {
    const [[, body] = []] = message.examples;
    const isFixed = message.direction === 'acknowledgement' && Object.keys(body as Json).join() === 'result';
    expect(isValid({ ...(body as Json), unknownField: { any: 1 } })).toBe(!isFixed);
  });
});
