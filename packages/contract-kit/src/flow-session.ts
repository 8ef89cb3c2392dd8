import { advanceMock } from './advance-mock.ts';
import { approveOnMock } from './approve-on-mock.ts';
import { draftCall, signDraft } from './draft.ts';
import type { Exchange } from './exchange.ts';
import type { Finding } from './finding.ts';
import type { Session } from './session.ts';
import type { ContractApi, ContractSuite } from './suite.ts';

/** What a flow runs in. */
export interface FlowSession {
  readonly api: ContractApi;
  /** Begins every id that a flow makes up, so that no other run has made it. At most 20 letters, digits and hyphens. */
  readonly runId: string;
  /** An id that ends in `__` and a result code brings that result, as with a double. */
  readonly triggers: boolean;
  /** Inputs that a person gave beforehand. */
  readonly given: Map<string, string>;
  /** Sends a body to the operation, signed as the API asks. */
  send(suite: ContractSuite, body: unknown): Promise<Exchange>;
  /** What an answer breaks, whatever the flow is about. */
  judge(suite: ContractSuite, exchange: Exchange): Promise<readonly Finding[]>;
  /** Does what a person would do on a page. Gives the parameters of the URL to which the person is then sent. */
  readonly approve?: (url: string, does: string) => Promise<Readonly<Record<string, string>>>;
  /** Lets the target's time pass. Without it, real time does. */
  readonly advance?: (milliseconds: number) => Promise<void>;
}

/**
 * A flow's part of a session.
 *
 * @param check id of the flow's check
 * @param given what a person gave for it
 */
export function flowSessionOf(session: Session, check: string, given: ReadonlyMap<string, string>): FlowSession {
  const { api, target, runId, sleep } = session;
  return {
    api,
    runId,
    triggers: target.hasTriggers === true,
    given: new Map(given),
    send: async (suite, body) => session.send(await signDraft(session, draftCall(session, suite, body)), check),
    judge: async (suite, exchange) => (await session.judgeOf(suite)(exchange)).findings,
    ...(sleep && { advance: async (milliseconds: number) => void (await sleep(milliseconds)) }),
    ...(target.approvesItself === true && { approve: approveOnMock }),
    ...(target.movesClock === true && {
      advance: (milliseconds: number) => advanceMock(target.baseUrl, milliseconds),
    }),
    ...(session.isReplayed && fromRecord),
  };
}

/** Whatever a person gave is in the requests of then, and no time has to pass between answers that are there. */
const fromRecord: Pick<FlowSession, 'approve' | 'advance'> = {
  approve: async () => new Proxy({}, { get: () => 'recorded' }),
  advance: async () => undefined,
};
