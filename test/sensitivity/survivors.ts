/**
 * Faults that no check finds, with the reason. They are rules that no request breaks alone: a gateway without one of them refuses what it
 * has to, for another rule.
 */
export const survivors: readonly (readonly [fault: RegExp, reason: string])[] = [
  [
    /\/(Amount|RequestAmount|PositiveRequestAmount|Quote|CreditPayPlan|PaymentFactor|PayRequestFields|PayRequest)\/type\/dropped$/,
    'What it is put together with demands an object too.',
  ],
  [
    /\/(NaturalNumberString|(AnswerAmount|RequestAmount|PositiveRequestAmount)\/properties\/value)\/type\/dropped$/,
    'The value of an amount is described by what narrows the amount as well, and is a text there.',
  ],
  [
    /\/AnswerAmount\/properties\/value\/maxLength\//,
    'In a request the value of an amount has the limit of requests beside it.',
  ],
  [
    /\/then\/properties\/[\w/]+\/type\/dropped$/,
    'The field has its type where it is described, whatever the condition says.',
  ],
  [
    /\/(\w+PayRequest|PayRequest)\/(required\/productCode\/optional|properties\/productCode\/const\/dropped)$/,
    'Each of the forms demands its productCode, and a request has to fit one form alone.',
  ],
  [/\/ProductCode\/enum\/dropped$/, 'A foreign productCode fits none of the forms.'],
];
