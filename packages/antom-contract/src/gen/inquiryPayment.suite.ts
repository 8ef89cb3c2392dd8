// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Ask where a payment stands
 * @generated from #/paths/~1v1~1payments~1inquiryPayment/post
 */
export const inquiryPaymentSuite: ContractSuite = {
  id: 'inquiryPayment',
  pointer: '#/paths/~1v1~1payments~1inquiryPayment/post',
  method: 'post',
  path: '/v1/payments/inquiryPayment',
  signed: true,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1v1~1payments~1inquiryPayment/post/responses/200/content/application~1json/schema',
  results: {
    S: ['SUCCESS'],
    F: ['ACCESS_DENIED', 'INVALID_API', 'KEY_NOT_FOUND', 'NO_INTERFACE_DEF', 'ORDER_NOT_EXIST', 'PARAM_ILLEGAL', 'PROCESS_FAIL', 'SYSTEM_ERROR'],
    U: ['PAYMENT_IN_PROCESS', 'REQUEST_TRAFFIC_EXCEED_LIMIT', 'UNKNOWN_EXCEPTION'],
  },
  echo: ['paymentRequestId', 'paymentId', 'merchantAccountId'],
  scenarios: {
    'inquiryPayment.success': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0001' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0001', paymentId: '20240518194010800100188870200001000', paymentAmount: { currency: 'HKD', value: '12800' }, paymentCreateTime: '2024-05-18T09:07:01+08:00', paymentTime: '2024-05-18T09:07:48+08:00', pspCustomerInfo: { pspName: 'ALIPAY_HK', pspCustomerId: '2160000000000001', displayCustomerId: '+852****1234' }, transactions: [] },
    },
    'inquiryPayment.success-documented': {
      code: 'SUCCESS',
      request: { paymentId: '20190608114010800100188820200350927' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentRequestId: '20190608114008000000350927', paymentId: '20190608114010800100188820200350927', paymentAmount: { currency: 'USD', value: '500' }, paymentCreateTime: '2019-06-01T12:01:01+08:30', paymentTime: '2019-06-01T12:01:01+08:30', transactions: null },
    },
    'inquiryPayment.success-guide': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay_1089760038715669_102775745075656', paymentId: '071329156697640993635741494609211863FOkUAZHdoQ201908280000008675' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'Success' }, paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentStatus: 'SUCCESS', paymentId: '071329156697640993635741494609211863FOkUAZHdoQ201908280000008675', paymentRequestId: 'pay_1089760038715669_102775745075656', paymentAmount: { currency: 'PHP', value: '800' }, extendInfo: 'payQuery result', paymentTime: '2019-08-28 00:13:29', resultInfo: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'Success' }, paymentCreateTime: '2019-08-28 00:13:29', transactions: [] },
    },
    'inquiryPayment.success-guide-processing': {
      code: 'SUCCESS',
      request: { paymentId: '20201123194010800100188400240882932' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentId: '20201123194010800100188400240882932', paymentResultCode: 'PAYMENT_IN_PROCESS', paymentRequestId: 'ACHLP2263824004132888625', paymentResultMessage: 'Payment is processing.', paymentAmount: { currency: 'HKD', value: '50000' }, paymentStatus: 'PROCESSING' },
    },
    'inquiryPayment.success-guide-failed': {
      code: 'SUCCESS',
      request: { paymentRequestId: '3cb72ff85fbbf033a5eb099797411b' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentId: '20201123194010800100188200241070318', paymentResultCode: 'PROCESS_FAIL', paymentRequestId: '3cb72ff85fbbf033a5eb099797411b', paymentResultMessage: 'General business failure. No retry.', paymentAmount: { currency: 'PHP', value: '15000' }, paymentStatus: 'FAIL' },
    },
    'inquiryPayment.success-pending': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200002000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'PENDING', paymentResultCode: 'PAYMENT_IN_PROCESS', paymentResultMessage: 'The payment is being processed.', paymentRequestId: 'order-20240518-0002', paymentId: '20240518194010800100188870200002000', paymentAmount: { currency: 'EUR', value: '7450' }, paymentCreateTime: '2024-05-18T09:14:02+08:00', paymentMethodType: 'SOFORT' },
    },
    'inquiryPayment.success-canceled': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200003000', paymentRequestId: 'order-20240518-0003' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'CANCELLED', paymentRequestId: 'order-20240518-0003', paymentId: '20240518194010800100188870200003000', paymentAmount: { currency: 'THB', value: '25000' }, paymentCreateTime: '2024-05-18T09:21:03+08:00', transactions: null },
    },
    'inquiryPayment.success-redirect': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0004' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'PROCESSING', paymentResultCode: 'PAYMENT_IN_PROCESS', paymentResultMessage: 'The payment is being processed.', paymentRequestId: 'order-20240518-0004', paymentId: '20240518194010800100188870200004000', paymentAmount: { currency: 'KRW', value: '39000' }, paymentCreateTime: '2024-05-18T09:28:04+08:00', redirectActionForm: { method: 'POST', parameters: 'token=0006&step=2', redirectUrl: 'https://wallet.example/continue', actionFormType: 'RedirectActionForm' } },
    },
    'inquiryPayment.success-redirect-get': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200005000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'PROCESSING', paymentResultCode: 'PAYMENT_IN_PROCESS', paymentResultMessage: 'The payment is being processed.', paymentRequestId: 'order-20240518-0005', paymentId: '20240518194010800100188870200005000', paymentAmount: { currency: 'IDR', value: '15000000' }, paymentCreateTime: '2024-05-18T09:35:05+08:00', redirectActionForm: { method: 'GET', redirectUrl: 'https://wallet.example/continue?paymentId=20240518194010800100188870200005000' } },
    },
    'inquiryPayment.success-card': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0006' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0006', paymentId: '20240518194010800100188870200006000', paymentAmount: { currency: 'SGD', value: '4200' }, paymentCreateTime: '2024-05-18T09:42:06+08:00', paymentTime: '2024-05-18T09:42:53+08:00', authExpiryTime: '2024-05-25T10:04:58+08:00', paymentResultInfo: { issuerName: 'Example Bank', cardNo: '************0768', cardBrand: 'VISA', cardToken: 'ALIPAYTOKEN0008EXAMPLE', issuingCountry: 'SG', funding: 'CREDIT', paymentMethodRegion: 'GLOBAL', threeDSResult: { threeDSVersion: '2.2.0', eci: '05', cavv: 'AJkBBkhgQQAAAE4gSEJydQAAAAA=', dsTransactionId: 'f25084f0-5b16-4c0a-ae5d-b24808a95e4b', challenged: 'true', threeDSOffered: 'true' }, avsResultRaw: 'A', cvvResultRaw: 'Y', networkTransactionId: 'networkTransaction0008', lastFour: '0768', expiryMonth: '12', expiryYear: '27', credentialTypeUsed: 'PAN', incrementalAuthorizationAvailable: 'false' } },
    },
    'inquiryPayment.success-card-failed': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200007000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'FAIL', paymentResultCode: 'ISSUER_REJECTS_TRANSACTION', paymentResultMessage: 'The bank that issued the card rejected the transaction.', paymentRequestId: 'order-20240518-0007', paymentId: '20240518194010800100188870200007000', paymentAmount: { currency: 'SGD', value: '98000' }, paymentCreateTime: '2024-05-18T09:49:07+08:00', paymentResultInfo: { refusalCodeRaw: '61', refusalReasonRaw: 'Exceeds withdrawal amount limit', merchantAdviceCode: '03', cardNo: '************0768', cardBrand: 'VISA', threeDSResult: { threeDSVersion: '2.1.0', eci: '07', threeDStransactionStatusReason: '11', challengeCancel: '01', threeDSOffered: 'true' } } },
    },
    'inquiryPayment.success-grabpay': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0008' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0008', paymentId: '20240518194010800100188870200008000', paymentAmount: { currency: 'SGD', value: '15900' }, paymentCreateTime: '2024-05-18T09:56:08+08:00', paymentTime: '2024-05-18T09:56:55+08:00', paymentResultInfo: { creditPayPlan: { installmentNum: '4', interval: 'MONTH' } } },
    },
    'inquiryPayment.success-alipay-cn': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200009000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0009', paymentId: '20240518194010800100188870200009000', paymentAmount: { currency: 'CNY', value: '36800' }, paymentCreateTime: '2024-05-18T10:03:09+08:00', paymentTime: '2024-05-18T10:03:56+08:00', pspCustomerInfo: { pspName: 'ALIPAY_CN', pspCustomerId: '2088000000000001', displayCustomerId: 'e***@mail.example' }, customsDeclarationAmount: { currency: 'CNY', value: '36800' } },
    },
    'inquiryPayment.success-settlement': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200010000', paymentRequestId: 'order-20240518-0010' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0010', paymentId: '20240518194010800100188870200010000', paymentAmount: { currency: 'USD', value: '10000' }, paymentCreateTime: '2024-05-18T10:10:10+08:00', paymentTime: '2024-05-18T10:10:57+08:00', grossSettlementAmount: { currency: 'SGD', value: '13521' }, settlementQuote: { quoteId: 'QUOTE_0012', quoteCurrencyPair: 'USD/SGD', quotePrice: '1.3521', guaranteed: 'true' } },
    },
    'inquiryPayment.success-promotion': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0011' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0011', paymentId: '20240518194010800100188870200011000', paymentAmount: { currency: 'MYR', value: '8000' }, paymentCreateTime: '2024-05-18T10:17:11+08:00', paymentTime: '2024-05-18T10:17:58+08:00', promotionResults: [{ promotionType: 'DISCOUNT', discount: { discountTag: 'May voucher', discountName: 'Eight ringgit off', savingsAmount: { currency: 'MYR', value: '800' } } }, { promotionType: 'INTEREST_FREE' }] },
    },
    'inquiryPayment.success-promotion-documented': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200012000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0012', paymentId: '20240518194010800100188870200012000', paymentAmount: { currency: 'MYR', value: '4600' }, paymentCreateTime: '2024-05-18T10:24:12+08:00', paymentTime: '2024-05-18T10:24:59+08:00', promotionResult: [{ promotionType: 'DISCOUNT', discount: { discountName: 'Welcome voucher', savingsAmount: { currency: 'MYR', value: '500' }, estimateSavingsAmount: { currency: 'MYR', value: '500' } } }] },
    },
    'inquiryPayment.success-account': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0013', merchantAccountId: 'account-0002' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0013', paymentId: '20240518194010800100188870200013000', paymentAmount: { currency: 'GBP', value: '2350' }, paymentCreateTime: '2024-05-18T10:31:13+08:00', paymentTime: '2024-05-18T10:32:00+08:00', merchantAccountId: 'account-0002', acquirerReferenceNo: 'ARN-000000000017' },
    },
    'inquiryPayment.success-pix-retries': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200014000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'PROCESSING', paymentResultCode: 'PAYMENT_IN_PROCESS', paymentResultMessage: 'The payment is being processed.', paymentRequestId: 'order-20240518-0014', paymentId: '20240518194010800100188870200014000', paymentAmount: { currency: 'BRL', value: '4990' }, paymentCreateTime: '2024-05-18T10:38:14+08:00', paymentMethodType: 'PIX', retryInfo: { availableRetries: '2', orderId: 'PIXORDER0017', paymentAttempts: [{ attemptAt: '2024-05-18T08:00:00-03:00', attemptResponse: 'USER_BALANCE_NOT_ENOUGH' }] } },
    },
    'inquiryPayment.success-refunds': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0015' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0015', paymentId: '20240518194010800100188870200015000', paymentAmount: { currency: 'HKD', value: '50000' }, paymentCreateTime: '2024-05-18T10:45:15+08:00', paymentTime: '2024-05-18T10:46:02+08:00', transactions: [{ transactionResult: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, transactionId: '20240519194010800100188870300001000', transactionType: 'REFUND', transactionStatus: 'SUCCESS', transactionAmount: { currency: 'HKD', value: '20000' }, transactionRequestId: 'refund-20240519-0001', transactionTime: '2024-05-19T09:30:00+08:00' }, { transactionResult: { resultStatus: 'U', resultCode: 'PAYMENT_IN_PROCESS', resultMessage: 'The transaction is being processed.' }, transactionId: '20240519194010800100188870300002000', transactionType: 'REFUND', transactionStatus: 'PROCESSING', transactionAmount: { currency: 'HKD', value: '5000' }, transactionRequestId: 'refund-20240519-0002' }] },
    },
    'inquiryPayment.success-captures': {
      code: 'SUCCESS',
      request: { paymentId: '20220928194010800100188870200016000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20220928-0016', paymentId: '20220928194010800100188870200016000', paymentAmount: { currency: 'SGD', value: '12600' }, paymentCreateTime: '2022-09-28T07:10:02-07:00', paymentTime: '2022-09-28T07:10:49-07:00', transactions: [{ transactionResult: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, transactionId: '20220929194010800100188870300003000', transactionType: 'CAPTURE', transactionStatus: 'SUCCESS', transactionAmount: { currency: 'SGD', value: '4200' }, transactionRequestId: 'capture-20220929-0003' }, { transactionResult: { resultStatus: 'F', resultCode: 'PROCESS_FAIL', resultMessage: 'General business failure. No retry.' }, transactionId: '20220929194010800100188870300004000', transactionType: 'CAPTURE', transactionStatus: 'FAIL', transactionAmount: { currency: 'SGD', value: '4200' }, transactionRequestId: 'capture-20220929-0004', transactionTime: '2022-09-29T07:13:50-07:00' }, { transactionResult: { resultStatus: 'U', resultCode: 'PAYMENT_IN_PROCESS', resultMessage: 'payment in process' }, transactionId: '20220929194010800100188870300005000', transactionType: 'CAPTURE', transactionStatus: 'PROCESSING', transactionAmount: { currency: 'SGD', value: '4200' }, transactionRequestId: 'capture-20220929-0005' }] },
    },
    'inquiryPayment.success-transaction-types': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200017000', paymentRequestId: 'order-20240518-0017' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0017', paymentId: '20240518194010800100188870200017000', paymentAmount: { currency: 'EUR', value: '5000' }, paymentCreateTime: '2024-05-18T10:59:17+08:00', paymentTime: '2024-05-18T11:00:04+08:00', transactions: [{ transactionResult: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, transactionId: '20240519194010800100188870300006000', transactionType: 'AUTHORIZATION', transactionStatus: 'SUCCESS', transactionAmount: { currency: 'EUR', value: '5000' }, transactionRequestId: 'authorization-20240519-0006', transactionTime: '2024-05-18T12:00:00+08:00' }, { transactionResult: { resultStatus: 'U', resultCode: 'PAYMENT_IN_PROCESS', resultMessage: 'The transaction is being processed.' }, transactionId: '20240519194010800100188870300007000', transactionType: 'INCREMENTAL', transactionStatus: 'PENDING', transactionAmount: { currency: 'EUR', value: '1000' }, transactionRequestId: 'incremental-20240519-0007' }, { transactionResult: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, transactionId: '20240519194010800100188870300008000', transactionType: 'PAYMENT', transactionStatus: 'SUCCESS', transactionAmount: { currency: 'EUR', value: '5000' }, transactionRequestId: 'payment-20240519-0008', transactionTime: '2024-05-18T12:00:01+08:00' }, { transactionResult: { resultStatus: 'U', resultCode: 'PAYMENT_IN_PROCESS', resultMessage: 'The transaction is being processed.' }, transactionId: '20240519194010800100188870300009000', transactionType: 'CAPTURE', transactionStatus: 'PROCESSING', transactionAmount: { currency: 'EUR', value: '2500' }, transactionRequestId: 'capture-20240519-0009' }, { transactionResult: { resultStatus: 'F', resultCode: 'PROCESS_FAIL', resultMessage: 'A general business failure occurred.' }, transactionId: '20240519194010800100188870300010000', transactionType: 'REFUND', transactionStatus: 'FAIL', transactionAmount: { currency: 'EUR', value: '2500' }, transactionRequestId: 'refund-20240519-0010', transactionTime: '2024-05-19T12:00:00+08:00' }, { transactionResult: { resultStatus: 'F', resultCode: 'SYSTEM_ERROR', resultMessage: 'A system error occurred.' }, transactionId: '20240519194010800100188870300011000', transactionType: 'CANCEL', transactionStatus: 'CANCELLED', transactionAmount: { currency: 'EUR', value: '5000' }, transactionRequestId: 'cancel-20240519-0011' }, { transactionResult: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, transactionId: '20240519194010800100188870300012000', transactionType: 'VOID', transactionStatus: 'SUCCESS', transactionAmount: { currency: 'EUR', value: '1000' }, transactionRequestId: 'void-20240519-0012', transactionTime: '2024-05-19T12:05:00+08:00' }] },
    },
    'inquiryPayment.success-full': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0018', paymentId: '20240518194010800100188870200018000', merchantAccountId: 'account-0001' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'The call succeeded.' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'The payment succeeded.', paymentRequestId: 'order-20240518-0018', paymentId: '20240518194010800100188870200018000', paymentAmount: { currency: 'USD', value: '48650' }, paymentCreateTime: '2024-05-18T11:06:18+08:00', paymentTime: '2024-05-18T11:06:49+08:00', pspCustomerInfo: { pspName: 'ALIPAY_CN', pspCustomerId: '2088000000000001', displayCustomerId: '138****1234', displayCustomerName: 'E*****e', customer2088Id: '2088000000000001', extendInfo: "{\"exampleKey\":\"example\"}" }, redirectActionForm: { method: 'POST', parameters: 'token=0018&step=1', redirectUrl: 'https://issuer.example/3ds', actionFormType: 'RedirectActionForm' }, acquirerReferenceNo: 'ARN-0018', transactions: [{ transactionResult: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, transactionId: '20240519194010800100188870300013000', transactionType: 'CAPTURE', transactionStatus: 'SUCCESS', transactionAmount: { currency: 'USD', value: '48650' }, transactionRequestId: 'capture-20240519-0013', transactionTime: '2024-05-19T12:00:00+08:00', acquirerInfo: { acquirerName: 'Example Acquiring', referenceRequestId: 'REF_0013', acquirerTransactionId: 'ACQ_0013', acquirerMerchantId: 'MID_0001', acquirerMerchantName: 'Example Travel', acquirerResultCode: '00', acquirerResultMessage: 'Approved', acquirerReasonDescription: 'Approved without remarks', acquirerCardToken: 'ACQTOKEN0013', ptspTransactionId: 'PTSP_0013' }, grossSettlementAmount: { currency: 'SGD', value: '65780' }, settlementQuote: { quoteId: 'QUOTE_0013', quoteCurrencyPair: 'USD/SGD', quotePrice: '1.3521', quoteStartTime: '2024-06-11T00:00:00+08:00', quoteExpiryTime: '2024-06-12T00:00:00+08:00', guaranteed: 'true', exchangeAmount: { currency: 'SGD', value: '65780' } } }], customsDeclarationAmount: { currency: 'USD', value: '48650' }, grossSettlementAmount: { currency: 'SGD', value: '65780' }, settlementQuote: { quoteId: 'QUOTE_0018', quoteCurrencyPair: 'USD/SGD', quotePrice: '1.3521', quoteStartTime: '2024-06-11T00:00:00+08:00', quoteExpiryTime: '2024-06-12T00:00:00+08:00', guaranteed: 'true', exchangeAmount: { currency: 'SGD', value: '65780' } }, paymentResultInfo: { issuerName: 'Example Bank', refusalCodeRaw: '51', refusalReasonRaw: 'Insufficient funds at the first attempt', merchantAdviceCode: '02', acquirerInfo: { acquirerName: 'Example Acquiring', referenceRequestId: 'REF_0018', acquirerTransactionId: 'ACQ_0018', acquirerMerchantId: 'MID_0001', acquirerMerchantName: 'Example Travel', acquirerResultCode: '00', acquirerResultMessage: 'Approved', acquirerReasonDescription: 'Approved without remarks', acquirerCardToken: 'ACQTOKEN0018', ptspTransactionId: 'PTSP_0018' }, cardNo: '************0768', cardBrand: 'VISA', cardToken: 'ALIPAYTOKEN0018EXAMPLE', issuingCountry: 'SG', funding: 'DEBIT', paymentMethodRegion: 'GLOBAL', threeDSResult: { threeDSVersion: '2.2.0', eci: '05', cavv: 'AJkBBkhgQQAAAE4gSEJydQAAAAA=', dsTransactionId: 'c272b04f-6e7b-43a2-bb78-90f4fb94aa25', xid: 'MDAwMDAwMDAwMDAwMDAwMDAwMjA=', threeDStransactionStatusReason: '01', challengeCancel: '01', challenged: 'true', exemptionType: 'transactionRiskAnalysis', threeDSOffered: 'true' }, avsResultRaw: 'A', cvvResultRaw: 'Y', networkTransactionId: 'networkTransaction0018', creditPayPlan: { installmentNum: '6', interval: 'MONTH', creditPayFeeType: 'PERCENTAGE', feePercentage: '100', filteredInstallmentPeriods: ['3', '6'], interestRate: '1.25' }, cardholderName: 'Example Holder', cardBin: '405469', lastFour: '0768', expiryMonth: '12', expiryYear: '27', cardCategory: 'COMMERCIAL', accountNo: 'ACCOUNT_0018', exemptionRequested: 'lowValue', credentialTypeUsed: 'NETWORK_TOKEN', rrn: '416302000020', userAuthorizationStatus: 'AUTHORIZED', authorizationCode: '00C3D4', incrementalAuthorizationAvailable: 'false', extendedAuthorizationAvailable: 'true', refundOnAuthorizationAvailable: 'true' }, authExpiryTime: '2024-05-25T12:00:00+08:00', promotionResults: [{ promotionType: 'DISCOUNT', discount: { discountTag: 'June sale', discountName: 'Five dollars off', savingsAmount: { currency: 'USD', value: '500' }, estimateSavingsAmount: { currency: 'USD', value: '500' } } }], promotionResult: [{ promotionType: 'DISCOUNT', discount: { discountTag: 'June sale', discountName: 'Five dollars off', savingsAmount: { currency: 'USD', value: '500' }, estimateSavingsAmount: { currency: 'USD', value: '500' } } }], extendInfo: 'payQuery result', resultInfo: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'The call succeeded.' }, metadata: "{\"cart\":\"0020\"}", customizedInfo: { customizedField1: 'spring campaign', customizedField2: 'desk 4', customizedField3: 'example', customizedField4: 'example', customizedField5: 'example' }, processingAmount: { currency: 'SGD', value: '65780' }, authPaymentId: 'AUTH_0018', actualPaymentAmount: { currency: 'USD', value: '48150' }, paymentQuote: { quoteId: 'QUOTE_0018', quoteCurrencyPair: 'USD/SGD', quotePrice: '1.3521', quoteStartTime: '2024-06-11T00:00:00+08:00', quoteExpiryTime: '2024-06-12T00:00:00+08:00', guaranteed: 'true', exchangeAmount: { currency: 'SGD', value: '65780' } }, nonGuaranteeCouponAmount: { currency: 'USD', value: '100' }, cardInfo: { cardNo: '************0768', cardBrand: 'VISA', cardToken: 'ALIPAYTOKEN0018EXAMPLE', issuingCountry: 'SG', funding: 'DEBIT', paymentMethodRegion: 'GLOBAL', threeDSResult: { threeDSVersion: '2.2.0', eci: '05', cavv: 'AJkBBkhgQQAAAE4gSEJydQAAAAA=', dsTransactionId: 'c272b04f-6e7b-43a2-bb78-90f4fb94aa25', xid: 'MDAwMDAwMDAwMDAwMDAwMDAwMjA=', threeDStransactionStatusReason: '01', challengeCancel: '01', challenged: 'true', exemptionType: 'transactionRiskAnalysis', threeDSOffered: 'true' } }, acquirerInfo: { acquirerName: 'Example Acquiring', referenceRequestId: 'REF_0018', acquirerTransactionId: 'ACQ_0018', acquirerMerchantId: 'MID_0001', acquirerMerchantName: 'Example Travel', acquirerResultCode: '00', acquirerResultMessage: 'Approved', acquirerReasonDescription: 'Approved without remarks', acquirerCardToken: 'ACQTOKEN0018', ptspTransactionId: 'PTSP_0018' }, merchantAccountId: 'account-0001', earliestSettlementTime: '2024-05-20T00:00:00+08:00', paymentMethodType: 'CARD', retryInfo: { availableRetries: '1', orderId: 'PIXORDER0018', paymentAttempts: [{ attemptAt: '2024-06-11T10:40:02-03:00', attemptResponse: 'USER_BALANCE_NOT_ENOUGH' }, { attemptAt: '2024-06-12T10:40:02-03:00', attemptResponse: 'SUCCESS' }] } },
    },
    'inquiryPayment.access-denied': {
      code: 'ACCESS_DENIED',
      request: { paymentRequestId: 'order-20240518-0019' },
      response: { result: { resultStatus: 'F', resultCode: 'ACCESS_DENIED', resultMessage: 'Access is refused.' } },
    },
    'inquiryPayment.invalid-api': {
      code: 'INVALID_API',
      request: { paymentRequestId: 'order-20240518-0020' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_API', resultMessage: 'The API called is invalid or not active.' } },
    },
    'inquiryPayment.key-not-found': {
      code: 'KEY_NOT_FOUND',
      request: { paymentId: '20240518194010800100188870200021000' },
      response: { result: { resultStatus: 'F', resultCode: 'KEY_NOT_FOUND', resultMessage: "A key, private or public, is missing on Antom's side or on the merchant's." } },
    },
    'inquiryPayment.no-interface-def': {
      code: 'NO_INTERFACE_DEF',
      request: { paymentId: '20240518194010800100188870200022000', paymentRequestId: 'order-20240518-0022' },
      response: { result: { resultStatus: 'F', resultCode: 'NO_INTERFACE_DEF', resultMessage: 'The API is not defined.' } },
    },
    'inquiryPayment.order-not-exist': {
      code: 'ORDER_NOT_EXIST',
      request: { paymentRequestId: 'order-20240518-0023' },
      response: { result: { resultStatus: 'F', resultCode: 'ORDER_NOT_EXIST', resultMessage: 'The order does not exist.' } },
    },
    'inquiryPayment.param-illegal': {
      code: 'PARAM_ILLEGAL',
      request: { paymentId: '#' },
      response: { result: { resultStatus: 'F', resultCode: 'PARAM_ILLEGAL', resultMessage: 'A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.' } },
    },
    'inquiryPayment.process-fail': {
      code: 'PROCESS_FAIL',
      request: { paymentRequestId: 'order-20240518-0025' },
      response: { result: { resultStatus: 'F', resultCode: 'PROCESS_FAIL', resultMessage: 'A general business failure occurred.' } },
    },
    'inquiryPayment.system-error': {
      code: 'SYSTEM_ERROR',
      request: { paymentRequestId: 'order-20240518-0026' },
      response: { result: { resultStatus: 'F', resultCode: 'SYSTEM_ERROR', resultMessage: 'A system error occurred.' } },
    },
    'inquiryPayment.payment-in-process': {
      code: 'PAYMENT_IN_PROCESS',
      request: { paymentId: '20240518194010800100188870200027000' },
      response: { result: { resultStatus: 'U', resultCode: 'PAYMENT_IN_PROCESS', resultMessage: 'The payment is being processed.' } },
    },
    'inquiryPayment.request-traffic-exceed-limit': {
      code: 'REQUEST_TRAFFIC_EXCEED_LIMIT',
      request: { paymentId: '20240518194010800100188870200028000', paymentRequestId: 'order-20240518-0028' },
      response: { result: { resultStatus: 'U', resultCode: 'REQUEST_TRAFFIC_EXCEED_LIMIT', resultMessage: 'The request traffic exceeds the limit.' } },
    },
    'inquiryPayment.unknown-exception': {
      code: 'UNKNOWN_EXCEPTION',
      request: { paymentRequestId: 'order-20240518-0029' },
      response: { result: { resultStatus: 'U', resultCode: 'UNKNOWN_EXCEPTION', resultMessage: 'The call failed for an unknown reason.' } },
    },
    'inquiryPayment.payment-success': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200030000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'The payment succeeded.', paymentRequestId: 'order-20240518-0030', paymentId: '20240518194010800100188870200030000', paymentAmount: { currency: 'PHP', value: '65000' }, paymentCreateTime: '2024-05-18T12:30:30+08:00', paymentTime: '2024-05-18T12:31:22+08:00', transactions: [] },
    },
    'inquiryPayment.payment-access-denied': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0031' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'FAIL', paymentResultCode: 'ACCESS_DENIED', paymentResultMessage: 'Access is refused.', paymentRequestId: 'order-20240518-0031', paymentId: '20240518194010800100188870200031000', paymentAmount: { currency: 'USD', value: '1500' }, paymentCreateTime: '2024-05-18T12:37:31+08:00' },
    },
    'inquiryPayment.payment-authentication-required': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0032' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'FAIL', paymentResultCode: 'AUTHENTICATION_REQUIRED', paymentResultMessage: 'The payment needs 3D Secure authentication.', paymentRequestId: 'order-20240518-0032', paymentId: '20240518194010800100188870200032000', paymentAmount: { currency: 'EUR', value: '12000' }, paymentCreateTime: '2024-05-18T12:44:32+08:00', paymentResultInfo: { cardNo: '************0768', cardBrand: 'VISA', funding: 'CREDIT', refusalCodeRaw: '1A', threeDSResult: { threeDSOffered: 'false' } } },
    },
    'inquiryPayment.payment-card-not-supported': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200033000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'FAIL', paymentResultCode: 'CARD_NOT_SUPPORTED', paymentResultMessage: 'The card is not supported.', paymentRequestId: 'order-20240518-0033', paymentId: '20240518194010800100188870200033000', paymentAmount: { currency: 'SGD', value: '3000' }, paymentResultInfo: { cardNo: '************0768', cardBrand: 'VISA', funding: 'CREDIT' } },
    },
    'inquiryPayment.payment-currency-not-support': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200034000', paymentRequestId: 'order-20240518-0034' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'FAIL', paymentResultCode: 'CURRENCY_NOT_SUPPORT', paymentResultMessage: 'The currency is not supported.', paymentRequestId: 'order-20240518-0034', paymentId: '20240518194010800100188870200034000', paymentAmount: { currency: 'CHF', value: '2500' }, paymentCreateTime: '2024-05-18T12:58:34+08:00' },
    },
    'inquiryPayment.payment-fraud-reject': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0035' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'FAIL', paymentResultCode: 'FRAUD_REJECT', paymentResultMessage: 'Risk control stopped the payment as fraud; what was already paid is refunded.', paymentRequestId: 'order-20240518-0035', paymentId: '20240518194010800100188870200035000', paymentAmount: { currency: 'HKD', value: '880000' }, paymentCreateTime: '2024-05-18T13:05:35+08:00' },
    },
    'inquiryPayment.payment-invalid-access-token': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200036000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'FAIL', paymentResultCode: 'INVALID_ACCESS_TOKEN', paymentResultMessage: 'The access token has expired, was revoked or does not exist.', paymentRequestId: 'order-20240518-0036', paymentId: '20240518194010800100188870200036000', paymentAmount: { currency: 'PHP', value: '29900' } },
    },
    'inquiryPayment.payment-invalid-amount': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0037' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'FAIL', paymentResultCode: 'INVALID_AMOUNT', paymentResultMessage: 'The bank that issued the card declined the amount: it is invalid or above the maximum, for instance.', paymentRequestId: 'order-20240518-0037', paymentId: '20240518194010800100188870200037000', paymentAmount: { currency: 'USD', value: '9900000' }, paymentCreateTime: '2024-05-18T13:19:37+08:00', paymentResultInfo: { cardNo: '************0768', cardBrand: 'VISA', funding: 'CREDIT', refusalCodeRaw: '13', refusalReasonRaw: 'Invalid amount' } },
    },
    'inquiryPayment.payment-invalid-api': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0038' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'FAIL', paymentResultCode: 'INVALID_API', paymentResultMessage: 'The API called is invalid or not active.', paymentRequestId: 'order-20240518-0038', paymentId: '20240518194010800100188870200038000', paymentAmount: { currency: 'JPY', value: '4800' }, paymentCreateTime: '2024-05-18T13:26:38+08:00' },
    },
    'inquiryPayment.payment-invalid-card': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200039000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'FAIL', paymentResultCode: 'INVALID_CARD', paymentResultMessage: 'The card is invalid.', paymentRequestId: 'order-20240518-0039', paymentId: '20240518194010800100188870200039000', paymentAmount: { currency: 'GBP', value: '5600' }, paymentResultInfo: { cardNo: '************0768', cardBrand: 'VISA', funding: 'CREDIT', refusalCodeRaw: '41', refusalReasonRaw: 'Lost card' } },
    },
    'inquiryPayment.payment-invalid-card-number': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200040000', paymentRequestId: 'order-20240518-0040' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'FAIL', paymentResultCode: 'INVALID_CARD_NUMBER', paymentResultMessage: 'The card number is invalid.', paymentRequestId: 'order-20240518-0040', paymentId: '20240518194010800100188870200040000', paymentAmount: { currency: 'EUR', value: '1999' }, paymentCreateTime: '2024-05-18T13:40:40+08:00' },
    },
    'inquiryPayment.payment-invalid-expiration-date': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0041' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'FAIL', paymentResultCode: 'INVALID_EXPIRATION_DATE', paymentResultMessage: 'The expiry date of the card is invalid.', paymentRequestId: 'order-20240518-0041', paymentId: '20240518194010800100188870200041000', paymentAmount: { currency: 'EUR', value: '2999' }, paymentCreateTime: '2024-05-18T13:47:41+08:00', paymentResultInfo: { cardNo: '************0768', cardBrand: 'VISA', funding: 'CREDIT', expiryMonth: '01', expiryYear: '23' } },
    },
    'inquiryPayment.payment-invalid-expiry-date-format': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200042000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'FAIL', paymentResultCode: 'INVALID_EXPIRY_DATE_FORMAT', paymentResultMessage: "The format of the card's expiry date is invalid.", paymentRequestId: 'order-20240518-0042', paymentId: '20240518194010800100188870200042000', paymentAmount: { currency: 'USD', value: '3999' } },
    },
    'inquiryPayment.payment-invalid-merchant-status': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0043' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'FAIL', paymentResultCode: 'INVALID_MERCHANT_STATUS', paymentResultMessage: 'The status of the merchant is abnormal because of restrictions.', paymentRequestId: 'order-20240518-0043', paymentId: '20240518194010800100188870200043000', paymentAmount: { currency: 'MYR', value: '15000' }, paymentCreateTime: '2024-05-18T14:01:43+08:00' },
    },
    'inquiryPayment.payment-issuer-rejects-transaction': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0044' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'FAIL', paymentResultCode: 'ISSUER_REJECTS_TRANSACTION', paymentResultMessage: 'The bank that issued the card rejected the transaction.', paymentRequestId: 'order-20240518-0044', paymentId: '20240518194010800100188870200044000', paymentAmount: { currency: 'SGD', value: '76000' }, paymentCreateTime: '2024-05-18T14:08:44+08:00', paymentResultInfo: { cardNo: '************0768', cardBrand: 'VISA', funding: 'CREDIT', refusalCodeRaw: '05', refusalReasonRaw: 'Do not honor', issuerName: 'Example Bank' } },
    },
    'inquiryPayment.payment-key-not-found': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200045000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'FAIL', paymentResultCode: 'KEY_NOT_FOUND', paymentResultMessage: "A key, private or public, is missing on Antom's side or on the merchant's.", paymentRequestId: 'order-20240518-0045', paymentId: '20240518194010800100188870200045000', paymentAmount: { currency: 'KRW', value: '21000' } },
    },
    'inquiryPayment.payment-merchant-kyb-not-qualified': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200046000', paymentRequestId: 'order-20240518-0046' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'FAIL', paymentResultCode: 'MERCHANT_KYB_NOT_QUALIFIED', paymentResultMessage: "The merchant's know-your-business (KYB) status is not compliant, or not enough for this transaction.", paymentRequestId: 'order-20240518-0046', paymentId: '20240518194010800100188870200046000', paymentAmount: { currency: 'BRL', value: '500000' }, paymentCreateTime: '2024-05-18T14:22:46+08:00' },
    },
    'inquiryPayment.payment-no-interface-def': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0047' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'FAIL', paymentResultCode: 'NO_INTERFACE_DEF', paymentResultMessage: 'The API is not defined.', paymentRequestId: 'order-20240518-0047', paymentId: '20240518194010800100188870200047000', paymentAmount: { currency: 'THB', value: '99000' }, paymentCreateTime: '2024-05-18T14:29:47+08:00' },
    },
    'inquiryPayment.payment-no-pay-options': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200048000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'FAIL', paymentResultCode: 'NO_PAY_OPTIONS', paymentResultMessage: 'No payment option is available.', paymentRequestId: 'order-20240518-0048', paymentId: '20240518194010800100188870200048000', paymentAmount: { currency: 'VND', value: '250000' } },
    },
    'inquiryPayment.payment-order-is-closed': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0049' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'FAIL', paymentResultCode: 'ORDER_IS_CLOSED', paymentResultMessage: 'The order of this paymentRequestId is closed, because the payment failed or ran out of time, for instance.', paymentRequestId: 'order-20240518-0049', paymentId: '20240518194010800100188870200049000', paymentAmount: { currency: 'HKD', value: '9900' }, paymentCreateTime: '2024-05-18T14:43:49+08:00' },
    },
    'inquiryPayment.payment-param-illegal': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0050' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'FAIL', paymentResultCode: 'PARAM_ILLEGAL', paymentResultMessage: 'A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.', paymentRequestId: 'order-20240518-0050', paymentId: '20240518194010800100188870200050000', paymentAmount: { currency: 'IDR', value: '7500000' }, paymentCreateTime: '2024-05-18T14:50:50+08:00' },
    },
    'inquiryPayment.payment-payment-amount-exceed-limit': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200051000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'FAIL', paymentResultCode: 'PAYMENT_AMOUNT_EXCEED_LIMIT', paymentResultMessage: 'The amount is above the maximum of the contract or of the payment method.', paymentRequestId: 'order-20240518-0051', paymentId: '20240518194010800100188870200051000', paymentAmount: { currency: 'PHP', value: '99999900' } },
    },
    'inquiryPayment.payment-payment-count-exceed-limit': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200052000', paymentRequestId: 'order-20240518-0052' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'FAIL', paymentResultCode: 'PAYMENT_COUNT_EXCEED_LIMIT', paymentResultMessage: 'There are more payments than the payment method allows.', paymentRequestId: 'order-20240518-0052', paymentId: '20240518194010800100188870200052000', paymentAmount: { currency: 'MYR', value: '1200' }, paymentCreateTime: '2024-05-18T15:04:52+08:00' },
    },
    'inquiryPayment.payment-payment-not-qualified': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0053' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'FAIL', paymentResultCode: 'PAYMENT_NOT_QUALIFIED', paymentResultMessage: 'The merchant may not pay: it is not registered, has no Auto Debit contract, or is forbidden to pay.', paymentRequestId: 'order-20240518-0053', paymentId: '20240518194010800100188870200053000', paymentAmount: { currency: 'KRW', value: '9900' }, paymentCreateTime: '2024-05-18T15:11:53+08:00' },
    },
    'inquiryPayment.payment-payment-prohibited': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200054000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'FAIL', paymentResultCode: 'PAYMENT_PROHIBITED', paymentResultMessage: 'The goods may not be sold in this country.', paymentRequestId: 'order-20240518-0054', paymentId: '20240518194010800100188870200054000', paymentAmount: { currency: 'CNY', value: '120000' } },
    },
    'inquiryPayment.payment-process-fail': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0055' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'FAIL', paymentResultCode: 'PROCESS_FAIL', paymentResultMessage: 'A general business failure occurred.', paymentRequestId: 'order-20240518-0055', paymentId: '20240518194010800100188870200055000', paymentAmount: { currency: 'PHP', value: '15000' }, paymentCreateTime: '2024-05-18T15:25:55+08:00' },
    },
    'inquiryPayment.payment-risk-reject': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0056' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'FAIL', paymentResultCode: 'RISK_REJECT', paymentResultMessage: 'Risk control rejected the request.', paymentRequestId: 'order-20240518-0056', paymentId: '20240518194010800100188870200056000', paymentAmount: { currency: 'USD', value: '250000' }, paymentCreateTime: '2024-05-18T15:32:56+08:00' },
    },
    'inquiryPayment.payment-suspected-card': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200057000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'FAIL', paymentResultCode: 'SUSPECTED_CARD', paymentResultMessage: 'The card is suspected of fraud.', paymentRequestId: 'order-20240518-0057', paymentId: '20240518194010800100188870200057000', paymentAmount: { currency: 'AUD', value: '43000' }, paymentResultInfo: { cardNo: '************0768', cardBrand: 'VISA', funding: 'CREDIT', refusalCodeRaw: '59', refusalReasonRaw: 'Suspected fraud' } },
    },
    'inquiryPayment.payment-suspected-risk': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200058000', paymentRequestId: 'order-20240518-0058' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'FAIL', paymentResultCode: 'SUSPECTED_RISK', paymentResultMessage: 'The transaction is suspected of risk.', paymentRequestId: 'order-20240518-0058', paymentId: '20240518194010800100188870200058000', paymentAmount: { currency: 'SGD', value: '188000' }, paymentCreateTime: '2024-05-18T15:46:58+08:00' },
    },
    'inquiryPayment.payment-system-error': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0059' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'FAIL', paymentResultCode: 'SYSTEM_ERROR', paymentResultMessage: 'A system error occurred.', paymentRequestId: 'order-20240518-0059', paymentId: '20240518194010800100188870200059000', paymentAmount: { currency: 'JPY', value: '12000' }, paymentCreateTime: '2024-05-18T15:53:59+08:00' },
    },
    'inquiryPayment.payment-user-amount-exceed-limit': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200060000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'FAIL', paymentResultCode: 'USER_AMOUNT_EXCEED_LIMIT', paymentResultMessage: "The amount is above the user's payment limit.", paymentRequestId: 'order-20240518-0060', paymentId: '20240518194010800100188870200060000', paymentAmount: { currency: 'THB', value: '5000000' } },
    },
    'inquiryPayment.payment-user-balance-not-enough': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0061' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'FAIL', paymentResultCode: 'USER_BALANCE_NOT_ENOUGH', paymentResultMessage: "The user's balance in the payment method is too low.", paymentRequestId: 'order-20240518-0061', paymentId: '20240518194010800100188870200061000', paymentAmount: { currency: 'PHP', value: '49900' }, paymentCreateTime: '2024-05-18T16:08:01+08:00' },
    },
    'inquiryPayment.payment-user-kyc-not-qualified': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0062' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'FAIL', paymentResultCode: 'USER_KYC_NOT_QUALIFIED', paymentResultMessage: "The user's know-your-customer (KYC) status is not compliant, or not enough for this transaction, such as for its amount or product.", paymentRequestId: 'order-20240518-0062', paymentId: '20240518194010800100188870200062000', paymentAmount: { currency: 'IDR', value: '2000000000' }, paymentCreateTime: '2024-05-18T16:15:02+08:00' },
    },
    'inquiryPayment.payment-user-payment-verification-failed': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200063000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'FAIL', paymentResultCode: 'USER_PAYMENT_VERIFICATION_FAILED', paymentResultMessage: 'The user did not pass the verification of the payment, or is restricted at the payment method.', paymentRequestId: 'order-20240518-0063', paymentId: '20240518194010800100188870200063000', paymentAmount: { currency: 'MYR', value: '3300' } },
    },
    'inquiryPayment.payment-user-status-abnormal': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200064000', paymentRequestId: 'order-20240518-0064' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'FAIL', paymentResultCode: 'USER_STATUS_ABNORMAL', paymentResultMessage: 'The status of the user at the wallet is abnormal.', paymentRequestId: 'order-20240518-0064', paymentId: '20240518194010800100188870200064000', paymentAmount: { currency: 'HKD', value: '4500' }, paymentCreateTime: '2024-05-18T16:29:04+08:00' },
    },
    'inquiryPayment.payment-payment-in-process': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0065' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'PROCESSING', paymentResultCode: 'PAYMENT_IN_PROCESS', paymentResultMessage: 'The payment is being processed.', paymentRequestId: 'order-20240518-0065', paymentId: '20240518194010800100188870200065000', paymentAmount: { currency: 'SGD', value: '1590' }, paymentCreateTime: '2024-05-18T16:36:05+08:00' },
    },
    'inquiryPayment.payment-unknown-exception': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200066000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, paymentStatus: 'PROCESSING', paymentResultCode: 'UNKNOWN_EXCEPTION', paymentResultMessage: 'The call failed for an unknown reason.', paymentRequestId: 'order-20240518-0066', paymentId: '20240518194010800100188870200066000', paymentAmount: { currency: 'EUR', value: '880' } },
    },
    'inquiryPayment.transaction-success': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0067' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0067', paymentId: '20240518194010800100188870200067000', paymentAmount: { currency: 'SGD', value: '4350' }, paymentCreateTime: '2024-05-18T16:50:07+08:00', paymentTime: '2024-05-18T16:50:54+08:00', transactions: [{ transactionResult: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, transactionId: '20240519194010800100188870300067000', transactionType: 'CAPTURE', transactionStatus: 'SUCCESS', transactionAmount: { currency: 'SGD', value: '4350' }, transactionRequestId: 'capture-20240519-0067', transactionTime: '2024-05-19T15:00:00+08:00' }] },
    },
    'inquiryPayment.transaction-access-denied': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0068' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0068', paymentId: '20240518194010800100188870200068000', paymentAmount: { currency: 'HKD', value: '4400' }, paymentCreateTime: '2024-05-18T16:57:08+08:00', paymentTime: '2024-05-18T16:57:55+08:00', transactions: [{ transactionResult: { resultStatus: 'F', resultCode: 'ACCESS_DENIED', resultMessage: 'Access is refused.' }, transactionId: '20240519194010800100188870300068000', transactionType: 'REFUND', transactionStatus: 'FAIL', transactionAmount: { currency: 'HKD', value: '4400' }, transactionRequestId: 'refund-20240519-0068' }] },
    },
    'inquiryPayment.transaction-client-invalid': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200069000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0069', paymentId: '20240518194010800100188870200069000', paymentAmount: { currency: 'HKD', value: '4450' }, paymentCreateTime: '2024-05-18T17:04:09+08:00', paymentTime: '2024-05-18T17:04:56+08:00', transactions: [{ transactionResult: { resultStatus: 'F', resultCode: 'CLIENT_INVALID', resultMessage: 'The client is invalid.' }, transactionId: '20240519194010800100188870300069000', transactionType: 'REFUND', transactionStatus: 'FAIL', transactionAmount: { currency: 'HKD', value: '4450' }, transactionRequestId: 'refund-20240519-0069', transactionTime: '2024-05-19T15:00:00+08:00' }] },
    },
    'inquiryPayment.transaction-invalid-api': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200070000', paymentRequestId: 'order-20240518-0070' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0070', paymentId: '20240518194010800100188870200070000', paymentAmount: { currency: 'SGD', value: '4500' }, paymentCreateTime: '2024-05-18T17:11:10+08:00', paymentTime: '2024-05-18T17:11:57+08:00', transactions: [{ transactionResult: { resultStatus: 'F', resultCode: 'INVALID_API', resultMessage: 'The API called is invalid or not active.' }, transactionId: '20240519194010800100188870300070000', transactionType: 'CAPTURE', transactionStatus: 'FAIL', transactionAmount: { currency: 'SGD', value: '4500' }, transactionRequestId: 'capture-20240519-0070' }] },
    },
    'inquiryPayment.transaction-key-not-found': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0071' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0071', paymentId: '20240518194010800100188870200071000', paymentAmount: { currency: 'HKD', value: '4550' }, paymentCreateTime: '2024-05-18T17:18:11+08:00', paymentTime: '2024-05-18T17:18:58+08:00', transactions: [{ transactionResult: { resultStatus: 'F', resultCode: 'KEY_NOT_FOUND', resultMessage: "A key, private or public, is missing on Antom's side or on the merchant's." }, transactionId: '20240519194010800100188870300071000', transactionType: 'REFUND', transactionStatus: 'FAIL', transactionAmount: { currency: 'HKD', value: '4550' }, transactionRequestId: 'refund-20240519-0071', transactionTime: '2024-05-19T15:00:00+08:00' }] },
    },
    'inquiryPayment.transaction-no-interface-def': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200072000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0072', paymentId: '20240518194010800100188870200072000', paymentAmount: { currency: 'SGD', value: '4600' }, paymentCreateTime: '2024-05-18T17:25:12+08:00', paymentTime: '2024-05-18T17:25:59+08:00', transactions: [{ transactionResult: { resultStatus: 'F', resultCode: 'NO_INTERFACE_DEF', resultMessage: 'The API is not defined.' }, transactionId: '20240519194010800100188870300072000', transactionType: 'CAPTURE', transactionStatus: 'FAIL', transactionAmount: { currency: 'SGD', value: '4600' }, transactionRequestId: 'capture-20240519-0072' }] },
    },
    'inquiryPayment.transaction-order-not-exist': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0073' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0073', paymentId: '20240518194010800100188870200073000', paymentAmount: { currency: 'HKD', value: '4650' }, paymentCreateTime: '2024-05-18T17:32:13+08:00', paymentTime: '2024-05-18T17:33:00+08:00', transactions: [{ transactionResult: { resultStatus: 'F', resultCode: 'ORDER_NOT_EXIST', resultMessage: 'The order does not exist.' }, transactionId: '20240519194010800100188870300073000', transactionType: 'REFUND', transactionStatus: 'FAIL', transactionAmount: { currency: 'HKD', value: '4650' }, transactionRequestId: 'refund-20240519-0073', transactionTime: '2024-05-19T15:00:00+08:00' }] },
    },
    'inquiryPayment.transaction-param-illegal': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0074' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0074', paymentId: '20240518194010800100188870200074000', paymentAmount: { currency: 'SGD', value: '4700' }, paymentCreateTime: '2024-05-18T17:39:14+08:00', paymentTime: '2024-05-18T17:40:01+08:00', transactions: [{ transactionResult: { resultStatus: 'F', resultCode: 'PARAM_ILLEGAL', resultMessage: 'A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.' }, transactionId: '20240519194010800100188870300074000', transactionType: 'CAPTURE', transactionStatus: 'FAIL', transactionAmount: { currency: 'SGD', value: '4700' }, transactionRequestId: 'capture-20240519-0074' }] },
    },
    'inquiryPayment.transaction-process-fail': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200075000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0075', paymentId: '20240518194010800100188870200075000', paymentAmount: { currency: 'SGD', value: '4750' }, paymentCreateTime: '2024-05-18T17:46:15+08:00', paymentTime: '2024-05-18T17:47:02+08:00', transactions: [{ transactionResult: { resultStatus: 'F', resultCode: 'PROCESS_FAIL', resultMessage: 'A general business failure occurred.' }, transactionId: '20240519194010800100188870300075000', transactionType: 'CAPTURE', transactionStatus: 'FAIL', transactionAmount: { currency: 'SGD', value: '4750' }, transactionRequestId: 'capture-20240519-0075', transactionTime: '2024-05-19T15:00:00+08:00' }] },
    },
    'inquiryPayment.transaction-system-error': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200076000', paymentRequestId: 'order-20240518-0076' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0076', paymentId: '20240518194010800100188870200076000', paymentAmount: { currency: 'HKD', value: '4800' }, paymentCreateTime: '2024-05-18T17:53:16+08:00', paymentTime: '2024-05-18T17:54:03+08:00', transactions: [{ transactionResult: { resultStatus: 'F', resultCode: 'SYSTEM_ERROR', resultMessage: 'A system error occurred.' }, transactionId: '20240519194010800100188870300076000', transactionType: 'REFUND', transactionStatus: 'FAIL', transactionAmount: { currency: 'HKD', value: '4800' }, transactionRequestId: 'refund-20240519-0076' }] },
    },
    'inquiryPayment.transaction-payment-in-process': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0077' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0077', paymentId: '20240518194010800100188870200077000', paymentAmount: { currency: 'SGD', value: '4850' }, paymentCreateTime: '2024-05-18T18:00:17+08:00', paymentTime: '2024-05-18T18:01:04+08:00', transactions: [{ transactionResult: { resultStatus: 'U', resultCode: 'PAYMENT_IN_PROCESS', resultMessage: 'The transaction is being processed.' }, transactionId: '20240519194010800100188870300077000', transactionType: 'CAPTURE', transactionStatus: 'PROCESSING', transactionAmount: { currency: 'SGD', value: '4850' }, transactionRequestId: 'capture-20240519-0077', transactionTime: '2024-05-19T15:00:00+08:00' }] },
    },
    'inquiryPayment.transaction-request-traffic-exceed-limit': {
      code: 'SUCCESS',
      request: { paymentId: '20240518194010800100188870200078000' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0078', paymentId: '20240518194010800100188870200078000', paymentAmount: { currency: 'HKD', value: '4900' }, paymentCreateTime: '2024-05-18T18:07:18+08:00', paymentTime: '2024-05-18T18:08:05+08:00', transactions: [{ transactionResult: { resultStatus: 'U', resultCode: 'REQUEST_TRAFFIC_EXCEED_LIMIT', resultMessage: 'The request traffic exceeds the limit.' }, transactionId: '20240519194010800100188870300078000', transactionType: 'REFUND', transactionStatus: 'PROCESSING', transactionAmount: { currency: 'HKD', value: '4900' }, transactionRequestId: 'refund-20240519-0078' }] },
    },
    'inquiryPayment.transaction-unknown-exception': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240518-0079' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', paymentResultMessage: 'success', paymentRequestId: 'order-20240518-0079', paymentId: '20240518194010800100188870200079000', paymentAmount: { currency: 'HKD', value: '4950' }, paymentCreateTime: '2024-05-18T18:14:19+08:00', paymentTime: '2024-05-18T18:15:06+08:00', transactions: [{ transactionResult: { resultStatus: 'U', resultCode: 'UNKNOWN_EXCEPTION', resultMessage: 'The call failed for an unknown reason.' }, transactionId: '20240519194010800100188870300079000', transactionType: 'REFUND', transactionStatus: 'PROCESSING', transactionAmount: { currency: 'HKD', value: '4950' }, transactionRequestId: 'refund-20240519-0079', transactionTime: '2024-05-19T15:00:00+08:00' }] },
    },
  },
  cases: [
    // body
    { id: 'inquiryPayment/least', from: 'inquiryPayment.success', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1payments~1inquiryPayment/post/requestBody/content/application~1json/schema' },
    { id: 'inquiryPayment/fullest', from: 'inquiryPayment.success-full', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1payments~1inquiryPayment/post/requestBody/content/application~1json/schema' },
    { id: 'inquiryPayment/unknown-field/unknownField', from: 'inquiryPayment.success', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/components/schemas/InquiryPaymentRequest/additionalProperties' },
    { id: 'inquiryPayment/native/body/string', from: 'inquiryPayment.success', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/InquiryPaymentRequest/type' },
    // paymentRequestId
    { id: 'inquiryPayment/native/paymentRequestId/null', from: 'inquiryPayment.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: null }], expect: 'request-invalid', field: 'paymentRequestId', rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentRequestId/type' },
    { id: 'inquiryPayment/max-length/paymentRequestId/at-limit', from: 'inquiryPayment.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: 'order-20240518-0001' + 'a'.repeat(45) }], expect: 'accepted', field: 'paymentRequestId', rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentRequestId/maxLength' },
    { id: 'inquiryPayment/max-length/paymentRequestId/past', from: 'inquiryPayment.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: 'order-20240518-0001' + 'a'.repeat(46) }], expect: 'request-invalid', field: 'paymentRequestId', rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentRequestId/maxLength' },
    { id: 'inquiryPayment/max-length/paymentRequestId/at-limit-astral', from: 'inquiryPayment.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: '😀'.repeat(64) }], expect: 'accepted', field: 'paymentRequestId', rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentRequestId/maxLength' },
    { id: 'inquiryPayment/native/paymentRequestId/number', from: 'inquiryPayment.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: 20 }], expect: 'request-invalid', field: 'paymentRequestId', rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentRequestId/type' },
    // paymentId
    { id: 'inquiryPayment/condition/paymentId-or-paymentRequestId-is-required/satisfied', from: 'inquiryPayment.success', patch: [], expect: 'accepted', field: 'paymentId', rule: '#/components/schemas/InquiryPaymentRequest/allOf/0' },
    { id: 'inquiryPayment/condition/paymentId-or-paymentRequestId-is-required/violated', from: 'inquiryPayment.success', patch: [{ op: 'remove', path: '/paymentRequestId' }], expect: 'request-invalid', field: 'paymentId', rule: '#/components/schemas/InquiryPaymentRequest/allOf/0' },
    { id: 'inquiryPayment/max-length/paymentId/at-limit', from: 'inquiryPayment.success-documented', patch: [{ op: 'replace', path: '/paymentId', value: '20190608114010800100188820200350927aaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'accepted', field: 'paymentId', rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentId/maxLength' },
    { id: 'inquiryPayment/max-length/paymentId/past', from: 'inquiryPayment.success-documented', patch: [{ op: 'replace', path: '/paymentId', value: '20190608114010800100188820200350927aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'request-invalid', field: 'paymentId', rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentId/maxLength' },
    { id: 'inquiryPayment/max-length/paymentId/at-limit-astral', from: 'inquiryPayment.success-documented', patch: [{ op: 'replace', path: '/paymentId', value: '😀'.repeat(64) }], expect: 'accepted', field: 'paymentId', rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentId/maxLength' },
    { id: 'inquiryPayment/native/paymentId/number', from: 'inquiryPayment.success-documented', patch: [{ op: 'replace', path: '/paymentId', value: 20 }], expect: 'request-invalid', field: 'paymentId', rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentId/type' },
    // merchantAccountId
    { id: 'inquiryPayment/max-length/merchantAccountId/at-limit', from: 'inquiryPayment.success-account', patch: [{ op: 'replace', path: '/merchantAccountId', value: 'account-0002aaaaaaaaaaaaaaaaaaaa' }], expect: 'accepted', field: 'merchantAccountId', rule: '#/components/schemas/InquiryPaymentRequest/properties/merchantAccountId/maxLength' },
    { id: 'inquiryPayment/max-length/merchantAccountId/past', from: 'inquiryPayment.success-account', patch: [{ op: 'replace', path: '/merchantAccountId', value: 'account-0002aaaaaaaaaaaaaaaaaaaaa' }], expect: 'request-invalid', field: 'merchantAccountId', rule: '#/components/schemas/InquiryPaymentRequest/properties/merchantAccountId/maxLength' },
    { id: 'inquiryPayment/max-length/merchantAccountId/at-limit-astral', from: 'inquiryPayment.success-account', patch: [{ op: 'replace', path: '/merchantAccountId', value: '😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀' }], expect: 'accepted', field: 'merchantAccountId', rule: '#/components/schemas/InquiryPaymentRequest/properties/merchantAccountId/maxLength' },
    { id: 'inquiryPayment/native/merchantAccountId/number', from: 'inquiryPayment.success-account', patch: [{ op: 'replace', path: '/merchantAccountId', value: 20 }], expect: 'request-invalid', field: 'merchantAccountId', rule: '#/components/schemas/InquiryPaymentRequest/properties/merchantAccountId/type' },
  ],
  constraints: [
    { rule: '#/components/schemas/InquiryPaymentRequest/type', field: '', keyword: 'type', satisfied: ['scenario/inquiryPayment.success'], violated: ['inquiryPayment/native/body/string'] },
    { rule: '#/components/schemas/InquiryPaymentRequest/allOf/0', field: 'paymentId', keyword: 'then', satisfied: ['inquiryPayment/condition/paymentId-or-paymentRequestId-is-required/satisfied'], violated: ['inquiryPayment/condition/paymentId-or-paymentRequestId-is-required/violated'] },
    { rule: '#/components/schemas/InquiryPaymentRequest/additionalProperties', field: '', keyword: 'additionalProperties', satisfied: ['scenario/inquiryPayment.success'], violated: ['inquiryPayment/unknown-field/unknownField'] },
    { rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentRequestId/type', field: 'paymentRequestId', keyword: 'type', satisfied: ['scenario/inquiryPayment.success'], violated: ['inquiryPayment/native/paymentRequestId/null', 'inquiryPayment/native/paymentRequestId/number'] },
    { rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentRequestId/maxLength', field: 'paymentRequestId', keyword: 'maxLength', satisfied: ['inquiryPayment/max-length/paymentRequestId/at-limit', 'inquiryPayment/max-length/paymentRequestId/at-limit-astral'], violated: ['inquiryPayment/max-length/paymentRequestId/past'] },
    { rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentId/type', field: 'paymentId', keyword: 'type', satisfied: ['scenario/inquiryPayment.success-documented'], violated: ['inquiryPayment/native/paymentId/number'] },
    { rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentId/maxLength', field: 'paymentId', keyword: 'maxLength', satisfied: ['inquiryPayment/max-length/paymentId/at-limit', 'inquiryPayment/max-length/paymentId/at-limit-astral'], violated: ['inquiryPayment/max-length/paymentId/past'] },
    { rule: '#/components/schemas/InquiryPaymentRequest/properties/merchantAccountId/type', field: 'merchantAccountId', keyword: 'type', satisfied: ['scenario/inquiryPayment.success-account'], violated: ['inquiryPayment/native/merchantAccountId/number'] },
    { rule: '#/components/schemas/InquiryPaymentRequest/properties/merchantAccountId/maxLength', field: 'merchantAccountId', keyword: 'maxLength', satisfied: ['inquiryPayment/max-length/merchantAccountId/at-limit', 'inquiryPayment/max-length/merchantAccountId/at-limit-astral'], violated: ['inquiryPayment/max-length/merchantAccountId/past'] },
  ],
};
