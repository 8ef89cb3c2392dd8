export * from './gen/validators.ts';
export { ValidationError } from '@countersign/client-kit/validate';
export type { Validator, Violation } from '@countersign/client-kit/validate';
