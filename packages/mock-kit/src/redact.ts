import type { MockDefinition } from './definition.ts';
import { isObject } from './is-object.ts';

/** Covers what nobody is to read in a journal. */
export interface Redact {
  body(value: unknown): unknown;
  headers(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  /** A path with its query. */
  url(target: string): string;
}

const covered = '[redacted]';

/** Members and query parameters that the API declares secret, whatever holds them, and signatures. */
export function createRedact({ sensitive = [], signature }: MockDefinition): Redact {
  const secrets = new Set(sensitive.map((name) => name.toLowerCase()));
  const secretHeaders = new Set([...secrets, signature?.headers.signature.toLowerCase(), 'authorization', 'cookie']);
  const coverQuery = (text: string): string =>
    text.replaceAll(/([?&])([^=&#?\s"]+)=([^&#\s"]*)/g, (whole, mark: string, name: string) =>
      secrets.has(name.toLowerCase()) ? `${mark}${name}=${covered}` : whole,
    );
  const cover = (value: unknown): unknown => {
    if (typeof value === 'string') return coverQuery(value);
    if (Array.isArray(value)) return value.map(cover);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, secrets.has(name.toLowerCase()) ? covered : cover(member)]),
    );
  };
  return {
    body: cover,
    url: coverQuery,
    headers: (headers) =>
      Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, secretHeaders.has(name) ? covered : coverQuery(value)]),
      ),
  };
}
