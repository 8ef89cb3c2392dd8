// Generated from test/specs/stateful/openapi.yaml by countersign generate. Do not edit.

import { contractSuite } from '@countersign/contract-kit/vitest';
import { api } from './api.ts';
import { lookSuite } from './look.suite.ts';

contractSuite(api, lookSuite);
