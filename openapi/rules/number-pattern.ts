/** What may stand in a pattern of numbers: anchors, digits alone or in classes, signs, groups, choices, counts. */
const grammar = {
  integer: /^\^(?:[0-9]|\\d|\[[0-9-]+\]|-|\(\?:|[()|?*+]|\{[0-9]+(?:,[0-9]*)?\})+\$$/,
  decimal: /^\^(?:[0-9]|\\d|\\\.|\[[0-9.-]+\]|-|\(\?:|[()|?*+]|\{[0-9]+(?:,[0-9]*)?\})+\$$/,
};

/** Whether a pattern lets nothing pass but digits, with a sign before them, or for decimals a point between them. */
export const admitsOnlyNumbers = (pattern: string, type: keyof typeof grammar): boolean =>
  grammar[type].test(pattern) && !hasOpenChoice(pattern);

/** In `^1|2$` each choice is anchored at one end alone, so that text may stand at the other. */
function hasOpenChoice(pattern: string): boolean {
  let depth = 0;
  for (const character of pattern) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '|' && depth === 0) return true;
  }
  return false;
}
