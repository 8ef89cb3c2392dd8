import type { Exchange } from './exchange.ts';
import type { Finding } from './finding.ts';
import type { Session } from './session.ts';

export type CheckKind = 'scenario' | 'result-code' | 'case' | 'protocol' | 'flow';

/** How a result code came about. */
export type Way =
  /** An example of the spec was asked for. */
  | 'example'
  /** A value of the request asked for it. */
  | 'trigger'
  /** Nobody asked. */
  | 'unasked';

/** A result code that an operation answered. */
export interface SeenCode {
  readonly operation: string;
  readonly code: string;
  readonly way: Way;
}

/** What came of a check. */
export interface Observation {
  /** Empty where everything was as documented. */
  readonly findings: readonly Finding[];
  readonly exchanges: readonly Exchange[];
  readonly codes: readonly SeenCode[];
}

/** One contract test, by whatever it is run. */
export interface Check {
  /** Its title: `consult/required/authState`. */
  readonly id: string;
  readonly kind: CheckKind;
  /** Id of the operation; `flows` for a flow. */
  readonly operation: string;
  /** What is sent, in a few words: `consult.success without authState`. */
  readonly sends: string;
  /** Why it is not run against this target, in words. */
  readonly skip?: string;
  /** Never rejects for what the target does. */
  run(session: Session): Promise<Observation>;
}
