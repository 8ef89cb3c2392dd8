import { jsonFile, linesFile, type SkeletonFile, type SkeletonOptions } from './skeleton-file.ts';

/** A package by hand around each output: its manifest, what it exports and, for mock and contract, the program. */
export const packageFiles = (options: SkeletonOptions): readonly SkeletonFile[] => [
  ...clientFiles(options),
  ...mockFiles(options),
  ...contractFiles(options),
];

const clientFiles = ({ name, version }: SkeletonOptions): readonly SkeletonFile[] => [
  jsonFile(`packages/${name}-client/package.json`, {
    ...head(`${name}-client`),
    exports: { '.': './src/index.ts' },
    dependencies: { '@countersign/client-kit': `^${version}` },
  }),
  linesFile(
    `packages/${name}-client/src/index.ts`,
    "export * from './gen/client.ts';",
    "export type { components, operations, paths } from './gen/types.ts';",
  ),
];

const mockFiles = ({ name, version }: SkeletonOptions): readonly SkeletonFile[] => [
  jsonFile(`packages/${name}-mock/package.json`, {
    ...head(`${name}-mock`),
    bin: { [`${name}-mock`]: './src/bin.ts' },
    exports: { '.': './src/index.ts' },
    dependencies: { '@countersign/mock-kit': `^${version}` },
  }),
  linesFile(
    `packages/${name}-mock/src/index.ts`,
    "import { startMockServer, type Mock, type MockOptions } from '@countersign/mock-kit';",
    "import { definition } from './gen/definition.ts';",
    '',
    '/** Starts the mock on a free port of 127.0.0.1, in this process. */',
    'export const startMock = (options: MockOptions = {}): Promise<Mock> => startMockServer(definition, options);',
    '',
    "export { testKeys } from '@countersign/mock-kit';",
    "export { definition } from './gen/definition.ts';",
  ),
  linesFile(
    `packages/${name}-mock/src/bin.ts`,
    '#!/usr/bin/env node',
    "import process from 'node:process';",
    "import { runMock } from '@countersign/mock-kit';",
    "import { definition } from './gen/definition.ts';",
    '',
    'await runMock(definition, process.argv.slice(2));',
  ),
];

const contractFiles = ({ name, version }: SkeletonOptions): readonly SkeletonFile[] => [
  jsonFile(`packages/${name}-contract/package.json`, {
    ...head(`${name}-contract`),
    bin: { [`${name}-contract`]: './src/bin.ts' },
    exports: { '.': './src/index.ts' },
    dependencies: {
      '@countersign/contract-kit': `^${version}`,
      // By its folder, as this package is in no registry.
      [`${name}-mock`]: `file:../${name}-mock`,
    },
    peerDependencies: { vitest: '>=5' },
  }),
  linesFile(
    `packages/${name}-contract/src/index.ts`,
    "import type { ContractDefinition } from '@countersign/contract-kit/command';",
    `import { startMock, testKeys } from '${name}-mock';`,
    "import { api } from './gen/api.ts';",
    "import { suites } from './gen/suites.ts';",
    '',
    '/** What the command runs. */',
    'export const definition: ContractDefinition = {',
    '  api,',
    '  suites,',
    "  folder: new URL('gen/', import.meta.url),",
    '  startMock: async () => {',
    '    const mock = await startMock();',
    '    const { clientId, clientPrivateKey: privateKey, gatewayPublicKey } = testKeys;',
    '    return { url: mock.url, identity: { clientId, privateKey, gatewayPublicKey }, close: () => mock.close() };',
    '  },',
    '};',
    '',
    'export { api, suites };',
  ),
  linesFile(
    `packages/${name}-contract/src/bin.ts`,
    '#!/usr/bin/env node',
    "import process from 'node:process';",
    "import { runContract } from '@countersign/contract-kit/command';",
    "import { definition } from './index.ts';",
    '',
    'await runContract(definition, process.argv.slice(2));',
  ),
];

const head = (name: string) => ({ name, version: '0.0.0', private: true, type: 'module' });
