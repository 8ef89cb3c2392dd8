import type { FindingKind } from '../finding.ts';
import type { ShownExchange } from './check-meta.ts';

/** What a run found, as plain JSON in an order that does not depend on the run. `report` is the version of this form. */
export interface ContractReport {
  readonly report: 1;
  readonly api: string;
  /** Name of the target. */
  readonly target: string;
  /** End of the run, ISO 8601. */
  readonly at: string;
  readonly verdict: 'passed' | 'failed';
  readonly checks: CheckCounts;
  readonly coverage: Coverage;
  /** By name; flows among them. */
  readonly operations: readonly OperationReport[];
  /** One for each fact, that which most checks found first. */
  readonly divergences: readonly Divergence[];
  /** By reason. */
  readonly skipped: readonly SkippedChecks[];
  /** Operations of the API of which no suite has run. */
  readonly leftOut: readonly string[];
  /** What went wrong beside the checks: a file that could not be loaded, a check that broke. */
  readonly errors: readonly RunError[];
}

export interface CheckCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What was looked at. A side of a constraint is looked at when a check of it has run, whatever it found. */
export interface Coverage {
  /** In sides: each constraint can be satisfied and violated. */
  readonly constraints: Share;
  /** In codes that an answer carried. */
  readonly results: Share;
  /** The target can be asked for any result; of another, codes are only seen as they come. */
  readonly forcesResults: boolean;
}

export interface Share {
  readonly looked: number;
  readonly of: number;
}

export interface OperationReport {
  readonly operation: string;
  readonly checks: CheckCounts;
  /** In the order of the document. */
  readonly results: readonly ResultRow[];
  /** In the order of the document. */
  readonly constraints: readonly ConstraintRow[];
}

export interface ResultRow {
  readonly code: string;
  readonly status: string;
  /** There is an example of it. */
  readonly example: boolean;
  /** A mock was asked for it, and gave it. */
  readonly trigger: boolean;
  /** An answer carried it, asked or not. */
  readonly test: boolean;
  /** When a target that can't be asked last answered so, in this run or in an earlier one. */
  readonly seen?: Seen;
}

export interface Seen {
  readonly target: string;
  /** ISO 8601. */
  readonly at: string;
}

/** `none`: no check is made of it. `failed`: a check of it had a finding. */
export type Side = 'passed' | 'failed' | 'skipped' | 'none';

export interface ConstraintRow {
  readonly rule: string;
  readonly field: string;
  readonly keyword: string;
  readonly satisfied: Side;
  readonly violated: Side;
}

/** One fact of the document that answers break. */
export interface Divergence {
  readonly fact: string;
  /** Into the bundled document. */
  readonly pointer: string;
  /** File of the fact, where the generator told it. */
  readonly source?: string;
  readonly kind: FindingKind;
  /** No check fails for it at this target: callers have to cope with what a gateway grows. */
  readonly isTolerated: boolean;
  /** By id of the check. */
  readonly cases: readonly DivergentCase[];
}

export interface DivergentCase {
  readonly id: string;
  readonly operation: string;
  readonly sends: string;
  readonly expected: string;
  readonly found: string;
  readonly exchanges: readonly ShownExchange[];
}

export interface SkippedChecks {
  readonly reason: string;
  readonly checks: readonly string[];
}

export interface RunError {
  /** Id of a check, or a file. */
  readonly where: string;
  readonly message: string;
}
