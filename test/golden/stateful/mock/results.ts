// Generated from test/specs/stateful/openapi.yaml by countersign generate. Do not edit.

/**
 * What each operation can be made to answer: its result codes, or the keys of its examples where it has none.
 * @generated from test/specs/stateful/openapi.yaml
 */
export interface Results {
  readonly 'jars.fill': 'DONE' | 'FILLED_OTHERWISE' | 'BAD_REQUEST';
  readonly 'jars.look': 'DONE' | 'BAD_REQUEST';
}
