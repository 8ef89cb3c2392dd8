import type { Redact } from '@countersign/signing/redact';
import type { Message } from './behaviour.ts';
import { refuseAcknowledgement } from './acknowledgement.ts';
import type { Signer } from './answer.ts';
import { deliveryTask } from './context.ts';
import type { MockDefinition } from './definition.ts';
import { toMessageEntry } from './journal.ts';
import type { DeliveryRecord } from './journal.ts';
import { createMessageWriter } from './message-body.ts';
import type { MessageBody, WriteMessage } from './message-body.ts';
import type { MessageSettings } from './message-settings.ts';
import type { RefuseUrl } from './notify-host.ts';
import { postMessage } from './post-message.ts';
import { isSameClient, runHeader } from './run-of.ts';
import { readSteering } from './steering.ts';
import type { Store, Task } from './store/store.ts';
import { transact } from './store/transact.ts';
import type { OuterTask } from './tasks.ts';

/** What delivering needs. */
export interface DeliveryOptions {
  readonly definition: MockDefinition;
  readonly store: Store;
  /** Epoch milliseconds of the machine's clock. */
  readonly now: () => number;
  readonly redact: Redact;
  readonly refuseUrl: RefuseUrl;
  /** Of the whole mock. */
  readonly settings: Partial<MessageSettings>;
  /** Whom messages are for, unless the run has a client id of its own. */
  readonly clientId: string;
  /** Absent when the API signs nothing. */
  readonly signer: Signer | undefined;
}

/** Input of the task. */
export interface Delivery {
  readonly message: Message;
  /** From 1 on. */
  readonly attempt: number;
  /** JSON, from the second attempt on: the same bytes go again. */
  readonly body?: string | undefined;
}

/** How a delivery ended, before anyone knows whether it goes again. */
type Ended = Pick<DeliveryRecord, 'url' | 'body' | 'answer' | 'outcome' | 'reason'>;

/**
 * How long an answer is waited for where the document does not say, in seconds: long enough for a receiver that works before it
 * answers, and well within the lease of the task, after which another mock would send the same.
 */
const patience = 10;

/**
 * The task that sends a message until it is acknowledged, or the documented waits have run out. Its end and the next delivery are
 * one commit, so whoever dies in between leads to one more delivery, not to none.
 */
export function createDelivery(options: DeliveryOptions): OuterTask {
  const write = createMessageWriter(options.definition);
  return (task, leaving) => deliver(options, write, task, leaving);
}

async function deliver(options: DeliveryOptions, write: WriteMessage, task: Task, leaving: AbortSignal): Promise<void> {
  const { store, now, redact } = options;
  const { run, id } = task;
  const delivery = JSON.parse(task.text) as Delivery;
  const { message, attempt } = delivery;
  const { ahead, settings } = await transact(store, run, readSteering);
  const told: Partial<MessageSettings> = { ...options.settings, ...settings };
  const at = now();
  const start = performance.now();
  const written = write(message);
  const ended = await attemptDelivery(options, delivery, written, told.notifyUrl, run, leaving);
  // Whoever comes after the lease begins anew.
  if (leaving.aborted && ended.outcome === 'unacknowledged') return;
  const duration = performance.now() - start;
  const wait = ended.outcome === 'unacknowledged' ? nextWait(written, attempt) : undefined;
  const done = await transact(
    store,
    run,
    async (transaction) => {
      if (wait === undefined) return {};
      // The run's clock may have been moved while the answer was awaited.
      const moved = (await readSteering(transaction)).ahead - ahead;
      const dueAt = now() + wait * 1000 * (told.redelivery ?? 1) - moved;
      transaction.schedule(deliveryTask, { message, attempt: attempt + 1, body: ended.body } satisfies Delivery, dueAt);
      return { dueAt };
    },
    id,
  );
  // The run was forgotten meanwhile.
  if (!done) return;
  const outcome = ended.outcome === 'unacknowledged' && wait === undefined ? 'given-up' : ended.outcome;
  const entry = { ...ended, outcome, webhook: message.webhook, attempt, at, nextAt: done.dueAt, duration } as const;
  await store.append(run, () => JSON.stringify(toMessageEntry(entry, redact)));
}

/** Seconds until the next delivery, after the one of that number; nothing where it was the last. */
const nextWait = (written: MessageBody | string, attempt: number): number | undefined =>
  typeof written === 'string' ? undefined : written.webhook.redelivery?.[attempt - 1];

async function attemptDelivery(
  { refuseUrl, signer, clientId: known }: DeliveryOptions,
  { message, body: kept }: Delivery,
  written: MessageBody | string,
  notifyUrl: string | undefined,
  run: string,
  leaving: AbortSignal,
): Promise<Ended> {
  const url = message.url ?? notifyUrl;
  const unsent = (reason: string, body?: string): Ended => ({
    url,
    body,
    answer: undefined,
    outcome: 'not-sent',
    reason,
  });
  if (typeof written === 'string') return unsent(written);
  const { webhook } = written;
  const body = kept ?? written.text;
  if (url === undefined)
    return unsent('No request named a URL, and there is no notifyUrl (--notify-url) for those that name none.', body);
  const refusal = refuseUrl(url);
  if (refusal !== undefined) return unsent(refusal, body);
  const isOwnRun = run === 'default' || isSameClient(run, known);
  const clientId = isSameClient(run, known) ? run : known;
  const headers = isOwnRun ? undefined : { [runHeader]: run };
  const posted = { url, method: webhook.method.toUpperCase(), body, clientId, headers: { ...headers } };
  const came = await postMessage(posted, signer, webhook.timeout ?? patience, leaving);
  if ('failure' in came) return { url, body, answer: undefined, outcome: 'unacknowledged', reason: came.failure };
  const { answer } = came;
  const { pathname, search } = new URL(url);
  const covered = { method: posted.method, path: `${pathname}${search}`, clientId };
  const reason = await refuseAcknowledgement(webhook, covered, answer, signer);
  return { url, body, answer, outcome: reason === undefined ? 'acknowledged' : 'unacknowledged', reason };
}
