import { createAlipayPlusClient } from '@countersign/alipay-plus-client';
import { testKeys } from '@countersign/mock-kit';
import { pointerTo, type Contract } from '../properties/bundled.ts';

/** Where a mock is, and which of its runs is meant. */
export interface MockPlace {
  /** Origin: `http://127.0.0.1:4010`. */
  readonly gateway: string;
  /** Value of the header `x-mock-run`. */
  readonly run: string;
}

export type Post = (url: string, init: RequestInit) => Promise<Response>;

/**
 * `fetch` for calls of one run, which throws when an answer breaks the schema of its operation.
 *
 * @param basePath before the paths of the contract: `/aps/api`
 */
export function createCheckedFetch({ run }: MockPlace, contract: Contract, basePath: string): Post {
  return async (url, init) => {
    const headers = new Headers(init.headers);
    headers.set('x-mock-run', run);
    const response = await fetch(url, { ...init, headers });
    const path = new URL(url).pathname.slice(basePath.length);
    const body: unknown = await response.clone().json();
    const at = pointerTo('#', 'paths', path, 'post', 'responses', '200', 'content', 'application/json', 'schema');
    if (!contract.isValid(at, body))
      throw new Error(`The answer of ${path} breaks its schema: ${JSON.stringify(body)}`);
    return response;
  };
}

/** A client of the test keys for one run, whose answers are held against the contract. Nothing is tried again. */
export const createCheckedAlipayPlus = (place: MockPlace, contract: Contract) =>
  createAlipayPlusClient({
    gateway: place.gateway,
    clientId: testKeys.clientId,
    privateKey: testKeys.clientPrivateKey,
    gatewayPublicKey: testKeys.gatewayPublicKey,
    retries: 0,
    fetch: createCheckedFetch(place, contract, '/aps/api'),
  });

export type CheckedAlipayPlus = ReturnType<typeof createCheckedAlipayPlus>;
