/** What the caller can mend: an argument, a variable of the environment, a file. Never holds a key. Exit code 2. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UsageError';
  }
}
