import type { Answer } from './answer.ts';
import type { WebhookResult, WebhookResults } from './webhook.ts';

/** The types of an API's notifications, by webhook. Generated. */
export interface NotificationTypes {
  readonly [id: string]: {
    readonly data: object;
    /** Absent where the message carries no result. */
    readonly results?: WebhookResults;
    /** The body of the answer, where it carries data. */
    readonly answer?: object;
  };
}

type AnswerOf<T> = T extends { readonly answer: infer Body } ? Body : never;

/** A notification that is proven to be the gateway's. Discriminated by `webhook`. */
export type Notification<Types, Id extends keyof Types = keyof Types> = {
  [K in Id]: {
    readonly ok: true;
    readonly webhook: K;
    /** The body, parsed. Members that the contract does not know are there too. */
    readonly data: Types[K] extends { readonly data: infer Data } ? Data : never;
    /** What became of what the notification is about: check `status`, then `code`. */
    readonly result: Types[K] extends { readonly results: infer Results extends WebhookResults }
      ? WebhookResult<Results>
      : undefined;
    /** It has been acknowledged before: acknowledge again, and do nothing else. Always `false` where the answer carries data. */
    readonly duplicate: boolean;
    /**
     * Call it once the work is done, or is safely queued: from then on further deliveries are duplicates. Rejects when the
     * store or the key fails; answer with an error then, and the gateway delivers again.
     */
    acknowledge(...body: [AnswerOf<Types[K]>] extends [never] ? [] : [body: AnswerOf<Types[K]>]): Promise<Answer>;
    /** Call it when the work has failed: the next delivery counts as the first. Without it, that takes `lease` milliseconds. */
    release(): Promise<void>;
  };
}[Id];

/** What to do with a notification, by webhook. One that the object does not name is refused, as none is expected here. */
export type NotificationHandlers<Types> = {
  readonly [Id in keyof Types]?: (
    notification: Notification<Types, Id>,
  ) => [AnswerOf<Types[Id]>] extends [never] ? unknown : AnswerOf<Types[Id]> | Promise<AnswerOf<Types[Id]>>;
};
