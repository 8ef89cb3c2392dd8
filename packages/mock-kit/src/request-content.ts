import type { MockOperation } from './definition.ts';
import { memberOf, resolveReference } from './json-pointer.ts';

/** What the document says of an operation's request body. */
export interface RequestContent {
  /** Lower case, without parameters. */
  readonly mediaTypes: readonly string[];
  /** Schema of the first media type; `undefined` for no body. */
  readonly schema: unknown;
}

/** Reads the request body that a document declares for an operation. */
export function requestContent(document: object, operation: MockOperation): RequestContent {
  const item = follow(document, memberOf(memberOf(document, 'paths'), operation.path));
  const body = follow(document, memberOf(memberOf(item, operation.method.toLowerCase()), 'requestBody'));
  const content = Object.entries(memberOf(body, 'content') ?? {});
  return {
    mediaTypes: content.map(([name]) => name.replace(/\s*;.*$/, '').toLowerCase()),
    schema: memberOf(content[0]?.[1], 'schema'),
  };
}

/** What a value stands for: itself, or what its `$ref` points at. */
export function follow(document: object, value: unknown): unknown {
  const reference = memberOf(value, '$ref');
  return typeof reference === 'string' ? resolveReference(document, reference) : value;
}
