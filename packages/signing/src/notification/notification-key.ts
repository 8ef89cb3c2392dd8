import { isRecord, type JsonRecord } from './parse-body.ts';

/**
 * Equal for two deliveries of one notification: `notifyPayment:` and a SHA-256 in hex. Made over the fields that the
 * contract names, and over the whole body where it names none or the message has none of them. Hashed, as the fields can
 * be tokens. The status is part of it whatever the contract names: a success after a failure is news, never a duplicate.
 */
export async function notificationKey(message: {
  readonly clientId: string;
  readonly webhook: string;
  readonly data: JsonRecord;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly duplicates: readonly string[] | undefined;
  readonly status: string | undefined;
}): Promise<string> {
  const { clientId, webhook, data, body, duplicates = [], status = null } = message;
  const values = duplicates.map((path) => valueAt(data, path) ?? null);
  const whole = values.every((value) => value === null);
  const content = JSON.stringify([clientId, status, ...(whole ? [new TextDecoder().decode(body)] : values)]);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content)));
  return `${webhook}:${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function valueAt(data: JsonRecord, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, step) => (isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined), data);
}
