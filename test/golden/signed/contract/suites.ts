// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';
import { openTillSuite } from './openTill.suite.ts';

/**
 * Tills: all suites, in the order of the spec.
 * @generated from test/specs/signed.yaml
 */
export const suites: readonly ContractSuite[] = [
  openTillSuite,
];
