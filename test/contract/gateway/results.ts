import type { HasBug } from './bugs.ts';

/** The documented result codes that this gateway has a use for, and what each says to people. */
const messages = {
  SUCCESS: 'success',
  PAYMENT_IN_PROCESS: 'The payment is in process.',
  INVALID_AUTHCODE: 'The authorization code is invalid or was used.',
  INVALID_CLIENT: 'The client is invalid.',
  INVALID_REFRESH_TOKEN: 'The refresh token is invalid.',
  INVALID_SIGNATURE: 'The signature is invalid.',
  INVALID_TOKEN: 'The access token is invalid.',
  EXPIRED_ACCESS_TOKEN: 'The access token has expired.',
  EXPIRED_REFRESH_TOKEN: 'The refresh token has expired.',
  KEY_NOT_FOUND: 'The key is not found.',
  MEDIA_TYPE_NOT_ACCEPTABLE: 'The media type is not acceptable.',
  METHOD_NOT_SUPPORTED: 'The HTTP method is not supported.',
  NO_INTERFACE_DEF: 'The API is not defined.',
  PARAM_ILLEGAL: 'A parameter is illegal.',
  PROCESS_FAIL: 'The business process failed.',
  REPEAT_REQ_INCONSISTENT: 'A request with the same key had other values.',
  ORDER_IS_CLOSED: 'The order is closed.',
  ORDER_NOT_EXIST: 'The payment does not exist.',
  CANCEL_WINDOW_EXCEED: 'It is too late to cancel the payment.',
  REFUND_AMOUNT_EXCEED: 'The refund is more than is left of the payment.',
  REFUND_WINDOW_EXCEED: 'It is too late to refund the payment.',
} as const;

export type Code = keyof typeof messages;

/** The envelope of an outcome. */
export interface Result {
  readonly resultCode: string;
  readonly resultStatus?: string;
  readonly resultMessage: string;
}

/** @param message in place of the usual one */
export type ToResult = (code: Code, message?: string) => Result;

/** Each code comes with one status. */
export const createToResult =
  (has: HasBug): ToResult =>
  (code, message = messages[code]) => {
    const statuses: { readonly [code in Code]?: string } = {
      SUCCESS: 'S',
      PAYMENT_IN_PROCESS: has('in-process-failed') ? 'F' : 'U',
      ...(has('param-illegal-unknown') && { PARAM_ILLEGAL: 'U' }),
      ...(has('invalid-authcode-succeeded') && { INVALID_AUTHCODE: 'S' }),
    };
    const otherCodes: { readonly [code in Code]?: string } = {
      ...(has('signature-code-outdated') && { INVALID_SIGNATURE: 'SIGNATURE_INVALID' }),
      ...(has('client-code-of-other-api') && { INVALID_CLIENT: 'UNKNOWN_CLIENT' }),
    };
    const isBare = code === 'PARAM_ILLEGAL' && has('result-without-status');
    return {
      resultCode: otherCodes[code] ?? code,
      ...(!isBare && { resultStatus: statuses[code] ?? 'F' }),
      resultMessage: message,
    };
  };
