/** An answer that breaks the contract, whatever the request was. The message says which fact and what was found. */
export class AnswerFault extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AnswerFault';
  }
}
