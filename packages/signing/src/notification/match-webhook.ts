import { isRecord, type JsonRecord } from './parse-body.ts';
import { RefusedError } from './refusal.ts';
import type { ResultMembers, WebhookDescriptor, WebhookResult, WebhookTable } from './webhook.ts';

/** A message with the webhook it is of. */
export interface Matched {
  readonly id: string;
  readonly descriptor: WebhookDescriptor;
  readonly result: WebhookResult | undefined;
}

/**
 * The first webhook of the table that the message fits. Kinds share URLs (a capture is told to the URL for payments), so it is
 * the message that says which one it is: by the members that are always there, and by those with one value. Those not
 * expected are looked at too: one may have all that another always has.
 *
 * @throws {RefusedError} `WEBHOOK_UNKNOWN`
 */
export function matchWebhook(
  data: JsonRecord,
  expected: readonly string[],
  table: WebhookTable,
  envelope: ResultMembers | undefined,
): Matched {
  const misfits: string[] = [];
  for (const [id, descriptor] of Object.entries(table)) {
    const result = descriptor.results && envelope && readResult(data, envelope, descriptor.results);
    const misfit = findMisfit(data, descriptor) ?? (descriptor.results && !result ? envelope?.result : undefined);
    if (misfit !== undefined) misfits.push(`${id} (${misfit})`);
    else if (expected.includes(id)) return { id, descriptor, result };
    else throw new RefusedError('WEBHOOK_UNKNOWN', `Expected here is ${expected.join(', ')}; this is a ${id}.`, data);
  }
  throw new RefusedError(
    'WEBHOOK_UNKNOWN',
    `The notification fits no webhook, for want of the member in brackets: ${misfits.join(', ')}.`,
    data,
  );
}

/** The name of a required member that is missing, of another type, or has another value. */
function findMisfit(data: JsonRecord, { required, fixed = {} }: WebhookDescriptor): string | undefined {
  const missing = Object.entries(required).find(
    ([name, type]) => !Object.hasOwn(data, name) || !isOf(type, data[name]),
  );
  return missing?.[0] ?? Object.keys(fixed).find((name) => data[name] !== fixed[name]);
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'object') return isRecord(value);
  if (type === 'array') return Array.isArray(value);
  return type === 'any' || typeof value === type;
}

function readResult(
  data: JsonRecord,
  names: ResultMembers,
  results: NonNullable<WebhookDescriptor['results']>,
): WebhookResult | undefined {
  const result = data[names.result];
  if (!isRecord(result)) return undefined;
  const { [names.status]: status, [names.code]: code, [names.message]: text } = result;
  if ((status !== 'S' && status !== 'F' && status !== 'U') || typeof code !== 'string' || code === '') return undefined;
  // Own members only: the code "constructor" must not find what every object inherits.
  const documented = Object.hasOwn(results, code) ? results[code] : undefined;
  const known = documented?.status === status;
  return {
    status,
    known,
    code,
    message: typeof text === 'string' ? text : '',
    action: known ? documented.action : 'unknown',
  } as WebhookResult;
}
