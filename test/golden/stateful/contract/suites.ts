// Generated from test/specs/stateful/openapi.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';
import { fillSuite } from './fill.suite.ts';
import { lookSuite } from './look.suite.ts';

/**
 * Jars: all suites, in the order of the spec.
 * @generated from test/specs/stateful/openapi.yaml
 */
export const suites: readonly ContractSuite[] = [
  fillSuite,
  lookSuite,
];
