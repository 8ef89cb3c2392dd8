// Generated from test/specs/hostile-names.yaml by countersign generate. Do not edit.

import type { OperationDescriptor } from '@countersign/client-kit';

/**
 * *\/ process.exit(1); /*
 * \@deprecated really
 *
 * @generated from #/paths/~1a'+process.exit(1)+'~1{id}/post
 */
export const class_ = {
  id: 'class',
  method: 'post',
  path: "/a'+process.exit(1)+'/{id}",
  safe: false,
  input: { ref: '__proto__' },
} as const satisfies OperationDescriptor;

/** @generated from #/paths/~1http/get */
export const processExit1 = {
  id: 'process.exit(1)',
  method: 'get',
  path: '/http',
  safe: false,
} as const satisfies OperationDescriptor;

/** @generated from #/paths/~1http/put */
export const processExit2 = {
  id: 'process exit 2',
  method: 'put',
  path: '/http',
  safe: false,
} as const satisfies OperationDescriptor;

/** @generated from #/paths/~1b/get */
export const createHttp = {
  id: 'createHttp',
  method: 'get',
  path: '/b',
  safe: false,
} as const satisfies OperationDescriptor;

/** @generated from #/paths/~1b/put */
export const then_ = {
  id: 'then',
  method: 'put',
  path: '/b',
  safe: false,
} as const satisfies OperationDescriptor;

/**
 * *\/ process.exit(3); /*
 * @generated from #/paths/~1b/post
 */
export const processExit3 = {
  id: "*/ '+process.exit(3)+'",
  method: 'post',
  path: '/b',
  safe: false,
  input: { ref: '__proto__' },
} as const satisfies OperationDescriptor;

/** @generated from #/paths/~1b/delete */
export const _1ProcessExit1 = {
  id: '1; process.exit(1)',
  method: 'delete',
  path: '/b',
  safe: false,
} as const satisfies OperationDescriptor;
