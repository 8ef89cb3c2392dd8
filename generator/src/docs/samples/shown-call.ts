import type { Operation, Scenario } from '../../model/model.ts';
import type { CallParameter } from '../../model/build-arguments.ts';
import type { ApiDocs } from '../api-docs.ts';

/** A call that samples show. */
export interface ShownCall {
  /** The example, where there is one. */
  readonly scenario: Scenario | undefined;
  /** Those that have to be given, each with a value; without what the signing supplies. */
  readonly parameters: readonly (CallParameter & { readonly example: string | number | boolean })[];
}

/**
 * The first example of an operation that ends in success, or undefined where nothing tells how the operation is called: a body
 * without an example, or one that is no JSON, a cookie, a parameter that is no scalar.
 */
export function shownCall(operation: Operation, { model, texts }: ApiDocs): ShownCall | undefined {
  const { parameters, foreignBody } = texts.argumentsAt(operation.pointer);
  const supplied = new Set(Object.values(model.signature?.headers ?? {}).map((name) => name.toLowerCase()));
  const needed = parameters.filter(
    ({ in: place, name, required }) => required && !(place === 'header' && supplied.has(name.toLowerCase())),
  );
  const given = needed.flatMap(({ example, ...rest }) => (example === undefined ? [] : [{ ...rest, example }]));
  if (foreignBody || given.length < needed.length || needed.some(({ in: place }) => place === 'cookie'))
    return undefined;
  const scenario = firstSuccess(operation);
  const hasBody = operation.request === undefined || scenario?.request !== undefined || !operation.request.required;
  return hasBody ? { scenario, parameters: given } : undefined;
}

function firstSuccess({ scenarios, results }: Operation): Scenario | undefined {
  if (results === undefined) return scenarios[0];
  const successes = new Set(results.filter(({ status }) => status === 'S').map(({ code }) => code));
  return scenarios.find(({ code }) => code !== undefined && successes.has(code));
}
