import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line that a machine can read, whatever the reporter above it prints. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) for (const test of module.children.allTests()) count[test.result().state]++;
    // A file that can't be loaded has no tests, and an error outside of one belongs to none: both are failures.
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length;
    const failed = count.failed + count.pending + broken + unhandledErrors.length;
    process.stdout.write(`Tests: ${count.passed} passed, ${failed} failed, ${count.skipped} skipped\n`);
  }
}
