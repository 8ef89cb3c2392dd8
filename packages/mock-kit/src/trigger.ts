import type { MockOperation } from './definition.ts';

/** The result code that a request asks for by one of its values. */
export type FindTrigger = (operation: MockOperation, body: unknown) => string | undefined;

/**
 * A text at the top level of a body asks for a result when it ends in `__` and one of the operation's result codes:
 * `order-1__RISK_REJECT`. An id under which another operation makes its calls does not: a refused payment can be inquired
 * about. With the name of an operation between, `order-1__inquiryPayment__SYSTEM_ERROR`, it is meant for that one, wherever it stands.
 */
export function createTriggers(operations: readonly MockOperation[]): FindTrigger {
  const ids = new Set(operations.map(({ id }) => id));
  const codesOf = new Map(operations.map(({ id, scenarios }) => [id, new Set(scenarios.map(({ code }) => code))]));
  return (operation, body) => {
    for (const [name, value] of Object.entries(Object(body) as Record<string, unknown>)) {
      if (typeof value !== 'string' || !value.includes('__')) continue;
      const parts = value.split('__');
      const [addressee = '', code] = parts.slice(-2);
      if (!codesOf.get(operation.id)?.has(code)) continue;
      const isNamed = parts.length > 2 && ids.has(addressee);
      if (isNamed ? addressee === operation.id : !isOthersKey(operations, operation, name)) return code;
    }
    return undefined;
  };
}

/** A value by which a member of a request asks for a code, as `createTriggers` finds it. */
export function triggerValue(
  operations: readonly MockOperation[],
  operation: MockOperation,
  member: string,
  code: string,
): string {
  const addressee = isOthersKey(operations, operation, member) ? `__${operation.id}` : '';
  return `order-1${addressee}__${code}`;
}

function isOthersKey(operations: readonly MockOperation[], operation: MockOperation, name: string): boolean {
  const keyed = operations.filter(({ idempotency }) => idempotency?.key.includes(name));
  return keyed.length > 0 && !keyed.includes(operation);
}
