import type { MockOperation, MockScenario } from './definition.ts';
import { memberOf } from './json-pointer.ts';

/**
 * The scenario that a caller asked for by result code (the first with it) or by key; the first of all for none. Where the
 * operation serves several products, one of the product that the request names comes before the others.
 */
export function findScenario(
  { scenarios, product }: Pick<MockOperation, 'scenarios' | 'product'>,
  wanted: string | undefined,
  body?: unknown,
): MockScenario | undefined {
  const named = product === undefined ? undefined : memberOf(body, product);
  const isFitting = (scenario: MockScenario): boolean => named === undefined || scenario.product === named;
  if (wanted === undefined) return scenarios.find(isFitting) ?? scenarios[0];
  const isWanted = ({ code }: MockScenario): boolean => code === wanted;
  return (
    scenarios.find((scenario) => isWanted(scenario) && isFitting(scenario)) ??
    scenarios.find(isWanted) ??
    scenarios.find(({ key }) => key === wanted)
  );
}

/** What `findScenario` would find: the result codes, and the keys of scenarios that have none. */
export function scenarioNames(operation: Pick<MockOperation, 'scenarios'>): readonly string[] {
  return [...new Set(operation.scenarios.map(({ key, code }) => code ?? key))];
}
