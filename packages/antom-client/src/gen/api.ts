// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import type { ApiDescriptor } from '@countersign/client-kit';
import type { SignatureScheme } from '@countersign/signing';

/**
 * Antom online payments API: servers and, where answers carry one, the envelope of results.
 * @generated from #/servers
 */
export const api = {
  name: 'antom',
  servers: [
    { url: 'https://open-na.alipay.com/ams/api', environment: 'production' },
    { url: 'https://open-na.alipay.com/ams/sandbox/api', environment: 'sandbox', clientIdPrefix: 'SANDBOX_' },
  ],
  envelope: { result: 'result', status: 'resultStatus', code: 'resultCode', message: 'resultMessage' },
  repeatActions: ['retry-same', 'retry-later'],
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
