// Generated from test/specs/plain.yaml by countersign generate. Do not edit.

export interface paths {
  readonly "/pets/{petId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly petId: string;
      };
      readonly cookie?: never;
    };
    /** Look a pet up */
    readonly get: operations["getPet"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/pets": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Register a pet
     * @deprecated
     */
    readonly post: operations["createPet"];
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
    readonly Pet: {
      /**
       * @description What it is called.
       *     At most 20 characters.
       */
      readonly name: string;
      /**
       * Format: date-time
       * @description When it was born.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly bornAt?: string;
      readonly friends?: readonly components["schemas"]["Pet"][];
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
  readonly getPet: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly petId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The pet. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Pet"];
        };
      };
    };
  };
  readonly createPet: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["Pet"];
      };
    };
    readonly responses: {
      /** @description The pet, as kept. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Pet"];
        };
      };
    };
  };
}
