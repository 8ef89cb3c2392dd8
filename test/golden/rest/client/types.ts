// Generated from test/specs/rest.yaml by countersign generate. Do not edit.

export interface paths {
  readonly "/orders": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List orders */
    readonly get: operations["paths"];
    readonly put?: never;
    /** Place an order */
    readonly post: operations["HttpClient"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/orders/{id}/file": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put: operations["OperationDescriptor"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/orders/close": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["closeOrder"];
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
    readonly Listed: {
      readonly result: {
        /** @constant */
        readonly status: "S";
        /** @enum {unknown} */
        readonly code: "OK";
        readonly message: string;
      } | {
        /** @constant */
        readonly status: "F";
        /** @enum {unknown} */
        readonly code: "BAD";
        readonly message: string;
      };
    };
    readonly Id: string;
    readonly Order: {
      /** @description At most 6 characters. Matches ^[A-Z]-[0-9]+$. */
      readonly id: components["schemas"]["Id"];
      readonly amount: number;
      /** @description At least 2 characters. */
      readonly note?: string | null;
      /** @enum {unknown} */
      readonly kind?: "A" | "B" | null;
      /** @description At most 3 items. */
      readonly lines?: readonly {
        readonly sku: string;
        /** @enum {integer} */
        readonly count: 1 | 2;
      }[];
      readonly paid?: components["schemas"]["Order"]["amount"];
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
  readonly paths: {
    readonly parameters: {
      readonly query: {
        readonly page: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of them. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Listed"];
        };
      };
    };
  };
  readonly HttpClient: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "A-1",
         *       "amount": 2.5,
         *       "note": null,
         *       "lines": [
         *         {
         *           "sku": "B",
         *           "count": 1
         *         }
         *       ]
         *     }
         */
        readonly "application/json": components["schemas"]["Order"];
      };
    };
    readonly responses: {
      /** @description Placed. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "A-1"
           *     }
           */
          readonly "application/json": {
            /** @description Matches ^[A-Z]-[0-9]+$. */
            readonly id?: components["schemas"]["Id"];
          };
        };
      };
    };
  };
  readonly OperationDescriptor: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/octet-stream": string;
      };
    };
    readonly responses: {
      /** @description Kept. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly closeOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @description Matches ^[A-Z]-[0-9]+$. */
          readonly id: components["schemas"]["Id"];
        };
      };
    };
    readonly responses: {
      /** @description Closed. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Listed"];
        };
      };
    };
  };
}
