import type { SignatureScheme } from '@countersign/signing';
import type { ContractApi, ContractSuite } from './suite.ts';
import type { Identity, Target } from './target.ts';

/** How the messages of a suite are signed, and as whom. */
export interface Signing {
  readonly scheme: SignatureScheme;
  readonly identity: Identity;
}

/**
 * How requests are signed; undefined where the API does not sign. One of its operations that asks for no signature gets one
 * all the same, as from the client, if the target has an identity.
 *
 * @throws {Error} when the operation signs and the target has no identity: its suite would else prove less than it seems to
 */
export function signingOf(
  { signature: scheme }: ContractApi,
  { signed }: Pick<ContractSuite, 'signed'>,
  { name, identity }: Target,
): Signing | undefined {
  if (scheme === undefined) return undefined;
  if (identity !== undefined) return { scheme, identity };
  if (signed) throw new Error(`This API signs; the target "${name}" has no identity.`);
  return undefined;
}
