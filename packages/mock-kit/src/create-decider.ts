import type { Behaviour } from './behaviour.ts';
import type { CreateContext } from './context.ts';
import type { Decider } from './decide.ts';
import type { MockDefinition, MockOperation } from './definition.ts';
import { responseExample, resultsOf } from './examples.ts';
import type { JsonObject } from './is-object.ts';
import { memberOf } from './json-pointer.ts';
import { createTriggers } from './trigger.ts';

/** What deciding needs of a definition, read once. */
export function createDecider(
  definition: MockDefinition,
  behaviour: Behaviour | undefined,
  createContext: CreateContext,
): Decider {
  const { document, envelope, operations } = definition;
  const results = new Map(
    operations.map((operation) => {
      const exampleOf = (key: string): unknown => responseExample(document, operation, key);
      return [operation.id, resultsOf(definition, operation.scenarios, exampleOf)];
    }),
  );
  const resultWith = (operation: MockOperation, code: string): JsonObject | undefined =>
    results.get(operation.id)?.get(code);
  const statusIn = (result: unknown): string | undefined => {
    const status = memberOf(result, envelope?.status ?? '');
    return typeof status === 'string' ? status : undefined;
  };
  return {
    behaviour,
    createContext,
    findTrigger: createTriggers(operations),
    statusOf: (operation, code) => statusIn(resultWith(operation, code)),
    statusIn: (body) => statusIn(memberOf(body, envelope?.result ?? '')),
    resultOf(operation, code) {
      const result = resultWith(operation, code);
      if (!result) throw new Error(`${operation.id} has no example with the result code ${code}.`);
      return { [envelope?.result ?? '']: result };
    },
  };
}
