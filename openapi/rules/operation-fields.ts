import type { Api, Report } from './api.ts';
import { fieldAt } from './field-path.ts';
import { knownFields } from './known-fields.ts';
import type { Body, Operation } from './operations.ts';
import { keywordIn, partsOf } from './parts.ts';
import { memberAt, membersOf, type Place } from './place.ts';
import { asList, asRecord, asText } from './record.ts';
import { codesIn } from './result-schema.ts';
import { list, show } from './show.ts';

/** What the `x-` fields of an operation have to agree with: fields of its messages, its codes, other operations. */
export function checkOperationFields(operation: Operation, api: Api, report: Report): void {
  const at = (...steps: readonly string[]): Place | undefined => memberAt(operation, ...steps);
  const lead = (place: Place | undefined, body: Body | undefined, message: string): void => {
    const paths = Array.isArray(place?.value) ? membersOf(place).map(([, path]) => path) : place ? [place] : [];
    for (const path of paths)
      if (typeof path.value === 'string' && fieldAt(body?.schema, path.value, api.follow).length === 0)
        report(
          path,
          `"${path.value}" is no field of the ${message} of ${operation.id}. For instance "${someField(body, api)}".`,
        );
  };
  if (operation.kind === 'operation') checkNeeded(operation, report);
  lead(at('x-acknowledgement', 'duplicates'), operation.request, 'body');
  lead(at('x-idempotency', 'key'), operation.request, 'request');
  const compares = at('x-idempotency', 'compares');
  if (Array.isArray(compares?.value)) lead(compares, operation.request, 'request');
  lead(at('x-poll', 'field'), operation.answerBody, 'answer');
  checkConflict(operation, api, report);
  checkPoll(operation, api, report);
  checkInquiry(at('x-inquiry'), api, report);
}

/** What a caller has to know of every operation. */
function checkNeeded({ value, location }: Operation, report: Report): void {
  for (const name of ['x-idempotency', 'x-result-processing'])
    if (value[name] === undefined)
      report({ value, location }, `${name} is missing. For instance "${knownFields[name]?.example ?? ''}".`);
}

const someField = (body: Body | undefined, { follow }: Api): string => {
  const [properties] = body?.schema ? keywordIn(partsOf(body.schema, follow), 'properties') : [];
  return Object.keys(asRecord(properties?.value))[0] ?? 'paymentId';
};

function checkInquiry(place: Place | undefined, { operations }: Api, report: Report): void {
  const ids = operations.map(({ id }) => id);
  if (place && !ids.includes(String(place.value)))
    report(
      place,
      `${show(place.value)} is no operation of this API, which has ${list(ids)}. For instance "x-inquiry: ${ids[0] ?? 'inquiryPayment'}".`,
    );
}

function checkConflict(operation: Operation, api: Api, report: Report): void {
  const place = memberAt(operation, 'x-idempotency');
  const { compares, conflict } = asRecord(place?.value);
  if (place === undefined || compares === undefined) return;
  const codes = codesIn(operation.answerBody?.schema, api).map(({ code }) => code);
  const comparesNothing = asList(compares).length === 0 && compares !== 'all';
  if (comparesNothing && conflict !== undefined)
    report(place, `The conflict is ${show(conflict)}, but nothing is compared. For instance "compares: all".`);
  else if (!comparesNothing && conflict === undefined)
    report(
      place,
      'The conflict is missing: something is compared, and may differ. For instance "conflict: REPEAT_REQ_INCONSISTENT".',
    );
  else if (conflict !== undefined && !codes.includes(asText(conflict) ?? ''))
    report(
      place,
      `The conflict ${show(conflict)} is no result code of ${operation.id}. For instance "conflict: ${codes.at(-1) ?? 'REPEAT_REQ_INCONSISTENT'}".`,
    );
}

/** The states of a poll are values that its field can have, and what is absent is told by a code of the operation. */
function checkPoll(operation: Operation, api: Api, report: Report): void {
  const { follow } = api;
  const poll = memberAt(operation, 'x-poll');
  const path = asText(asRecord(poll?.value)['field']);
  const field = path === undefined ? [] : fieldAt(operation.answerBody?.schema, path, follow);
  const values = [
    ...keywordIn(field, 'enum').flatMap(({ value }) => asList(value)),
    ...keywordIn(field, 'x-known-values').flatMap(({ value }) => Object.keys(asRecord(value))),
  ];
  for (const state of ['pending', 'final'].flatMap((name) => membersOf(memberAt(poll, name))).map(([, each]) => each))
    if (values.length > 0 && !values.includes(state.value))
      report(
        state,
        `${show(state.value)} is no value of ${path ?? ''}, which has ${list(values.map(String))}. For instance "${String(values[0])}".`,
      );
  const codes = codesIn(operation.answerBody?.schema, api).map(({ code }) => code);
  for (const [, absent] of membersOf(memberAt(poll, 'absent')))
    if (!codes.includes(asText(absent.value) ?? ''))
      report(
        absent,
        `${show(absent.value)} is no result code of ${operation.id}. For instance "${codes.at(-1) ?? 'ORDER_NOT_EXIST'}".`,
      );
}
