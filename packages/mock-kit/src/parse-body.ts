import { MIMEType } from 'node:util';
import type { Refusal } from './refusal.ts';

/** A body as Prism takes it: parsed for JSON, text for other media types, `undefined` for none. */
export interface ParsedBody {
  readonly value: unknown;
}

/**
 * Judges what stands before every rule of the document: media type, character encoding, well-formed JSON.
 *
 * @param contentType value of the header
 * @param accepted the media types that are taken; without it all are, and Prism judges
 */
export function parseBody(
  bytes: Uint8Array,
  contentType: string | undefined,
  accepted?: readonly string[],
): ParsedBody | Refusal {
  if (bytes.length === 0) return { value: undefined };
  const isPlain = isPlainJson(contentType) && accepted?.includes('application/json') !== false;
  if (isPlain) return parseText(bytes, true);
  const mediaType = parseMediaType(contentType);
  const isJson = mediaType !== undefined && /^application\/(.+\+)?json$/.test(mediaType.essence);
  const charset = mediaType?.params.get('charset')?.toLowerCase() ?? 'utf-8';
  const isTaken = accepted ? mediaType && accepted.includes(mediaType.essence) : mediaType || contentType === undefined;
  if (!isTaken) return unsupported(`Header content-type must be ${(accepted ?? ['a media type']).join(' or ')}.`);
  if (charset !== 'utf-8' && charset !== 'utf8')
    return unsupported('Header content-type must name the charset UTF-8, or none.');
  return parseText(bytes, isJson);
}

/** Whether a `content-type` is JSON in the spelling that nearly everybody sends, which needs no closer look. */
export const isPlainJson = (contentType = ''): boolean => /^application\/json(; ?charset=utf-8)?$/i.test(contentType);

function parseText(bytes: Uint8Array, isJson: boolean): ParsedBody | Refusal {
  const text = decode(bytes);
  if (text === undefined) return illegal('The body is not valid UTF-8.');
  return isJson ? parseJson(text) : { value: text };
}

/** A media type, or a range of them; `undefined` where it is neither. */
export function parseMediaType(contentType: string | undefined): MIMEType | undefined {
  try {
    return contentType === undefined ? undefined : new MIMEType(contentType);
  } catch {
    return undefined;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function parseJson(text: string): ParsedBody | Refusal {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // The engine's message quotes the body, which may hold a token.
    return illegal('The body is not well-formed JSON.');
  }
}

const unsupported = (detail: string): Refusal => ({ reason: 'media-type-unsupported', status: 415, detail });

const illegal = (detail: string): Refusal => ({ reason: 'request-invalid', status: 400, detail });
