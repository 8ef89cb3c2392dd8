// Generated from test/specs/products.yaml by countersign generate. Do not edit.

import * as kit from '@countersign/client-kit';
import * as api from './api.ts';
import type * as client from './client.ts';
import type * as conditions from './conditions.ts';
import * as operations from './operations.ts';
import * as shapes from './wire-shapes.ts';

/** A way to Desk: what every function here takes first. */
export type ProductsConnection = kit.Connection<typeof api.api>;

/**
 * A way to Desk. Nothing is sent before the first call.
 * @generated from test/specs/products.yaml
 */
export function connectProducts(options: client.ProductsClientOptions): ProductsConnection {
  return kit.connect(api.api, options);
}

/**
 * Rent a bicycle or a boat
 * @generated from #/paths/~1v1~1rents~1rent/post
 */
export function rent<const Body = {}>(
  connection: ProductsConnection,
  body: kit.Checked<Body, client.RentFields, { ref: 'Rent' }, conditions.Conditions>,
  options?: kit.CallOptions,
): Promise<client.RentOutcome> {
  return kit.callOperation(connection, operations.rent, { Price: shapes.Price, Rent: shapes.Rent, RentPrice: shapes.RentPrice }, body, options);
}
