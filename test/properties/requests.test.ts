import { beforeAll, describe, expect, test } from 'vitest';
import { apiNames } from '../repo/run.ts';
import { loadContract, pointerTo, type Contract, type Json, type Message } from './bundled.ts';
import { everySchema, listOf, valueAt, whatIsSaid, withValue, type Said } from './rules.ts';

// What the contracts demand of a request, proven by Ajv alone on the bundled documents: an example passes, and each change that
// breaks one demand does not.

/** A demand of a schema at a place, with the body it is tried on. */
interface Trial extends Said {
  readonly key: string;
  readonly body: unknown;
}

const contracts = new Map<string, Contract>();
const operations = [
  ...(await Promise.all(
    apiNames.map(async (name) => {
      const contract = await loadContract(name);
      contracts.set(name, contract);
      return contract.messages
        .filter(({ direction }) => direction === 'request')
        .map((message) => [`${name} ${message.operationId}`, contract, message] as const);
    }),
  )),
].flat();

test('both APIs have operations to speak of', () => {
  expect(operations.filter(([name]) => name.startsWith('antom ')).length).toBe(11);
  expect(operations.filter(([name]) => name.startsWith('alipay-plus ')).length).toBe(8);
});

describe.each(operations)('%s', (_, contract, message) => {
  /** Each demand once for every kind of place, tried on the first example that has it. */
  let trials: readonly Trial[];
  beforeAll(() => {
    trials = trialsOf(contract, message);
  });
  const isValid = (body: unknown): boolean => contract.isValid(message.pointer, body);
  const told = ({ key, path, pointer }: Trial, what: string): string =>
    `${key}: ${path.join('.')} ${what} (${pointer})`;

  test('every example validates', () => {
    expect(message.examples.length).toBeGreaterThan(5);
    expect(message.examples.filter(([, body]) => !isValid(body)).map(([key]) => key)).toEqual([]);
  });

  test('an example reaches every schema of the request', () => {
    const reached = new Set(trials.map(({ pointer }) => pointer));
    expect([...everySchema(contract, message)].filter((pointer) => !reached.has(pointer))).toEqual([]);
  });

  test('each required field removed fails', () => {
    const passed = trials.flatMap((trial) =>
      listOf(trial.schema['required'])
        .map(String)
        .flatMap((name) => {
          const { path, body } = trial;
          return isValid(withValue(body, [...path, name], undefined)) ? [told(trial, `without ${name}`)] : [];
        }),
    );
    expect(passed).toEqual([]);
  });

  test('each text over its limit by one fails, and at its limit passes', () => {
    const wrong = trials.flatMap((trial) => {
      const limit = trial.schema['maxLength'];
      const old = valueAt(trial.body, trial.path);
      if (typeof limit !== 'number' || typeof old !== 'string' || isFixed(contract, trial, message)) return [];
      const sized = (length: number): boolean[] =>
        ofLength(old, length).map((text) => isValid(withValue(trial.body, trial.path, text)));
      return [
        ...(sized(limit + 1).some(Boolean) ? [told(trial, `with ${limit + 1} characters passes`)] : []),
        ...(sized(limit).some(Boolean) ? [] : [told(trial, `with ${limit} characters fails`)]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('each list over its limit by one fails, and at its limit passes', () => {
    const wrong = trials.flatMap((trial) => {
      const limit = trial.schema['maxItems'];
      const old = valueAt(trial.body, trial.path);
      if (typeof limit !== 'number' || !Array.isArray(old)) return [];
      const sized = (size: number): boolean =>
        isValid(
          withValue(
            trial.body,
            trial.path,
            Array.from({ length: size }, (_, index) => old[index % old.length]),
          ),
        );
      return [
        ...(sized(limit + 1) ? [told(trial, `with ${limit + 1} items passes`)] : []),
        ...(sized(limit) ? [] : [told(trial, `with ${limit} items fails`)]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('each foreign value of a closed set fails', () => {
    const passed = trials.flatMap((trial) => {
      const values = trial.schema['const'] === undefined ? listOf(trial.schema['enum']) : [trial.schema['const']];
      const foreign = [
        ...values.map((value) => `${String(value)}X`),
        ...values.map((value) => String(value).toLowerCase()),
        '',
      ];
      return foreign
        .filter((value) => values.length > 0 && !values.includes(value))
        .filter((value) => isValid(withValue(trial.body, trial.path, value)))
        .map((value) => told(trial, `as "${value}"`));
    });
    expect(passed).toEqual([]);
  });

  test('each scalar sent natively fails', () => {
    const passed = trials.flatMap((trial) => {
      if (typeof valueAt(trial.body, trial.path) !== 'string') return [];
      return [20, 1.5, true, false, null]
        .filter((value) => isValid(withValue(trial.body, trial.path, value)))
        .map((value) => told(trial, `as ${value}`));
    });
    expect(passed).toEqual([]);
  });

  test('each field that no schema knows fails, but where the contract says that any will do', () => {
    const passed = trials.flatMap((trial) => {
      const value = valueAt(trial.body, trial.path);
      if (typeof value !== 'object' || value === null || Array.isArray(value) || takesAny(trials, trial)) return [];
      return isValid(withValue(trial.body, [...trial.path, 'unknownField'], 'x'))
        ? [told(trial, 'with unknownField')]
        : [];
    });
    expect(passed).toEqual([]);
  });

  test('each condition broken fails, and is met by an example', () => {
    const wrong = conditionsOf(contract, message).flatMap((pointer) => {
      const met = message.examples.flatMap(([key, body]) =>
        whatIsSaid(contract, message, body)
          .filter((said) => said.pointer === pointer && holds(contract, said, body))
          .map((said): Trial => ({ ...said, key, body })),
      );
      const broken = met.flatMap((trial) => breakages(trial, message).map((body) => isValid(body)));
      if (broken.length === 0) return [`${pointer}: no example meets it and can break it`];
      return broken.some(Boolean) ? [`${pointer}: passes when broken`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

function trialsOf(contract: Contract, message: Message): Trial[] {
  const known = new Map<string, Trial>();
  for (const [key, body] of message.examples) {
    for (const said of whatIsSaid(contract, message, body)) {
      const place = `${said.path.join('.')} ${said.pointer}`;
      if (!known.has(place)) known.set(place, { ...said, key, body });
    }
  }
  return [...known.values()];
}

/** Whether a closed set stands beside a limit: such a text can't be lengthened or cut. */
function isFixed(contract: Contract, { path, body }: Trial, message: Message): boolean {
  const beside = whatIsSaid(contract, message, body).filter((said) => said.path.join('.') === path.join('.'));
  return beside.some(({ schema }) => schema['enum'] !== undefined || schema['const'] !== undefined);
}

/** The text in another length, in the ways that keep a URL, a number, a time or a code what it is. */
function ofLength(old: string, length: number): string[] {
  const cut = old.slice(0, length);
  const lacking = Math.max(0, length - cut.length);
  const time = /^(.*T\d\d:\d\d:\d\d)(\.\d+)?(.*)$/.exec(old);
  const fraction = time?.[2] ?? '.0';
  const longer = time ? `${time[1]}${fraction}` : '';
  return [
    ...['a', '0', 'A', old.at(-1) ?? 'a'].map((filler) => cut + filler.repeat(lacking)),
    '1'.repeat(length),
    ...(time ? [`${longer}${'0'.repeat(Math.max(0, length - longer.length - (time[3] ?? '').length))}${time[3]}`] : []),
  ].filter((text) => text.length === length);
}

const takesAny = (trials: readonly Trial[], { path }: Trial): boolean =>
  trials.some((other) => other.path.join('.') === path.join('.') && other.schema['additionalProperties'] === true);

/** Schemas with an `if` that can speak of the message. */
const conditionsOf = (contract: Contract, message: Message): string[] =>
  [...everySchema(contract, message)].filter((pointer) => (contract.at(pointer) as Json)['if'] !== undefined);

const holds = (contract: Contract, { pointer, path }: Said, body: unknown): boolean =>
  contract.isValid(pointerTo(pointer, 'if'), valueAt(body, path));

/** The steps to each member that a consequence makes required, in itself and in members. */
const requiredBy = (then: Json): string[][] => [
  ...listOf(then['required']).map((name) => [String(name)]),
  ...Object.entries((then['properties'] ?? {}) as Json).flatMap(([name, member]) =>
    typeof member === 'object' && member !== null ? requiredBy(member as Json).map((steps) => [name, ...steps]) : [],
  ),
];

/** The body without a member that the consequence asks for, or with one that it forbids. */
function breakages({ schema, path, body }: Trial, message: Message): unknown[] {
  const then = (schema['then'] ?? {}) as Json;
  const without = (names: readonly string[]): unknown =>
    names.reduce<unknown>((changed, name) => withValue(changed, [...path, name], undefined), body);
  const required = requiredBy(then).map((members) => withValue(body, [...path, ...members], undefined));
  const oneOf = listOf(then['anyOf']).flatMap((branch) => listOf((branch as Json)['required']).map(String));
  const forbidden = Object.entries((then['properties'] ?? {}) as Json)
    .filter(([, member]) => member === false)
    .flatMap(([name]) =>
      message.examples
        .map(([, other]) => valueAt(other, [...path, name]))
        .filter((value) => value !== undefined)
        .slice(0, 1)
        .map((value) => withValue(body, [...path, name], value)),
    );
  return [...required, ...(oneOf.length > 0 ? [without(oneOf)] : []), ...forbidden];
}
