import { hash } from 'node:crypto';
import type { MockOperation } from './definition.ts';
import type { JsonObject } from './is-object.ts';
import { isObject } from './is-object.ts';
import { memberOf } from './json-pointer.ts';

/** What is remembered of a call that another one may repeat. */
export interface RememberedCall {
  /** Of what the two have to agree in. */
  readonly compared: string;
  /** Where it is final: the same comes again. */
  readonly answer?: JsonObject;
}

/**
 * A call by what makes it the same one again; nothing where the API declares no such thing. A request that lacks a part of the key has
 * none: two of which only the other part agrees need not be the same.
 */
export interface CallIdentity {
  /** Under which the state holds it. */
  readonly key: string;
  readonly compared: string;
}

export function identify({ id, idempotency }: MockOperation, body: unknown): CallIdentity | undefined {
  if (!idempotency) return undefined;
  const named = idempotency.key.map((path) => valueAt(body, path));
  if (named.includes(undefined)) return undefined;
  const { compares } = idempotency;
  const compared = compares === 'all' ? body : compares.map((path) => valueAt(body, path));
  return { key: `call:${id}:${digest(named)}`, compared: digest(compared) };
}

const valueAt = (body: unknown, path: string): unknown => path.split('.').reduce<unknown>(memberOf, body);

/** Of a JSON value, whatever the order of its members. */
function digest(value: unknown): string {
  return hash('sha256', JSON.stringify(inOrder(value)), 'base64url');
}

/** A replacer of `JSON.stringify` would do the same, at several times the cost. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, inOrder(value[name])]));
}
