// Generated from test/specs/hostile-names.yaml by countersign generate. Do not edit.

/**
 * What each operation can be made to answer: its result codes, or the keys of its examples where it has none.
 * @generated from test/specs/hostile-names.yaml
 */
export interface Results {
  readonly 'aProcessExit1.class_': "it's \"quoted\" `${x}` \\";
  readonly 'http_.processExit1': never;
  readonly 'http_.processExit2': never;
  readonly 'b.createHttp': never;
  readonly 'b.then_': never;
  readonly 'b.processExit3': "it's \"quoted\" `${x}` \\";
  readonly 'b._1ProcessExit1': never;
}
