import { copyCause } from '../copy-cause.ts';
import { SigningError } from '../errors.ts';
import { awaitBriefly } from '../patience.ts';
import { parseTime } from '../response-time.ts';
import type { SignatureScheme } from '../scheme.ts';
import { signChecked } from '../sign.ts';
import { assertSignedBy, readSignature } from '../verify.ts';
import { type Answer, createAnswer } from './answer.ts';
import { matchWebhook } from './match-webhook.ts';
import { type MessageInput, type ReadMessage, readMessage } from './message.ts';
import type { Notification, NotificationHandlers } from './notification.ts';
import { notificationKey } from './notification-key.ts';
import { isRecord, parseBody } from './parse-body.ts';
import { type CheckedReceiverOptions, checkReceiverOptions, type ReceiverOptions } from './receiver-options.ts';
import { createRefusal, isRefusalReason, type Refusal, RefusedError } from './refusal.ts';
import type { ResultMembers, WebhookDescriptor, WebhookTable } from './webhook.ts';

/** What the receiver has to know of an API. Generated. */
export interface ReceiverApi {
  readonly webhooks: WebhookTable;
  readonly signature: SignatureScheme;
  readonly envelope?: ResultMembers;
}

/** Receives the notifications of one API, addressed to one client id. */
export interface Receiver<Types> {
  /** The most bytes that a body may have: how far an adapter has to read. */
  readonly maxBytes: number;
  /**
   * Proves, reads and types one message. Whatever came over the wire, it does not reject: a message that is none to act on
   * is a {@link Refusal}, with the answer to give.
   *
   * After `ok`, finish with `acknowledge` or `release`. {@link Receiver.handle} does all of it.
   *
   * @param expected the webhooks that this URL serves; default all of the API
   */
  receiveNotification<Id extends keyof Types = keyof Types>(
    input: MessageInput,
    expected?: readonly Id[],
  ): Promise<Notification<Types, Id> | Refusal>;
  /**
   * Receives a message, lets its handler do the work, and gives the answer. A duplicate is acknowledged without the handler.
   * Rejects only with what the handler throws, or a store or key that fails afterwards: the framework then answers with an
   * error, and the gateway delivers again.
   */
  handle(input: MessageInput, handlers: NotificationHandlers<Types>): Promise<Answer>;
}

/**
 * @param options judged at once
 * @throws {SigningError} `OPTIONS_INVALID`, `HEADER_VALUE_INVALID`, `KEY_INVALID`
 */
export function createReceiver<Types>(options: ReceiverOptions, api: ReceiverApi): Receiver<Types> {
  const ids = Object.keys(api.webhooks);
  const checked = checkReceiverOptions(
    options,
    ids.some((id) => api.webhooks[id]?.signed),
  );
  const receiveNotification = async (
    input: MessageInput,
    expected: readonly string[] = ids,
  ): Promise<AnyNotification | Refusal> => {
    try {
      const message = await readMessage(input, checked);
      await assertGenuine(message, checked, api.signature);
      return await openNotification(message, expected, checked, api);
    } catch (error) {
      const refusal = refusalOf(error);
      notify(checked, refusal);
      return refusal;
    }
  };
  return {
    maxBytes: checked.maxBytes,
    // What the generated types say of a message is what `matchWebhook` has looked for.
    receiveNotification: receiveNotification as Receiver<Types>['receiveNotification'],
    async handle(input, handlers) {
      const handlerOf = handlers as AnyHandlers;
      const notification = await receiveNotification(
        input,
        ids.filter((id) => handlerOf[id] !== undefined),
      );
      return notification.ok ? runHandler(notification, handlerOf) : notification.answer;
    },
  };
}

/** A notification before its types are put on it. */
interface AnyNotification {
  readonly ok: true;
  readonly webhook: string;
  readonly data: object;
  readonly result: unknown;
  readonly duplicate: boolean;
  acknowledge(body?: unknown): Promise<Answer>;
  release(): Promise<void>;
}

interface AnyHandlers {
  readonly [id: string]: ((notification: AnyNotification) => unknown) | undefined;
}

async function runHandler(notification: AnyNotification, handlers: AnyHandlers): Promise<Answer> {
  if (notification.duplicate) return notification.acknowledge();
  let body: unknown;
  try {
    // Called as a member: the handlers may be the methods of one object.
    body = await handlers[notification.webhook]?.(notification);
  } catch (error) {
    // A claim that can't be given back runs out by itself; what the handler says matters more.
    await notification.release().catch(() => {});
    throw error;
  }
  return notification.acknowledge(body);
}

/** The signature before anything of the body is read; the cheap checks before the signature. */
async function assertGenuine(
  { method, path, body, header }: ReadMessage,
  options: CheckedReceiverOptions,
  { headers }: SignatureScheme,
): Promise<void> {
  const { clientId, keys } = options;
  const signatureHeader = header(headers.signature);
  if (!signatureHeader?.trim())
    throw new RefusedError('SIGNATURE_MISSING', 'The signature header is missing or empty.');
  const { signature, keyVersion } = readSignature(signatureHeader);
  // Absence proves nothing either way: the signature is checked over our own client id.
  if ((header(headers.clientId) ?? clientId) !== clientId) {
    throw new RefusedError(
      'CLIENT_ID_MISMATCH',
      'The notification is addressed to another client id. Is it of the other environment (sandbox, production)?',
    );
  }
  const time = assertRecent(header(headers.requestTime), options);
  await assertSignedBy({ method, path, clientId, time, body }, signature, await keys.gateway(keyVersion));
}

