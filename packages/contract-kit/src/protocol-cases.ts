import { randomUUID } from 'node:crypto';
import type { Draft } from './draft.ts';
import type { RawHeader, RawRequest } from './exchange.ts';
import type { RefusalReason } from './suite.ts';

/** A way to send a sound request wrongly, or in another guise that is right too. */
export interface ProtocolCase {
  /** Kind and name of the case, as its id ends: `signature/other-body`. */
  readonly id: string;
  /** What the protocol says, a sentence. */
  readonly fact: string;
  /** For what a gateway has to take the request: any of these. `either` where nothing is documented but the form of the answer. */
  readonly expect: 'accepted' | 'either' | RefusalReason | readonly RefusalReason[];
  /** Concerns only operations whose requests are signed. */
  readonly isOfSignature?: true;
  /** Concerns only operations whose document says what this header looks like. */
  readonly isOfHeader?: keyof HeaderNames;
  /** What is sent in place of the sound request; it is signed so. */
  readonly alter?: (draft: Draft) => Draft;
  /** What is signed in place of what is sent. */
  readonly misSign?: (draft: Draft) => Draft;
  /** Signed with a key that nobody knows. */
  readonly isForged?: true;
  /** What becomes of the headers on their way. */
  readonly rewrite?: (headers: readonly RawHeader[], names: HeaderNames) => readonly RawHeader[];
}

/** Lower-case names of the headers that the signature scheme uses. */
export interface HeaderNames {
  readonly clientId: string;
  readonly requestTime: string;
  readonly signature: string;
}

