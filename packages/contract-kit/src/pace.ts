import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits so that what comes after it happens at most so often a second, whoever asks.
 *
 * @param perSecond no limit where it is left out
 */
export function createPace(perSecond: number | undefined): () => Promise<void> {
  if (perSecond === undefined) return () => Promise.resolve();
  const gap = 1000 / perSecond;
  let free = 0;
  return async () => {
    const now = performance.now();
    const turn = Math.max(now, free);
    free = turn + gap;
    if (turn > now) await sleep(turn - now);
  };
}
