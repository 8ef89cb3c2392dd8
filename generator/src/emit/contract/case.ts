import type { Operation as PatchOperation } from 'rfc6902';
import type { RefusalReason } from '../../model/model.ts';

/** The kinds of cases there are; the second step of every case id. */
export type CaseKind =
  | 'required'
  | 'min-length'
  | 'max-length'
  | 'min-items'
  | 'max-items'
  | 'enum'
  | 'pattern'
  | 'format'
  | 'native'
  | 'condition';

/** A request that is wanted: one change to an example, and what the contract says of the result. */
export interface Wish {
  readonly kind: CaseKind;
  /** `authState`, or `terminalType/WAP`: what follows the kind in the id. */
  readonly name: string;
  /** The field a refusal must name. */
  readonly field: string;
  readonly valid: boolean;
  /** Pointer of the rule into the bundled document. */
  readonly rule: string;
  /** The change, given the example's value; undefined where it has nothing to do with this example. */
  readonly change: (base: unknown) => readonly PatchOperation[] | undefined;
}

/** A wish with the example it starts from: what is printed. */
export interface ContractCase {
  readonly id: string;
  /** Key of the scenario whose request is changed. */
  readonly from: string;
  /** RFC 6902. */
  readonly patch: readonly PatchOperation[];
  readonly expect: 'accepted' | RefusalReason;
  /** The field a refusal must name. */
  readonly field?: string;
  /** How the signature is spoilt, where that is what the case is about. */
  readonly signature?: SignatureFault;
  readonly rule: string;
}

export const signatureFaults = ['missing', 'malformed', 'other-key', 'other-body', 'other-path', 'other-client', 'other-time'] as const;
export type SignatureFault = (typeof signatureFaults)[number];
