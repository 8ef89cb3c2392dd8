/** What a store knows of a notification. */
export type ClaimState = 'new' | 'pending' | 'done';

/**
 * Remembers which notifications have been handled, across all processes that receive them. Keys are hashes: no token or id
 * of a payment can be read from one. A store that throws, or takes more than five seconds, leads to `UNAVAILABLE`, and to no acknowledgement.
 *
 * With Redis, `claim` is `SET key pending NX GET PX lease` (no former value: `new`), `complete` is `SET key done PX retention`,
 * `release` is `DEL key`.
 */
export interface NotificationStore {
  /**
   * What was known of `key`. Where that is nothing, it is `pending` for the next `lease` milliseconds, unless completed or
   * released before. Atomic: of two calls at once, one gets `new`.
   */
  claim(key: string, lease: number): ClaimState | Promise<ClaimState>;
  /** `key` is `done` for the next `retention` milliseconds. */
  complete(key: string, retention: number): void | Promise<void>;
  /** Forgets `key`. */
  release(key: string): void | Promise<void>;
}

/**
 * For one process, forgetful at its end.
 *
 * @param limits at most `maxEntries` (default 10,000) are kept; past that the oldest goes first. `now` gives epoch milliseconds.
 */
export function createMemoryStore({
  maxEntries = 10_000,
  now = Date.now,
}: { readonly maxEntries?: number; readonly now?: () => number } = {}): NotificationStore {
  const entries = new Map<string, { readonly state: ClaimState; readonly until: number }>();
  const put = (key: string, state: ClaimState, span: number): void => {
    entries.delete(key);
    entries.set(key, { state, until: now() + span });
    if (entries.size > maxEntries) evict(entries, now());
  };
  return {
    claim(key, lease) {
      const known = entries.get(key);
      if (known !== undefined && known.until > now()) return known.state;
      put(key, 'pending', lease);
      return 'new';
    },
    complete: (key, retention) => put(key, 'done', retention),
    release: (key) => void entries.delete(key),
  };
}

/** The oldest entry, and with it every older one that has run out. */
function evict(entries: Map<string, { readonly until: number }>, now: number): void {
  let first = true;
  for (const [key, { until }] of entries) {
    if (!first && until > now) return;
    entries.delete(key);
    first = false;
  }
}
