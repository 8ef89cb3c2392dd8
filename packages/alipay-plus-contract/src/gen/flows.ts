// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import type { Flow } from '@countersign/contract-kit';

/**
 * Alipay+ API for acquirers: its flows, in the order of their files.
 * @generated from openapi/alipay-plus/openapi.yaml
 */
export const flows: readonly Flow[] = [
  {
    id: 'bind-wallet',
    summary: 'A user approves, and the authCode they bring back gives an access token and a refresh token.',
    source: 'openapi/alipay-plus/flows/authorization.arazzo.yaml#/workflows/0',
    steps: [
      {
        id: 'ask',
        operation: 'prepare',
        method: 'post',
        path: '/v1/authorizations/prepare',
        payload: { authClientId: 'M100200300', authClientName: 'Example Retail Limited', referenceMerchantId: 'M100200300', authRedirectUrl: 'https://www.shop.example/wallet/return', customerBelongsTo: 'GCASH', scopes: ['AGREEMENT_PAY', 'USER_LOGIN_ID'], authState: '{$inputs.runId}-state', terminalType: 'WEB', referenceAgreementId: '{$inputs.runId}-agreement' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
        person: { does: 'approve', url: '$response.body#/normalUrl', summary: 'Approve at normalUrl, as the user of the wallet.', gives: 'authCode' },
      },
      {
        id: 'apply',
        operation: 'applyToken',
        method: 'post',
        path: '/v1/authorizations/applyToken',
        payload: { authClientId: 'M100200300', grantType: 'AUTHORIZATION_CODE', authCode: '$inputs.authCode' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
        outputs: { accessToken: '$response.body#/accessToken', refreshToken: '$response.body#/refreshToken', customerId: '$response.body#/customerId' },
      },
    ],
    outputs: { accessToken: '$steps.apply.outputs.accessToken', refreshToken: '$steps.apply.outputs.refreshToken', customerId: '$steps.apply.outputs.customerId' },
  },
  {
    id: 'prepare-asks-once',
    summary: 'The same request with the same referenceAgreementId brings the same URL; any other parameter that differs is refused.',
    source: 'openapi/alipay-plus/flows/authorization.arazzo.yaml#/workflows/1',
    steps: [
      {
        id: 'prepare',
        operation: 'prepare',
        method: 'post',
        path: '/v1/authorizations/prepare',
        payload: { authClientId: 'M100200300', authClientName: 'Example Retail Limited', referenceMerchantId: 'M100200300', authRedirectUrl: 'https://www.shop.example/wallet/return', customerBelongsTo: 'GCASH', scopes: ['AGREEMENT_PAY', 'USER_LOGIN_ID'], authState: '{$inputs.runId}-state', terminalType: 'WEB', referenceAgreementId: '{$inputs.runId}-once' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
        outputs: { normalUrl: '$response.body#/normalUrl' },
      },
      {
        id: 'prepare-again',
        operation: 'prepare',
        method: 'post',
        path: '/v1/authorizations/prepare',
        payload: { authClientId: 'M100200300', authClientName: 'Example Retail Limited', referenceMerchantId: 'M100200300', authRedirectUrl: 'https://www.shop.example/wallet/return', customerBelongsTo: 'GCASH', scopes: ['AGREEMENT_PAY', 'USER_LOGIN_ID'], authState: '{$inputs.runId}-state', terminalType: 'WEB', referenceAgreementId: '{$inputs.runId}-once' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
          '$response.body#/normalUrl == $steps.prepare.outputs.normalUrl',
        ],
      },
      {
        id: 'prepare-other',
        operation: 'prepare',
        method: 'post',
        path: '/v1/authorizations/prepare',
        payload: { authClientId: 'M100200300', authClientName: 'Example Retail Limited', referenceMerchantId: 'M100200300', authRedirectUrl: 'https://www.shop.example/wallet/return', customerBelongsTo: 'GCASH', scopes: ['AGREEMENT_PAY', 'USER_LOGIN_ID'], authState: '{$inputs.runId}-other-state', terminalType: 'WEB', referenceAgreementId: '{$inputs.runId}-once' },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
          "$response.body#/result/resultCode == 'REPEAT_REQ_INCONSISTENT'",
        ],
      },
    ],
  },
  {
    id: 'auth-code-works-once',
    summary: 'An authCode is exchanged once, by the client it was approved for; any other time it is refused (the code is inferred).',
    source: 'openapi/alipay-plus/flows/authorization.arazzo.yaml#/workflows/2',
    steps: [
      {
        id: 'ask',
        operation: 'prepare',
        method: 'post',
        path: '/v1/authorizations/prepare',
        payload: { authClientId: 'M100200300', authClientName: 'Example Retail Limited', referenceMerchantId: 'M100200300', authRedirectUrl: 'https://www.shop.example/wallet/return', customerBelongsTo: 'GCASH', scopes: ['AGREEMENT_PAY', 'USER_LOGIN_ID'], authState: '{$inputs.runId}-state', terminalType: 'WEB', referenceAgreementId: '{$inputs.runId}-agreement' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
        person: { does: 'approve', url: '$response.body#/normalUrl', summary: 'Approve at normalUrl, as the user of the wallet.', gives: 'authCode' },
      },
      {
        id: 'apply-as-another',
        operation: 'applyToken',
        method: 'post',
        path: '/v1/authorizations/applyToken',
        payload: { authClientId: 'M100200399', grantType: 'AUTHORIZATION_CODE', authCode: '$inputs.authCode' },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
        ],
      },
      {
        id: 'apply',
        operation: 'applyToken',
        method: 'post',
        path: '/v1/authorizations/applyToken',
        payload: { authClientId: 'M100200300', grantType: 'AUTHORIZATION_CODE', authCode: '$inputs.authCode' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
      },
      {
        id: 'apply-again',
        operation: 'applyToken',
        method: 'post',
        path: '/v1/authorizations/applyToken',
        payload: { authClientId: 'M100200300', grantType: 'AUTHORIZATION_CODE', authCode: '$inputs.authCode' },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
          "$response.body#/result/resultCode == 'INVALID_AUTHCODE'",
        ],
      },
    ],
  },
  {
    id: 'refresh-token-renews',
    summary: 'A refresh token gives a new pair of tokens of the same user, and the old pair becomes void.',
    source: 'openapi/alipay-plus/flows/authorization.arazzo.yaml#/workflows/3',
    steps: [
      {
        id: 'bind',
        flow: 'bind-wallet',
        inputs: { runId: '$inputs.runId' },
        outputs: { accessToken: '$outputs.accessToken', refreshToken: '$outputs.refreshToken', customerId: '$outputs.customerId' },
      },
      {
        id: 'refresh',
        operation: 'applyToken',
        method: 'post',
        path: '/v1/authorizations/applyToken',
        payload: { authClientId: 'M100200300', grantType: 'REFRESH_TOKEN', refreshToken: '$steps.bind.outputs.refreshToken' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
          '$response.body#/accessToken != $steps.bind.outputs.accessToken',
          '$response.body#/refreshToken != $steps.bind.outputs.refreshToken',
          '$response.body#/customerId == $steps.bind.outputs.customerId',
        ],
        outputs: { accessToken: '$response.body#/accessToken' },
      },
      {
        id: 'pay-with-the-old',
        operation: 'pay',
        method: 'post',
        path: '/v1/payments/pay',
        payload: { paymentRequestId: '{$inputs.runId}-void', paymentAmount: { currency: 'PHP', value: '12500' }, order: { referenceOrderId: '{$inputs.runId}-order', orderDescription: 'Monthly plan', orderAmount: { currency: 'PHP', value: '12500' } }, paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: '$steps.bind.outputs.accessToken' }, paymentFactor: { isAgreementPayment: 'true' } },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
          "$response.body#/result/resultCode == 'INVALID_TOKEN'",
        ],
      },
      {
        id: 'pay-with-the-new',
        operation: 'pay',
        method: 'post',
        path: '/v1/payments/pay',
        payload: { paymentRequestId: '{$inputs.runId}-renewed', paymentAmount: { currency: 'PHP', value: '12500' }, order: { referenceOrderId: '{$inputs.runId}-order', orderDescription: 'Monthly plan', orderAmount: { currency: 'PHP', value: '12500' } }, paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: '$steps.refresh.outputs.accessToken' }, paymentFactor: { isAgreementPayment: 'true' } },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
      },
    ],
  },
  {
    id: 'canceled-token-opens-nothing',
    summary: 'Once a token is canceled it opens nothing more and its refresh token renews nothing; canceling it again brings the same result.',
    source: 'openapi/alipay-plus/flows/authorization.arazzo.yaml#/workflows/4',
    steps: [
      {
        id: 'bind',
        flow: 'bind-wallet',
        inputs: { runId: '$inputs.runId' },
        outputs: { accessToken: '$outputs.accessToken', refreshToken: '$outputs.refreshToken', customerId: '$outputs.customerId' },
      },
      {
        id: 'cancel',
        operation: 'cancelToken',
        method: 'post',
        path: '/v1/authorizations/cancelToken',
        payload: { accessToken: '$steps.bind.outputs.accessToken', authClientId: 'M100200300' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
      },
      {
        id: 'cancel-again',
        operation: 'cancelToken',
        method: 'post',
        path: '/v1/authorizations/cancelToken',
        payload: { accessToken: '$steps.bind.outputs.accessToken', authClientId: 'M100200300' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
      },
      {
        id: 'pay',
        operation: 'pay',
        method: 'post',
        path: '/v1/payments/pay',
        payload: { paymentRequestId: '{$inputs.runId}-canceled', paymentAmount: { currency: 'PHP', value: '12500' }, order: { referenceOrderId: '{$inputs.runId}-order', orderDescription: 'Monthly plan', orderAmount: { currency: 'PHP', value: '12500' } }, paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: '$steps.bind.outputs.accessToken' }, paymentFactor: { isAgreementPayment: 'true' } },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
          "$response.body#/result/resultCode == 'INVALID_TOKEN'",
        ],
      },
      {
        id: 'refresh',
        operation: 'applyToken',
        method: 'post',
        path: '/v1/authorizations/applyToken',
        payload: { authClientId: 'M100200300', grantType: 'REFRESH_TOKEN', refreshToken: '$steps.bind.outputs.refreshToken' },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
          "$response.body#/result/resultCode == 'INVALID_REFRESH_TOKEN'",
        ],
      },
    ],
  },
  {
    id: 'unknown-tokens',
    summary: 'Codes and tokens that nobody has issued are refused, each with its code.',
    source: 'openapi/alipay-plus/flows/authorization.arazzo.yaml#/workflows/5',
    steps: [
      {
        id: 'apply',
        operation: 'applyToken',
        method: 'post',
        path: '/v1/authorizations/applyToken',
        payload: { authClientId: 'M100200300', grantType: 'AUTHORIZATION_CODE', authCode: '{$inputs.runId}-unknown' },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
          "$response.body#/result/resultCode == 'INVALID_AUTHCODE'",
        ],
      },
      {
        id: 'refresh',
        operation: 'applyToken',
        method: 'post',
        path: '/v1/authorizations/applyToken',
        payload: { authClientId: 'M100200300', grantType: 'REFRESH_TOKEN', refreshToken: '{$inputs.runId}-unknown' },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
          "$response.body#/result/resultCode == 'INVALID_REFRESH_TOKEN'",
        ],
      },
      {
        id: 'cancel',
        operation: 'cancelToken',
        method: 'post',
        path: '/v1/authorizations/cancelToken',
        payload: { accessToken: '{$inputs.runId}-unknown', authClientId: 'M100200300' },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
          "$response.body#/result/resultCode == 'INVALID_TOKEN'",
        ],
      },
      {
        id: 'pay',
        operation: 'pay',
        method: 'post',
        path: '/v1/payments/pay',
        payload: { paymentRequestId: '{$inputs.runId}-unknown-token', paymentAmount: { currency: 'PHP', value: '12500' }, order: { referenceOrderId: '{$inputs.runId}-order', orderDescription: 'Monthly plan', orderAmount: { currency: 'PHP', value: '12500' } }, paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: '{$inputs.runId}-unknown' }, paymentFactor: { isAgreementPayment: 'true' } },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
          "$response.body#/result/resultCode == 'INVALID_TOKEN'",
        ],
      },
    ],
  },
  {
    id: 'debit-is-made-once',
    summary: 'The same request brings the same payment again; another amount of the payment or the order under its id is refused.',
    source: 'openapi/alipay-plus/flows/auto-debit.arazzo.yaml#/workflows/0',
    steps: [
      {
        id: 'bind',
        flow: 'bind-wallet',
        inputs: { runId: '$inputs.runId' },
        outputs: { accessToken: '$outputs.accessToken', refreshToken: '$outputs.refreshToken', customerId: '$outputs.customerId' },
      },
      {
        id: 'pay',
        operation: 'pay',
        method: 'post',
        path: '/v1/payments/pay',
        payload: { paymentRequestId: '{$inputs.runId}-debit', paymentAmount: { currency: 'PHP', value: '12500' }, order: { referenceOrderId: '{$inputs.runId}-order', orderDescription: 'Monthly plan', orderAmount: { currency: 'PHP', value: '12500' } }, paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: '$steps.bind.outputs.accessToken' }, paymentFactor: { isAgreementPayment: 'true' } },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
        outputs: { paymentId: '$response.body#/paymentId' },
      },
      {
        id: 'pay-again',
        operation: 'pay',
        method: 'post',
        path: '/v1/payments/pay',
        payload: { paymentRequestId: '{$inputs.runId}-debit', paymentAmount: { currency: 'PHP', value: '12500' }, order: { referenceOrderId: '{$inputs.runId}-order', orderDescription: 'Monthly plan', orderAmount: { currency: 'PHP', value: '12500' } }, paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: '$steps.bind.outputs.accessToken' }, paymentFactor: { isAgreementPayment: 'true' } },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
          '$response.body#/paymentId == $steps.pay.outputs.paymentId',
          "$response.body#/paymentAmount/value == '12500'",
        ],
      },
      {
        id: 'inquire-by-id',
        operation: 'inquiryPayment',
        method: 'post',
        path: '/v1/payments/inquiryPayment',
        payload: { paymentId: '$steps.pay.outputs.paymentId' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
          '$response.body#/paymentId == $steps.pay.outputs.paymentId',
        ],
      },
      {
        id: 'pay-more',
        operation: 'pay',
        method: 'post',
        path: '/v1/payments/pay',
        payload: { paymentRequestId: '{$inputs.runId}-debit', paymentAmount: { currency: 'PHP', value: '12501' }, order: { referenceOrderId: '{$inputs.runId}-order', orderDescription: 'Monthly plan', orderAmount: { currency: 'PHP', value: '12501' } }, paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: '$steps.bind.outputs.accessToken' }, paymentFactor: { isAgreementPayment: 'true' } },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
          "$response.body#/result/resultCode == 'REPEAT_REQ_INCONSISTENT'",
        ],
      },
      {
        id: 'pay-for-another-order',
        operation: 'pay',
        method: 'post',
        path: '/v1/payments/pay',
        payload: { paymentRequestId: '{$inputs.runId}-debit', paymentAmount: { currency: 'PHP', value: '12500' }, order: { referenceOrderId: '{$inputs.runId}-order', orderDescription: 'Monthly plan', orderAmount: { currency: 'PHP', value: '12501' } }, paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: '$steps.bind.outputs.accessToken' }, paymentFactor: { isAgreementPayment: 'true' } },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
          "$response.body#/result/resultCode == 'REPEAT_REQ_INCONSISTENT'",
        ],
      },
      {
        id: 'inquire',
        operation: 'inquiryPayment',
        method: 'post',
        path: '/v1/payments/inquiryPayment',
        payload: { paymentRequestId: '{$inputs.runId}-debit' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
          "$response.body#/paymentResult/resultStatus == 'S'",
          '$response.body#/paymentId == $steps.pay.outputs.paymentId',
          "$response.body#/paymentAmount/value == '12500'",
        ],
      },
    ],
  },
  {
    id: 'debit-in-process-comes-to-an-end',
    summary: 'A debit that is open is inquired about every 3 seconds until it is final, and stays what it is then.',
    source: 'openapi/alipay-plus/flows/auto-debit.arazzo.yaml#/workflows/1',
    asks: { inProcess: 'PAYMENT_IN_PROCESS' },
    steps: [
      {
        id: 'bind',
        flow: 'bind-wallet',
        inputs: { runId: '$inputs.runId' },
        outputs: { accessToken: '$outputs.accessToken', refreshToken: '$outputs.refreshToken', customerId: '$outputs.customerId' },
      },
      {
        id: 'pay',
        operation: 'pay',
        method: 'post',
        path: '/v1/payments/pay',
        payload: { paymentRequestId: '{$inputs.runId}-open{$inputs.inProcess}', paymentAmount: { currency: 'PHP', value: '12500' }, order: { referenceOrderId: '{$inputs.runId}-order', orderDescription: 'Monthly plan', orderAmount: { currency: 'PHP', value: '12500' } }, paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: '$steps.bind.outputs.accessToken' }, paymentFactor: { isAgreementPayment: 'true' } },
        criteria: [
          "$response.body#/result/resultCode == 'PAYMENT_IN_PROCESS' || $response.body#/result/resultCode == 'SUCCESS'",
        ],
      },
      {
        id: 'inquire',
        operation: 'inquiryPayment',
        method: 'post',
        path: '/v1/payments/inquiryPayment',
        payload: { paymentRequestId: '{$inputs.runId}-open{$inputs.inProcess}' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
          "$response.body#/paymentResult/resultStatus == 'S' || $response.body#/paymentResult/resultStatus == 'F'",
        ],
        onFailure: [{ type: 'retry', criteria: ["$response.body#/paymentResult/resultStatus == 'U' || $response.body#/result/resultCode == 'ORDER_NOT_EXIST'"], after: 3, limit: 20 }],
        outputs: { resultStatus: '$response.body#/paymentResult/resultStatus', resultCode: '$response.body#/paymentResult/resultCode', paymentId: '$response.body#/paymentId' },
      },
      {
        id: 'inquire-again',
        operation: 'inquiryPayment',
        method: 'post',
        path: '/v1/payments/inquiryPayment',
        payload: { paymentRequestId: '{$inputs.runId}-open{$inputs.inProcess}' },
        criteria: [
          '$response.body#/paymentResult/resultStatus == $steps.inquire.outputs.resultStatus',
          '$response.body#/paymentResult/resultCode == $steps.inquire.outputs.resultCode',
          '$response.body#/paymentId == $steps.inquire.outputs.paymentId',
        ],
      },
      {
        id: 'pay-again',
        operation: 'pay',
        method: 'post',
        path: '/v1/payments/pay',
        payload: { paymentRequestId: '{$inputs.runId}-open{$inputs.inProcess}', paymentAmount: { currency: 'PHP', value: '12500' }, order: { referenceOrderId: '{$inputs.runId}-order', orderDescription: 'Monthly plan', orderAmount: { currency: 'PHP', value: '12500' } }, paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: '$steps.bind.outputs.accessToken' }, paymentFactor: { isAgreementPayment: 'true' } },
        criteria: [
          '$response.body#/result/resultStatus == $steps.inquire.outputs.resultStatus',
        ],
      },
    ],
  },
  {
    id: 'auto-debit-from-wallet-list-to-refund',
    summary: 'A wallet of the list is bound, debited without its user, and given money back; then it is unbound.',
    source: 'openapi/alipay-plus/flows/auto-debit.arazzo.yaml#/workflows/2',
    steps: [
      {
        id: 'wallets',
        operation: 'consultPayment',
        method: 'post',
        path: '/v1/payments/consultPayment',
        payload: { paymentAmount: { currency: 'PHP', value: '0' }, userRegion: 'PH', paymentFactor: { isAgreementPayment: 'true', presentmentMode: 'TILE' }, merchant: { referenceMerchantId: 'M100200300' } },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
      },
      {
        id: 'bind',
        flow: 'bind-wallet',
        inputs: { runId: '$inputs.runId' },
        outputs: { accessToken: '$outputs.accessToken', refreshToken: '$outputs.refreshToken', customerId: '$outputs.customerId' },
      },
      {
        id: 'pay',
        operation: 'pay',
        method: 'post',
        path: '/v1/payments/pay',
        payload: { paymentRequestId: '{$inputs.runId}-story', paymentAmount: { currency: 'PHP', value: '12500' }, order: { referenceOrderId: '{$inputs.runId}-order', orderDescription: 'Monthly plan', orderAmount: { currency: 'PHP', value: '12500' } }, paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: '$steps.bind.outputs.accessToken' }, paymentFactor: { isAgreementPayment: 'true' } },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
          "$response.body#/paymentAmount/value == '12500'",
          '$response.body#/customerId == $steps.bind.outputs.customerId',
        ],
        outputs: { paymentId: '$response.body#/paymentId' },
      },
      {
        id: 'inquire',
        operation: 'inquiryPayment',
        method: 'post',
        path: '/v1/payments/inquiryPayment',
        payload: { paymentRequestId: '{$inputs.runId}-story' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
          "$response.body#/paymentResult/resultStatus == 'S'",
          '$response.body#/paymentId == $steps.pay.outputs.paymentId',
        ],
      },
      {
        id: 'refund',
        operation: 'refund',
        method: 'post',
        path: '/v1/payments/refund',
        payload: { paymentRequestId: '{$inputs.runId}-story', refundRequestId: '{$inputs.runId}-story', refundAmount: { currency: 'PHP', value: '2500' } },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
          "$response.body#/refundAmount/value == '2500'",
        ],
        outputs: { refundId: '$response.body#/refundId' },
      },
      {
        id: 'inquire-again',
        operation: 'inquiryPayment',
        method: 'post',
        path: '/v1/payments/inquiryPayment',
        payload: { paymentRequestId: '{$inputs.runId}-story' },
        criteria: [
          "$response.body#/paymentResult/resultStatus == 'S'",
          "$response.body#/transactions/0/transactionType == 'REFUND'",
          '$response.body#/transactions/0/transactionId == $steps.refund.outputs.refundId',
        ],
      },
      {
        id: 'unbind',
        operation: 'cancelToken',
        method: 'post',
        path: '/v1/authorizations/cancelToken',
        payload: { accessToken: '$steps.bind.outputs.accessToken', authClientId: 'M100200300' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
      },
    ],
  },
  {
    id: 'open-payment-is-canceled',
    summary: 'A payment whose outcome is open is canceled, once and for all; canceling it again brings the same result.',
    source: 'openapi/alipay-plus/flows/cancel.arazzo.yaml#/workflows/0',
    asks: { inProcess: 'PAYMENT_IN_PROCESS' },
    steps: [
      {
        id: 'bind',
        flow: 'bind-wallet',
        inputs: { runId: '$inputs.runId' },
        outputs: { accessToken: '$outputs.accessToken', refreshToken: '$outputs.refreshToken', customerId: '$outputs.customerId' },
      },
      {
        id: 'pay',
        operation: 'pay',
        method: 'post',
        path: '/v1/payments/pay',
        payload: { paymentRequestId: '{$inputs.runId}-cancel{$inputs.inProcess}', paymentAmount: { currency: 'PHP', value: '12500' }, order: { referenceOrderId: '{$inputs.runId}-order', orderDescription: 'Monthly plan', orderAmount: { currency: 'PHP', value: '12500' } }, paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: '$steps.bind.outputs.accessToken' }, paymentFactor: { isAgreementPayment: 'true' } },
        criteria: [
          "$response.body#/result/resultCode == 'PAYMENT_IN_PROCESS' || $response.body#/result/resultCode == 'SUCCESS'",
        ],
      },
      {
        id: 'cancel',
        operation: 'cancelPayment',
        method: 'post',
        path: '/v1/payments/cancelPayment',
        payload: { paymentRequestId: '{$inputs.runId}-cancel{$inputs.inProcess}' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
      },
      {
        id: 'cancel-again',
        operation: 'cancelPayment',
        method: 'post',
        path: '/v1/payments/cancelPayment',
        payload: { paymentRequestId: '{$inputs.runId}-cancel{$inputs.inProcess}' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
      },
      {
        id: 'inquire',
        operation: 'inquiryPayment',
        method: 'post',
        path: '/v1/payments/inquiryPayment',
        payload: { paymentRequestId: '{$inputs.runId}-cancel{$inputs.inProcess}' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
          "$response.body#/paymentResult/resultStatus == 'F'",
        ],
      },
      {
        id: 'pay-again',
        operation: 'pay',
        method: 'post',
        path: '/v1/payments/pay',
        payload: { paymentRequestId: '{$inputs.runId}-cancel{$inputs.inProcess}', paymentAmount: { currency: 'PHP', value: '12500' }, order: { referenceOrderId: '{$inputs.runId}-order', orderDescription: 'Monthly plan', orderAmount: { currency: 'PHP', value: '12500' } }, paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: '$steps.bind.outputs.accessToken' }, paymentFactor: { isAgreementPayment: 'true' } },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
        ],
      },
      {
        id: 'inquire-again',
        operation: 'inquiryPayment',
        method: 'post',
        path: '/v1/payments/inquiryPayment',
        payload: { paymentRequestId: '{$inputs.runId}-cancel{$inputs.inProcess}' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
          "$response.body#/paymentResult/resultStatus == 'F'",
        ],
      },
    ],
  },
  {
    id: 'paid-payment-is-canceled',
    summary: 'Whatever its state, a payment is canceled on the day it was made; after that nothing is refunded of it.',
    source: 'openapi/alipay-plus/flows/cancel.arazzo.yaml#/workflows/1',
    steps: [
      {
        id: 'bind',
        flow: 'bind-wallet',
        inputs: { runId: '$inputs.runId' },
        outputs: { accessToken: '$outputs.accessToken', refreshToken: '$outputs.refreshToken', customerId: '$outputs.customerId' },
      },
      {
        id: 'pay',
        operation: 'pay',
        method: 'post',
        path: '/v1/payments/pay',
        payload: { paymentRequestId: '{$inputs.runId}-paid', paymentAmount: { currency: 'PHP', value: '12500' }, order: { referenceOrderId: '{$inputs.runId}-order', orderDescription: 'Monthly plan', orderAmount: { currency: 'PHP', value: '12500' } }, paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: '$steps.bind.outputs.accessToken' }, paymentFactor: { isAgreementPayment: 'true' } },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
      },
      {
        id: 'cancel',
        operation: 'cancelPayment',
        method: 'post',
        path: '/v1/payments/cancelPayment',
        payload: { paymentRequestId: '{$inputs.runId}-paid' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
      },
      {
        id: 'inquire',
        operation: 'inquiryPayment',
        method: 'post',
        path: '/v1/payments/inquiryPayment',
        payload: { paymentRequestId: '{$inputs.runId}-paid' },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
          "$response.body#/paymentResult/resultStatus == 'F'",
        ],
      },
      {
        id: 'refund',
        operation: 'refund',
        method: 'post',
        path: '/v1/payments/refund',
        payload: { paymentRequestId: '{$inputs.runId}-paid', refundRequestId: '{$inputs.runId}-canceled', refundAmount: { currency: 'PHP', value: '12500' } },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
        ],
      },
    ],
  },
  {
    id: 'refund-is-made-once',
    summary: 'The same request with the same refundRequestId refunds once; another amount under it is refused.',
    source: 'openapi/alipay-plus/flows/refund.arazzo.yaml#/workflows/0',
    steps: [
      {
        id: 'bind',
        flow: 'bind-wallet',
        inputs: { runId: '$inputs.runId' },
        outputs: { accessToken: '$outputs.accessToken', refreshToken: '$outputs.refreshToken', customerId: '$outputs.customerId' },
      },
      {
        id: 'pay',
        operation: 'pay',
        method: 'post',
        path: '/v1/payments/pay',
        payload: { paymentRequestId: '{$inputs.runId}-refunded', paymentAmount: { currency: 'PHP', value: '12500' }, order: { referenceOrderId: '{$inputs.runId}-order', orderDescription: 'Monthly plan', orderAmount: { currency: 'PHP', value: '12500' } }, paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: '$steps.bind.outputs.accessToken' }, paymentFactor: { isAgreementPayment: 'true' } },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
        outputs: { paymentId: '$response.body#/paymentId' },
      },
      {
        id: 'refund',
        operation: 'refund',
        method: 'post',
        path: '/v1/payments/refund',
        payload: { paymentRequestId: '{$inputs.runId}-refunded', refundRequestId: '{$inputs.runId}-once', refundAmount: { currency: 'PHP', value: '2500' } },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
        outputs: { refundId: '$response.body#/refundId' },
      },
      {
        id: 'refund-again',
        operation: 'refund',
        method: 'post',
        path: '/v1/payments/refund',
        payload: { paymentRequestId: '{$inputs.runId}-refunded', refundRequestId: '{$inputs.runId}-once', refundAmount: { currency: 'PHP', value: '2500' } },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
          '$response.body#/refundId == $steps.refund.outputs.refundId',
        ],
      },
      {
        id: 'refund-more',
        operation: 'refund',
        method: 'post',
        path: '/v1/payments/refund',
        payload: { paymentRequestId: '{$inputs.runId}-refunded', refundRequestId: '{$inputs.runId}-once', refundAmount: { currency: 'PHP', value: '2501' } },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
          "$response.body#/result/resultCode == 'REPEAT_REQ_INCONSISTENT'",
        ],
      },
      {
        id: 'inquire',
        operation: 'inquiryPayment',
        method: 'post',
        path: '/v1/payments/inquiryPayment',
        payload: { paymentRequestId: '{$inputs.runId}-refunded' },
        criteria: [
          "$response.body#/paymentResult/resultStatus == 'S'",
          '$response.body#/transactions/0/transactionId == $steps.refund.outputs.refundId',
          "$response.body#/transactions/0/transactionAmount/value == '2500'",
        ],
      },
      {
        id: 'rest',
        operation: 'refund',
        method: 'post',
        path: '/v1/payments/refund',
        payload: { paymentRequestId: '{$inputs.runId}-refunded', refundRequestId: '{$inputs.runId}-rest', refundAmount: { currency: 'PHP', value: '10000' } },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
          '$response.body#/refundId != $steps.refund.outputs.refundId',
        ],
      },
    ],
  },
  {
    id: 'refunds-are-at-most-the-payment',
    summary: 'A payment is refunded in parts, all of them together at most its amount.',
    source: 'openapi/alipay-plus/flows/refund.arazzo.yaml#/workflows/1',
    steps: [
      {
        id: 'bind',
        flow: 'bind-wallet',
        inputs: { runId: '$inputs.runId' },
        outputs: { accessToken: '$outputs.accessToken', refreshToken: '$outputs.refreshToken', customerId: '$outputs.customerId' },
      },
      {
        id: 'pay',
        operation: 'pay',
        method: 'post',
        path: '/v1/payments/pay',
        payload: { paymentRequestId: '{$inputs.runId}-parts', paymentAmount: { currency: 'PHP', value: '12500' }, order: { referenceOrderId: '{$inputs.runId}-order', orderDescription: 'Monthly plan', orderAmount: { currency: 'PHP', value: '12500' } }, paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: '$steps.bind.outputs.accessToken' }, paymentFactor: { isAgreementPayment: 'true' } },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
        outputs: { paymentId: '$response.body#/paymentId' },
      },
      {
        id: 'too-much',
        operation: 'refund',
        method: 'post',
        path: '/v1/payments/refund',
        payload: { paymentRequestId: '{$inputs.runId}-parts', refundRequestId: '{$inputs.runId}-too-much', refundAmount: { currency: 'PHP', value: '12501' } },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
          "$response.body#/result/resultCode == 'REFUND_AMOUNT_EXCEED'",
        ],
      },
      {
        id: 'part',
        operation: 'refund',
        method: 'post',
        path: '/v1/payments/refund',
        payload: { paymentRequestId: '{$inputs.runId}-parts', refundRequestId: '{$inputs.runId}-part', refundAmount: { currency: 'PHP', value: '2500' } },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
      },
      {
        id: 'more-than-the-rest',
        operation: 'refund',
        method: 'post',
        path: '/v1/payments/refund',
        payload: { paymentRequestId: '{$inputs.runId}-parts', refundRequestId: '{$inputs.runId}-more', refundAmount: { currency: 'PHP', value: '10001' } },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
          "$response.body#/result/resultCode == 'REFUND_AMOUNT_EXCEED'",
        ],
      },
      {
        id: 'rest',
        operation: 'refund',
        method: 'post',
        path: '/v1/payments/refund',
        payload: { paymentRequestId: '{$inputs.runId}-parts', refundRequestId: '{$inputs.runId}-all', refundAmount: { currency: 'PHP', value: '10000' } },
        criteria: [
          "$response.body#/result/resultCode == 'SUCCESS'",
        ],
      },
      {
        id: 'one-more',
        operation: 'refund',
        method: 'post',
        path: '/v1/payments/refund',
        payload: { paymentRequestId: '{$inputs.runId}-parts', refundRequestId: '{$inputs.runId}-one-more', refundAmount: { currency: 'PHP', value: '1' } },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
          "$response.body#/result/resultCode == 'REFUND_AMOUNT_EXCEED'",
        ],
      },
    ],
  },
  {
    id: 'unknown-payment',
    summary: 'A payment that there is not is not told of, canceled or refunded.',
    source: 'openapi/alipay-plus/flows/unknown-ids.arazzo.yaml#/workflows/0',
    steps: [
      {
        id: 'inquire',
        operation: 'inquiryPayment',
        method: 'post',
        path: '/v1/payments/inquiryPayment',
        payload: { paymentRequestId: '{$inputs.runId}-unknown' },
        criteria: [
          "$response.body#/result/resultCode == 'ORDER_NOT_EXIST' || $response.body#/paymentResult/resultCode == 'ORDER_NOT_EXIST'",
        ],
      },
      {
        id: 'cancel',
        operation: 'cancelPayment',
        method: 'post',
        path: '/v1/payments/cancelPayment',
        payload: { paymentRequestId: '{$inputs.runId}-unknown' },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
          "$response.body#/result/resultCode == 'ORDER_NOT_EXIST'",
        ],
      },
      {
        id: 'refund',
        operation: 'refund',
        method: 'post',
        path: '/v1/payments/refund',
        payload: { paymentRequestId: '{$inputs.runId}-unknown', refundRequestId: '{$inputs.runId}-unknown', refundAmount: { currency: 'PHP', value: '100' } },
        criteria: [
          "$response.body#/result/resultStatus == 'F'",
          "$response.body#/result/resultCode == 'ORDER_NOT_EXIST'",
        ],
      },
    ],
  },
];
