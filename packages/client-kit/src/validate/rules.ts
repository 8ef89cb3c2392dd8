import type { Format } from './formats.ts';

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'object' | 'array';

/**
 * A schema of JSON Schema 2020-12 as data, without what only people read. Generated; keywords stand in the order in which they
 * are checked. Other than in JSON, patterns and formats are ready to be run and references hold what they name.
 */
export type Rules = boolean | RuleSet;

type ByName<T> = { readonly [name: string]: T };

/** The keywords there are. What they mean is said in the standard's chapters on validation and on applying subschemas. */
export interface RuleSet {
  /** Of a condition alone: violations of it carry the title. */
  readonly title?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  /** In code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: RegExp;
  readonly format?: Format;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly prefixItems?: readonly Rules[];
  readonly items?: Rules;
  readonly contains?: Rules;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly dependentRequired?: ByName<readonly string[]>;
  readonly propertyNames?: Rules;
  readonly properties?: ByName<Rules>;
  readonly patternProperties?: readonly (readonly [RegExp, Rules])[];
  readonly additionalProperties?: Rules;
  /** A function where the schema holds itself. */
  readonly $ref?: Rules | (() => Rules);
  readonly allOf?: readonly Rules[];
  readonly anyOf?: readonly Rules[];
  readonly oneOf?: readonly Rules[];
  /** Which form of `oneOf` the value means: decides what is told of one that fits none. */
  readonly discriminator?: { readonly propertyName: string; readonly mapping: ByName<Rules> };
  readonly not?: Rules;
  readonly if?: Rules;
  readonly then?: Rules;
  readonly else?: Rules;
  readonly dependentSchemas?: ByName<Rules>;
  readonly unevaluatedProperties?: Rules;
}
