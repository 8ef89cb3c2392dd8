// Generated from test/specs/stateful/openapi.yaml by countersign generate. Do not edit.

export interface paths {
  readonly "/v1/jars/fill": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Put something into a jar */
    readonly post: operations["fill"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/jars/look": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Look into a jar */
    readonly post: operations["look"];
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
    readonly Filled: {
      readonly result: {
        /** @constant */
        readonly status: "S";
        /** @enum {string} */
        readonly code: "DONE";
        readonly message: string;
      } | {
        /** @constant */
        readonly status: "F";
        /** @enum {string} */
        readonly code: "FILLED_OTHERWISE" | "BAD_REQUEST";
        readonly message: string;
      };
      readonly jar?: string;
    };
    readonly Seen: {
      readonly result: {
        /** @constant */
        readonly status: "S";
        /** @enum {string} */
        readonly code: "DONE";
        readonly message: string;
      } | {
        /** @constant */
        readonly status: "F";
        /** @enum {string} */
        readonly code: "BAD_REQUEST";
        readonly message: string;
      };
      readonly state?: string;
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
  readonly fill: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @description At most 32 characters. */
          readonly fillId: string;
          /** @description Travels as text: the digits of an integer. */
          readonly weight: `${bigint}`;
          /** @enum {string} */
          readonly lid?: "SCREW" | "CORK";
        };
      };
    };
    readonly responses: {
      /** @description Whether it is in. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Filled"];
        };
      };
    };
  };
  readonly look: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @description At most 32 characters. */
          readonly jar: string;
        };
      };
    };
    readonly responses: {
      /** @description What is in it. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Seen"];
        };
      };
    };
  };
}