const text = (value: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(value);
const textOf = ({ body }: Draft): string => new TextDecoder().decode(body);

/** The same request with another body, which is signed as it is sent. */
const sending =
  (change: (body: string) => string | Uint8Array<ArrayBuffer>) =>
  (draft: Draft): Draft => {
    const body = change(textOf(draft));
    return { ...draft, body: typeof body === 'string' ? text(body) : body };
  };

const isNamed =
  (name: string) =>
  (header: RawHeader): boolean =>
    header[0].toLowerCase() === name;

const rename =
  (change: (name: string) => string) =>
  (headers: readonly RawHeader[]): readonly RawHeader[] =>
    headers.map(([name, value]) => [change(name), value]);

const setHeader =
  (of: keyof HeaderNames, change: (value: string) => string) =>
  (headers: readonly RawHeader[], names: HeaderNames): readonly RawHeader[] =>
    headers.map(([name, value]) => [name, name.toLowerCase() === names[of] ? change(value) : value]);

const without =
  (of: keyof HeaderNames) =>
  (headers: readonly RawHeader[], names: HeaderNames): readonly RawHeader[] =>
    headers.filter((header) => !isNamed(names[of])(header));

const repeated =
  (of: keyof HeaderNames, change: (value: string) => string) =>
  (headers: readonly RawHeader[], names: HeaderNames): readonly RawHeader[] =>
    headers.flatMap((header) =>
      isNamed(names[of])(header) ? [header, [header[0], change(header[1])] as const] : [header],
    );

const mebibyte = 1024 * 1024;

/** Everything of a request that is not its operation's own business. */
export const protocolCases: readonly ProtocolCase[] = [
  ...signatureCases(),
  ...headerCases(),
  ...mediaTypeCases(),
  ...jsonCases(),
  ...addressCases(),
];

function signatureCases(): readonly ProtocolCase[] {
  const spoilt = (name: string, fact: string, how: Partial<ProtocolCase>): ProtocolCase => ({
    id: `signature/${name}`,
    fact,
    expect: 'signature-invalid',
    isOfSignature: true,
    ...how,
  });
  const covered = 'A signature covers method, path, client id, time and body as they are sent.';
  const required = 'A request without a signature that holds is refused.';
  return [
    spoilt('missing', required, { rewrite: without('signature') }),
    spoilt('empty', required, { rewrite: setHeader('signature', () => '') }),
    spoilt('garbage', required, { rewrite: setHeader('signature', () => '%%%,,=') }),
    spoilt('malformed', required, {
      rewrite: setHeader('signature', (value) => value.replace(/signature=.*/, 'signature=')),
    }),
    spoilt('no-value', required, { rewrite: setHeader('signature', (value) => value.replace(/,signature=.*/, '')) }),
    spoilt('truncated', required, { rewrite: setHeader('signature', (value) => value.slice(0, -8)) }),
    spoilt('other-algorithm', 'Requests are signed by the algorithm of the API.', {
      rewrite: setHeader('signature', (value) => value.replace(/algorithm=\w+/, 'algorithm=RSA512')),
    }),
    spoilt('other-key', required, { isForged: true }),
    spoilt('other-body', covered, { misSign: sending((body) => `${body} `) }),
    spoilt('reformatted-body', covered, { misSign: sending((body) => JSON.stringify(JSON.parse(body), null, 1)) }),
    spoilt('no-body', covered, { misSign: sending(() => '') }),
    spoilt('other-path', covered, { misSign: (draft) => ({ ...draft, path: `${draft.path}/` }) }),
    spoilt('no-path', covered, { misSign: (draft) => ({ ...draft, path: '' }) }),
    spoilt('other-method', covered, {
      misSign: (draft) => ({ ...draft, method: draft.method === 'PUT' ? 'POST' : 'PUT' }),
    }),
    spoilt('other-client', covered, { misSign: (draft) => ({ ...draft, clientId: `${draft.clientId}X` }) }),
    spoilt('other-time', covered, { misSign: (draft) => ({ ...draft, time: String(Number(draft.time) + 1) }) }),
    spoilt('no-time', covered, { rewrite: without('requestTime') }),
    spoilt('other-version', 'A signature names the version of a key that is known.', {
      expect: 'key-unknown',
      rewrite: setHeader('signature', (value) => value.replace('keyVersion=1', 'keyVersion=2')),
    }),
    spoilt('time-in-words', 'The time of a request is one: epoch milliseconds.', {
      expect: 'request-invalid',
      isOfHeader: 'requestTime',
      alter: (draft) => ({ ...draft, time: 'yesterday' }),
    }),
    // The documents give no window for the time of a request.
    spoilt('old-time', 'An old request is answered in the documented form.', {
      expect: 'either',
      alter: (draft) => ({ ...draft, time: String(Number(draft.time) - 24 * 60 * 60 * 1000) }),
    }),
    spoilt('spaced', 'Blanks may stand around the parts of a signature header.', {
      expect: 'accepted',
      rewrite: setHeader('signature', (value) => value.replaceAll(',', ', ')),
    }),
    spoilt('unknown-client', 'A client that nobody knows is refused.', {
      expect: 'client-unknown',
      alter: (draft) => ({ ...draft, clientId: `${draft.clientId.slice(0, 20)}NOBODY` }),
    }),
    spoilt('no-client', 'A request names its client.', {
      expect: ['client-unknown', 'signature-invalid'],
      rewrite: without('clientId'),
    }),
    spoilt('two-clients', 'A request names one client, once.', {
      expect: ['client-unknown', 'signature-invalid'],
      rewrite: repeated('clientId', (value) => `${value}X`),
    }),
    spoilt('two-signatures', 'A request has one signature.', {
      rewrite: repeated('signature', () => 'algorithm=RSA256,keyVersion=1,signature=AA%3D%3D'),
    }),
    spoilt('two-times', 'A request has one time.', { rewrite: repeated('requestTime', (value) => `${value}1`) }),
  ];
}

function headerCases(): readonly ProtocolCase[] {
  const accepted = (name: string, fact: string, rewrite: ProtocolCase['rewrite']): ProtocolCase => ({
    id: `headers/${name}`,
    fact,
    expect: 'accepted',
    ...(rewrite && { rewrite }),
  });
  const free = 'Names of headers may be in any case and order.';
  return [
    accepted(
      'lower-case',
      free,
      rename((name) => name.toLowerCase()),
    ),
    accepted(
      'upper-case',
      free,
      rename((name) => name.toUpperCase()),
    ),
    accepted(
      'capitals',
      free,
      rename((name) => name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase())),
    ),
    accepted('reversed', free, (headers) => headers.toReversed()),
    accepted('blanks', 'Blanks around the value of a header are no part of it.', (headers) =>
      headers.map(([name, value]) => [name, `  ${value}  `]),
    ),
    accepted('others', 'Headers that the API does not know are of no consequence.', (headers) => [
      ...headers,
      ['x-trace', randomUUID()],
      ['cookie', 'a=b'],
      ['user-agent', 'contract'],
    ]),
  ];
}

