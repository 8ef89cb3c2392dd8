import type { Operation as PatchOperation } from 'rfc6902';
import type { Place } from './fields.ts';

/** Changes to an example, RFC 6902. */
export type Patch = readonly PatchOperation[];

/** The kinds of cases there are; the second step of every case id. */
export type CaseKind =
  | 'required'
  | 'unknown-field'
  | 'min-length'
  | 'max-length'
  | 'min-items'
  | 'max-items'
  | 'enum'
  | 'foreign-value'
  | 'pattern'
  | 'format'
  | 'native'
  | 'condition';

/** A rule of the schema, at one place of a body: what a broken case has to break. */
export interface Rule {
  /** Place in the body, as a JSON pointer. */
  readonly at: string;
  /** Pointer of the schema that holds the rule. */
  readonly schema: string;
  /** The keyword. Where it does not stand there, any rule of that schema at that place will do. */
  readonly keyword: string;
}

/** A schema which the value at a place of an example has to keep to before a case is made from that example. */
export interface Given {
  readonly at: string;
  readonly schema: string;
}

/** A value that some example has at a place, where one does. */
export type Donor = (place: Pick<Place, 'at'>) => unknown;

/** A request that is wanted: one change to an example, and what the contract says of the result. */
export interface Wish {
  readonly kind: CaseKind;
  /** `authState`, or `terminalType/WAP`: what follows the kind in the id. */
  readonly name: string;
  /** The form of the body that it belongs to, where there are several: tells cases of the same name apart. */
  readonly branch?: string;
  /** The field a refusal must name; absent where a gateway can't know which is wrong. */
  readonly field?: string;
  readonly valid: boolean;
  readonly rule: Rule;
  /** Pointer that is printed as the rule, where it is another than the one that must break. */
  readonly shown?: string;
  /** The example has to keep to these. */
  readonly given: readonly Given[];
  /** Another form of the body may take what this one refuses: then there is nothing to test. */
  readonly alternatives: boolean;
  /** The case would be so large that nobody wants to send it. */
  readonly tooLarge: boolean;
  /** Changes that would do, likeliest first, given the example; none where it does not hold the field. */
  readonly changes: (base: unknown) => readonly Patch[];
}

/** A wish with the example it starts from: what is printed. */
export interface ContractCase {
  readonly id: string;
  /** Key of the scenario whose request is changed. */
  readonly from: string;
  readonly patch: Patch;
  readonly expect: 'accepted' | 'request-invalid';
  /** The field a refusal must name. */
  readonly field?: string;
  readonly rule: string;
}
