import { ClientError } from '../errors.ts';
import type { Violation } from './violation.ts';

/** A body breaks rules of the contract. Nothing was sent. */
export class ValidationError extends ClientError {
  /** The operationId. */
  readonly operation: string;
  /** At least one. */
  readonly violations: readonly Violation[];

  static {
    this.prototype.name = 'ValidationError';
  }

  constructor(operation: string, violations: readonly Violation[]) {
    const more = violations.length > 1 ? ` (and ${violations.length - 1} more in violations)` : '';
    super('VALIDATION', `${operation}: nothing was sent. ${violations[0]?.message}${more}`);
    this.operation = operation;
    this.violations = violations;
  }
}
