// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import { contractSuite } from '@countersign/contract-kit/vitest';
import { api } from './api.ts';
import { refundSuite } from './refund.suite.ts';

contractSuite(api, refundSuite);
