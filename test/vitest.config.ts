import { defineConfig } from 'vitest/config';

const unit = ['generator/src/**/*.test.ts', 'packages/*/src/**/*.test.ts'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    reporters: ['default', './test/summary-reporter.ts'],
    projects: [
      { test: { name: 'unit', include: [...unit, 'test/generator/**/*.test.ts', 'test/signing/**/*.test.ts'] } },
      {
        test: {
          name: 'contract',
          include: ['test/contract/*/gen/**/*.test.ts'],
          globalSetup: './test/contract/antom/global-setup.ts',
        },
      },
      // Whole programs run here: compilers, linters, package managers, other versions of Node.
      {
        test: {
          name: 'repo',
          include: ['test/repo/**/*.test.ts', 'test/packaging/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
