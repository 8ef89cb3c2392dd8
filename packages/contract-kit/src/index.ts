export type { Check, CheckKind, Observation, SeenCode, Way } from './check.ts';
export { describeFailure, faultsOf } from './describe-failure.ts';
export type { Answer, Exchange, RawHeader, RawRequest, Transport } from './exchange.ts';
export type { Finding, FindingKind } from './finding.ts';
export { httpTransport, type HttpOptions, type HttpTransport } from './http-transport.ts';
export type { AnswerJudge, Judgement, Outcome } from './judge-answer.ts';
export { listChecks } from './list-checks.ts';
export { openSession, type Session, type SessionOptions, type SessionSigning } from './session.ts';
export { flowChecks } from './flow-checks.ts';
export { approveOnMock } from './approve-on-mock.ts';
export type { Flow, FlowAction, FlowCall, FlowExpressions, FlowInclusion, FlowPerson, FlowStep } from './flow.ts';
export type {
  ApiServer,
  CallIdentity,
  Constraint,
  ContractApi,
  ContractCase,
  ContractSuite,
  Envelope,
  RefusalReason,
  RefusalResult,
  Scenario,
} from './suite.ts';
export type { Identity, Target } from './target.ts';
export { createMockTarget } from './mock-target.ts';
export type { TriggerMember } from './triggers.ts';
