/** A runtime expression of Arazzo, as far as flows know them. */
export type FlowExpression =
  | { readonly kind: 'input' | 'output'; readonly name: string }
  /** An output of a step or of another flow. */
  | { readonly kind: 'step' | 'workflow'; readonly of: string; readonly name: string }
  | { readonly kind: 'request' | 'response' };

const forms = [
  /^\$(?<root>inputs|outputs)\.(?<name>[A-Za-z0-9_-]+)(?:#\/.*)?$/,
  /^\$(?<root>steps|workflows)\.(?<of>[A-Za-z0-9_-]+)\.outputs\.(?<name>[A-Za-z0-9_-]+)(?:#\/.*)?$/,
  /^\$(?<root>request|response)\.body(?:#(?:\/.*)?)?$/,
  /^\$(?<root>response)\.header\.[A-Za-z0-9-]+$/,
  /^\$(?<root>statusCode)$/,
];

const kinds = {
  inputs: 'input',
  outputs: 'output',
  steps: 'step',
  workflows: 'workflow',
  request: 'request',
  response: 'response',
  statusCode: 'response',
} as const;

/** Undefined for what is none. */
export function readExpression(text: string): FlowExpression | undefined {
  const groups = forms.map((form) => form.exec(text)?.groups).find(Boolean);
  if (!groups) return undefined;
  const { root = '', of = '', name = '' } = groups;
  return { kind: kinds[root as keyof typeof kinds], of, name };
}

/** The expressions in a payload: texts that begin as one, and those that stand in braces inside of texts, each with its pointer. */
export function expressionsIn(
  value: unknown,
  pointer = '',
): readonly { readonly text: string; readonly pointer: string }[] {
  if (typeof value === 'string') {
    const found = value.startsWith('$') ? [value] : [...value.matchAll(/\{(\$[^{}]*)\}/g)].map(([, text = '']) => text);
    return found.map((text) => ({ text, pointer }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([step, member]) =>
    expressionsIn(member, `${pointer}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

/** Whether a value is known only once a flow runs. */
export const isFilled = (value: unknown): boolean => typeof value === 'string' && expressionsIn(value).length > 0;

const token =
  /\s*(&&|\|\||==|!=|<=|>=|[<>!()]|'(?:[^']|'')*'|\$[^\s()=!<>&|']+|-?\d+(?:\.\d+)?|true\b|false\b|null\b)/y;

/** The expressions of a simple condition; undefined for what is none. */
export function expressionsOfCondition(text: string): readonly string[] | undefined {
  const words = wordsOf(text.trimEnd());
  return words && isCondition(words.map(kindOf).join('')) ? words.filter((word) => word.startsWith('$')) : undefined;
}

function wordsOf(text: string): readonly string[] | undefined {
  const words: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const word = token.exec(text)?.[1];
    if (word === undefined) return undefined;
    words.push(word);
  }
  return words;
}

/** One letter a word: `v` for a value, `c` for a comparison, `j` for what joins. */
function kindOf(word: string): string {
  if (['!', '(', ')'].includes(word)) return word;
  if (['&&', '||'].includes(word)) return 'j';
  return /^(?:[=!]=|[<>]=?)$/.test(word) ? 'c' : 'v';
}

/** Shortens what is a condition until one letter is left. */
function isCondition(shape: string): boolean {
  const shorter = shape.replaceAll('vcv', 'o').replaceAll('!o', 'o').replaceAll('(o)', 'o').replaceAll('ojo', 'o');
  return shorter === shape ? shape === 'o' : isCondition(shorter);
}