function mediaTypeCases(): readonly ProtocolCase[] {
  const typed = (name: string, contentType: string | undefined, expect: ProtocolCase['expect']): ProtocolCase => ({
    id: `media-type/${name}`,
    fact: 'Requests are JSON in UTF-8, and say so.',
    expect,
    alter: (draft) => ({ ...draft, contentType }),
  });
  return [
    typed('no-charset', 'application/json', 'accepted'),
    typed('capitals', 'Application/JSON; Charset=utf-8', 'accepted'),
    typed('other-charset', 'application/json; charset=ISO-8859-1', 'media-type-unsupported'),
    typed('form', 'application/x-www-form-urlencoded', 'media-type-unsupported'),
    typed('text', 'text/plain; charset=UTF-8', 'media-type-unsupported'),
    typed('xml', 'application/xml', 'media-type-unsupported'),
    typed('none', undefined, 'media-type-unsupported'),
    {
      id: 'media-type/unaccepted',
      fact: 'Answers are JSON; a client that takes none is refused where that is documented.',
      expect: 'media-type-unacceptable',
      alter: (draft) => ({ ...draft, others: [...draft.others, ['accept', 'text/html']] }),
    },
  ];
}

function jsonCases(): readonly ProtocolCase[] {
  const illegal = (name: string, change: (body: string) => string | Uint8Array<ArrayBuffer>): ProtocolCase => ({
    id: `json/${name}`,
    fact: 'The body is one JSON object in UTF-8.',
    expect: 'request-invalid',
    alter: sending(change),
  });
  return [
    illegal('empty', () => ''),
    illegal('blank', () => '  \n'),
    illegal('half', (body) => body.slice(0, -1)),
    illegal('twice', (body) => body + body),
    illegal('trailing-comma', (body) => body.replace(/}$/, ',}')),
    illegal('single-quotes', (body) => body.replaceAll('"', "'")),
    illegal('comment', (body) => `${body} // end`),
    illegal('not-a-number', () => '{"a":NaN}'),
    illegal('byte-order-mark', (body) => `\uFEFF${body}`),
    illegal('utf-16', (body) => new Uint8Array(Buffer.from(body, 'utf16le'))),
    illegal('bad-utf-8', (body) => {
      const bytes = text(body);
      return Uint8Array.of(...bytes.slice(0, -2), 0xff, ...bytes.slice(-2));
    }),
    illegal('array', (body) => `[${body}]`),
    illegal('text', (body) => JSON.stringify(body)),
    illegal('number', () => '1'),
    illegal('null', () => 'null'),
    illegal('nested', () => `${'['.repeat(20_000)}${']'.repeat(20_000)}`),
    illegal('oversized', () => `["${'a'.repeat(2 * mebibyte)}"]`),
  ];
}

function addressCases(): readonly ProtocolCase[] {
  const elsewhere = (name: string, change: (path: string) => string): ProtocolCase => ({
    id: `path/${name}`,
    fact: 'An address that is none of the API is refused.',
    expect: 'operation-unknown',
    alter: (draft) => ({ ...draft, path: change(draft.path) }),
  });
  const method = (name: string): ProtocolCase => ({
    id: `method/${name}`,
    fact: 'An operation has its one method.',
    expect: 'method-unknown',
    alter: (draft) => ({ ...draft, method: name }),
  });
  return [
    elsewhere('unknown', (path) => `${path}Unknown`),
    elsewhere('longer', (path) => `${path}/more`),
    elsewhere('capitals', (path) => path.toUpperCase()),
    ...['PUT', 'PATCH', 'DELETE'].map(method),
  ];
}

/** Headers as they arrive. */
export const rewriteHeaders = (request: RawRequest, { rewrite }: ProtocolCase, names: HeaderNames): RawRequest =>
  rewrite ? { ...request, headers: rewrite(request.headers, names) } : request;
