import { apiRule } from './api.ts';
import { isRecord } from './record.ts';
import { show } from './show.ts';

/** The receiver of a notification knows what to answer, and what happens otherwise. */
export const webhookAcknowledgement = apiRule(({ webhooks }, report) => {
  for (const webhook of webhooks) {
    const fact = webhook.value['x-acknowledgement'];
    if (!isRecord(fact))
      report(
        webhook,
        `x-acknowledgement is ${fact === undefined ? 'missing' : show(fact)}: it says how a notification is acknowledged. For instance "x-acknowledgement: {signed: false, redelivery: [120, 600]}".`,
      );
    if (webhook.answerBody?.schema === undefined)
      report(
        webhook.answer ?? webhook,
        `${webhook.answer ? 'The 200 has no body that is described' : 'There is no 200'}. For instance "$ref: ../../shared/components/schemas/Acknowledgement.yaml" as its schema.`,
      );
  }
});
