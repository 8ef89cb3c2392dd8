/** The bytes of a body, and whether these are all. */
export interface ReadBody {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly whole: boolean;
}

/** Reads a body up to `most` bytes, counted after decompression, and drops the rest of a larger one unread. */
export async function readBody({ body }: Request | Response, most: number): Promise<ReadBody> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  while (length <= most) {
    const value = (await reader?.read())?.value;
    if (value === undefined) break;
    chunks.push(value);
    length += value.length;
  }
  if (length > most) reader?.cancel().catch(() => {});
  return { bytes: joinChunks(chunks, length).subarray(0, most), whole: length <= most };
}

export function joinChunks(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
