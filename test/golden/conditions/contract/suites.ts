// Generated from test/specs/conditions.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';
import { sendSuite } from './send.suite.ts';
import { trackSuite } from './track.suite.ts';

/**
 * Parcels: all suites, in the order of the spec.
 * @generated from test/specs/conditions.yaml
 */
export const suites: readonly ContractSuite[] = [
  sendSuite,
  trackSuite,
];
