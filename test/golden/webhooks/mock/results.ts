// Generated from test/specs/webhooks.yaml by countersign generate. Do not edit.

/**
 * What each operation can be made to answer: its result codes, or the keys of its examples where it has none.
 * @generated from test/specs/webhooks.yaml
 */
export interface Results {
  readonly 'kiosk.open': 'BAD_REQUEST' | 'BAD_SIGNATURE';
}

/**
 * What each message can be made to tell: its result codes, or the keys of its examples where it has none.
 * @generated from test/specs/webhooks.yaml
 */
export interface Webhooks {
  readonly sold: 'DONE';
  readonly asked: 'asked.yes';
  readonly closed: never;
}
