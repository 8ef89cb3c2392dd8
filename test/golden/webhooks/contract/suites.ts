// Generated from test/specs/webhooks.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';
import { openSuite } from './open.suite.ts';

/**
 * Kiosk: all suites, in the order of the spec.
 * @generated from test/specs/webhooks.yaml
 */
export const suites: readonly ContractSuite[] = [
  openSuite,
];
