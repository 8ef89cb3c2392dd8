// Generated from test/specs/plain.yaml by countersign generate. Do not edit.

import { contractSuite } from '@countersign/contract-kit/vitest';
import { api } from './api.ts';
import { createPetSuite } from './createPet.suite.ts';

contractSuite(api, createPetSuite);
