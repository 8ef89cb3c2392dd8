import { joinChunks } from '../read-body.ts';
import { parseTime } from '../response-time.ts';
import type { SignedMessage } from '../signed-content.ts';

/** Another text that the signer may have signed by mistake, and what the mistake is. */
export interface Variant {
  /** Ends the sentence "It holds when …". */
  readonly when: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** The text of `signedContent`, also where that refuses a line break. */
export function layOut({ method, path, clientId, time, body }: SignedMessage): Uint8Array<ArrayBuffer> {
  return concat(`${method.toUpperCase()} ${path}\n${clientId}.${time}.`, body);
}

function concat(...parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const chunks = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part));
  return joinChunks(
    chunks,
    chunks.reduce((length, chunk) => length + chunk.length, 0),
  );
}

type Change = readonly [when: string, message: Partial<SignedMessage>];

/** One thing other than in `message`, the likely ones first. */
export function listVariants(message: SignedMessage, url?: string): readonly Variant[] {
  const single = listChanges(message, url).flat();
  return distinct(message, [
    ...single.map(([when, change]) => ({ when, content: layOut({ ...message, ...change }) })),
    ...otherLayouts(message),
  ]);
}

/** Two things other, of different parts of the message. */
export function listDoubleVariants(message: SignedMessage, url?: string): readonly Variant[] {
  const parts = listChanges(message, url);
  const pairs = parts.flatMap((first, index) =>
    first.flatMap((one) => parts.slice(index + 1).flatMap((later) => later.map((other) => [one, other] as const))),
  );
  return distinct(
    message,
    pairs.map(([[one, change], [other, further]]) => ({
      when: `${one} and ${other}`,
      content: layOut({ ...message, ...change, ...further }),
    })),
  );
}

function distinct(message: SignedMessage, variants: readonly Variant[]): readonly Variant[] {
  const text = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
  const seen = new Set([text(layOut(message))]);
  return variants.filter(({ content }) => !seen.has(text(content)) && seen.add(text(content)));
}

/** By part of the message. */
function listChanges(message: SignedMessage, url?: string): readonly (readonly Change[])[] {
  return [bodies(message.body), paths(message.path, url), clientIds(message.clientId), times(message.time)];
}

function bodies(given: SignedMessage['body']): readonly Change[] {
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
  const text = new TextDecoder().decode(bytes);
  const marked = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return [
    ...printings(text).map(([when, body]): Change => [`the body is ${when}`, { body }]),
    ['the body is without its byte order mark', { body: text }],
    ['the body begins with a byte order mark', { body: `\ufeff${text}` }],
    ['the body is without the white space at its ends', { body: marked.trim() }],
    ['the body ends with a line feed', { body: `${marked}\n` }],
    ['the body ends with CR LF', { body: `${marked}\r\n` }],
    ['the body has LF for CR LF', { body: marked.replaceAll('\r\n', '\n') }],
    ['the body has CR LF for LF', { body: marked.replaceAll(/\r?\n/g, '\r\n') }],
    ['the body is decoded to text and encoded again', { body: marked }],
    [
      'the body is UTF-8 taken for Latin-1 and encoded again',
      { body: Array.from(bytes, (byte) => String.fromCharCode(byte)).join('') },
    ],
    ['the body is empty', { body: '' }],
  ];
}

/** JSON as the printers of several languages write it. */
function printings(text: string): readonly (readonly [when: string, body: string])[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  const compact = JSON.stringify(value);
  // A line feed inside a string is escaped, so these are all between values.
  const spaced = JSON.stringify(value, null, 1).replaceAll(/,\n */g, ', ').replaceAll(/\n */g, '');
  const ascii = (json: string): string =>
    json.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [
    ['parsed and printed again, without blanks', compact],
    ['parsed and printed again, with blanks after colons and commas (as Python does)', spaced],
    ['parsed and printed again, with blanks and \\u escapes (as Python does)', ascii(spaced)],
    ['parsed and printed again, with \\u escapes', ascii(compact)],
    ['parsed and printed again, with \\/ for / (as PHP does)', compact.replaceAll('/', '\\/')],
    ['parsed and printed again, with \\/ and \\u escapes (as PHP does)', ascii(compact).replaceAll('/', '\\/')],
    ['parsed and printed again, indented by two', JSON.stringify(value, null, 2)],
    ['parsed and printed again, indented by four', JSON.stringify(value, null, 4)],
    ['printed a second time, as a JSON string', JSON.stringify(text)],
  ];
}

