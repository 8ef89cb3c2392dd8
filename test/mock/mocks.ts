import * as alipayPlus from '@countersign/alipay-plus-mock';
import * as antom from '@countersign/antom-mock';

/** The mocks of the APIs by the name of the API. */
export const mocks: Readonly<Record<string, Pick<typeof antom, 'definition' | 'startMock'>>> = {
  antom,
  'alipay-plus': alipayPlus,
};
