// Generated from test/specs/webhooks.yaml by countersign generate. Do not edit.

export interface paths {
  readonly "/v1/kiosk/open": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Open the kiosk */
    readonly post: operations["open"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface webhooks {
  readonly sold: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Learn that something was sold */
    readonly post: operations["sold"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly asked: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Say whether more is to be bought */
    readonly post: operations["asked"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly closed: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Learn that the kiosk has closed */
    readonly post: operations["closed"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface components {
  schemas: {
    readonly Sale: {
      /** @constant */
      readonly kind: "SALE";
      readonly saleId: string;
      readonly outcome: {
        /** @constant */
        readonly state: "S";
        /** @enum {string} */
        readonly reason: "DONE";
        readonly text: string;
      };
    };
    readonly Opened: {
      readonly outcome: {
        /** @constant */
        readonly state: "F";
        /** @enum {string} */
        readonly reason: "BAD_REQUEST" | "BAD_SIGNATURE";
        readonly text: string;
      };
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
  readonly open: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": Record<string, never>;
      };
    };
    readonly responses: {
      /** @description Why not. */
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
  readonly sold: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["Sale"];
      };
    };
    readonly responses: {
      /** @description Noted. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Record<string, never>;
        };
      };
    };
  };
  readonly asked: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly goods: readonly string[];
        };
      };
    };
    readonly responses: {
      /** @description The decision. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            /** @enum {string} */
            readonly more: "true" | "false";
          };
        };
      };
    };
  };
  readonly closed: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly closedBy: string;
        };
      };
    };
    readonly responses: {
      /** @description Noted, without a word. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
