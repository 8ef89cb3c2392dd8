import { MIMEType } from 'node:util';
import type { HasBug } from './bugs.ts';
import { isRequestTime } from './formats.ts';
import type { Received } from './receive.ts';
import type { Code } from './results.ts';
import type { VerifySignature } from './signatures.ts';

/** What a gateway refuses before it looks at the rules of an operation. */
export interface Refusal {
  readonly code: Code;
  readonly message?: string;
}

/** What comes through. */
export interface Screened {
  /** Last part of the path. */
  readonly operation: string;
  /** Parsed JSON. */
  readonly body: unknown;
}

export type Screen = (request: Received) => Screened | Refusal;

export interface ScreenSettings {
  readonly has: HasBug;
  /** Name of each operation by its path, base path included. */
  readonly operations: ReadonlyMap<string, string>;
  readonly clientId: string;
  readonly verify: VerifySignature;
}

const illegal = (message: string): Refusal => ({ code: 'PARAM_ILLEGAL', message });

/** Looks at the address, the method, the sender, and the form of the message, in this order. */
export function createScreen({ has, operations, clientId, verify }: ScreenSettings): Screen {
  const parse = createParse(has);
  const ignoresCase = has('path-case-ignored');
  const findOperation = (path: string): string | undefined =>
    operations.get(path) ??
    (ignoresCase ? [...operations].find(([known]) => known.toLowerCase() === path.toLowerCase())?.[1] : undefined);
  const takesAllMethods = has('method-unchecked');
  const checkSender = createCheckSender(has, clientId, verify);
  const givesJsonToAll = has('accept-ignored');
  const takesAllTimes = has('request-time-unchecked');
  return (request) => {
    const { method, target, headers, body } = request;
    const operation = findOperation(target.replace(/\?.*/s, ''));
    if (operation === undefined) return { code: 'NO_INTERFACE_DEF' };
    if (method !== 'POST' && !takesAllMethods) return { code: 'METHOD_NOT_SUPPORTED' };
    const refusal = checkSender(request);
    if (refusal) return { code: refusal };
    if (!body) return illegal('The body is too long.');
    if (!givesJsonToAll && !admitsJson(headers['accept'])) return { code: 'MEDIA_TYPE_NOT_ACCEPTABLE' };
    if (!takesAllTimes && !isRequestTime(headers['request-time'] ?? ''))
      return illegal('Header request-time is neither milliseconds nor ISO 8601 with offset.');
    const parsed = parse(body, headers['content-type']);
    return 'code' in parsed ? parsed : { operation, body: parsed.value };
  };
}

function createCheckSender(has: HasBug, knownId: string, verify: VerifySignature) {
  const takesAllClients = has('client-unchecked');
  return ({ method, target, headers, body }: Received): Code | undefined => {
    const { 'client-id': clientId = '', 'request-time': time = '', signature = '' } = headers;
    if (clientId === '' && signature === '') return 'INVALID_SIGNATURE';
    if (clientId !== knownId && !takesAllClients) return 'INVALID_CLIENT';
    // A body that was not kept can't be verified; its length is what the caller hears of.
    return body && verify({ method, target, clientId, time }, body, signature);
  };
}

type Parse = (body: Buffer, contentType: string | undefined) => { readonly value: unknown } | Refusal;

function createParse(has: HasBug): Parse {
  const takesAllTypes = has('media-type-unchecked');
  const decode = createDecode(has);
  return (body, contentType) => {
    if (body.length === 0) return illegal('There is no body.');
    if (!isJsonType(contentType) && !takesAllTypes) return { code: 'MEDIA_TYPE_NOT_ACCEPTABLE' };
    try {
      return { value: JSON.parse(decode(body)) };
    } catch {
      return illegal('The body is no JSON in UTF-8.');
    }
  };
}

/** @returns a function that throws where the bytes are not UTF-8; a byte order mark stays, which JSON may not begin with */
function createDecode(has: HasBug): (body: Buffer) => string {
  const decoder = new TextDecoder('utf-8', { fatal: !has('bad-utf8-taken'), ignoreBOM: !has('bom-taken') });
  return (body) => decoder.decode(body);
}

/** `application/json`, in UTF-8 where a charset is named. */
function isJsonType(contentType: string | undefined): boolean {
  const type = mediaTypeOf(contentType ?? '');
  return type?.essence === 'application/json' && /^utf-?8$/i.test(type.params.get('charset') ?? 'utf-8');
}

/** Of the ranges that hold JSON the most specific one decides. */
function admitsJson(accept = '*/*'): boolean {
  const ranges = accept.split(',').flatMap((range) => mediaTypeOf(range) ?? []);
  const deciding = ['application/json', 'application/*', '*/*'].flatMap((wanted) =>
    ranges.filter(({ essence }) => essence === wanted),
  )[0];
  return accept.trim() === '' || (deciding !== undefined && Number(deciding.params.get('q') ?? 1) > 0);
}

function mediaTypeOf(text: string): MIMEType | undefined {
  try {
    return new MIMEType(text);
  } catch {
    return undefined;
  }
}
