import { encodeInput } from '../encode-input.ts';
import type { EncodeOptions } from '../encode-input.ts';
import { EncodingError } from '../errors.ts';
import type { WireShape, WireShapes } from '../wire-shape.ts';
import { findViolations, keepsRules } from './keeps-rules.ts';
import type { Rules } from './rules.ts';
import { ValidationError } from './validation-error.ts';
import type { Validator, Violation } from './violation.ts';

/** An operation as its check sees it. Generated. */
export interface CheckedOperation extends EncodeOptions {
  /** The operationId. */
  readonly operation: string;
  /** Where wire types stand in the body; absent where there are none. */
  readonly input?: WireShape;
  /** The operation may be called without a body. */
  readonly optional?: boolean;
  readonly rules: Rules;
}

/**
 * The check of one operation. A native value without an exact wire form is a violation of the keyword `encoding`; the first one
 * ends the check, as nothing can be said of a body that has no wire form.
 */
export function createValidator<Input>(checked: CheckedOperation, shapes: WireShapes): Validator<Input> {
  const { operation, input: shape, optional = false, rules } = checked;
  // Most bodies are sound: which rules are broken is asked only where some are.
  const check = (body: unknown): readonly Violation[] => {
    try {
      return (optional && body === undefined) || keepsRules(rules, body) ? [] : findViolations(rules, body);
    } catch (error) {
      // The stack: rules which hold themselves go as deep as the body does.
      if (!(error instanceof RangeError)) throw error;
      return [{ pointer: '', keyword: 'encoding', message: 'The body: nested too deeply, or inside itself.' }];
    }
  };
  const validate = (input: Input): readonly Violation[] => {
    try {
      return check(encodeInput(input, shape, shapes, checked));
    } catch (error) {
      if (!(error instanceof EncodingError)) throw error;
      return [{ pointer: error.pointer, keyword: 'encoding', message: error.message }];
    }
  };
  return Object.assign(validate, {
    operation,
    assert(body: unknown): void {
      const violations = check(body);
      if (violations.length > 0) throw new ValidationError(operation, violations);
    },
  });
}
