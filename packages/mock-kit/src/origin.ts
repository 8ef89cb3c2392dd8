import { MockError } from './errors.ts';

/**
 * An origin as callers give it: `https://mock.example:8443`.
 *
 * @throws {MockError} `USAGE`
 */
export function parseOrigin(name: string, text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new MockError(
    'USAGE',
    `${name} must be an origin, like https://mock.example:8443, without path, query or user; got something else.`,
  );
}

/** The origin under which a caller reached the mock; the public one where it has one. */
export const originFor = (headers: Readonly<Record<string, string>>, publicUrl: string | undefined): string =>
  publicUrl ?? `http://${headers['host'] ?? ''}`;
