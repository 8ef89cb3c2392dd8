import * as alipayPlus from '@countersign/alipay-plus-mock';
import * as antom from '@countersign/antom-mock';
import type { Mock, MockDefinition } from '@countersign/mock-kit';

/** A mock, whatever its API. */
export type StartedMock = Pick<Mock, 'url' | 'port' | 'close'>;

interface MockPackage {
  readonly definition: MockDefinition;
  readonly startMock: () => Promise<StartedMock>;
}

/** The mocks of the APIs by the name of the API. */
export const mocks: Readonly<Record<string, MockPackage>> = { antom, 'alipay-plus': alipayPlus };
