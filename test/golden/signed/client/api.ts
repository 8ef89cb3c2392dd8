// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

import type { ApiDescriptor } from '@countersign/client-kit';
import type { SignatureScheme } from '@countersign/signing';

/**
 * Tills: servers and, where answers carry one, the envelope of results.
 * @generated from #/servers
 */
export const api = {
  name: 'signed',
  servers: [
    { url: 'https://tills.example/v9/api', environment: 'production' },
    { url: 'https://tills.example/v9/sandbox/api', environment: 'sandbox', clientIdPrefix: 'SANDBOX_' },
  ],
  envelope: { result: 'outcome', status: 'state', code: 'reason', message: 'text' },
  repeatActions: ['fix-request'],
} as const satisfies ApiDescriptor;

/**
 * How requests and answers are signed.
 * @generated from x-signature of the security scheme
 */
export const signature = {
  algorithm: 'RSA256',
  requestContent: "{method} {path}\n{client-id}.{request-time}.{body}",
  responseContent: "{method} {path}\n{client-id}.{response-time}.{body}",
  headers: { signature: 'signature', clientId: 'client-id', requestTime: 'request-time', responseTime: 'response-time' },
} as const satisfies SignatureScheme;
