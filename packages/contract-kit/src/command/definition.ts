import type { ContractApi, ContractSuite } from '../suite.ts';
import type { Identity } from '../target.ts';

/** What a contract package is to its command. */
export interface ContractDefinition {
  readonly api: ContractApi;
  readonly suites: readonly ContractSuite[];
  /** Folder of the test files, one an operation, named by its id: `pay.test.ts`, or `.js` where it is built. */
  readonly folder: URL;
  /** Starts the mock of the API on a free port of this machine. */
  readonly startMock: () => Promise<StartedMock>;
}

export interface StartedMock {
  /** Origin. */
  readonly url: string;
  /** Of a client that the mock knows. */
  readonly identity: Identity;
  close(): Promise<void>;
}
