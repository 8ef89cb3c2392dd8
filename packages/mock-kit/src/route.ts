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
  const plain = new Map<string, MockOperation>();
  for (const operation of definition.operations) {
    const key = `${operation.method.toUpperCase()} ${operation.path}`;
    if (!operation.path.includes('{') && !plain.has(key)) plain.set(key, operation);
  }
  const templated = definition.operations
    .filter(({ path }) => path.includes('{'))
    .map((operation) => ({ operation, method: operation.method.toUpperCase(), pattern: pathPattern(operation.path) }));
  return (method, path) => {
    const base = bases.find((candidate) => path.startsWith(`${candidate}/`));
    if (base === undefined) return { path: undefined, operation: undefined, others: [] };
    const stripped = path.slice(base.length);
    const wanted = method.toUpperCase();
    const operation =
      plain.get(`${wanted} ${stripped}`) ??
      templated.find((each) => each.method === wanted && each.pattern.test(stripped))?.operation;
    if (operation) return { path: stripped, operation, others: [] };
    const others = [
      ...definition.operations.filter((each) => each.path === stripped),
      ...templated.filter(({ pattern }) => pattern.test(stripped)).map((each) => each.operation),
    ];
    return { path: stripped, operation: undefined, others };
  };
}

/** `/v1/payments/{id}` as an expression in which a template is one segment. */
function pathPattern(template: string): RegExp {
  const parts = template.split(/\{[^{}]*\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}
