import { outputNames } from '../emit/output-names.ts';
import { jsonFile, linesFile, type SkeletonFile, type SkeletonOptions } from './skeleton-file.ts';

/** The files on the top level: the table of APIs, the scripts, the compiler's settings, and what git leaves out. */
export const projectFiles = (options: SkeletonOptions): readonly SkeletonFile[] => [
  linesFile('redocly.yaml', ...tableLines(options)),
  jsonFile('package.json', manifest(options)),
  jsonFile('tsconfig.json', compilerSettings),
  linesFile('.gitignore', 'node_modules/'),
];

const tableLines = ({ name, envelope }: SkeletonOptions): readonly string[] => [
  '# The one table of APIs: the root document of each and where the generator puts what it derives.',
  'apis:',
  `  ${name}:`,
  `    root: openapi/${name}/openapi.yaml`,
  '    x-generate:',
  ...outputNames.map((output) => `      ${output}: packages/${name}-${output}/src/gen`),
  '',
  "# What `countersign lint` holds the spec to: Redocly's rules.",
  'extends:',
  '  - recommended-strict',
  'rules:',
  '  # Remove this line when the API has a licence, and name it under `info`.',
  '  info-license: off',
  ...(envelope ? ['  # Success and failure alike come with HTTP 200.', '  operation-4xx-response: off'] : []),
];

const manifest = ({ name, version, typescript }: SkeletonOptions) => ({
  name,
  private: true,
  type: 'module',
  workspaces: ['packages/*'],
  scripts: {
    contract: `countersign contract ${name} --target mock`,
    generate: 'countersign generate',
    'generate:check': 'countersign generate --check',
    lint: 'countersign lint --deny-warnings',
    mock: `countersign mock ${name}`,
    typecheck: 'tsc --noEmit',
    watch: 'countersign generate --watch',
  },
  devDependencies: {
    '@countersign/generator': `^${version}`,
    '@types/node': '^24.18.0',
    typescript,
    vitest: '^5.0.0',
  },
  engines: { node: '>=24.18' },
});

const compilerSettings = {
  compilerOptions: {
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'nodenext',
    moduleDetection: 'force',
    types: ['node'],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ['packages/*/src'],
};
