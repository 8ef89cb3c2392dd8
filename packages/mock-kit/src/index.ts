export type {
  MockDefinition,
  MockEnvelope,
  MockOperation,
  MockScenario,
  ProtocolReason,
  ProtocolResult,
} from './definition.ts';
export { MockError } from './errors.ts';
export type { MockErrorCode } from './errors.ts';
export type { MockKeys } from './keys.ts';
export { runMock } from './run-mock.ts';
export { startMockServer } from './server.ts';
export type { Mock, MockOptions } from './server.ts';
export { testKeys } from './test-keys.ts';
