// Generated from test/specs/webhooks.yaml by countersign generate. Do not edit.

import { type Validator, createValidator } from '@countersign/client-kit/validate';
import type { OpenInput } from './client.ts';

/**
 * What of a body of `open` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1kiosk~1open/post
 */
export const validateOpen: Validator<OpenInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'open',
    rules: { type: 'object' },
  },
  {},
);

