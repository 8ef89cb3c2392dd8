// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';
import { applyTokenSuite } from './applyToken.suite.ts';
import { cancelSuite } from './cancel.suite.ts';
import { captureSuite } from './capture.suite.ts';
import { consultSuite } from './consult.suite.ts';
import { createPaymentSessionSuite } from './createPaymentSession.suite.ts';
import { inquiryPaymentSuite } from './inquiryPayment.suite.ts';
import { inquiryRefundSuite } from './inquiryRefund.suite.ts';
import { inquiryUserInfoSuite } from './inquiryUserInfo.suite.ts';
import { paySuite } from './pay.suite.ts';
import { refundSuite } from './refund.suite.ts';
import { revokeSuite } from './revoke.suite.ts';

/**
 * Antom online payments API: all suites, in the order of the spec.
 * @generated from openapi/antom/openapi.yaml
 */
export const suites: readonly ContractSuite[] = [
  consultSuite,
  applyTokenSuite,
  revokeSuite,
  inquiryUserInfoSuite,
  paySuite,
  inquiryPaymentSuite,
  cancelSuite,
  refundSuite,
  inquiryRefundSuite,
  captureSuite,
  createPaymentSessionSuite,
];
