// Generated from test/specs/products.yaml by countersign generate. Do not edit.

import { contractSuite } from '@countersign/contract-kit/vitest';
import { api } from './api.ts';
import { rentSuite } from './rent.suite.ts';

contractSuite(api, rentSuite);
