// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import type { ContractApi } from '@countersign/contract-kit';
import document from './document.json' with { type: 'json' };

/**
 * Antom online payments API: what every suite of it shares.
 * @generated from openapi/antom/openapi.yaml
 */
export const api: ContractApi = {
  name: 'antom',
  document,
  envelope: { result: 'result', status: 'resultStatus', code: 'resultCode', message: 'resultMessage' },
  signature: { algorithm: 'RSA256', requestContent: "{method} {path}\n{client-id}.{request-time}.{body}", responseContent: "{method} {path}\n{client-id}.{response-time}.{body}", headers: { signature: 'signature', clientId: 'client-id', requestTime: 'request-time', responseTime: 'response-time' } },
  sensitive: ['accessToken', 'refreshToken', 'authCode', 'paymentMethodId', 'cardNo', 'cvv', 'expiryMonth', 'expiryYear', 'cardPasswordDigest', 'cardToken', 'acquirerCardToken', 'cavv', 'authenticationCode', 'blikCode', 'accountNo', 'refundSourceAccountNo', 'accountHolderCertNo', 'cpf', 'codeValue', 'paymentSessionData'],
  refusals: { 'signature-invalid': { code: 'INVALID_SIGNATURE', status: 'F' }, 'request-invalid': { code: 'PARAM_ILLEGAL', status: 'F' }, 'operation-unknown': { code: 'NO_INTERFACE_DEF', status: 'F' }, 'client-unknown': { code: 'UNKNOWN_CLIENT', status: 'F' }, 'key-unknown': { code: 'KEY_NOT_FOUND', status: 'F' } },
};
