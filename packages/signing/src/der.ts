/** One element of DER (ITU-T X.690), as far as telling key files apart needs it: one-byte tags, definite lengths. */
export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
}

/** The elements that stand one after the other in `bytes`; `undefined` when they do not fill it exactly. */
export function readDer(bytes: Uint8Array): readonly DerElement[] | undefined {
  const elements: DerElement[] = [];
  for (let at = 0; at < bytes.length;) {
    const tag = bytes[at] ?? 0;
    let length = bytes[at + 1] ?? NaN;
    at += 2;
    if (length >= 0x80) {
      const octets = bytes.subarray(at, (at += length & 0x7f));
      // Four octets say four gigabytes. No octet at all is BER's indefinite length, which DER does not have.
      length = octets.length > 0 && octets.length < 5 ? octets.reduce((sum, octet) => sum * 256 + octet, 0) : NaN;
    }
    const end = at + length;
    if (!(end <= bytes.length)) return undefined;
    elements.push({ tag, content: bytes.subarray(at, end) });
    at = end;
  }
  return elements;
}

/** The elements inside the sequence `element`; none where it is absent, another thing or broken. */
export function derChildren(element: DerElement | undefined): readonly DerElement[] {
  return element?.tag === 0x30 ? (readDer(element.content) ?? []) : [];
}

/** One element around `parts`, which must come to 256 bytes at least and less than 65,536. */
export function encodeDer(tag: number, ...parts: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const content = parts.flatMap((part) => Array.from(part));
  return new Uint8Array([tag, 0x82, content.length >> 8, content.length & 0xff, ...content]);
}
