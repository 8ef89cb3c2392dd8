import type { ApiServer, ContractApi } from './suite.ts';
import type { Identity, Target } from './target.ts';

/** A mock of ours as what suites run against: it answers with the example it is asked for, and names the field it refuses. */
export function createMockTarget(
  { servers: [first] = [] }: Pick<ContractApi, 'servers'>,
  { url, identity }: { readonly url: string; readonly identity: Identity },
): Target {
  return {
    name: 'mock',
    baseUrl: `${url}${first === undefined ? '' : basePathOf(first)}`,
    identity,
    forcesResults: true,
    namesFields: true,
    hasTriggers: true,
    approvesItself: true,
    movesClock: true,
  };
}

/** The path before every path of the API at a server; no slash at its end. */
export const basePathOf = ({ url }: ApiServer): string => new URL(url, 'http://localhost').pathname.replace(/\/+$/, '');
