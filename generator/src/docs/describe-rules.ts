import type { ApiModel, Operation, Webhook } from '../model/model.ts';
import { codeAnchor, exchangeAnchor, type LinkTo } from './api-docs.ts';
import { code, html, joinHtml, text, type Html } from '../print/html.ts';

/** What a caller has to know of repeating, asking and waiting, a sentence each. */
export function describeOperationRules(operation: Operation, model: ApiModel, linkTo: LinkTo): Html[] {
  return [
    ...(operation.signed ? [html`Requests are signed, and answers are to be verified.`] : []),
    ...describeIdempotency(operation, linkTo),
    ...describeRetries(operation, model),
    ...describeInquiry(operation, model, linkTo),
    ...describePoll(operation),
  ];
}

function describeIdempotency(operation: Operation, linkTo: LinkTo): Html[] {
  const { idempotency, results = [] } = operation;
  if (idempotency === undefined) return [];
  const { key, compares, conflict } = idempotency;
  const known = results.find((result) => result.code === conflict);
  const same = compares === 'all' ? html`everything else` : listed(compares);
  const told =
    known &&
    html`; where not, the answer is
      <a href="${text(linkTo(operation, codeAnchor(operation, known)))}">${code(known.code)}</a>`;
  return [
    html`Idempotent by ${listed(key)}: two requests that agree in it are one
    call${compares.length > 0 && html`. They must agree in ${same} as well${told}`}.`,
  ];
}

function describeRetries({ safe, timeout, results = [] }: Operation, { repeatActions }: ApiModel): Html[] {
  const repeated = results.filter(({ action }) => repeatActions.includes(action));
  return [
    ...(timeout === undefined ? [] : [html`Taken as unanswered after ${text(seconds(timeout))}.`]),
    safe
      ? html`Without an answer the same request may be sent again.`
      : html`Nothing says that the request may be sent again where no answer came.`,
    ...(repeated.length > 0
      ? [html`The same request is sent again after ${listed(repeated.map((result) => result.code))}.`]
      : []),
  ];
}

function describeInquiry({ effect }: Operation, { operations }: ApiModel, linkTo: LinkTo): Html[] {
  const inquiry = operations.find(({ name }) => name === effect?.inquiry);
  if (effect === undefined || inquiry === undefined) return [];
  return [
    html`What became of a call is told by
      <a href="${text(linkTo(inquiry, exchangeAnchor(inquiry)))}">${code(inquiry.id)}</a>${
        effect.ids.length > 0 && html`, for its ${listed(effect.ids)}`
      }.`,
  ];
}

function describePoll({ poll }: Operation): Html[] {
  if (poll === undefined) return [];
  const { field, final, interval, atLeast, absent = [] } = poll;
  return [
    html`Ask until ${code(field)} is final:
    ${listed(final)}${interval !== undefined && html`, every ${text(seconds(interval))}`}${
      atLeast !== undefined && html`, for at least ${text(seconds(atLeast))}`
    }.${absent.length > 0 && html` ${listed(absent)} may mean that what is asked about is not known yet.`}`,
  ];
}

/** How a message is acknowledged, and what comes of it where it is not. */
export function describeWebhookRules({ acknowledgement }: Webhook): Html[] {
  const { signed, redelivery = [], timeout, duplicates = [], body } = acknowledgement;
  return [
    signed ? html`The acknowledgement has to be signed.` : html`The acknowledgement need not be signed.`,
    ...(timeout === undefined ? [] : [html`It is waited for ${text(seconds(timeout))}.`]),
    ...(redelivery.length > 0
      ? [html`Without it the message is sent again, after ${text(redelivery.map(seconds).join(', '))} in turn.`]
      : []),
    ...(duplicates.length > 0 ? [html`Two deliveries of one message agree in ${listed(duplicates)}.`] : []),
    ...(body === undefined ? [] : [html`Every message is acknowledged by ${code(JSON.stringify(body))}.`]),
  ];
}

const listed = (names: readonly string[]): Html => joinHtml(names.map(code), ', ');

/** Seconds in the largest unit that they are a whole number of. */
function seconds(count: number): string {
  const [unit, size] = units.find((each) => count % each[1] === 0) ?? ['second', 1];
  const number = count / size;
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

const units = [
  ['hour', 3600],
  ['minute', 60],
] as const;
