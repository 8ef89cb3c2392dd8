// Generated from test/specs/hostile-names.yaml by countersign generate. Do not edit.

import { contractSuite } from '@countersign/contract-kit/vitest';
import { api } from './api.ts';
import { processExit3Suite } from './processExit3.suite.ts';

contractSuite(api, processExit3Suite);