function paths(path: string, url?: string): readonly Change[] {
  const [bare = '', query] = path.split('?', 2);
  const behind = query === undefined ? '' : `?${query}`;
  const origin = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  const withQuery = origin?.search && query === undefined ? `${path}${origin.search}` : path;
  return [
    ['the path is without its query', { path: bare }],
    ['the path is with the query', { path: withQuery }],
    ['the path has a further /sandbox', { path: path.replace(/^(\/[^/]+)\//, '$1/sandbox/') }],
    ['the path is without /sandbox', { path: path.replace('/sandbox/', '/') }],
    ['the path is without what stands before the version', { path: path.replace(/^.*?(?=\/v\d+\/)/, '') }],
    ['the path ends with a slash', { path: `${bare}/${behind}` }],
    ['the path is without its last slash', { path: `${bare.replace(/\/$/, '')}${behind}` }],
    ['the path is without its first slash', { path: path.replace(/^\//, '') }],
    ['the path is percent-decoded', { path: percentDecode(path) }],
    ['the path is percent-encoded', { path: encodeURI(path) }],
    ['the path is in lower case', { path: path.toLowerCase() }],
    ...(origin === undefined
      ? []
      : ([
          ['the path is the whole URL', { path: `${origin.origin}${path}` }],
          ['the path begins with the host', { path: `${origin.host}${path}` }],
          ["the path is the URL's own", { path: `${origin.pathname}${origin.search}` }],
        ] satisfies readonly Change[])),
  ];
}

function percentDecode(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll(/[\r\n]/g, '');
  } catch {
    return path;
  }
}

function clientIds(clientId: string): readonly Change[] {
  return [
    ['the client id is without the blanks at its ends', { clientId: clientId.trim() }],
    ['the client id ends with a blank', { clientId: `${clientId} ` }],
    ['the client id begins with a blank', { clientId: ` ${clientId}` }],
    ['the client id is in capitals', { clientId: clientId.toUpperCase() }],
    ['the client id is in lower case', { clientId: clientId.toLowerCase() }],
    ['the client id is left out', { clientId: '' }],
  ];
}

function times(time: string): readonly Change[] {
  const instant = parseTime(/^\d{10}$/.test(time) ? `${time}000` : time);
  if (Number.isNaN(new Date(instant).getTime())) return [];
  const iso = new Date(instant).toISOString();
  return [
    ['the time is in milliseconds', { time: String(instant) }],
    ['the time is in seconds', { time: String(Math.trunc(instant / 1000)) }],
    ['the time is ISO 8601 in UTC with milliseconds', { time: iso }],
    ['the time is ISO 8601 in UTC', { time: iso.replace(/\.\d+/, '') }],
    ['the time is ISO 8601 with the offset +00:00', { time: iso.replace(/\.\d+Z/, '+00:00') }],
    ['the time is without the blanks at its ends', { time: time.trim() }],
  ];
}

/** Put together in another way. */
function otherLayouts({ method, path, clientId, time, body }: SignedMessage): readonly Variant[] {
  const join = (head: string, tail = ''): Uint8Array<ArrayBuffer> => concat(head, body, tail);
  const capitals = method.toUpperCase();
  const second = `${clientId}.${time}.`;
  const head = `${capitals} ${path}\n${second}`;
  return [
    ...['get', 'put', 'post', method.toLowerCase()]
      .flatMap((other) => [other, other.toUpperCase()])
      .map((other) => ({ when: `the method is ${other}`, content: join(`${other} ${path}\n${second}`) })),
    { when: 'the lines end with CR LF', content: join(`${capitals} ${path}\r\n${second}`) },
    { when: 'there is a line feed at the end', content: join(head, '\n') },
    { when: 'a line feed stands for each dot', content: join(`${capitals} ${path}\n${clientId}\n${time}\n`) },
    { when: 'a blank stands for the line feed', content: join(`${capitals} ${path} ${second}`) },
    { when: 'the line feed is written as the two characters \\n', content: join(`${capitals} ${path}\\n${second}`) },
    { when: 'the method is left out', content: join(`${path}\n${second}`) },
    { when: 'the first line is left out', content: join(second) },
    { when: 'the body alone is signed', content: join('') },
  ];
}
