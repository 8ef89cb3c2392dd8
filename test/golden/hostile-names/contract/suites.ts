// Generated from test/specs/hostile-names.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';
import { processExit3Suite } from './processExit3.suite.ts';

/**
 * Hostile *\/ console.log('title') /* ${process.exit(1)}: all suites, in the order of the spec.
 * @generated from test/specs/hostile-names.yaml
 */
export const suites: readonly ContractSuite[] = [
  processExit3Suite,
];
