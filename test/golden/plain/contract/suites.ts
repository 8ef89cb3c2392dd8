// Generated from test/specs/plain.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';
import { createPetSuite } from './createPet.suite.ts';

/**
 * Pets: all suites, in the order of the spec.
 * @generated from test/specs/plain.yaml
 */
export const suites: readonly ContractSuite[] = [
  createPetSuite,
];
