// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

import { contractSuite } from '@countersign/contract-kit/vitest';
import { api } from './api.ts';
import { openTillSuite } from './openTill.suite.ts';

contractSuite(api, openTillSuite);
