export { createValidator } from './create-validator.ts';
export type { CheckedOperation } from './create-validator.ts';
export { date, dateTime, int32, int64, uri } from './formats.ts';
export type { Format } from './formats.ts';
export type { Rules, RuleSet } from './rules.ts';
export { ValidationError } from './validation-error.ts';
export type { BodyCheck, Validator, Violation } from './violation.ts';
