// Generated from test/specs/plain.yaml by countersign generate. Do not edit.

import type { OperationDescriptor } from '@countersign/client-kit';

/**
 * Look a pet up
 * @generated from #/paths/~1pets~1{petId}/get
 */
export const getPet = {
  id: 'getPet',
  method: 'get',
  path: '/pets/{petId}',
  safe: false,
} as const satisfies OperationDescriptor;

/**
 * Register a pet
 * @generated from #/paths/~1pets/post
 */
export const createPet = {
  id: 'createPet',
  method: 'post',
  path: '/pets',
  safe: false,
  input: { ref: 'Pet' },
} as const satisfies OperationDescriptor;
