// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';
import { applyTokenSuite } from './applyToken.suite.ts';
import { cancelPaymentSuite } from './cancelPayment.suite.ts';
import { cancelTokenSuite } from './cancelToken.suite.ts';
import { consultPaymentSuite } from './consultPayment.suite.ts';
import { inquiryPaymentSuite } from './inquiryPayment.suite.ts';
import { paySuite } from './pay.suite.ts';
import { prepareSuite } from './prepare.suite.ts';
import { refundSuite } from './refund.suite.ts';

/**
 * Alipay+ API for acquirers: all suites, in the order of the spec.
 * @generated from openapi/alipay-plus/openapi.yaml
 */
export const suites: readonly ContractSuite[] = [
  prepareSuite,
  applyTokenSuite,
  cancelTokenSuite,
  consultPaymentSuite,
  paySuite,
  inquiryPaymentSuite,
  cancelPaymentSuite,
  refundSuite,
];
