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
  | 'condition'
  | 'dependent-required'
  | 'form'
  | 'no-form'
  | 'forbidden'
  | 'later-item'
  | 'least'
  | 'fullest'
  | 'given'
  /** Keywords that are not understood further go by their own names. */
  | `${'min' | 'max'}-${'properties' | 'contains'}`
  | `${'exclusive-' | ''}${'minimum' | 'maximum'}`
  | 'multiple-of'
  | 'unique-items'
  | 'not'
  | 'contains'
  | 'property-names'
  | 'dependent-schemas'
  | `unevaluated-${'items' | 'properties'}`
  | 'items'
  | 'const'
  | 'then'
  | 'else';

/** A rule of the schema, at one place of a body: what a broken case has to break. */
export interface Rule {
  /** Place in the body, as a JSON pointer. */
  readonly at: string;
  /** Pointer of the schema that holds the rule. */
  readonly schema: string;
  /** The keyword. Where it does not stand there, any rule of that schema at that place will do. */
  readonly keyword: string;
  /** The keyword by which Ajv tells it, where that is another. */
  readonly told?: string;
  /** What breaks a schema that stands under the keyword breaks the rule: nothing inside is a rule of its own. */
  readonly whole?: true;
  /** Of a `oneOf`: it has to break by several forms that fit, not by none. */
  readonly several?: true;
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
  /** Of the field it is about: cases of one stand together. */
  readonly label: string;
  /** The form of the body that it belongs to, where there are several: tells cases of the same name apart. */
  readonly branch?: string;
  /** The field a refusal must name; absent where a gateway can't know which is wrong. */
  readonly field?: string;
  readonly valid: boolean;
  readonly rule: Rule;
  /** The place that an example has to hold for the change, where it is another than the one of the rule. */
  readonly holds?: string;
  /** Pointer that is printed as the rule, where it is another than the one that must break. */
  readonly shown?: string;
  /** The example has to keep to these. */
  readonly given: readonly Given[];
  /** Another form of the body may take what this one refuses: then there is nothing to test. */
  readonly alternatives: boolean;
  /** A case more, where it can be had: nothing is said where it can't. */
  readonly optional: boolean;
  /** The case would be so large that nobody wants to send it. */
  readonly tooLarge: boolean;
  /** Changes that would do, likeliest first, given the example; none where it does not hold the field. */
  readonly changes: (base: unknown) => readonly Patch[];
}

/** A rule at one field, and what proves each side of it: ids of cases, or `scenario/<key>`. */
export interface Constraint {
  /** Pointer of the rule; of a condition, that of the schema which holds it. */
  readonly rule: string;
  readonly field: string;
  readonly keyword: string;
  readonly satisfied?: readonly string[];
  readonly violated?: readonly string[];
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
