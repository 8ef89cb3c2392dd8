// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import type { Forbidden, Given } from '@countersign/client-kit';

/**
 * Conditions by schema: read by the types of what may be passed in.
 * @generated from if, then and dependentRequired in #/components/schemas
 */
export interface Conditions {
  readonly Env: {
    readonly rules: [
      {
        readonly when: { readonly terminalType: 'APP' | 'WAP' | 'MINI_APP' };
        readonly then: {
          /** osType is required in env when its terminalType is APP, WAP or MINI_APP */
          readonly osType: Given;
        };
      },
    ];
  };
  readonly ConsultRequest: {
    readonly rules: [
      {
        readonly when: { readonly terminalType: 'APP' | 'WAP' | 'MINI_APP' };
        readonly then: {
          /** osType is required when terminalType is APP, WAP or MINI_APP */
          readonly osType: Given;
        };
      },
      {
        readonly when: { readonly customerBelongsTo: 'PAYPAY' };
        readonly then: {
          /** recurringPayment is required when customerBelongsTo is PAYPAY */
          readonly recurringPayment: Given;
        };
      },
    ];
    readonly members: {
      readonly env: { ref: 'Env' };
    };
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
  readonly Goods: {
    readonly rules: [
      {
        readonly when: {};
        /** referenceGoodsId or priceId is required in goods */
        readonly then: { readonly referenceGoodsId: Given } | { readonly priceId: Given };
      },
    ];
    readonly members: {
      readonly crossSell: { ref: 'Goods' };
    };
  };
  readonly Declaration: {
    readonly rules: [
      {
        readonly when: { readonly declarationBizScene: Given };
        readonly then: {
          /** declarationBeneficiaryId is required with declarationBizScene */
          readonly declarationBeneficiaryId: Given;
        };
      },
      {
        readonly when: { readonly declarationBeneficiaryId: Given };
        readonly then: {
          /** declarationBizScene is required with declarationBeneficiaryId */
          readonly declarationBizScene: Given;
        };
      },
    ];
  };
  readonly Order: {
    readonly members: {
      readonly goods: { items: { ref: 'Goods' } };
      readonly env: { ref: 'Env' };
      readonly declaration: { ref: 'Declaration' };
    };
  };
  readonly RequestCreditPayPlan: {
    readonly rules: [
      {
        readonly when: {};
        /** installmentNum or filteredInstallmentPeriods is required in creditPayPlan */
        readonly then: { readonly installmentNum: Given } | { readonly filteredInstallmentPeriods: Given };
      },
      {
        readonly when: { readonly installmentNum: Given };
        readonly then: {
          /** filteredInstallmentPeriods must not stand beside installmentNum */
          readonly filteredInstallmentPeriods?: Forbidden<'filteredInstallmentPeriods must not stand beside installmentNum'>;
        };
      },
      {
        readonly when: { readonly creditPayFeeType: 'PERCENTAGE' };
        readonly then: {
          /** feePercentage is required when creditPayFeeType is PERCENTAGE */
          readonly feePercentage: Given;
        };
      },
    ];
  };
  readonly PaymentMethodMetaData: {
    readonly rules: [
      {
        readonly when: { readonly isCardOnFile: 'true' };
        readonly then: {
          /** recurringType is required when isCardOnFile is true */
          readonly recurringType: Given;
        };
      },
    ];
  };
  readonly PaymentMethod: {
    readonly members: {
      readonly paymentMethodMetaData: { ref: 'PaymentMethodMetaData' };
    };
  };
  readonly SubscriptionInfo: {
    readonly members: {
      readonly paymentMethod: { ref: 'PaymentMethod' };
    };
  };
  readonly PayRequest: {
    readonly rules: [
      {
        readonly when: { readonly productCode: 'CASHIER_PAYMENT'; readonly paymentMethod: { readonly paymentMethodType: 'CARD' } };
        readonly then: {
          /**
           * paymentFactor is required when paymentMethod.paymentMethodType is CARD
           *
           * paymentFactor.isAuthorization is required when paymentMethod.paymentMethodType is CARD
           */
          readonly paymentFactor: { readonly isAuthorization: Given };
          /** env.clientIp is required when paymentMethod.paymentMethodType is CARD */
          readonly env?: { readonly clientIp: Given };
        };
      },
      {
        readonly when: { readonly productCode: 'CASHIER_PAYMENT'; readonly paymentMethod: { readonly paymentMethodType: 'CARD'; readonly paymentMethodId: undefined } };
        readonly then: {
          /** cardNo, expiryYear, expiryMonth and cardholderName are required when paymentMethodType is CARD and there is no paymentMethodId */
          readonly paymentMethod?: { readonly paymentMethodMetaData: { readonly cardNo: Given; readonly expiryYear: Given; readonly expiryMonth: Given; readonly cardholderName: Given } };
        };
      },
      {
        readonly when: { readonly productCode: 'CASHIER_PAYMENT' | 'AGREEMENT_PAYMENT'; readonly env: { readonly terminalType: 'MINI_APP' } };
        readonly then: {
          /** appId is required when env.terminalType is MINI_APP */
          readonly appId: Given;
        };
      },
      {
        readonly when: { readonly productCode: 'CASHIER_PAYMENT' | 'AGREEMENT_PAYMENT'; readonly order: { readonly env: { readonly terminalType: 'MINI_APP' } } };
        readonly then: {
          /** appId is required when order.env.terminalType is MINI_APP */
          readonly appId: Given;
        };
      },
      {
        readonly when: { readonly productCode: 'CASHIER_PAYMENT' | 'AGREEMENT_PAYMENT'; readonly subscriptionId: Given };
        readonly then: {
          /** subscriptionInfo must not stand beside subscriptionId */
          readonly subscriptionInfo?: Forbidden<'subscriptionInfo must not stand beside subscriptionId'>;
        };
      },
    ];
    readonly members: {
      readonly env: { ref: 'Env' };
      readonly paymentMethod: { ref: 'PaymentMethod' };
      readonly order: { ref: 'Order' };
      readonly creditPayPlan: { ref: 'RequestCreditPayPlan' };
      readonly subscriptionInfo: { ref: 'SubscriptionInfo' };
      readonly payToMethod: { ref: 'PaymentMethod' };
    };
  };
  readonly InquiryPaymentRequest: {
    readonly rules: [
      {
        readonly when: {};
        /** paymentId or paymentRequestId is required */
        readonly then: { readonly paymentId: Given } | { readonly paymentRequestId: Given };
      },
    ];
  };
  readonly CancelRequest: {
    readonly rules: [
      {
        readonly when: {};
        /** paymentId or paymentRequestId is required */
        readonly then: { readonly paymentId: Given } | { readonly paymentRequestId: Given };
      },
    ];
  };
  readonly InquiryRefundRequest: {
    readonly rules: [
      {
        readonly when: {};
        /** refundRequestId or refundId is required */
        readonly then: { readonly refundRequestId: Given } | { readonly refundId: Given };
      },
    ];
  };
  readonly AvailablePaymentMethod: {
    readonly members: {
      readonly paymentMethodMetaData: { ref: 'PaymentMethodMetaData' };
    };
  };
  readonly BillingTrialSettings: {
    readonly rules: [
      {
        readonly when: {};
        /** trialPeriodDays or trialEnd is required in trialSettings */
        readonly then: { readonly trialPeriodDays: Given } | { readonly trialEnd: Given };
      },
      {
        readonly when: { readonly trialPeriodDays: Given };
        readonly then: {
          /** trialEnd must not stand beside trialPeriodDays */
          readonly trialEnd?: Forbidden<'trialEnd must not stand beside trialPeriodDays'>;
        };
      },
    ];
  };
  readonly BillingDiscount: {
    readonly rules: [
      {
        readonly when: {};
        /** couponId or promotionCodeId is required in a discount */
        readonly then: { readonly couponId: Given } | { readonly promotionCodeId: Given };
      },
      {
        readonly when: { readonly couponId: Given };
        readonly then: {
          /** promotionCodeId must not stand beside couponId */
          readonly promotionCodeId?: Forbidden<'promotionCodeId must not stand beside couponId'>;
        };
      },
    ];
  };
  readonly BillingSubscription: {
    readonly members: {
      readonly trialSettings: { ref: 'BillingTrialSettings' };
      readonly discounts: { items: { ref: 'BillingDiscount' } };
    };
  };
  readonly CreatePaymentSessionRequest: {
    readonly rules: [
      {
        readonly when: { readonly productCode: 'AGREEMENT_PAYMENT' };
        readonly then: {
          /** paymentMethod is required when productCode is AGREEMENT_PAYMENT */
          readonly paymentMethod: Given;
          /** paymentNotifyUrl is required when productCode is AGREEMENT_PAYMENT */
          readonly paymentNotifyUrl: Given;
        };
      },
      {
        readonly when: { readonly productCode: 'AGREEMENT_PAYMENT'; readonly paymentMethod: { readonly paymentMethodId: undefined } };
        readonly then: {
          /** agreementInfo is required when productCode is AGREEMENT_PAYMENT and paymentMethod has no paymentMethodId */
          readonly agreementInfo: Given;
        };
      },
    ];
    readonly members: {
      readonly env: { ref: 'Env' };
      readonly order: { ref: 'Order' };
      readonly paymentMethod: { ref: 'PaymentMethod' };
      readonly savedPaymentMethods: { items: { ref: 'PaymentMethod' } };
      readonly availablePaymentMethod: { ref: 'AvailablePaymentMethod' };
      readonly creditPayPlan: { ref: 'RequestCreditPayPlan' };
      readonly subscriptionInfo: { ref: 'SubscriptionInfo' };
      readonly subscription: { ref: 'BillingSubscription' };
    };
  };
}
