export { AnswerFault } from './answer-fault.ts';
export { createAnswerCheck, type AnswerCheck, type CheckedAnswer } from './check-answer.ts';
export { send, type Answer, type RequestOptions } from './send.ts';
export { approveOnMock } from './approve-on-mock.ts';
export type { Exchange, RawRequest } from './exchange.ts';
export type { Finding } from './finding.ts';
export type { Flow, FlowAction, FlowCall, FlowExpressions, FlowInclusion, FlowPerson, FlowStep } from './flow.ts';
export { createFlowSession, type FlowSession } from './flow-session.ts';
export { runFlow, whyFlowSkipped, type FlowObservation, type FlowRun } from './run-flow.ts';
export type {
  ContractApi,
  ContractCase,
  ContractSuite,
  Envelope,
  RefusalReason,
  Scenario,
  SignatureFault,
} from './suite.ts';
export type { Identity, Target } from './target.ts';
