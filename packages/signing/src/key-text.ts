import { decodeBase64 } from './base64.ts';
import { type OtherKey, recogniseDer, recogniseJwk, type RsaJwk, type RsaKey } from './key-form.ts';

/**
 * A key given as text: one PEM block, the Base64 of one alone, or a JWK as JSON. White space is free, and so are the two
 * characters `\n` for a line feed, as environment files and secret stores write it.
 */
export function recogniseText(given: string): RsaKey | OtherKey {
  const text = given.replaceAll(/\\[rn]/g, '\n').trim();
  if (text === '') return 'an empty text';
  if (text.startsWith('{')) return recogniseJson(text);
  const blocks = [...text.matchAll(/-----BEGIN ([^-]+)-----([\s\S]*?)-----END \1-----/g)];
  if (blocks.length > 1) return 'several PEM blocks';
  const [, label, body = text] = blocks[0] ?? [];
  if (label?.startsWith('OPENSSH')) return 'an OpenSSH private key';
  // The older PEM encryption (RFC 1421) says so in a header, before a body that is no key.
  if (/Proc-Type:.*ENCRYPTED/.test(text)) return 'an encrypted private key';
  const der = decodeBase64(body.replaceAll(/\s/g, ''));
  if (der) return recogniseDer(der);
  if (/\.(pem|key|der|p8|txt|crt|cer)$/i.test(text)) return 'the name of a file, not its content';
  return text.includes('-----') ? 'a PEM text that is cut or damaged' : 'text that is not Base64';
}

/** The content of a file is taken too, whether it holds DER or text. */
export function recogniseBytes(bytes: Uint8Array<ArrayBuffer>): RsaKey | OtherKey {
  return bytes[0] === 0x30 ? recogniseDer(bytes) : recogniseText(new TextDecoder().decode(bytes));
}

function recogniseJson(text: string): RsaKey | OtherKey {
  try {
    return recogniseJwk(JSON.parse(text) as RsaJwk);
  } catch {
    // The parser's own error quotes the text.
    return 'a JWK that is cut or damaged';
  }
}
