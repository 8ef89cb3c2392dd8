import type { SignatureScheme } from './scheme.ts';

/** Covers in messages of an API what nobody is to read: in journals, reports and recordings. */
export interface Redact {
  /** A parsed body. */
  body(value: unknown): unknown;
  /** A body or any other text as it came: JSON loses the values of secret members, be it broken. */
  text(text: string): string;
  headers(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  /** The value of one header, whose name may be in any case. */
  header(name: string, value: string): string;
  /** A URL, or a path with its query. */
  url(target: string): string;
}

/** What an API says of its secrets. */
export interface RedactOptions {
  /** Names of members, query parameters and headers that are secrets, wherever they stand and in whatever case. */
  readonly sensitive?: readonly string[];
  /** Its signature header is covered. */
  readonly signature?: Pick<SignatureScheme, 'headers'>;
  /** What to put in place of a secret member; by default the text `[redacted]`. */
  readonly cover?: (secret: unknown) => unknown;
}

const covered = '[redacted]';

/** The name of a member in a text that is no JSON; the quotes of JSON inside a text have backslashes before them. */
const memberName = /(\\{0,15}")((?:[^"\\]|\\u[\da-f]{4})*)\1\s*:\s*/gi;

/** Its value: a text, or another scalar. The end of anything else can't be told. */
const memberValue = /"(?:\\[^]|[^"\\])*"?|[^\s,}\]{["\\][^\s,}\]]*/y;

/** No message of an API is nested like that; one that was sent to do harm is not followed to its end. */
const deepest = 100;
const tooDeep = '[deeper]';

/** Headers of HTTP that hold some. */
const credentials = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie'];

/** Members and query parameters that the API declares secret, whatever holds them, signatures, and logins in URLs. */
export function createRedact({ sensitive = [], signature, cover: coverMember }: RedactOptions): Redact {
  const secrets = new Set(sensitive.map((name) => name.toLowerCase()));
  const secretHeaders = new Set([...secrets, signature?.headers.signature.toLowerCase(), ...credentials]);
  const coverValue = (value: string): string => {
    const given = coverMember?.(value);
    return typeof given === 'string' ? given : covered;
  };
  const coverUrl = (text: string): string =>
    text
      .replaceAll(/([a-z]:\/\/)[^/?#@\s"]*@/gi, `$1${covered}@`)
      .replaceAll(/([?&#])([^=&#?\s"]+)=([^&#\s"]*)/g, (whole, mark: string, name: string, value: string) =>
        secrets.has(decodeName(name).toLowerCase()) ? `${mark}${name}=${coverValue(value)}` : whole,
      );
  /** A text may hold JSON of its own: it stays as it is where nothing in it is secret. */
  const coverText = (text: string, depth: number): string => {
    if (!/^\s*[[{]/.test(text)) return coverUrl(text);
    const inner = parseText(text);
    if (inner === undefined) return coverBroken(text);
    const after = cover(inner, depth + 1);
    return after === inner ? text : JSON.stringify(after);
  };
  /** What is meant as JSON and can't be parsed, being cut off or malformed. */
  const coverBroken = (text: string): string => {
    let out = '';
    let from = 0;
    for (const { 0: whole, 1: quote, 2: name = '', index } of text.matchAll(memberName)) {
      if (index < from || !secrets.has(unescapeName(name).toLowerCase())) continue;
      memberValue.lastIndex = index + whole.length;
      const value = quote === '"' ? memberValue.exec(text)?.[0] : undefined;
      out += `${text.slice(from, index + whole.length)}"${covered}"`;
      // Rather too much than too little: without an end the rest goes.
      from = value === undefined ? text.length : index + whole.length + value.length;
    }
    return coverUrl(out + text.slice(from));
  };
  /** The value itself where nothing in it is secret. */
  const cover = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return coverText(value, depth);
    if (typeof value !== 'object' || value === null) return value;
    if (depth > deepest) return tooDeep;
    const before = Object.entries(value);
    const after = before.map(([name, member]): [string, unknown] => [
      name,
      secrets.has(name.toLowerCase()) && !Array.isArray(value)
        ? (coverMember?.(member) ?? covered)
        : cover(member, depth + 1),
    ]);
    if (after.every(([, member], index) => member === before[index]?.[1])) return value;
    return Array.isArray(value) ? after.map(([, item]) => item) : Object.fromEntries(after);
  };
  const coverHeader = (name: string, value: string): string =>
    secretHeaders.has(name.toLowerCase()) ? covered : coverUrl(value);
  return {
    body: (value) => cover(value, 0),
    text: (text) => coverText(text, 0),
    url: coverUrl,
    header: coverHeader,
    headers: (headers) =>
      Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, coverHeader(name, value)])),
  };
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A name may be written with escapes: `auth\\u0043ode`. */
function unescapeName(name: string): string {
  const parsed = parseText(`"${name}"`);
  return typeof parsed === 'string' ? parsed : name;
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
