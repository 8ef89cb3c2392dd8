import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const unit = ['generator/src/**/*.test.ts', 'packages/*/src/**/*.test.ts'];
const suites = ['packages/*-contract/src/gen/**'];

// A folder an API: the setup that says what the generated suites of its contract package run against.
const contracts = readdirSync(new URL('contract', import.meta.url), { withFileTypes: true })
  .filter(({ name }) => existsSync(new URL(`contract/${name}/global-setup.ts`, import.meta.url)))
  .map(({ name }) => ({
    test: {
      name: `contract-${name}`,
      include: [`packages/${name}-contract/src/gen/**/*.test.ts`],
      globalSetup: `./test/contract/${name}/global-setup.ts`,
    },
  }));

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    reporters: ['default', './test/summary-reporter.ts'],
    // Many tests wait for a program they started; a core left free for the rest would be idle.
    maxWorkers: '100%',
    // Many start programs of ours, each of which Node would compile anew.
    env: { NODE_COMPILE_CACHE: new URL('../node_modules/.cache/compile', import.meta.url).pathname },
    projects: [
      {
        test: {
          name: 'unit',
          // Some go through hundreds of cases, beside programs that take all the cores there are.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          exclude: [...suites, '**/node_modules/**'],
          include: [
            ...unit,
            'openapi/rules/**/*.test.ts',
            'test/contract/gateway/**/*.test.ts',
            'test/docs/{guide-stories,guides,signing-example,site}.test.ts',
            'test/generator/**/*.test.ts',
            'test/mock/**/*.test.ts',
            'test/notifications/**/*.test.ts',
            'test/properties/**/*.test.ts',
            'test/signing/**/*.test.ts',
            'test/client/**/*.test.ts',
            'test/validate/**/*.test.ts',
            'test/sensitivity/**/*.test.ts',
            'test/diff/planted-changes.test.ts',
          ],
        },
      },
      ...contracts,
      // Whole programs run here: compilers, linters, package managers, other versions of Node.
      {
        test: {
          name: 'repo',
          include: [
            'test/contract/*.test.ts',
            'test/diff/{diff-command,review-page,second-opinions,type-errors}.test.ts',
            'test/docs/{browser,command,guides-browser,samples,sub-path,watch}.test.ts',
            'test/repo/**/*.test.ts',
            'test/packaging/**/*.test.ts',
            'test/runtimes/**/*.test.ts',
          ],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
