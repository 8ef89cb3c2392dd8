// Generated from test/specs/rest.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';
import { HttpClientSuite } from './HttpClient.suite.ts';
import { closeOrderSuite } from './closeOrder.suite.ts';

/**
 * Orders: all suites, in the order of the spec.
 * @generated from test/specs/rest.yaml
 */
export const suites: readonly ContractSuite[] = [
  HttpClientSuite,
  closeOrderSuite,
];
