// Generated from test/specs/products.yaml by countersign generate. Do not edit.

import { type CallOptions, type Checked, type ClientOptions, type Conditional, type HttpClient, type Input, type Outcome, createHttp } from '@countersign/client-kit';
import type { Conditions } from './conditions.ts';
import * as functions from './functions.ts';
import type * as operations from './operations.ts';
import type { components, paths } from './types.ts';
import type { wireShapes } from './wire-shapes.ts';

/** The fields of `rent`, before its conditions. */
export type RentFields = Input<components['schemas']['Rent'], { ref: 'Rent' }, typeof wireShapes>;

/**
 * What `rent` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1rents~1rent/post
 */
export type RentInput = Conditional<RentFields, { ref: 'Rent' }, Conditions>;

/**
 * What `rent` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1rents~1rent/post
 */
export type RentOutcome = Outcome<typeof operations.rent, components['schemas']['Rented'], 'result'>;

/** Where and as whom to call Desk. */
export type ProductsClientOptions = ClientOptions;

/** A client of Desk, operations grouped as the paths are. */
export interface ProductsClient {
  /** The layer below: openapi-fetch, with everything installed that calls need. */
  readonly http: HttpClient<paths>;
  readonly rents: {
    /**
     * Rent a bicycle or a boat
     * @generated from #/paths/~1v1~1rents~1rent/post
     */
    readonly rent: <const Body = {}>(body: Checked<Body, RentFields, { ref: 'Rent' }, Conditions>, options?: CallOptions) => Promise<RentOutcome>;
  };
}

/**
 * A client of Desk. Nothing is sent before the first call.
 * @generated from test/specs/products.yaml
 */
export function createProductsClient(options: ProductsClientOptions): ProductsClient {
  const connection = functions.connectProducts(options);
  const http = createHttp<paths>(connection);
  return {
    http,
    rents: {
      rent: (body, given) => functions.rent(connection, body as never, given),
    },
  };
}
