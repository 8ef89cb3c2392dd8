export { AnswerFault } from './answer-fault.ts';
export { createAnswerCheck, type AnswerCheck, type CheckedAnswer } from './check-answer.ts';
export { send, type Answer, type RequestOptions } from './send.ts';
export type {
  Constraint,
  ContractApi,
  ContractCase,
  ContractSuite,
  Envelope,
  RefusalReason,
  Scenario,
  SignatureFault,
} from './suite.ts';
export type { Identity, Target } from './target.ts';
