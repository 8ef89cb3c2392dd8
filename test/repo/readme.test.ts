import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { apiNames, apis, repository, run } from './run.ts';
import { nameOf, snippetsOf } from './snippets.ts';

const packages = readdirSync(join(repository, 'packages')).map((name) => `packages/${name}/README.md`);
const readmes = [
  'README.md',
  'CONTRIBUTING.md',
  'openapi/README.md',
  'generator/README.md',
  ...packages,
  'packages/antom-client/RECIPES.md',
];
const guides = ['openapi/guides', ...apiNames.map((name) => `${dirname(apis[name]?.root ?? '')}/guides`)].flatMap(
  (folder) =>
    readdirSync(join(repository, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
);

test('every package has a README', () => {
  expect(readmes.filter((readme) => !existsSync(join(repository, readme)))).toEqual([]);
});

/** A snippet which others of its folder import opens with its name. */
const fileName = (code: string, index: number, from: string): string =>
  nameOf(code) ?? `${basename(from, '.md')}-${index}.ts`;

test('every snippet compiles under strict', async () => {
  const modules = [...readmes, ...guides].flatMap((file) =>
    snippetsOf(file).map((code, index) => [`${dirname(file)}/${fileName(code, index, file)}`, `export {};\n${code}`]),
  );
  expect(modules.length).toBeGreaterThan(8);
  expect(modules.map(([name]) => name)).toHaveLength(new Set(modules.map(([name]) => name)).size);
  // The kit's own snippet imports the types that openapi-typescript prints; here they are those of its tests.
  const types = readFileSync(join(repository, 'packages/client-kit/src/fixture/antom-paths.ts'), 'utf8');
  expect(
    await compile('readmes', { ...Object.fromEntries(modules), 'packages/client-kit/antom-paths.ts': types }),
  ).toBe('');
});

test('the first snippet of the root README runs and prints what it says', async () => {
  const folder = join(repository, 'test/tmp/readme-run');
  mkdirSync(folder, { recursive: true });
  try {
    const [code = ''] = snippetsOf('README.md');
    writeFileSync(join(folder, 'snippet.ts'), code);
    const { code: exit, stdout, stderr } = await run(process.execPath, [join(folder, 'snippet.ts')]);
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^the user approves at http:\/\/127\.0\.0\.1:\d+\/_mock\/pages\/authorize\?authId=[0-9A-F]{32}&run=\w+\n$/,
    );
    expect(exit).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the two commands stand at the top of the root README, and CI runs the second', () => {
  const { packageManager, scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  const [first = ''] = readFileSync(join(repository, 'README.md'), 'utf8').match(/^```sh\n.*?^```/ms) ?? [];
  const commands = [...first.matchAll(/^npx -y (pnpm@\S+) (\w+)/gm)].map(([, manager, script]) => [manager, script]);
  expect(commands).toEqual([
    [packageManager, 'demo'],
    [packageManager, 'test'],
  ]);
  for (const [, script = ''] of commands) expect(scripts).toHaveProperty(script);
  expect(readFileSync(join(repository, '.ci/run'), 'utf8')).toContain(`npx -y ${packageManager} test`);
});

test('every relative link leads somewhere', () => {
  const broken = readmes.flatMap((readme) => {
    const links = [...readFileSync(join(repository, readme), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(
      ([, link = '']) => link,
    );
    return links
      .filter((link) => !existsSync(join(repository, dirname(readme), link)))
      .map((link) => `${readme}: ${link}`);
  });
  expect(broken).toEqual([]);
});
