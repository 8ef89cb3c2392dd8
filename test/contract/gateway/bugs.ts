/** The side of the contract that a bug breaks. */
export type BugGroup = 'answers' | 'pairs' | 'validation' | 'protocol' | 'state' | 'boundaries';

/** Asked at the one place in the gateway that the bug changes. */
export type HasBug = (bug: BugName) => boolean;

interface Bug {
  readonly group: BugGroup;
  /** What the gateway does wrong while the bug is switched on; all else it does right. */
  readonly wrong: string;
}

const answers = (wrong: string): Bug => ({ group: 'answers', wrong });
const pairs = (wrong: string): Bug => ({ group: 'pairs', wrong });
const validation = (wrong: string): Bug => ({ group: 'validation', wrong });
const protocol = (wrong: string): Bug => ({ group: 'protocol', wrong });
const state = (wrong: string): Bug => ({ group: 'state', wrong });
const boundaries = (wrong: string): Bug => ({ group: 'boundaries', wrong });

/** Faults made by hand, such as gateways have had. A gateway has one of them at a time, or none. */
export const bugs = {
  'prepare-without-psp-id': answers('The success of prepare lacks pspId.'),
  'prepare-without-url': answers('The success of prepare has none of the three URLs.'),
  'prepare-relative-url': answers('normalUrl in the answer of prepare has no scheme.'),
  'token-without-expiry': answers('applyToken gives an accessToken without accessTokenExpiryTime.'),
  'expiry-without-offset': answers('refreshTokenExpiryTime in the answer of applyToken has no offset from UTC.'),
  'consult-without-options': answers('The success of consultPayment lacks paymentOptions.'),
  'enabled-as-boolean': answers('enabled in the answer of consultPayment is a JSON boolean.'),
  'pay-without-brand-name': answers('The success of pay lacks walletBrandName.'),
  'inquiry-without-payment-result': answers('The success of inquiryPayment lacks paymentResult.'),
  'inquiry-amount-as-number': answers('The value of paymentAmount in the answer of inquiryPayment is a JSON number.'),
  'inquiry-echoes-upper-case': answers('inquiryPayment gives paymentRequestId back in upper case.'),
  'transaction-status-unknown': answers(
    'transactionStatus of a refund in inquiryPayment is DONE, which is no value of it.',
  ),
  'cancel-psp-id-too-long': answers('pspId in the answer of cancelPayment has 65 characters.'),
  'refund-echoes-other-amount': answers(
    'refundAmount in the answer of refund is one unit less than what was given back.',
  ),
  'refund-currency-in-lower-case': answers('The currency of refundAmount in the answer of refund is in lower case.'),
  'result-without-status': answers('The result of a request with an illegal parameter lacks resultStatus.'),

  'cancel-token-success-unknown': pairs('SUCCESS of cancelToken comes with status U.'),
  'param-illegal-unknown': pairs('PARAM_ILLEGAL comes with status U.'),
  'in-process-failed': pairs('PAYMENT_IN_PROCESS comes with status F.'),
  'invalid-authcode-succeeded': pairs('INVALID_AUTHCODE of applyToken comes with status S.'),
  'inquiry-code-undocumented': pairs('inquiryPayment answers PAYMENT_NOT_FOUND for a payment that is not known.'),
  'pay-code-of-other-api': pairs('pay answers INVALID_ACCESS_TOKEN, a code of Antom, for a token that is not known.'),
  'signature-code-outdated': pairs('A wrong signature is answered with SIGNATURE_INVALID.'),
  'client-code-of-other-api': pairs('A client that is not known is answered with UNKNOWN_CLIENT.'),

  'auth-state-not-required': validation('prepare takes a request without authState.'),
  'order-description-not-required': validation('pay takes an order without orderDescription.'),
  'settlement-currency-not-required': validation('A settlementStrategy may lack settlementCurrency.'),
  'merchant-name-required': validation('pay and consultPayment refuse a merchant without merchantName.'),
  'order-description-any-length': validation('orderDescription may have any length.'),
  'currency-pattern-unchecked': validation('A currency may be any text of up to three characters.'),
  'amount-pattern-open': validation('After its first digits the value of an amount may go on with anything.'),
  'zero-amount-taken': validation('Amounts that have to be positive may be zero.'),
  'zero-amount-refused': validation('consultPayment refuses an amount of zero.'),
  'redirect-url-unchecked': validation('authRedirectUrl may be any text.'),
  'notify-url-without-tls': validation('authNotifyUrl may be an http URL.'),
  'calendar-unchecked': validation('A date and time of the right form may lie outside the calendar.'),
  'os-type-condition-ignored': validation('prepare takes terminalType APP and WAP without osType.'),
  'env-os-type-condition-ignored': validation('env takes terminalType APP and WAP without osType.'),
  'agreement-id-condition-ignored': validation('prepare takes the scope AGREEMENT_PAY without referenceAgreementId.'),
  'auth-code-condition-ignored': validation('applyToken takes grantType AUTHORIZATION_CODE without authCode.'),
  'refund-without-payment': validation('refund takes a request without either id of the payment.'),
  'unknown-field-taken': validation('A field that is not known is passed over at the top of a request.'),
  'unknown-nested-field-taken': validation('A field that is not known is passed over inside an object of a request.'),
  'native-boolean-taken': validation('JSON booleans are taken where "true" and "false" are due.'),
  'native-number-taken': validation('JSON numbers are taken for values of amounts.'),
  'null-taken': validation('A field that is null is taken for one that is absent.'),
  'terminal-type-foreign-taken': validation('terminalType of prepare may have any value.'),
  'terminal-type-wap-refused': validation('prepare refuses terminalType WAP.'),
  'scope-foreign-taken': validation('scopes may hold values of any kind of scope.'),
  'scopes-empty-taken': validation('scopes may be empty.'),
  'text-for-list-taken': validation('A text is taken where a list is due.'),

  'signature-unchecked': protocol('Signatures are not looked at.'),
  'signature-presence-alone': protocol('Any signature is taken, as long as there is one.'),
  'signature-of-anything': protocol("Any signature made with the client's key is taken, whatever was signed."),
  'signature-path-uncovered': protocol(
    'A signature over another path of the API is taken, with or without a slash at the end.',
  ),
  'signature-time-uncovered': protocol('A signature over another time, a little or some minutes away, is taken.'),
  'signature-over-printed-body': protocol('The signature is verified over the body parsed and printed again.'),
  'signature-twice-taken': protocol('Of two signature headers the first counts.'),
  'algorithm-unchecked': protocol('The signature header may name any algorithm.'),
  'key-version-unchecked': protocol('The signature header may name any version of the key.'),
  'client-unchecked': protocol('A client that is not known is taken for the one that is.'),
  'request-time-unchecked': protocol('request-time may be any text, as long as it is signed.'),
  'method-unchecked': protocol('Every HTTP method is taken.'),
  'path-case-ignored': protocol('The letter case of paths is ignored.'),
  'media-type-unchecked': protocol('Bodies of every media type are taken.'),
  'accept-ignored': protocol('A client that takes no JSON gets some.'),
  'bom-taken': protocol('A byte order mark before the JSON is passed over.'),
  'bad-utf8-taken': protocol('Bytes that are not UTF-8 are replaced.'),
  'refusal-with-400': protocol('A request with an illegal parameter is answered with HTTP 400.'),
  'refusal-with-500': protocol('A wrong signature is answered with HTTP 500.'),
  'answer-unsigned': protocol('Answers have no signature.'),
  'answer-signed-with-other-key': protocol('Answers are signed with a key that is not the known one.'),
  'answer-signed-over-other-print': protocol('Answers are signed over their JSON without blanks, but sent with some.'),
  'answer-signed-over-request-time': protocol('Answers are signed over the time of the request.'),
  'answer-names-other-client': protocol('client-id of answers is not that of the request.'),
  'answer-time-in-milliseconds': protocol('response-time is in milliseconds since 1970.'),
  'answer-of-other-media-type': protocol('content-type of answers is text/plain.'),

  'prepare-conflict-missed': state('prepare takes another request with the same key for a repeat.'),
  'prepare-repeat-begins-anew': state('Each repeat of prepare begins another authorization.'),
  'auth-code-usable-twice': state('An authCode can be exchanged more than once.'),
  'auth-code-of-anybody': state('An authCode can be exchanged by another auth client.'),
  'refresh-keeps-old-token': state('The old access token still pays after it was renewed.'),
  'canceled-token-pays': state('A canceled access token still pays.'),
  'canceled-token-renewable': state('The refresh token of a canceled access token still works.'),
  'cancel-token-once': state('A repeat of cancelToken is refused.'),
  'pay-conflict-missed': state('pay takes another amount with the same paymentRequestId for a repeat.'),
  'pay-repeat-pays-again': state('Each repeat of pay makes another payment.'),
  'payment-id-unknown': state('inquiryPayment finds no payment by its paymentId.'),
  'poll-steps-back': state('After an inquiry that told the success of a payment, the next one finds it in process.'),
  'cancel-without-effect': state('cancelPayment answers that it succeeded, and changes nothing.'),
  'cancel-payment-once': state('A repeat of cancelPayment is refused.'),
  'refund-above-payment': state('More can be refunded than was paid.'),
  'refund-conflict-missed': state('refund takes another amount with the same refundRequestId for a repeat.'),
  'refund-repeat-refunds-again': state('Each repeat of refund gives the money back once more.'),
  'refund-not-listed': state('inquiryPayment does not tell of refunds.'),

  'length-in-utf16-units': boundaries('Lengths are counted in UTF-16 units.'),
  'length-in-bytes': boundaries('Lengths are counted in bytes of UTF-8.'),
  'auth-state-one-more': boundaries('authState may have 257 characters.'),
  'payment-request-id-one-less': boundaries('pay and inquiryPayment refuse a paymentRequestId of 64 characters.'),
  'pass-through-info-cut': boundaries('prepare refuses a passThroughInfo of more than 16384 characters.'),
  'scopes-one-more': boundaries('scopes must hold two values.'),
} as const satisfies Readonly<Record<string, Bug>>;

export type BugName = keyof typeof bugs;
