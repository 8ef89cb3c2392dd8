import type { WireShape, WireType } from './wire-shape.ts';

/** A JSON object, as a member of wire type `json` takes it; a member which is `undefined` is left out. */
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined;
}

/** Anything JSON can say. */
export type JsonValue = string | number | boolean | null | JsonObject | readonly JsonValue[];

/** What may be given instead of the wire string. Each has one exact form on the wire, or is refused before sending. */
export interface Natives {
  integer: number | bigint;
  decimal: number;
  boolean: boolean;
  datetime: Date;
  url: URL;
  json: JsonObject;
}

type InputScalar<T, Type extends WireType> = T extends string ? T | Natives[Type] : T;

type InputMembers<T, Members, Shapes> = T extends object
  ? { [Name in keyof T]: Name extends keyof Members ? Input<T[Name], Members[Name], Shapes> : T[Name] }
  : T;

type InputItems<T, Item, Shapes> = T extends readonly unknown[]
  ? { [Index in keyof T]: Input<T[Index], Item, Shapes> }
  : T;

/**
 * What a caller may give for a body of the wire type `T`: the strings of the wire, or natives where `Shape` says that
 * the string has another documented type. Members keep their names, optionality and doc comments.
 */
export type Input<T, Shape, Shapes> = Shape extends WireType
  ? InputScalar<T, Shape>
  : Shape extends { readonly ref: infer Name }
    ? Name extends keyof Shapes
      ? Input<T, Shapes[Name], Shapes>
      : T
    : Shape extends { readonly items: infer Item extends WireShape }
      ? InputItems<T, Item, Shapes>
      : Shape extends { readonly properties: infer Members }
        ? InputMembers<T, Members, Shapes>
        : T;
