/** One element of DER (ITU-T X.690), as far as telling key files apart needs it: one-byte tags, definite lengths. */
export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
}

export const derTag = { integer: 0x02, bitString: 0x03, octetString: 0x04, oid: 0x06, sequence: 0x30 } as const;

/** The elements that stand one after the other in `bytes`; `undefined` when they do not fill it exactly. */
export function readDer(bytes: Uint8Array): readonly DerElement[] | undefined {
  const elements: DerElement[] = [];
  let at = 0;
  while (at < bytes.length) {
    const length = readLength(bytes, at + 1);
    const tag = bytes[at];
    if (tag === undefined || length === undefined || length.end + length.value > bytes.length) return undefined;
    elements.push({ tag, content: bytes.subarray(length.end, length.end + length.value) });
    at = length.end + length.value;
  }
  return elements;
}

/** The elements inside `element`; none where it is absent, not constructed or broken. */
export function derChildren(element: DerElement | undefined): readonly DerElement[] {
  return element?.tag === derTag.sequence ? (readDer(element.content) ?? []) : [];
}

function readLength(bytes: Uint8Array, at: number): { value: number; end: number } | undefined {
  const first = bytes[at];
  if (first === undefined) return undefined;
  if (first < 0x80) return { value: first, end: at + 1 };
  const count = first & 0x7f;
  const octets = bytes.subarray(at + 1, at + 1 + count);
  // Four octets say four gigabytes. No octet at all is BER's indefinite length, which DER does not have.
  if (count === 0 || count > 4 || octets.length < count) return undefined;
  return { value: octets.reduce((value, octet) => value * 256 + octet, 0), end: at + 1 + count };
}
