// Generated from test/specs/rest.yaml by countersign generate. Do not edit.

import { contractSuite } from '@countersign/contract-kit/vitest';
import { api } from './api.ts';
import { closeOrderSuite } from './closeOrder.suite.ts';

contractSuite(api, closeOrderSuite);
