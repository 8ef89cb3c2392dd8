// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import { contractSuite } from '@countersign/contract-kit/vitest';
import { api } from './api.ts';
import { inquiryUserInfoSuite } from './inquiryUserInfo.suite.ts';

contractSuite(api, inquiryUserInfoSuite);
