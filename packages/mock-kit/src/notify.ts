import type { Message } from './behaviour.ts';
import { show, unexpected } from './check-members.ts';
import { deliveryTask } from './context.ts';
import type { Control } from './control.ts';
import type { MockDefinition } from './definition.ts';
import type { Delivery } from './deliver-message.ts';
import { MockError } from './errors.ts';
import { messageExample } from './examples.ts';
import { isObject } from './is-object.ts';
import type { JsonObject } from './is-object.ts';
import { findScenario, scenarioNames } from './scenario.ts';
import { transact } from './store/transact.ts';

/** Which message a test wants sent: an example of the document, with other members. */
export interface NotifyOptions<Code extends string = string> {
  /** Where it goes; to the `notifyUrl` of the run or the mock by default. */
  readonly url?: string;
  /** The first example that tells this result code; by default the first of all. */
  readonly code?: Code;
  /** The example of this key, instead of one by its code. */
  readonly example?: string;
  /** Take the place of the example's members of the same names. */
  readonly members?: JsonObject;
}

/**
 * Has a message of a run sent, now and again until it is acknowledged. The journal tells what became of it.
 *
 * @throws {MockError} `USAGE` for a message, a code or an example that the API does not have
 */
export async function notify(
  { definition, store, tasks, now }: Control,
  run: string,
  webhook: string,
  options: NotifyOptions,
): Promise<void> {
  const message = toMessage(definition, webhook, options);
  await transact(store, run, async (transaction) =>
    transaction.schedule(deliveryTask, { message, attempt: 1 } satisfies Delivery, now()),
  );
  tasks.wake();
}

function toMessage(
  { document, webhooks = [] }: MockDefinition,
  id: string,
  { url, code, example, members }: NotifyOptions,
): Message {
  for (const [name, text] of Object.entries({ url, code, example }))
    if (text !== undefined && typeof text !== 'string') throw unexpected(name, 'a string', show(text));
  if (members !== undefined && !isObject(members)) throw unexpected('members', 'an object', show(members));
  const webhook = webhooks.find((candidate) => candidate.id === id);
  if (!webhook) {
    const known = webhooks.map((candidate) => candidate.id).join(', ');
    throw new MockError('USAGE', `There is no message ${JSON.stringify(id)}. Known: ${known || 'none'}.`);
  }
  if (code !== undefined && example !== undefined)
    throw new MockError('USAGE', 'Give a code or the key of an example, not both.');
  const scenario =
    example === undefined ? findScenario(webhook, code) : webhook.scenarios.find(({ key }) => key === example);
  if (!scenario && (code ?? example) !== undefined) {
    const known = example === undefined ? scenarioNames(webhook) : webhook.scenarios.map(({ key }) => key);
    const text = `${id} has no example ${JSON.stringify(code ?? example)}. Known: ${known.join(', ') || 'none'}.`;
    throw new MockError('USAGE', text);
  }
  const value = scenario && messageExample(document, webhook, scenario.key);
  return { webhook: id, url, members: { ...(isObject(value) && value), ...members } };
}
