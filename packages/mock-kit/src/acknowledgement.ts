import { isDeepStrictEqual } from 'node:util';
import type { SignedMessage } from '@countersign/signing';
import type { Signer } from './answer.ts';
import { checkSignature } from './check-sender.ts';
import type { MockWebhook } from './definition.ts';
import { isObject } from './is-object.ts';

/** What a receiver answered. */
export interface ReceivedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The message that was answered, as far as the signature of its answer covers it. */
export type Acknowledged = Pick<SignedMessage, 'method' | 'path' | 'clientId'>;

/** Why an answer does not acknowledge a message; nothing where it does. Tells no value of the answer. */
export async function refuseAcknowledgement(
  webhook: MockWebhook,
  message: Acknowledged,
  answer: ReceivedAnswer,
  signer: Signer | undefined,
): Promise<string | undefined> {
  return (
    refuseStatus(webhook, answer) ??
    refuseBody(webhook, answer) ??
    (webhook.signed && signer ? await refuseSender(message, answer, signer) : undefined)
  );
}

/** Where no answer is documented, any success does. */
function refuseStatus({ acknowledgement }: MockWebhook, { status }: ReceivedAnswer): string | undefined {
  if (acknowledgement !== undefined && acknowledgement !== null)
    return status === 200 ? undefined : `HTTP ${status} instead of 200.`;
  return status >= 200 && status < 300 ? undefined : `HTTP ${status} instead of a success.`;
}

/** White space and the order of members are nothing that JSON tells. */
function refuseBody({ acknowledgement }: MockWebhook, { bytes }: ReceivedAnswer): string | undefined {
  if (acknowledgement === undefined) return undefined;
  if (acknowledgement === null) return bytes.length === 0 ? undefined : 'The answer has a body; expected is none.';
  const expected = `Expected is ${JSON.stringify(acknowledgement)}.`;
  if (bytes.length === 0) return `The answer has no body. ${expected}`;
  const body = parseJson(bytes);
  if (body === undefined) return `The answer's body is not JSON in UTF-8. ${expected}`;
  const place = firstDifference(acknowledgement, body);
  return place === undefined ? undefined : `The answer's body differs at ${place || 'its root'}. ${expected}`;
}

/** The value of a body that is JSON in UTF-8; `undefined` for any other. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** JSON pointer to what is not as it should be. */
function firstDifference(expected: unknown, found: unknown): string | undefined {
  if (!isObject(expected) || !isObject(found)) return isDeepStrictEqual(expected, found) ? undefined : '';
  for (const name of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const inner =
      Object.hasOwn(expected, name) && Object.hasOwn(found, name) ? firstDifference(expected[name], found[name]) : '';
    if (inner !== undefined) return `/${name}${inner}`;
  }
  return undefined;
}

async function refuseSender(
  { method, path, clientId }: Acknowledged,
  { headers, bytes }: ReceivedAnswer,
  { scheme: { headers: names }, keys }: Signer,
): Promise<string | undefined> {
  const signature = headers.get(names.signature);
  if (signature === null || signature === '')
    return `The answer is not signed: header ${names.signature} is missing. The client signs it with its own key.`;
  if (headers.get(names.clientId) !== clientId)
    return `Header ${names.clientId} of the answer is not the client id to which the message went.`;
  const time = headers.get(names.responseTime);
  if (time === null) return `Header ${names.responseTime} of the answer is missing.`;
  const refusal = await checkSignature({ method, path, clientId, time, body: bytes }, signature, keys);
  return refusal && `The signature of the answer is not right: ${refusal.detail}`;
}
