import type { Operation as PatchOperation } from 'rfc6902';
import type { RefusalReason } from '../../model/model.ts';

/** Changes to an example, RFC 6902. */
export type Patch = readonly PatchOperation[];

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
  /** Changes that would do, likeliest first, given the example; none where it has nothing to do with this rule. */
  readonly changes: (base: unknown) => readonly Patch[];
}

/** A wish with the example it starts from: what is printed. */
export interface ContractCase {
  readonly id: string;
  /** Key of the scenario whose request is changed. */
  readonly from: string;
  readonly patch: Patch;
  readonly expect: 'accepted' | RefusalReason;
  /** The field a refusal must name. */
  readonly field?: string;
  /** How the signature is spoilt, where that is what the case is about. */
  readonly signature?: SignatureFault;
  readonly rule: string;
}

export const signatureFaults = [
  'missing',
  'malformed',
  'other-key',
  'other-body',
  'other-path',
  'other-client',
  'other-time',
] as const;
export type SignatureFault = (typeof signatureFaults)[number];
