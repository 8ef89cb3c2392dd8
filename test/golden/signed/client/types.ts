// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

export interface paths {
  "/v1/tills/open": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Open a till */
    post: operations["openTill"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    OpenTill: {
      /**
      * @description With or without money in it.
      * @enum {string}
      */
      kind: "FLOAT" | "EMPTY";
      /** @description Money in it at first, in whole units. */
      float?: `${bigint}`;
      shift?: components["schemas"]["Shift"];
    };
    Shift: {
      hours?: `${bigint}`;
    };
    Opened: {
      outcome: components["schemas"]["Outcome"];
      till?: string;
    };
    Outcome: {
      /** @constant */
      state: "S";
      /** @enum {string} */
      reason: "DONE";
      text: string;
    } | {
      /** @constant */
      state: "F";
      /** @enum {string} */
      reason: "BAD_REQUEST" | "BAD_SIGNATURE";
      text: string;
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
  openTill: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpenTill"];
      };
    };
    responses: {
      /** @description Whether it opened. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Opened"];
        };
      };
    };
  };
}
