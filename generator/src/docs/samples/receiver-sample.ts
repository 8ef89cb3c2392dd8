import type { Webhook } from '../../model/model.ts';
import { exportNames } from '../../model/names.ts';
import { postedWebhooks, signsAcknowledgements } from '../../model/posted-webhooks.ts';
import { access, code, formatted, ident, joined, propertyKey, type Code } from '../../print/code.ts';
import type { ApiDocs } from '../api-docs.ts';
import { clientOptions, importLine } from './client-options.ts';
import type { Sample } from './sample.ts';
import { shownMembers } from './shown-members.ts';

/**
 * A route that receives the message with the client's receiver.
 *
 *     const notifications = createTillsReceiver({ … });
 *     export async function POST(request: Request): Promise<Response> {
 *       const answer = await notifications.handle(request, { soldOut: ({ data }) => console.log(data.till) });
 *       return answer.toResponse();
 *     }
 */
export function receiverSample(webhook: Webhook, { model, clientPackage }: ApiDocs): Sample | undefined {
  const posted = postedWebhooks(model);
  if (clientPackage === undefined || !posted.some(({ id }) => id === webhook.id)) return undefined;
  const createReceiver = ident(exportNames(model.name).createReceiver);
  const lines = [
    importLine(createReceiver, clientPackage),
    code``,
    code`const notifications = ${createReceiver}({`,
    ...clientOptions(model, { gateway: false, privateKey: signsAcknowledgements(posted) }),
    code`});`,
    code``,
    code`export async function POST(request: Request): Promise<Response> {`,
    code`  const answer = await notifications.handle(request, {`,
    code`${handler(webhook, model)},`,
    code`  });`,
    code`  return answer.toResponse();`,
    code`}`,
  ];
  return { label: 'TypeScript', language: 'typescript', source: lines.join('\n') };
}

/** Gives the answer where the message asks for one, and else tells what has come. */
function handler({ id, request, response, acknowledgement, scenarios }: Webhook, model: ApiDocs['model']): Code {
  const name = code`    ${propertyKey(id)}: `;
  const example = scenarios.find((scenario) => scenario.request !== undefined);
  if (response !== undefined && acknowledgement.body === undefined) {
    const before = code`${name}() => (`;
    return code`${before}${formatted(example?.response ?? {}, before)})`;
  }
  const shown = request === undefined ? [] : shownMembers(example?.request, request.schema, model);
  if (shown.length === 0) return code`${name}({ webhook }) => console.log(webhook)`;
  return code`${name}({ data }) => console.log(${joined(
    shown.map((member) => code`data${access(member)}`),
    ', ',
  )})`;
}
