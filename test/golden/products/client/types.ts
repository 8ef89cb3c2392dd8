// Generated from test/specs/products.yaml by countersign generate. Do not edit.

export interface paths {
  readonly "/v1/rents/rent": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Rent a bicycle or a boat */
    readonly post: operations["rent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface webhooks {
  readonly returned: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** It came back */
    readonly post: operations["returned"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface components {
  schemas: {
    /** @description What is rented. The `kind` decides. */
    readonly Rent: {
      /** @enum {string} */
      readonly kind: "BICYCLE" | "BOAT";
    } & (components["schemas"]["RentBicycle"] | components["schemas"]["RentBoat"]);
    readonly RentBicycle: {
      /** @constant */
      readonly kind: "BICYCLE";
      /**
       * @description Instead of a price.
       *     At most 8 characters.
       */
      readonly voucher?: string;
      /** @description Another one, to be sure. */
      readonly spare?: components["schemas"]["Spare"];
    } & (components["schemas"]["RentFields"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly kind: "BICYCLE";
    });
    readonly RentBoat: {
      /** @constant */
      readonly kind: "BOAT";
      /**
       * @description How many.
       *     Travels as text: the digits of an integer.
       */
      readonly sails?: `${bigint}`;
    } & (WithRequired<components["schemas"]["RentFields"], "price"> & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly kind: "BOAT";
    });
    readonly RentFields: {
      /** @description To pay. */
      readonly price?: components["schemas"]["RentPrice"];
    };
    readonly RentPrice: {
      /**
       * @description Never in an answer.
       *     At most 3 characters.
       */
      readonly tip?: string;
    } & components["schemas"]["Price"];
    readonly Price: {
      /** @description Travels as text: the digits of an integer. */
      readonly value: `${bigint}`;
    };
    readonly Spare: {
      /** @description At most 2 characters. */
      readonly size: string;
      /** @description And another. */
      readonly spare?: components["schemas"]["Spare"];
    };
    readonly Rented: {
      readonly result: components["schemas"]["RentResult"];
      readonly price?: components["schemas"]["Price"];
      /**
       * @description What became of the deposit.
       * @enum {string}
       */
      readonly deposit?: "HELD" | "REFUSED" | (string & {});
    };
    readonly RentResult: {
      /** @constant */
      readonly status: "S";
      /** @enum {string} */
      readonly code: "DONE";
      readonly message: string;
    } | {
      /** @constant */
      readonly status: "F";
      /** @enum {string} */
      readonly code: "BAD_REQUEST" | "STORM";
      readonly message: string;
    };
    readonly ReturnedResult: {
      /** @constant */
      readonly status: "S";
      /** @enum {string} */
      readonly code: "DONE";
      readonly message: string;
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
  readonly rent: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["Rent"];
      };
    };
    readonly responses: {
      /** @description Whether it is yours. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Rented"];
        };
      };
    };
  };
  readonly returned: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly result: components["schemas"]["ReturnedResult"];
          readonly price: components["schemas"]["Price"];
        };
      };
    };
    readonly responses: {
      /** @description Noted. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};
