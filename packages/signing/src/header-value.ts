import { SigningError } from './errors.ts';

/** @param what the value at fault, which the message does not repeat */
export function headerValueInvalid(what: string): SigningError {
  return new SigningError(
    'HEADER_VALUE_INVALID',
    `${what} is empty or holds what it must not, such as a line break. Was it read with its last line feed?`,
  );
}
