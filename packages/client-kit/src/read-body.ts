/** The bytes of an answer, and whether these are all. */
export interface ReadBody {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly whole: boolean;
}

/** Reads an answer up to `most` bytes, counted after decompression, and drops the rest of a larger one unread. */
export async function readBody({ body }: Response, most: number): Promise<ReadBody> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  while (size <= most) {
    const value = (await reader?.read())?.value;
    if (value === undefined) break;
    chunks.push(value);
    size += value.length;
  }
  if (size > most) reader?.cancel().catch(() => {});
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { bytes: bytes.subarray(0, most), whole: size <= most };
}
