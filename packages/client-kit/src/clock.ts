/** Time and chance, as retries and polling take them. Tests hand in their own. */
export interface Clock {
  /** Milliseconds since some moment; only differences are looked at. */
  now(): number;
  /** Resolves after some milliseconds, or at once when the signal aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** From 0 to below 1. */
  random(): number;
}

/** A clock that never goes back, as that of the machine may. */
export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      signal?.addEventListener('abort', end);
      if (signal?.aborted) end();
    }),
  random: () => Math.random(),
};
