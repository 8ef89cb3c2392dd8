// Generated from test/specs/products.yaml by countersign generate. Do not edit.

/**
 * What each operation can be made to answer: its result codes, or the keys of its examples where it has none.
 * @generated from test/specs/products.yaml
 */
export interface Results {
  readonly 'rents.rent': 'DONE' | 'BAD_REQUEST' | 'STORM';
}

/**
 * What each message can be made to tell: its result codes, or the keys of its examples where it has none.
 * @generated from test/specs/products.yaml
 */
export interface Webhooks {
  readonly returned: 'DONE';
}
