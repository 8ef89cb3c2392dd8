import type { Reporter } from 'vitest/node';

/** A terminal. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** One line of a terminal that says how far the run is; elsewhere nothing. */
export function createProgress(screen: Screen): Reporter {
  if (screen.isTTY !== true) return {};
  let done = 0;
  let failed = 0;
  let shown = 0;
  return {
    onTestCaseResult(test) {
      const { state } = test.result();
      done += 1;
      if (state === 'failed') failed += 1;
      // A terminal is slower than the checks.
      const now = performance.now();
      if (now - shown < 100) return;
      shown = now;
      screen.write(`\r\u001b[K${done} checks, ${failed} failed: ${printable(test.name).slice(0, 60)}`);
    },
    onTestRunEnd() {
      screen.write('\r\u001b[K');
    },
  };
}

/** Ids hold names of a spec: they are not to steer a terminal. */
export const printable = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ');
