import { parsePublicKey, verifyMessage } from '@countersign/signing';
import { AnswerFault } from './answer-fault.ts';
import type { Answer } from './send.ts';
import type { Signing } from './signing-of.ts';

/**
 * An answer names the client it is for, when it was given, and carries a signature of the gateway over its raw bytes.
 *
 * @throws {AnswerFault}
 */
export async function checkSignature({ scheme, identity }: Signing, method: string, answer: Answer): Promise<void> {
  const names = scheme.headers;
  const clientId = answer.headers.get(names.clientId);
  if (clientId !== identity.clientId)
    throw new AnswerFault(`The answer's ${names.clientId} is not that of the request.`);
  const time = answer.headers.get(names.responseTime) ?? '';
  if (!iso8601.test(time)) throw new AnswerFault(`${names.responseTime} is no ISO 8601 time with offset: "${time}".`);
  try {
    const key = await parsePublicKey(identity.gatewayPublicKey);
    await verifyMessage(
      { method, path: answer.path, clientId, time, body: answer.bytes },
      answer.headers.get(names.signature),
      key,
    );
  } catch (cause) {
    throw new AnswerFault(`The answer's signature does not hold: ${(cause as Error).message}`, { cause });
  }
}

const iso8601 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/;
