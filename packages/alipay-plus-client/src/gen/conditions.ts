// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import type { Given } from '@countersign/client-kit';

/**
 * Conditions by schema: read by the types of what may be passed in.
 * @generated from if, then and dependentRequired in #/components/schemas
 */
export interface Conditions {
  readonly PrepareRequest: {
    readonly rules: [
      {
        readonly when: { readonly scopes: readonly ('AGREEMENT_PAY')[] };
        readonly then: {
          /** referenceAgreementId is required when scopes hold AGREEMENT_PAY */
          readonly referenceAgreementId: Given;
        };
      },
      {
        readonly when: { readonly terminalType: 'APP' | 'WAP' };
        readonly then: {
          /** osType is required when terminalType is APP or WAP */
          readonly osType: Given;
        };
      },
    ];
  };
  readonly ApplyTokenRequest: {
    readonly rules: [
      {
        readonly when: { readonly grantType: 'AUTHORIZATION_CODE' };
        readonly then: {
          /** authCode is required when grantType is AUTHORIZATION_CODE */
          readonly authCode: Given;
        };
      },
      {
        readonly when: { readonly grantType: 'REFRESH_TOKEN' };
        readonly then: {
          /** refreshToken is required when grantType is REFRESH_TOKEN */
          readonly refreshToken: Given;
        };
      },
    ];
  };
  readonly Env: {
    readonly rules: [
      {
        readonly when: { readonly terminalType: 'APP' | 'WAP' };
        readonly then: {
          /** osType is required in env when its terminalType is APP or WAP */
          readonly osType: Given;
        };
      },
    ];
  };
  readonly ConsultPaymentRequest: {
    readonly members: {
      readonly env: { ref: 'Env' };
    };
  };
  readonly Order: {
    readonly members: {
      readonly env: { ref: 'Env' };
    };
  };
  readonly PayRequest: {
    readonly members: {
      readonly order: { ref: 'Order' };
    };
  };
  readonly InquiryPaymentRequest: {
    readonly rules: [
      {
        readonly when: {};
        /** paymentRequestId or paymentId is required */
        readonly then: { readonly paymentRequestId: Given } | { readonly paymentId: Given };
      },
    ];
  };
  readonly CancelPaymentRequest: {
    readonly rules: [
      {
        readonly when: {};
        /** paymentRequestId or paymentId is required */
        readonly then: { readonly paymentRequestId: Given } | { readonly paymentId: Given };
      },
    ];
  };
  readonly RefundRequest: {
    readonly rules: [
      {
        readonly when: {};
        /** paymentRequestId or paymentId is required */
        readonly then: { readonly paymentRequestId: Given } | { readonly paymentId: Given };
      },
    ];
  };
}
