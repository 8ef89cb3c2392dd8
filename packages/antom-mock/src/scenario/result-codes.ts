import type { JsonObject, MockOperation } from '@countersign/mock-kit';
import { definition } from '../gen/definition.ts';
import type { Results } from '../gen/results.ts';
import document from '../gen/document.json' with { type: 'json' };

const { schemas } = document.components;

/** What inquiryPayment can tell of a payment, by code, as the contract has it. */
const paymentResults = schemas.PaymentResultCode['x-result-codes'];

export type PaymentCode = keyof typeof paymentResults;

/** Codes of a payment that failed. */
export type FailureCode = Exclude<PaymentCode, NotFailed>;

const notFailed = [
  'SUCCESS',
  'PAYMENT_IN_PROCESS',
  'REFUND_IN_PROCESS',
  'CAPTURE_IN_PROCESS',
  'REQUEST_TRAFFIC_EXCEED_LIMIT',
  'UNKNOWN_EXCEPTION',
] as const;
type NotFailed = (typeof notFailed)[number];

/** Codes with which an operation fails for good. */
export type FailureOf<Name extends keyof Results> = Exclude<Results[Name], NotFailed>;

const isFailure = (code: string): boolean => !notFailed.some((each) => each === code);

/** Every {@link FailureCode}. */
export const failureCodes = Object.keys(paymentResults).filter(isFailure) as readonly FailureCode[];

/** The documented text of a payment's code. */
export const paymentMessage = (code: PaymentCode): string => paymentResults[code].message;

/** What inquiryPayment can tell of a refund or a capture: a branch for each status, each with its codes. */
const transactionResults: ReadonlyMap<string, JsonObject> = new Map(
  schemas.InquiryTransactionResult.oneOf.flatMap(({ properties: { resultStatus, resultCode } }) =>
    Object.entries(resultCode['x-result-codes']).map(([code, { message }]) => [
      code,
      { resultStatus: resultStatus.const, resultCode: code, resultMessage: message },
    ]),
  ),
);

/** The result of a refund or a capture; a code not listed for them is told as the general failure. */
export const transactionResult = (code: string): JsonObject | undefined =>
  transactionResults.get(code) ?? transactionResults.get('PROCESS_FAIL');

const codesOf = (scenarios: readonly { readonly code?: string }[] = []): readonly string[] => [
  ...new Set(scenarios.flatMap(({ code }) => code ?? [])),
];

/** Every {@link FailureOf} an operation, by its id. */
export const failuresOf = <Id extends 'refund' | 'capture'>(id: Id): readonly FailureOf<`payments.${Id}`>[] =>
  codesOf(definition.operations.find((operation) => operation.id === id)?.scenarios).filter(
    isFailure,
  ) as unknown as readonly FailureOf<`payments.${Id}`>[];

/** Codes that refuse a call before there is any payment. */
const refusals = new Set(Object.values(definition.protocolResults ?? {}).map(({ code }) => code));

/** Codes of pay after which inquiryPayment tells of the payment. After any other there is none. */
export const payCodes: readonly string[] = codesOf(
  definition.operations.find(({ id }) => id === 'pay')?.scenarios,
).filter((code) => isPaymentCode(code) && !refusals.has(code) && code !== 'UNKNOWN_EXCEPTION');

/** Whether inquiryPayment knows a code. */
export function isPaymentCode(code: string): code is PaymentCode {
  return code in paymentResults;
}

/** The code by which a webhook tells it; one that it does not have is told as the general failure. */
export function notifiedAs(webhook: string, code: string): string {
  const codes = codesOf(definition.webhooks?.find(({ id }) => id === webhook)?.scenarios);
  return codes.includes(code) ? code : 'PROCESS_FAIL';
}

/** The code with which an operation tells of a failure that came about elsewhere; one that it does not have, as the general failure. */
export const toldAs = ({ scenarios }: MockOperation, code: string): string =>
  codesOf(scenarios).includes(code) ? code : 'PROCESS_FAIL';
