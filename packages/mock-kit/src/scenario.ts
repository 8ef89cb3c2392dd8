import type { MockOperation, MockScenario } from './definition.ts';

/** The scenario that a caller asked for by result code (the first with it) or by key. */
export function findScenario(operation: MockOperation, wanted: string): MockScenario | undefined {
  const { scenarios } = operation;
  return scenarios.find(({ code }) => code === wanted) ?? scenarios.find(({ key }) => key === wanted);
}

/** What `findScenario` would find: the result codes, and the keys of scenarios that have none. */
export function scenarioNames(operation: MockOperation): readonly string[] {
  return [...new Set(operation.scenarios.map(({ key, code }) => code ?? key))];
}
