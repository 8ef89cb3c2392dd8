import { decodeBase64 } from './base64.ts';
import { recogniseDer, recogniseJwk, type RecognisedKey, type RsaJwk } from './key-form.ts';

/**
 * A key given as text: one PEM block, the Base64 of one alone, or a JWK as JSON. White space is free, and so are the two
 * characters `\n` for a line feed, as environment files and secret stores write it.
 */
export function recogniseText(given: string): RecognisedKey {
  const text = given.replaceAll(/\\[rn]/g, '\n').trim();
  if (text === '') return { form: 'empty' };
  if (text.startsWith('{')) return recogniseJson(given);
  const blocks = [...text.matchAll(/-----BEGIN ([^-]+)-----([\s\S]*?)-----END \1-----/g)];
  if (blocks.length > 1) return { form: 'several' };
  const [, label = '', body = text] = blocks[0] ?? [];
  if (label.startsWith('OPENSSH')) return { form: 'openSsh' };
  // The older PEM encryption (RFC 1421) says so in a header, before a body that is no key.
  if (/Proc-Type:.*ENCRYPTED/.test(text)) return { form: 'encrypted' };
  const der = decodeBase64(body.replaceAll(/\s/g, ''));
  if (der !== undefined) return recogniseDer(der);
  if (/\.(pem|key|der|p8|txt|crt|cer)$/i.test(text)) return { form: 'fileName' };
  return { form: text.includes('-----') ? 'cut' : 'text' };
}

/** The content of a file is taken too, whether it holds DER or text. */
export function recogniseBytes(bytes: Uint8Array<ArrayBuffer>): RecognisedKey {
  return bytes[0] === 0x30 ? recogniseDer(bytes) : recogniseText(new TextDecoder().decode(bytes));
}

function recogniseJson(text: string): RecognisedKey {
  try {
    return recogniseJwk(JSON.parse(text) as RsaJwk);
  } catch {
    // The parser's own error quotes the text.
    return { form: 'cut' };
  }
}
