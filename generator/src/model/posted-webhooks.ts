import type { ApiModel, Payload, Webhook } from './model.ts';

/** A webhook that a receiver can take. */
export type PostedWebhook = Webhook & { readonly request: Payload };

/**
 * The webhooks that the client has a receiver for: those that post JSON, and none where nothing is signed. A receiver proves who
 * sent a message, and where it can't there is nothing for it to do.
 */
export const postedWebhooks = ({ webhooks, signature }: ApiModel): readonly PostedWebhook[] =>
  signature === undefined
    ? []
    : webhooks.flatMap((webhook) =>
        webhook.method === 'post' && webhook.request ? [{ ...webhook, request: webhook.request }] : [],
      );

/** Whether the receiver needs a key of its own, as one of its answers has to be signed. */
export const signsAcknowledgements = (webhooks: readonly PostedWebhook[]): boolean =>
  webhooks.some(({ acknowledgement }) => acknowledgement.signed);
