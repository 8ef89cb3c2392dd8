import type { MockDefinition } from './definition.ts';

/** Covers what nobody is to read in a journal. */
export interface Redact {
  body(value: unknown): unknown;
  headers(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  /** A URL, or a path with its query. */
  url(target: string): string;
}

const covered = '[redacted]';

/** No message of an API is nested like that; one that was sent to do harm is not followed to its end. */
const deepest = 100;
const tooDeep = '[deeper]';

/** Headers of HTTP that hold some. */
const credentials = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie'];

/** Members and query parameters that the API declares secret, whatever holds them, signatures, and logins in URLs. */
export function createRedact({ sensitive = [], signature }: MockDefinition): Redact {
  const secrets = new Set(sensitive.map((name) => name.toLowerCase()));
  const secretHeaders = new Set([...secrets, signature?.headers.signature.toLowerCase(), ...credentials]);
  const coverUrl = (text: string): string =>
    text
      .replaceAll(/([a-z]:\/\/)[^/?#@\s"]*@/gi, `$1${covered}@`)
      .replaceAll(/([?&#])([^=&#?\s"]+)=([^&#\s"]*)/g, (whole, mark: string, name: string) =>
        secrets.has(decodeName(name).toLowerCase()) ? `${mark}${name}=${covered}` : whole,
      );
  /** A text may hold JSON of its own: it stays as it is where nothing in it is secret. */
  const coverText = (text: string, depth: number): string => {
    const inner = /^\s*[[{]/.test(text) ? parseText(text) : undefined;
    if (inner === undefined) return coverUrl(text);
    const after = JSON.stringify(cover(inner, depth + 1));
    return after === JSON.stringify(inner) ? text : after;
  };
  const cover = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return coverText(value, depth);
    if (typeof value !== 'object' || value === null) return value;
    if (depth > deepest) return tooDeep;
    if (Array.isArray(value)) return value.map((item) => cover(item, depth + 1));
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name,
        secrets.has(name.toLowerCase()) ? covered : cover(member, depth + 1),
      ]),
    );
  };
  return {
    body: (value) => cover(value, 0),
    url: coverUrl,
    headers: (headers) =>
      Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, secretHeaders.has(name) ? covered : coverUrl(value)]),
      ),
  };
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
