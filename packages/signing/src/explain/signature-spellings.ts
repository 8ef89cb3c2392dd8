import { decodeBase64, decodeBase64Url } from '../base64.ts';

/** What a signature may have been before its header was spoilt, and how it was spoilt. */
export interface Spelling {
  /** Ends the sentence "It holds when the header's signature is …". */
  readonly when: string;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** For a header that could not be read. Takes the last `signature=`, or all of it. */
export function listSpellings(header: string): readonly Spelling[] {
  const value = (/signature\s*=(?!.*signature\s*=)\s*(.*)$/is.exec(header)?.[1] ?? header).trim();
  const once = percentDecode(value);
  const twice = percentDecode(once);
  const spellings: readonly (readonly [when: string, base64: string])[] = [
    ['taken alone, the rest of the header left out', once],
    ['percent-decoded twice', twice],
    ['read with + for its blanks (a form decoder was at work)', once.replaceAll(' ', '+')],
    ['read without white space', once.replaceAll(/\s/g, '')],
    ['read without quotes', once.replaceAll(/["']/g, '')],
    ['read without the rest of the header behind it', percentDecode(value.split(',', 1)[0] ?? '')],
    ['given the padding that it lacks', once.padEnd(Math.ceil(once.length / 4) * 4, '=')],
    ['read as one alphabet', once.replaceAll('-', '+').replaceAll('_', '/')],
  ];
  const read = spellings.flatMap(([when, base64]) => {
    const signature = decodeBase64(base64) ?? decodeBase64Url(base64);
    return signature === undefined || signature.length === 0 ? [] : [{ when, signature }];
  });
  return /^([\da-f]{2})+$/i.test(once) ? [...read, { when: 'read as hexadecimal', signature: decodeHex(once) }] : read;
}

function decodeHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
