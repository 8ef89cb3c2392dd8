/**
 * How an API signs, as the `x-signature` of a security scheme says it.
 *
 * The contents are literal types: this package knows one form of each, so generated code of a spec that asks for
 * another form does not compile.
 */
export interface SignatureScheme {
  /** The label in the signature header. It stands for RSASSA-PKCS1-v1_5 with SHA-256. */
  readonly algorithm: 'RSA256';
  readonly requestContent: '{method} {path}\n{client-id}.{request-time}.{body}';
  readonly responseContent: '{method} {path}\n{client-id}.{response-time}.{body}';
  /** Names of the headers. */
  readonly headers: {
    readonly signature: string;
    readonly clientId: string;
    readonly requestTime: string;
    readonly responseTime: string;
  };
}

/** The scheme of Antom and Alipay+ (API fundamentals and "Digital signature" of either). */
export const alipayScheme: SignatureScheme = {
  algorithm: 'RSA256',
  requestContent: '{method} {path}\n{client-id}.{request-time}.{body}',
  responseContent: '{method} {path}\n{client-id}.{response-time}.{body}',
  headers: {
    signature: 'signature',
    clientId: 'client-id',
    requestTime: 'request-time',
    responseTime: 'response-time',
  },
};
