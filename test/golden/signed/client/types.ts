// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

export interface paths {
  readonly "/v1/tills/open": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Open a till */
    readonly post: operations["openTill"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly OpenTill: {
      /**
       * @description With or without money in it.
       * @enum {string}
       */
      readonly kind: "FLOAT" | "EMPTY";
      /**
       * @description Money in it at first, in whole units.
       *     At most 9 characters. Travels as text: the digits of an integer.
       *     float is required when kind is FLOAT.
       */
      readonly float?: `${bigint}`;
      readonly shift?: components["schemas"]["Shift"];
    };
    readonly Shift: {
      /** @description Travels as text: the digits of an integer. */
      readonly hours?: `${bigint}`;
    };
    readonly Opened: {
      readonly outcome: components["schemas"]["Outcome"];
      readonly till?: string;
    };
    readonly Outcome: {
      /** @constant */
      readonly state: "S";
      /** @enum {string} */
      readonly reason: "DONE";
      readonly text: string;
    } | {
      /** @constant */
      readonly state: "F";
      /** @enum {string} */
      readonly reason: "BAD_REQUEST" | "BAD_SIGNATURE";
      readonly text: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly openTill: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["OpenTill"];
      };
    };
    readonly responses: {
      /** @description Whether it opened. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Opened"];
        };
      };
    };
  };
}
