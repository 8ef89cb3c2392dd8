import { showCut } from './visible-text.ts';

/** Where two byte strings part. */
export interface Difference {
  /** Offset of the first byte that differs; the length of the shorter one where it is the beginning of the other. */
  readonly byte: number;
  /** From 1, lines ending at a line feed. */
  readonly line: number;
  /** From 1, in bytes. */
  readonly column: number;
  /** What was checked there: a few characters from that byte on, empty at its end. */
  readonly checked: string;
  /** What was signed there. */
  readonly signed: string;
}

/** Undefined where they are the same. */
export function findDifference(checked: Uint8Array, signed: Uint8Array): Difference | undefined {
  const length = Math.max(checked.length, signed.length);
  let byte = 0;
  while (byte < length && checked[byte] === signed[byte]) byte += 1;
  if (byte === length) return undefined;
  const before = checked.subarray(0, byte);
  const excerpt = (bytes: Uint8Array): string => showCut(bytes.subarray(startOfCharacter(bytes, byte)), 24);
  return {
    byte,
    line: before.reduce((lines, value) => lines + (value === 0x0a ? 1 : 0), 1),
    column: byte - before.lastIndexOf(0x0a),
    checked: excerpt(checked),
    signed: excerpt(signed),
  };
}

/** Two characters may differ in their second byte alone; shown from there, neither would be readable. */
function startOfCharacter(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > at - 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return Math.max(start, 0);
}
