import { checkOptions, type SigningOptions } from './options.ts';
import { signRequest } from './request.ts';
import { type Exchange, verifyResponse } from './response.ts';
import { alipayScheme, type SignatureScheme } from './scheme.ts';

/** Fits `client.use()` of openapi-fetch, and can be called by hand around any `fetch`. */
export interface SigningMiddleware {
  onRequest(input: Pick<Exchange, 'request'>): Promise<Request>;
  onResponse(input: Exchange): Promise<Response>;
}

/**
 * Signs every request and lets no answer through that is not signed by the gateway, whatever its HTTP status.
 *
 * - Install it last: openapi-fetch then signs after, and verifies before, everything else that touches a message.
 * - `onRequest` gives a request of exactly the signed bytes. It does not follow redirects.
 * - `onResponse` gives the answer of exactly the verified bytes.
 * - Both keys are ready before the first request leaves; a bad one never costs a payment whose answer can't be read.
 *
 * @param options judged at once: throws {@link SigningError} `OPTIONS_INVALID`, `HEADER_VALUE_INVALID` or `KEY_INVALID`
 * @param scheme as generated from the spec's `x-signature`
 */
export function signingMiddleware(options: SigningOptions, scheme: SignatureScheme = alipayScheme): SigningMiddleware {
  const checked = checkOptions(options);
  return {
    async onRequest({ request }) {
      await checked.gatewayPublicKey;
      return signRequest(request, checked, scheme);
    },
    onResponse: (exchange) => verifyResponse(exchange, checked, scheme),
  };
}
