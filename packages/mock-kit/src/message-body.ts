import type { Message } from './behaviour.ts';
import type { MockDefinition, MockWebhook } from './definition.ts';
import { messageExample, resultsOf } from './examples.ts';

/** A message as it is sent, time and again. */
export interface MessageBody {
  readonly webhook: MockWebhook;
  /** JSON. */
  readonly text: string;
}

/** Makes the body of a message: the result envelope of its code, if it has one, and its members. A text says what is wrong. */
export type WriteMessage = (message: Message) => MessageBody | string;

export function createMessageWriter(definition: MockDefinition): WriteMessage {
  const { document, envelope, webhooks = [] } = definition;
  const known = new Map(
    webhooks.map((webhook) => {
      const exampleOf = (key: string): unknown => messageExample(document, webhook, key);
      return [webhook.id, { webhook, results: resultsOf(definition, webhook.scenarios, exampleOf) }];
    }),
  );
  return ({ webhook: id, code, members }) => {
    const found = known.get(id);
    if (!found) return `The API has no message ${JSON.stringify(id)}.`;
    const { webhook, results } = found;
    if (code === undefined) return { webhook, text: JSON.stringify(members) };
    const result = results.get(code);
    if (!result || !envelope) return `${id} has no example with the result code ${JSON.stringify(code)}.`;
    return { webhook, text: JSON.stringify({ [envelope.result]: result, ...members }) };
  };
}
