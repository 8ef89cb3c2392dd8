/**
 * Bytes as one line for a terminal: control, format and unusual blank characters as escapes (`\n`, `\ufeff`), and where the
 * bytes are not UTF-8 all beyond ASCII as `\xff`.
 */
export function showBytes(bytes: Uint8Array): string {
  return decode(bytes).replaceAll(/[\p{C}\p{Z}]/gu, (character) =>
    character === ' ' ? ' ' : escapeCharacter(character),
  );
}

/** At most `length` characters of it, and how many there are more. */
export function showCut(bytes: Uint8Array, length: number): string {
  const text = showBytes(bytes);
  return text.length <= length ? text : `${text.slice(0, length)}… (${text.length - length} characters more)`;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${hex(byte, 2)}`)).join('');
  }
}

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return short[character] ?? (code > 0xffff ? `\\u{${hex(code, 5)}}` : `\\u${hex(code, 4)}`);
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
