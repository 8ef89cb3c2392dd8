/** What is known of a kind of problem: why it is one, and how it is mended. */
export interface ProblemDoc {
  readonly cause: string;
  readonly fix: string;
}

/**
 * Every problem the generator can find in a spec or in its configuration. A code without an entry does not
 * compile. `cause` explains, `fix` says the next step; the message of the single problem says what was found.
 */
export const catalogue = {
  CONFIG_INVALID: {
    cause: 'redocly.yaml names the APIs, where each output goes, and the rules of lint.',
    fix: 'Give each API a `root` and, under `x-generate`, a folder of its own for each of `client`, `mock` and `contract`; name a folder for `x-guides`, and plugins and rules that exist.',
  },
  FILE_FOREIGN: {
    cause: 'An output folder belongs to the generator whole, and this file in it is none of its own.',
    fix: "Move it out of `gen`, the folder is the generator's; remove it if it was generated and lost its first line.",
  },
  FILE_UNREADABLE: {
    cause: "The root document of the API can't be read.",
    fix: 'Correct `root` in redocly.yaml, or add the file.',
  },
  VERSION_UNSUPPORTED: {
    cause: 'The generator reads OpenAPI 3.1 alone: other versions give the same words other meanings.',
    fix: 'Bring the document to 3.1 and open it with `openapi: 3.1.0`.',
  },
  STRUCTURE: {
    cause: 'OpenAPI 3.1 does not know this here, or wants something else.',
    fix: 'Correct the keyword; a field of your own starts with `x-`.',
  },
  REF_UNRESOLVED: {
    cause: 'The reference leads nowhere.',
    fix: 'Correct the path or the pointer, or add the file it names.',
  },
  SYNTAX: {
    cause: 'The file is not well-formed YAML or JSON.',
    fix: 'Mend the syntax at this place; a value with `: ` or `#` wants quotes.',
  },
  EXAMPLE_INVALID: {
    cause: 'An example contradicts the schema it illustrates.',
    fix: 'Correct the example, or the schema if the example is right.',
  },
  PATTERN_INVALID: {
    cause: 'A `pattern` is a regular expression as JavaScript reads it, with Unicode.',
    fix: 'Correct the expression; a character that means itself may want a backslash.',
  },
  SERVER_INVALID: {
    cause: 'Calls go to the servers of the spec, and the mock answers below their paths.',
    fix: 'Write a URL or a path, and give each variable in braces a `default`.',
  },
  LINT: {
    cause: 'A lint rule of redocly.yaml is broken.',
    fix: 'Correct this place; rules are switched under `rules` in redocly.yaml.',
  },
  NAME_CLASH: {
    cause: 'Two things would get the same name in generated code, or two files share a basename.',
    fix: 'Rename one of them.',
  },
  OPERATION_UNNAMED: {
    cause: 'The operationId becomes the name of the function, the suite and the examples.',
    fix: 'Add an operationId in camelCase, verb and noun.',
  },
  SCENARIO_UNPAIRED: {
    cause: 'A scenario is a request example and a response example under one key.',
    fix: 'Use one key for both, or remove the odd one.',
  },
  RESULT_CODES_MISMATCH: {
    cause: 'Each code of a result schema stands in `enum` and is explained in `x-result-codes` beside it.',
    fix: 'Give each code of the enum one entry with message, action and furtherAction, and no other entry.',
  },
  RESULT_CODE_UNILLUSTRATED: {
    cause: 'Every result code has a scenario, so that the mock can answer with it and the suite can ask for it.',
    fix: 'Add a request and a response example under a key such as `pay.risk-reject`.',
  },
  RESULT_CODE_UNKNOWN: {
    cause: 'A code used here is in no result schema of the operation.',
    fix: 'Correct the code, or document it in the result schema.',
  },
  CONDITION_UNTITLED: {
    cause: 'A condition is read by people: in types, in test names, in refusals.',
    fix: 'Give it a `title`, such as "osType is required when terminalType is APP".',
  },
  FACT_MALFORMED: {
    cause: 'An `x-` field has another shape than the one the generator reads.',
    fix: 'Correct it as the list of `x-` fields describes.',
  },
  WIRE_TYPE_CONFLICT: {
    cause: 'One member of a body has two wire types, so that a native value has no single wire form.',
    fix: 'Give the member the same `x-wire-type` in every branch.',
  },
  CONSTRAINT_UNREACHED: {
    cause:
      'Each rule of a request wants a contract case that keeps to it and one that breaks it, both made from examples.',
    fix: 'Add a request example in which the field is there, or the form or the condition which the rule is about.',
  },
  WEBHOOK_MISTAKEN: {
    cause: 'A receiver tells webhooks apart by the members that each always has: the first that fits is taken.',
    fix: 'List the webhook that asks for more first, or make a member required (or `const`) that tells the two apart.',
  },
  FLOW_UNRESOLVED: {
    cause: 'A flow speaks of operations of its API, of other flows, and of steps, outputs and inputs by their names.',
    fix: 'Correct the name, or add what it names.',
  },
  FLOW_EXPRESSION: {
    cause: 'Values are named by runtime expressions of Arazzo 1.0, and compared by its simple conditions.',
    fix: 'Write one such as `$response.body#/id == $steps.pay.outputs.id`, with texts in single quotes.',
  },
  FLOW_PAYLOAD: {
    cause: 'A step of a flow sends a body that its operation does not take, so that the flow proves nothing.',
    fix: 'Correct the payload; what an expression fills in is not looked at.',
  },
  FLOW_MISSING: {
    cause: 'An operation with `x-idempotency` promises what one call alone does not show.',
    fix: 'Add a workflow to the folder `flows` which sends the same call again and, where a `conflict` is declared, another one under the same key.',
  },
  GUIDE_UNREADABLE: {
    cause: 'A guide is a file of Markdown in UTF-8, and becomes a page of the site.',
    fix: 'Correct the file; what is no guide does not belong into the folder `guides`.',
  },
  GUIDE_UNTITLED: {
    cause: 'The first heading of a guide is the title of its page and the text of the links to it.',
    fix: 'Open the file with a heading such as `# Signing`.',
  },
  GUIDE_LINK: {
    cause: 'A reader of a guide follows its links within the site, which may lie anywhere.',
    fix: 'Correct the address: it is relative to the page (`operation-pay.html#codes`, `../guides/signing.html`), or begins with `https://`.',
  },
  PAGE_CLASH: {
    cause:
      'A page of the site has the name of what it shows, and so has its file: an API, an operation, a notification, a guide.',
    fix: 'Rename one of the two; names that differ in case alone are one name on some systems.',
  },
  CHANGELOG_VERSION: {
    cause: 'What changed with a version stands in the changelog under a heading of that version, the newest first.',
    fix: 'Add `## ` with the `info.version` of the contract to CHANGELOG.md, and what `countersign diff --format markdown` tells; or correct the version.',
  },
  UNSUPPORTED: {
    cause: 'The generator does not carry this into its outputs.',
    fix: 'Say it another way, or leave it out of the generated API.',
  },
} as const satisfies Record<string, ProblemDoc>;

