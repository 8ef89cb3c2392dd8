// Generated from test/specs/products.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';
import { rentSuite } from './rent.suite.ts';

/**
 * Desk: all suites, in the order of the spec.
 * @generated from test/specs/products.yaml
 */
export const suites: readonly ContractSuite[] = [
  rentSuite,
];
