// Generated from test/specs/rest.yaml by countersign generate. Do not edit.

import { contractSuite } from '@countersign/contract-kit/vitest';
import { HttpClientSuite } from './HttpClient.suite.ts';
import { api } from './api.ts';

contractSuite(api, HttpClientSuite);