export type ProblemCode = keyof typeof catalogue;

/** Where something stands in the sources. Line and column count from 1. */
export interface Place {
  /** Path of the file, absolute. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** JSON pointer inside that file, as a fragment: `#/paths/~1v1~1pay/post`. Empty for a file that has none, such as Markdown. */
  readonly pointer: string;
}

/** A mistake found in a spec. Errors stop the run before anything is written; warnings are shown and let it pass. */
export interface Problem {
  readonly code: ProblemCode;
  /** Name of the lint rule, where the problem is one of `LINT`. */
  readonly rule?: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly place: Place;
  /** A likelier word, when the found one looks like a slip of the pen. */
  readonly suggestion?: string;
}

/** Thrown when a run can't go on because of what a person wrote. Never for a fault of ours. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.code}: ${problem.message}`).join('\n'));
    this.name = 'ProblemsError';
    this.problems = problems;
  }
}

/** One problem as a person reads it: place first, so that an editor or terminal can jump to it. */
export function formatProblem(problem: Problem, relative: (file: string) => string = (file) => file): string {
  const { cause, fix } = catalogue[problem.code];
  const { file, line, column, pointer } = problem.place;
  const hint = problem.suggestion === undefined ? fix : `Did you mean "${problem.suggestion}"? ${fix}`;
  return [
    `${relative(file)}:${line}:${column} ${problem.severity} ${problem.code}${problem.rule === undefined ? '' : ` ${problem.rule}`}`,
    ...(pointer === '' ? [] : [`  at ${pointer}`]),
    `  ${problem.message}`,
    `  ${cause} ${hint}`,
  ]
    .map(printable)
    .join('\n');
}

/**
 * One line of text with what a terminal would act upon shown as its escape, `\u001b`: control characters, which
 * move the cursor or end the line, and those which turn the direction of writing. Names and texts of a spec may
 * hold them.
 */
export const printable = (line: string): string =>
  line.replaceAll(
    /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
