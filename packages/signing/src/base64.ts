/** Standard alphabet, padded, no line breaks. */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
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
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return encodeBase64(bytes) === text ? bytes : undefined;
}
