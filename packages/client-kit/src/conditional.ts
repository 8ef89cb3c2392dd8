/**
 * A rule of one message, as types: where what it gets fits `when`, it must fit `then`.
 *
 * `when` names members by what they hold: a union of wire values, {@link Given}, `undefined` for "is not there", an
 * array for "holds one of these items", or further members. `then` is the consequence, an object type.
 */
export interface Condition {
  readonly when: object;
  readonly then: object;
}

/**
 * Where conditions stand in a value, as `WireShape` says it of wire types: by the name of a schema, in the items of a
 * list, or in an object and its members.
 */
export type ConditionShape =
  | { readonly ref: string }
  | { readonly items: ConditionShape }
  | { readonly rules?: readonly Condition[]; readonly members?: { readonly [name: string]: ConditionShape } };

/** A member which is there, whatever it holds. */
export type Given = {} | null;

declare const reason: unique symbol;

/** A member which must not be there. No value has this type; the compiler's message carries the reason. */
export interface Forbidden<Reason extends string> {
  readonly [reason]: Reason;
}

/**
 * `T` with the conditions at `Shape`: each is a choice between "the trigger does not hold" and the consequence.
 * Members keep their names, optionality and doc comments.
 *
 * Where an object has more than six conditions, the rest is left out, as the compiler multiplies choices that meet.
 */
export type Conditional<T, Shape, Shapes> = Shape extends { readonly ref: infer Name }
  ? Name extends keyof Shapes
    ? Conditional<T, Shapes[Name], Shapes>
    : T
  : Shape extends { readonly items: infer ItemShape }
    ? ConditionalItems<T, ItemShape, Shapes>
    : T extends object
      ? Choices<T, RulesOf<Shape>> & ConditionalMembers<T, Shape, Shapes>
      : T;

type ConditionalItems<T, Shape, Shapes> = T extends readonly unknown[]
  ? { [Index in keyof T]: Conditional<T[Index], Shape, Shapes> }
  : T;

type ConditionalMembers<T, Shape, Shapes> = Shape extends { readonly members: infer Members }
  ? { [Name in keyof T]: Name extends keyof Members ? Conditional<T[Name], Members[Name], Shapes> : T[Name] }
  : T;

export type RulesOf<Shape> = Shape extends { readonly rules: infer Rules } ? Rules : [];

/** All conditions as choices; `Taken` counts them. */
type Choices<T, Rules, Taken extends readonly unknown[] = []> = Taken['length'] extends 6
  ? unknown
  : Rules extends readonly [infer Rule, ...infer Rest]
    ? Choice<T, Rule> extends infer Found
      ? unknown extends Found
        ? Choices<T, Rest, Taken>
        : Found & Choices<T, Rest, [...Taken, Rule]>
      : never
    : unknown;

type Choice<T, Rule> = Rule extends { readonly when: infer When; readonly then: infer Then }
  ? Unless<T, When> | Then
  : unknown;

/** The ways in which `When` does not hold: `unknown` where it never can, `never` where it always does. */
type Unless<T, When> = { [Name in keyof When]: UnlessMember<T, Name, When[Name]> }[keyof When];

type UnlessMember<T, Name extends PropertyKey, Trigger> = [Trigger] extends [undefined]
  ? { readonly [Key in Name]: Given }
  : Only<
      T,
      Name,
      [Given] extends [Trigger]
        ? never
        : [Trigger] extends [readonly (infer Items)[]]
          ? readonly Exclude<ItemOf<ValueOf<T, Name>>, WithNative<Items>>[]
          : [Trigger] extends [object]
            ? Unless<ValueOf<T, Name>, Trigger>
            : Exclude<ValueOf<T, Name>, WithNative<Trigger>>
    >;

/** The member is absent or one of `Values`. */
type Only<T, Name extends PropertyKey, Values> = [ValueOf<T, Name>] extends [Values]
  ? unknown
  : [Values] extends [never]
    ? IsSure<T, Name> extends true
      ? never
      : { readonly [Key in Name]?: never }
    : { readonly [Key in Name]?: Values };

/** The natives that `Input` admits for the values of a closed set mean the same. */
export type WithNative<Values> =
  | Values
  | (Values extends `${infer Native extends boolean}` ? Native : never)
  | (Values extends `${infer Native extends number}` ? Native : never)
  | (Values extends `${infer Native extends bigint}` ? Native : never);

export type ItemOf<T> = T extends readonly (infer Item)[] ? Item : never;

/** What a member holds where it is there; `never` where it can't be. */
export type ValueOf<T, Name> = Name extends keyof T ? Exclude<T[Name], undefined> : never;

/** Whether a member is always there. */
export type IsSure<T, Name> = Name extends keyof T
  ? T extends { readonly [Key in Name]: Given }
    ? true
    : false
  : false;
