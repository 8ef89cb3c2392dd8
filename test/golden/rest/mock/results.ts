// Generated from test/specs/rest.yaml by countersign generate. Do not edit.

/**
 * What each operation can be made to answer: its result codes, or the keys of its examples where it has none.
 * @generated from test/specs/rest.yaml
 */
export interface Results {
  readonly 'orders.paths': never;
  readonly 'orders.HttpClient': 'default';
  readonly 'orders.OperationDescriptor_': never;
  readonly 'orders.closeOrder': 'OK' | 'BAD';
}
