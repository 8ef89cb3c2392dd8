/**
 * What stands for a secret in a recording: of the same length and the same kinds of characters, so that rules on both hold as they
 * did, and the same for the same secret, as an answer may repeat that of its request.
 */
export function maskSecret(secret: unknown): unknown {
  if (typeof secret === 'string')
    return secret
      .replaceAll(/\p{Lu}/gu, 'X')
      .replaceAll(/\p{Ll}|\p{Lo}|\p{Lm}/gu, 'x')
      .replaceAll(/\d/g, '1');
  if (typeof secret === 'number') return 1;
  if (Array.isArray(secret)) return secret.map(maskSecret);
  if (typeof secret !== 'object' || secret === null) return secret;
  return Object.fromEntries(Object.entries(secret).map(([name, value]) => [name, maskSecret(value)]));
}
