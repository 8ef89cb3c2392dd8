// Generated from test/specs/plain.yaml by countersign generate. Do not edit.

/**
 * What each operation can be made to answer: its result codes, or the keys of its examples where it has none.
 * @generated from test/specs/plain.yaml
 */
export interface Results {
  readonly 'pets.getPet': never;
  readonly 'pets.createPet': 'cat';
}
