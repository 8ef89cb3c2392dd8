// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import type { ContractApi } from '@countersign/contract-kit';
import document from './document.json' with { type: 'json' };

/**
 * Alipay+ API for acquirers: what every suite of it shares.
 * @generated from openapi/alipay-plus/openapi.yaml
 */
export const api: ContractApi = {
  name: 'alipay-plus',
  document,
  envelope: { result: 'result', status: 'resultStatus', code: 'resultCode', message: 'resultMessage' },
  signature: { algorithm: 'RSA256', requestContent: "{method} {path}\n{client-id}.{request-time}.{body}", responseContent: "{method} {path}\n{client-id}.{response-time}.{body}", headers: { signature: 'signature', clientId: 'client-id', requestTime: 'request-time', responseTime: 'response-time' } },
  sensitive: ['accessToken', 'refreshToken', 'authCode', 'paymentMethodId'],
  refusals: { 'signature-invalid': { code: 'INVALID_SIGNATURE', status: 'F' }, 'request-invalid': { code: 'PARAM_ILLEGAL', status: 'F' }, 'operation-unknown': { code: 'NO_INTERFACE_DEF', status: 'F' }, 'method-unknown': { code: 'METHOD_NOT_SUPPORTED', status: 'F' }, 'media-type-unsupported': { code: 'MEDIA_TYPE_NOT_ACCEPTABLE', status: 'F' }, 'media-type-unacceptable': { code: 'MEDIA_TYPE_NOT_ACCEPTABLE', status: 'F' }, 'client-unknown': { code: 'INVALID_CLIENT', status: 'F' }, 'key-unknown': { code: 'KEY_NOT_FOUND', status: 'F' } },
};