function assertRecent(text: string | undefined, { now, tolerance }: CheckedReceiverOptions): string {
  const time = parseTime(text ?? '');
  if (text === undefined || Number.isNaN(time)) {
    throw new RefusedError(
      'REQUEST_TIME_INVALID',
      'The request time is missing or not one time, ISO 8601 with offset or epoch milliseconds.',
    );
  }
  const ahead = time - now();
  // Written so that a NaN from the caller's clock fails too.
  if (ahead >= -tolerance.past && ahead <= tolerance.future) return text;
  const allowed = ahead < 0 ? tolerance.past : tolerance.future;
  throw new RefusedError(
    'REQUEST_TIME_STALE',
    `The request time is ${Math.round(Math.abs(ahead) / 1000)} s ${ahead < 0 ? 'behind' : 'ahead of'} the clock here, of which ` +
      `${allowed / 1000} s are allowed. Is the clock right? Then an old notification may have been replayed.`,
  );
}

async function openNotification(
  message: ReadMessage,
  expected: readonly string[],
  options: CheckedReceiverOptions,
  { webhooks, envelope, signature }: ReceiverApi,
): Promise<AnyNotification> {
  const { clientId, store, lease, now } = options;
  const data = parseBody(message.body);
  const { id, descriptor, result } = matchWebhook(data, expected, webhooks, envelope);
  const { acknowledgement, duplicates } = descriptor;
  const answer = (body: unknown): Promise<Answer> =>
    answerTo(message, body === null ? '' : JSON.stringify(body), descriptor, options, signature);
  const opened = { ok: true, webhook: id, data, result } as const;
  // An answer with data is due to every delivery; what it says is decided anew.
  if (acknowledgement === undefined) {
    return {
      ...opened,
      duplicate: false,
      async acknowledge(body) {
        if (isRecord(body)) return answer(body);
        throw new SigningError('OPTIONS_INVALID', `The answer to ${id} carries data: give its body, as an object.`);
      },
      release: async () => {},
    };
  }
  const { body } = message;
  const key = await notificationKey({ clientId, webhook: id, data, body, duplicates, status: result?.status });
  const claimedUntil = now() + lease;
  const state = await awaitBriefly('store.claim', () => store.claim(key, lease));
  if (state === 'pending') {
    throw new RefusedError('IN_PROGRESS', 'Another delivery of the same notification is being handled.');
  }
  // A store that says anything else, as one in JavaScript may, must not have a notification acknowledged unhandled.
  if (state !== 'new' && state !== 'done') throw new Error("store.claim gave none of 'new', 'pending', 'done'.");
  return {
    ...opened,
    duplicate: state !== 'new',
    async acknowledge() {
      // Made first: once it is on record, a failure to sign would cost the notification.
      const signed = await answer(acknowledgement);
      await awaitBriefly('store.complete', () => store.complete(key, retentionOf(descriptor)));
      return signed;
    },
    async release() {
      // A claim that has run out may be another delivery's by now.
      if (state === 'new' && now() < claimedUntil) await awaitBriefly('store.release', () => store.release(key));
    },
  };
}

/** Twice as long as the gateway goes on, in milliseconds; where that is not documented, two days. */
function retentionOf({ redelivery = [86_400] }: WebhookDescriptor): number {
  return 2000 * redelivery.reduce((sum, wait) => sum + wait, 0);
}

async function answerTo(
  { method, path }: ReadMessage,
  body: string,
  { signed }: WebhookDescriptor,
  { clientId, now, keys }: CheckedReceiverOptions,
  { headers: names }: SignatureScheme,
): Promise<Answer> {
  const headers = { ...(body !== '' && { 'content-type': 'application/json; charset=UTF-8' }) };
  if (!signed || keys.own === undefined) return createAnswer(200, headers, body);
  // To the second and with an offset in digits, as the documents show it.
  const time = new Date(now()).toISOString().replace(/\.\d+Z$/, '+00:00');
  const { key, keyVersion } = await keys.own();
  const signature = await signChecked({ method, path, clientId, time, body }, key, keyVersion);
  const added = { [names.clientId]: clientId, [names.responseTime]: time, [names.signature]: signature };
  return createAnswer(200, { ...headers, ...added }, body);
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof RefusedError) return createRefusal(error.reason, error.message, error);
  if (error instanceof SigningError && isRefusalReason(error.code)) return createRefusal(error.code, error.message);
  return createRefusal(
    'UNAVAILABLE',
    'The store, a key or an option failed, so the notification was not accepted; it will be delivered again. See cause.',
    { cause: error instanceof SigningError ? error : copyCause(error) },
  );
}

/** A log that fails, at once or later, must not change what is answered, nor end the process. */
function notify({ onRefusal }: CheckedReceiverOptions, refusal: Refusal): void {
  (async () => onRefusal(refusal))().catch(() => {});
}
