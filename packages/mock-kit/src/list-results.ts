import type { MockOperation } from './definition.ts';

const width = 96;

/** The operations, each with its result codes below, or the keys of its examples where it has none; indented, for people. */
export function listResults(operations: readonly MockOperation[]): string {
  return operations
    .map(({ name, scenarios }) => [`  ${name}`, ...wrap(scenarios.map(({ code, key }) => code ?? key))].join('\n'))
    .join('\n');
}

function wrap(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of new Set(words)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`    ${word}`);
  }
  return lines;
}
