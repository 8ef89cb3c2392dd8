import type { HasBug } from './bugs.ts';
import { formatTime } from './formats.ts';
import type { GatewayKeys } from './identity.ts';
import type { AnswerBody } from './operation.ts';
import type { Received } from './receive.ts';
import { signatureOf } from './signatures.ts';

/** An answer as it is sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/** Signs a body over the bytes that are sent. */
export type ToAnswer = (request: Received, body: AnswerBody) => Answer;

/** Failures come with HTTP 200 as successes do; the result tells them apart. */
export function createToAnswer(has: HasBug, keys: GatewayKeys, now: () => number): ToAnswer {
  const statusOf = createStatus(has);
  const sign = createSign(has, keys);
  const toTime = has('answer-time-in-milliseconds') ? String : formatTime;
  const isPrintedWide = has('answer-signed-over-other-print');
  const mediaType = has('answer-of-other-media-type') ? 'text/plain' : 'application/json';
  const otherClient = has('answer-names-other-client') ? 'SANDBOX_5X_SOMEBODY_ELSE' : undefined;
  return (request, body) => {
    const signedBytes = Buffer.from(request.method === 'HEAD' ? '' : JSON.stringify(body));
    const bytes = isPrintedWide ? Buffer.from(JSON.stringify(body, undefined, 2)) : signedBytes;
    // A client that is not known hears of it under the name it gave.
    const clientId = otherClient ?? (request.headers['client-id'] || keys.client.clientId);
    const time = toTime(now());
    const signature = sign(request, { clientId, time }, signedBytes);
    const headers = {
      'content-type': `${mediaType}; charset=UTF-8`,
      'client-id': clientId,
      'response-time': time,
      ...(signature !== undefined && { signature }),
    };
    return { status: statusOf(body), headers, bytes };
  };
}

interface Head {
  readonly clientId: string;
  readonly time: string;
}

function createSign(has: HasBug, { privateKey, strangersPrivateKey }: GatewayKeys) {
  const key = has('answer-signed-with-other-key') ? strangersPrivateKey : privateKey;
  const isUnsigned = has('answer-unsigned');
  const takesTimeOfRequest = has('answer-signed-over-request-time');
  return ({ method, target, headers }: Received, { clientId, time }: Head, body: Buffer): string | undefined => {
    if (isUnsigned) return undefined;
    const signedTime = takesTimeOfRequest ? (headers['request-time'] ?? '') : time;
    return signatureOf({ method, target, clientId, time: signedTime }, body, key);
  };
}

function createStatus(has: HasBug): (body: AnswerBody) => number {
  const statuses: Readonly<Record<string, number>> = {
    ...(has('refusal-with-400') && { PARAM_ILLEGAL: 400 }),
    ...(has('refusal-with-500') && { INVALID_SIGNATURE: 500 }),
  };
  return ({ result }) => statuses[result.resultCode] ?? 200;
}
