import { advanceMock } from './advance-mock.ts';
import { AnswerFault } from './answer-fault.ts';
import { approveOnMock } from './approve-on-mock.ts';
import { createAnswerCheck, type AnswerCheck } from './check-answer.ts';
import type { Exchange, Answer, RawRequest } from './exchange.ts';
import type { Finding } from './finding.ts';
import { send } from './send.ts';
import type { ContractApi, ContractSuite } from './suite.ts';
import type { Target } from './target.ts';

/** What flows run against. */
export interface FlowSession {
  readonly api: ContractApi;
  /** Begins every id that a flow makes up, so that no other run has made it. At most 20 letters, digits and hyphens. */
  readonly runId: string;
  /** An id that ends in `__` and a result code brings that result, as with a double. */
  readonly triggers: boolean;
  /** Inputs that a person gave beforehand. Each is taken by the first flow that needs it: a code works once. */
  readonly given: Map<string, string>;
  /** Sends a body to the operation, signed as the API asks. */
  send(suite: ContractSuite, body: unknown): Promise<Exchange>;
  /** What an answer breaks, whatever the flow is about. */
  judge(suite: ContractSuite, answer: Answer, request: RawRequest): Promise<readonly Finding[]>;
  /** Does what a person would do on a page. Gives the parameters of the URL to which the person is then sent. */
  readonly approve?: (url: string, does: string) => Promise<Readonly<Record<string, string>>>;
  /** Lets the target's time pass. Without it, real time does. */
  readonly advance?: (milliseconds: number) => Promise<void>;
}

/** A session over the target that suites run against. */
export function createFlowSession(api: ContractApi, target: Target): FlowSession {
  const checks = new Map<string, AnswerCheck>();
  const checkOf = (suite: ContractSuite): AnswerCheck => {
    const check = checks.get(suite.id) ?? createAnswerCheck(api, suite, target);
    checks.set(suite.id, check);
    return check;
  };
  return {
    api,
    runId: target.runId ?? crypto.randomUUID().slice(0, 8),
    triggers: target.hasTriggers === true,
    given: new Map(target.authCode === undefined ? [] : [['authCode', target.authCode]]),
    send: (suite, body) => exchange(api, suite, target, body),
    judge: (suite, answer, { path }) =>
      faultsOf(suite, () =>
        checkOf(suite)({ ...answer, headers: new Headers(answer.headers.map(([name, value]) => [name, value])), path }),
      ),
    ...(target.approvesItself === true && {
      approve: approveOnMock,
      advance: (milliseconds: number) => advanceMock(target.baseUrl, milliseconds),
    }),
  };
}

async function exchange(api: ContractApi, suite: ContractSuite, target: Target, body: unknown): Promise<Exchange> {
  const path = new URL(`${target.baseUrl}${suite.path}`).pathname;
  const request = { method: suite.method, path, headers: [], body: new TextEncoder().encode(JSON.stringify(body)) };
  try {
    const answer = await send(api, suite, target, body);
    return { request, answer: { status: answer.status, headers: [...answer.headers], bytes: answer.bytes } };
  } catch (error) {
    return { request, failure: error instanceof Error ? error.message : String(error) };
  }
}

async function faultsOf({ response, id }: ContractSuite, check: () => Promise<unknown>): Promise<readonly Finding[]> {
  try {
    await check();
    return [];
  } catch (error) {
    if (!(error instanceof AnswerFault)) throw error;
    const fact = `Every answer of ${id} is a documented one.`;
    return [{ kind: 'schema', fact, pointer: response ?? '#', expected: fact, found: error.message }];
  }
}
