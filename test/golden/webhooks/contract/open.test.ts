// Generated from test/specs/webhooks.yaml by countersign generate. Do not edit.

import { contractSuite } from '@countersign/contract-kit/vitest';
import { api } from './api.ts';
import { openSuite } from './open.suite.ts';

contractSuite(api, openSuite);
