import type { Conditional, Given, IsSure, ItemOf, RulesOf, ValueOf, WithNative } from './conditional.ts';

/**
 * The parameter of a call whose argument is `Body`: `T`, and beside it what the conditions at `Shape` ask for and
 * `Body` lacks, so that the compiler names that and nothing else. Only here a condition can depend on one value of an
 * open set, such as the literal `'CARD'` among all strings.
 *
 * A body declared as `Conditional<T, Shape, Shapes>` keeps those already, and is not asked again.
 */
export type Checked<Body, T, Shape, Shapes> = [Body] extends [never]
  ? Body // never taken; from here the compiler infers Body
  : unknown extends Body
    ? Conditional<T, Shape, Shapes> // nothing was inferred: what `Parameters` gives, and `any`
    : [Held<Body, T, Conditional<T, Shape, Shapes>, Shape, Shapes>] extends [infer Found extends T]
      ? Found
      : Held<Body, T, Conditional<T, Shape, Shapes>, Shape, Shapes> & T;

/** `T`, narrowed to what `Body` lacks. `Static` is `T` with its conditions: a body of that type keeps them already. */
type Held<Body, T, Static, Shape, Shapes> =
  // Identical, not assignable both ways: a type with an optional consequence may be that, and is to be looked at.
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- compares two types for identity
  (<X>() => X extends Static ? 1 : 2) extends <X>() => X extends Body ? 1 : 2
    ? T
    : Shape extends { readonly ref: infer Name }
      ? Name extends keyof Shapes
        ? Held<Body, T, Static, Shapes[Name], Shapes>
        : T
      : Shape extends { readonly items: infer ItemShape }
        ? HeldItems<Body, T, Static, ItemShape, Shapes>
        : T extends object
          ? Lacking<Body, RulesOf<Shape>> & HeldMembers<Body, T, Static, Shape, Shapes>
          : T;

type HeldItems<Body, T, Static, Shape, Shapes> = T extends readonly unknown[]
  ? { [Index in keyof T]: Held<ItemOf<Body>, T[Index], ItemOf<Static>, Shape, Shapes> }
  : T;

type HeldMembers<Body, T, Static, Shape, Shapes> = Shape extends { readonly members: infer Members }
  ? {
      [Name in keyof T]: Name extends keyof Members & keyof Body
        ? Held<ValueOf<Body, Name>, T[Name], AnyValueOf<Static, Name>, Members[Name], Shapes>
        : T[Name];
    }
  : T;

type AnyValueOf<T, Name> = T extends unknown ? ValueOf<T, Name> : never;

/** What the conditions of an object ask for and `Body` does not have; `unknown` where that is nothing. */
type Lacking<Body, Rules> = Rules extends readonly [infer Rule, ...infer Rest]
  ? Consequence<Body, Rule> & Lacking<Body, Rest>
  : unknown;

type Consequence<Body, Rule> = Rule extends { readonly when: infer When; readonly then: infer Then }
  ? [Breaking<Body, When, Then>] extends [never]
    ? unknown
    : Then
  : unknown;

/** The members of the union `Body` that break a condition. `Body &` keeps a `Then` of optional members from being weak. */
type Breaking<Body, When, Then> = Body extends unknown
  ? MayHold<Body, When> extends true
    ? Body extends Body & Then
      ? never
      : Body
    : never
  : never;

/**
 * Whether a value of the type may be one for which the trigger holds: of a union, one such member is enough.
 *
 * Two mapped types are compared, and none is indexed: that would be resolved for any `When`, so without end, as soon as
 * the compiler compares two functions that take a `Checked` body.
 */
type MayHold<Body, When> = {
  [Name in keyof When]: MayHoldMember<Body, Name, When[Name]>;
} extends { [Name in keyof When]: true }
  ? true
  : false;

type MayHoldMember<Body, Name, Trigger> = [Trigger] extends [undefined]
  ? IsSure<Body, Name> extends true
    ? false
    : true
  : MayBe<ValueOf<Body, Name>, Trigger>;

type MayBe<Value, Trigger> = [Value] extends [never]
  ? false
  : [Given] extends [Trigger]
    ? true
    : [Trigger] extends [readonly (infer Items)[]]
      ? Overlaps<ItemOf<Value>, Items>
      : [Trigger] extends [object]
        ? true extends (Value extends unknown ? MayHold<Value, Trigger> : never)
          ? true
          : false
        : Overlaps<Value, Trigger>;

type Overlaps<Value, Values> = [Extract<Value, WithNative<Values>>] extends [never] ? false : true;
