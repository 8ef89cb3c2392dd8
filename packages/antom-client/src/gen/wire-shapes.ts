// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import type { WireShapes } from '@countersign/client-kit';

/**
 * Wire types by schema: read by the encoder and by the types of what may be passed in.
 * @generated from x-wire-type in #/components/schemas
 */
export const wireShapes = {
  BrowserInfo: {
    properties: {
      javaEnabled: 'boolean',
      javaScriptEnabled: 'boolean',
    },
  },
  Env: {
    properties: {
      extendInfo: 'json',
      storeTerminalRequestTime: 'datetime',
      browserInfo: { ref: 'BrowserInfo' },
      colorDepth: 'integer',
      screenHeight: 'integer',
      screenWidth: 'integer',
      timeZoneOffset: 'integer',
    },
  },
  ConsultRequest: {
    properties: {
      authRedirectUrl: 'url',
      recurringPayment: 'boolean',
      env: { ref: 'Env' },
      authNotifyUrl: 'url',
      extendInfo: 'json',
    },
  },
  ApplyTokenRequest: {
    properties: {
      extendInfo: 'json',
    },
  },
} as const satisfies WireShapes;
