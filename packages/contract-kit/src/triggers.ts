/** A member of a request, and a value of it that asks for a result: its end is the code. */
export interface TriggerMember {
  readonly member: string;
  /** What the code comes after: `order-1__`. */
  readonly prefix: string;
}

/** What one of our mocks tells of an operation at `/_mock/triggers`. */
interface ToldTriggers {
  readonly operation: string;
  readonly example: { readonly code: string; readonly members: readonly { member: string; value: string }[] };
}

/**
 * By operation id, the members whose value can ask for a result.
 *
 * @throws {Error} when the target does not tell
 */
export async function readTriggers(origin: string): Promise<ReadonlyMap<string, readonly TriggerMember[]>> {
  const response = await fetch(`${origin}/_mock/triggers`);
  if (!response.ok)
    throw new Error(`${origin}/_mock/triggers answers ${response.status}: is the target one of our mocks?`);
  const { operations } = (await response.json()) as { readonly operations: readonly ToldTriggers[] };
  return new Map(
    operations.map(({ operation, example: { code, members } }) => [
      // The name has the group before the id: `payments.pay`.
      operation.slice(operation.indexOf('.') + 1),
      members
        .filter(({ value }) => value.endsWith(code))
        .map(({ member, value }) => ({ member, prefix: value.slice(0, -code.length) })),
    ]),
  );
}
