// Generated from test/specs/conditions.yaml by countersign generate. Do not edit.

export interface paths {
  readonly "/v1/parcels/send": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send something */
    readonly post: operations["send"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/parcels/track": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ask where it is */
    readonly post: operations["track"];
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
    readonly Sending: {
      /**
       * @description What is sent.
       * @enum {string}
       */
      readonly service: "LETTER" | "PARCEL" | "PALLET";
      /** @description Who brings it. `OWN` is your own lorry; there are always new ones. */
      readonly carrier: string;
      /**
       * @description How fast.
       * @default SLOW
       * @enum {string}
       */
      readonly speed?: "SLOW" | "FAST";
      /**
       * @description Weight in kilograms.
       *     Travels as text: the digits of an integer.
       *     weight is required when service is PARCEL or PALLET.
       */
      readonly weight?: `${bigint}`;
      /**
       * @description Travels as text: "true" or "false".
       *     lift is required when service is PALLET.
       * @enum {string}
       */
      readonly lift?: "true" | "false";
      /**
       * @description Travels as text: "true" or "false".
       * @enum {string}
       */
      readonly insured?: "true" | "false";
      /**
       * @description Travels as text: the digits of an integer.
       *     worth is required when insured is true.
       */
      readonly worth?: `${bigint}`;
      /** @description account is required when carrier is OWN. */
      readonly account?: string;
      readonly voucher?: string;
      /** @description price must not stand beside voucher. */
      readonly price?: string;
      /** @description gateCode is required when pickup.place is DOOR. */
      readonly gateCode?: string;
      readonly pickup?: components["schemas"]["Pickup"];
      readonly items?: readonly components["schemas"]["Item"][];
      /** @description remark is required when account is long, which a type can't tell. */
      readonly remark?: string;
    };
    readonly Pickup: {
      /** @enum {string} */
      readonly place: "DOOR" | "SHOP";
      /**
       * @description Travels as text: the digits of an integer.
       *     floor is required when place is DOOR.
       */
      readonly floor?: `${bigint}`;
    };
    readonly Item: {
      readonly sku?: string;
      readonly name?: string;
      readonly parts?: readonly components["schemas"]["Item"][];
    };
    readonly Answer: {
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
  readonly send: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["Sending"];
      };
    };
    readonly responses: {
      /** @description Whether it goes. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Answer"];
        };
      };
    };
  };
  readonly track: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly parcelId?: string;
          readonly reference?: string;
          readonly phone?: string;
          readonly name?: string;
          readonly wants?: readonly ("PLACE" | "TEMPERATURE")[];
          /** @description sensor is required when wants holds TEMPERATURE. */
          readonly sensor?: string;
        };
      };
    };
    readonly responses: {
      /** @description Where it is. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Answer"];
        };
      };
    };
  };
}
