/** One rule of the contract which a body breaks. Holds no value of the body. */
export interface Violation {
  /** JSON pointer to the member in the body, `/env/osType`: the one that is missing, unknown or wrong; empty for the body itself. */
  readonly pointer: string;
  /**
   * The keyword of JSON Schema that is broken: `required`, `maxLength`, `pattern` … `false schema` is a member which may not be
   * there, `encoding` a native value without an exact wire form.
   */
  readonly keyword: string;
  /** What the keyword allows: a number, the closed set, the pattern's source, the format's name. */
  readonly limit?: unknown;
  /** Kind and length of what is there, `a string of 300 characters`. Never the value, which may be a secret. */
  readonly found?: string;
  /** The title of the documented condition that makes this a rule for this body. */
  readonly condition?: string;
  /** All of it in a sentence, for people. */
  readonly message: string;
}

/** What a client asks before it sends a body of one operation. */
export interface BodyCheck {
  /** The operationId. */
  readonly operation: string;
  /**
   * @param body as it travels, natives encoded
   * @throws {ValidationError} where the body breaks a rule
   */
  readonly assert: (body: unknown) => void;
}

/** The check of one operation: call it with what the operation takes, or hand it to a client as one of `validate`. */
export interface Validator<Input> extends BodyCheck {
  /** Every rule that the input breaks, in the order of the contract; none is a body that keeps to all of them. */
  (input: Input): readonly Violation[];
}
