// Generated from test/specs/conditions.yaml by countersign generate. Do not edit.

/**
 * What each operation can be made to answer: its result codes, or the keys of its examples where it has none.
 * @generated from test/specs/conditions.yaml
 */
export interface Results {
  readonly 'parcels.send': 'DONE' | 'BAD_REQUEST';
  readonly 'parcels.track': 'DONE' | 'BAD_REQUEST';
}
