// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import { contractSuite } from '@countersign/contract-kit/vitest';
import { api } from './api.ts';
import { inquiryPaymentSuite } from './inquiryPayment.suite.ts';

contractSuite(api, inquiryPaymentSuite);
