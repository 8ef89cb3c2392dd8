// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

/**
 * What each operation can be made to answer: its result codes, or the keys of its examples where it has none.
 * @generated from test/specs/signed.yaml
 */
export interface Results {
  readonly 'tills.openTill': 'DONE' | 'BAD_REQUEST' | 'BAD_SIGNATURE';
}
