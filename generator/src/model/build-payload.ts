import type { OasDocument, OasMediaType, OasOperation, OasResponse } from '../load/oas.ts';
import { pointerTo } from '../pointer.ts';
import { buildSchema } from './build-schema.ts';
import type { Payload } from './model.ts';
import type { Report } from './report.ts';
import { resolveRef, type Resolved } from './resolve.ts';

/** A JSON body in one direction: where its media type object stands, and what goes with it. */
export interface Media extends Resolved<OasMediaType> {
  readonly mediaType: string;
  readonly required: boolean;
}

/** The JSON body of a request. Other media types stay in the document, for openapi-typescript, and out of the model. */
export function requestMedia(document: OasDocument, operation: OasOperation, pointer: string): Media | undefined {
  if (operation.requestBody === undefined) return undefined;
  const { value, pointer: at } = resolveRef(document, operation.requestBody, pointerTo(pointer, 'requestBody'));
  return jsonMedia(value.content, at, value.required === true);
}

/** The JSON body of the successful answer: of 200, else of the lowest 2xx. */
export function responseMedia(
  document: OasDocument,
  { responses = {} }: OasOperation,
  pointer: string,
): (Media & { readonly status: number }) | undefined {
  const statuses = Object.keys(responses).filter((status) => /^2\d\d$/.test(status));
  const status = statuses.includes('200') ? '200' : statuses.sort()[0];
  const response = status === undefined ? undefined : responses[status];
  if (status === undefined || response === undefined) return undefined;
  const { value, pointer: at } = resolveRef<OasResponse>(document, response, pointerTo(pointer, 'responses', status));
  const media = jsonMedia(value.content, at, true);
  return media && { ...media, status: Number(status) };
}

function jsonMedia(
  content: Readonly<Record<string, OasMediaType>> | undefined,
  at: string,
  required: boolean,
): Media | undefined {
  const mediaType = Object.keys(content ?? {}).find((name) => /^application\/(.+\+)?json\b/.test(name));
  const value = mediaType === undefined ? undefined : content?.[mediaType];
  if (mediaType === undefined || value === undefined) return undefined;
  return { value, pointer: pointerTo(at, 'content', mediaType), mediaType, required };
}

export function buildPayload(document: OasDocument, media: Media, report: Report): Payload {
  const pointer = pointerTo(media.pointer, 'schema');
  const schema = buildSchema({ document, report }, media.value.schema ?? true, pointer);
  return { schema, mediaType: media.mediaType, required: media.required, pointer };
}
