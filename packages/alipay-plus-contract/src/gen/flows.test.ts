// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import { contractFlows } from '@countersign/contract-kit/vitest';
import { api } from './api.ts';
import { flows } from './flows.ts';
import { suites } from './suites.ts';

contractFlows(api, flows, suites);
