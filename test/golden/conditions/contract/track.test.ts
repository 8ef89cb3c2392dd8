// Generated from test/specs/conditions.yaml by countersign generate. Do not edit.

import { contractSuite } from '@countersign/contract-kit/vitest';
import { api } from './api.ts';
import { trackSuite } from './track.suite.ts';

contractSuite(api, trackSuite);
