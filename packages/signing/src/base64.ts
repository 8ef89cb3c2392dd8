/** Newer platforms read and write Base64 by themselves, some ten times as fast. Typed here, as ES2023 has no such members. */
interface Native {
  toBase64?(): string;
}

/** Standard alphabet, padded, no line breaks. */
export function encodeBase64(bytes: Uint8Array): string {
  const native = (bytes as Native).toBase64?.();
  if (native !== undefined) return native;
  let binary = '';
  // In pieces: the arguments of one call stand on the stack.
  for (let at = 0; at < bytes.length; at += 4096) binary += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return btoa(binary);
}

/**
 * Reads what {@link encodeBase64} writes and nothing else: `undefined` for the URL-safe alphabet, missing padding,
 * white space or left-over bits, all of which `atob` lets pass on one runtime or another.
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return encodeBase64(bytes) === text ? bytes : undefined;
}

/** The URL-safe alphabet, padded or not, otherwise as strict: a letter of the standard alphabet alone is refused. */
export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (/[+/]/.test(text)) return undefined;
  const padded = text.endsWith('=') ? text : text.padEnd(Math.ceil(text.length / 4) * 4, '=');
  return decodeBase64(padded.replaceAll('-', '+').replaceAll('_', '/'));
}
