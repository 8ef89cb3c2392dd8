import type { MockDefinition, MockOperation } from './definition.ts';

/** Where a request goes. */
export interface Route {
  /** Path without the base path; `undefined` when the request stands under none of them. */
  readonly path: string | undefined;
  /** The operation with this path and method, if there is one. */
  readonly operation: MockOperation | undefined;
  /** Where there is none, those with this path and another method. */
  readonly others: readonly MockOperation[];
}

export type Router = (method: string, path: string) => Route;

/** A router over the base paths and operations of a definition. Longer base paths and paths without templates win. */
export function createRouter(definition: Pick<MockDefinition, 'basePaths' | 'operations'>): Router {
  const bases = definition.basePaths.map((base) => base.replace(/\/+$/, '')).sort((a, b) => b.length - a.length);
  const patterns = definition.operations
    .map((operation) => ({ operation, pattern: pathPattern(operation.path), templated: operation.path.includes('{') }))
    .sort((a, b) => Number(a.templated) - Number(b.templated));
  return (method, path) => {
    const base = bases.find((candidate) => path.startsWith(`${candidate}/`));
    if (base === undefined) return { path: undefined, operation: undefined, others: [] };
    const stripped = path.slice(base.length);
    const match = patterns.find(
      ({ operation, pattern }) => operation.method.toUpperCase() === method.toUpperCase() && pattern.test(stripped),
    );
    if (match) return { path: stripped, operation: match.operation, others: [] };
    const others = patterns.filter(({ pattern }) => pattern.test(stripped)).map(({ operation }) => operation);
    return { path: stripped, operation: undefined, others };
  };
}

/** `/v1/payments/{id}` as an expression in which a template is one segment. */
function pathPattern(template: string): RegExp {
  const parts = template.split(/\{[^{}]*\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}
