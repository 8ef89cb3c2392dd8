import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  mkdirSync,
  readFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData, type ResolutionKind } from '@arethetypeswrong/core';
import { startMock, testKeys } from '@countersign/antom-mock';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repository, run, type Finished } from '../repo/run.ts';
import { snippetsOf } from '../repo/snippets.ts';
import { runScript, scriptRuntimes } from '../runtimes/runtimes.ts';

// What an engineer in another repository gets: tarballs as they would be published, installed by npm in an empty folder.

const clients = ['signing', 'client-kit', 'antom-client', 'alipay-plus-client'];
const tools = ['mock-kit', 'contract-kit', 'antom-mock', 'alipay-plus-mock', 'antom-contract', 'alipay-plus-contract'];

let folder: string;
let tarballs: Map<string, string>;
let mock: Awaited<ReturnType<typeof startMock>>;

async function succeed(finished: Promise<Finished>): Promise<Finished> {
  const result = await finished;
  expect(result.code, result.stdout + result.stderr).toBe(0);
  return result;
}

/** The pnpm that runs this test; `pnpm` from the path where vitest was started without one. */
const pnpm = (args: readonly string[]) => run(process.env['npm_execpath'] ?? 'pnpm', args);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
  const packed = join(folder, 'packed');
  await succeed(pnpm(['-r', 'run', 'build']));
  await succeed(pnpm(['-r', 'pack', '--pack-destination', packed]));
  tarballs = new Map(
    [...clients, ...tools, 'generator'].map((name) => {
      const file = readdirSync(packed).find((entry) => new RegExp(`^countersign-${name}-\\d`).test(entry));
      return [name, join(packed, file ?? `no tarball of ${name}`)];
    }),
  );
  // Recipes come with codes and ids of elsewhere, and nobody is there to pay.
  mock = await startMock({ settings: { unknown: 'accept', payments: { checkout: 'automatic' } } });
});

afterAll(async () => {
  await mock?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the clients, installed by npm in an empty folder', () => {
  let app: string;
  beforeAll(async () => {
    app = join(folder, 'app');
    mkdirSync(app);
    writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'shop', private: true, type: 'module' }));
    const args = [
      'install',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      ...clients.map((name) => tarballs.get(name) ?? ''),
    ];
    await succeed(run('npm', args, { cwd: app }));

    const [snippet = ''] = snippetsOf('packages/antom-client/README.md');
    writeFileSync(join(app, 'quick-start.ts'), snippet);
    // Node's own types are the one thing that a TypeScript project on Node has anyway.
    mkdirSync(join(app, 'node_modules/@types'), { recursive: true });
    symlinkSync(join(repository, 'node_modules/@types/node'), join(app, 'node_modules/@types/node'));
  });

  test('bring openapi-fetch and our own packages, and nothing else', () => {
    const installed = readdirSync(join(app, 'node_modules'), { withFileTypes: true })
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('.') && name !== '@types');
    expect(installed.sort()).toEqual(['@countersign', 'openapi-fetch', 'openapi-typescript-helpers']);
    expect(readdirSync(join(app, 'node_modules/@countersign')).sort()).toEqual(clients.toSorted());
  });

  test.each([
    ['5.9', join(repository, 'generator/node_modules/typescript')],
    ['7.0', join(repository, 'node_modules/typescript')],
  ])('the README snippet compiles under strict with TypeScript %s', async (version, compiler) => {
    expect(JSON.parse(readFileSync(join(compiler, 'package.json'), 'utf8')).version).toMatch(
      new RegExp(`^${version}\\.`),
    );
    const flags =
      '--strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --noPropertyAccessFromIndexSignature --module nodenext --target es2023 --types node';
    const { stdout } = await succeed(
      run(
        process.execPath,
        [join(compiler, 'bin/tsc'), ...flags.split(' '), '--outDir', `out-${version}`, 'quick-start.ts'],
        { cwd: app },
      ),
    );
    expect(stdout).toBe('');
  });

  test.each([
    ['20', join(repository, 'test/packaging/node_modules/node-20/bin/node')],
    ['24', process.execPath],
  ])('and runs against the mock on Node %s', async (version, node) => {
    expect((await succeed(run(node, ['--version']))).stdout).toMatch(new RegExp(`^v${version}\\.`));
    const env = {
      ANTOM_GATEWAY: mock.url,
      ANTOM_CLIENT_ID: testKeys.clientId,
      ANTOM_PRIVATE_KEY: testKeys.clientPrivateKey,
      ANTOM_PUBLIC_KEY: testKeys.gatewayPublicKey,
    };
    const { stdout, stderr } = await succeed(run(node, [join(app, 'out-7.0/quick-start.js')], { cwd: app, env }));
    expect(stdout).toMatch(
      /^Send the user to http:\/\/127\.0\.0\.1:\d+\/_mock\/pages\/authorize\?authId=\w+&run=\S+\n$/,
    );
    expect(stderr).toBe('');
  });

  test('a mistake in the snippet does not compile: the installed types are real', async () => {
    const [snippet = ''] = snippetsOf('packages/antom-client/README.md');
    expect(snippet).toContain("osType: 'IOS'");
    writeFileSync(join(app, 'mistake.ts'), snippet.replace("osType: 'IOS'", "osType: 'WINDOWS'"));
    const compiler = join(repository, 'node_modules/typescript/bin/tsc');
    const { code, stdout } = await run(
      process.execPath,
      [compiler, '--strict', '--module', 'nodenext', '--types', 'node', '--noEmit', 'mistake.ts'],
      { cwd: app },
    );
    expect(code).not.toBe(0);
    expect(stdout).toContain('WINDOWS');
  });
});

describe('the recipes, in the same folder', () => {
  const shared = ['antom.ts', 'auto-debit.ts', 'checkout.ts', 'refund.ts', 'receive.ts', 'rotation.ts'];
  const page = 'http://127\\.0\\.0\\.1:\\d+/_mock/pages';
  const said: Readonly<Record<string, RegExp>> = {
    'auto-debit': new RegExp(
      `^approve at ${page}/authorize\\?authId=\\w+&run=\\S+\ntoken until 20\\d\\d-\\S+\npayment SUCCESS$`,
    ),
    checkout: new RegExp(`^pay at ${page}/pay\\?paymentId=\\d+&run=\\S+\npayment SUCCESS$`),
    refund: /^refund SUCCESS$/,
    receive:
      /^payment order-4711 SUCCESS\n200 \{"result":\{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"\}\}$/,
    rotation: /^asked with the key of the moment: ORDER_NOT_EXIST$/,
  };
  let recipes: string;
  let env: Readonly<Record<string, string>>;

  beforeAll(async () => {
    const app = join(folder, 'app');
    recipes = join(app, 'recipes');
    const keys = join(folder, 'keys');
    for (const path of [recipes, keys]) mkdirSync(path);
    for (const code of snippetsOf('packages/antom-client/RECIPES.md')) {
      const [, name = ''] = /^\/\/ (\S+\.ts)\n/.exec(code) ?? [];
      if (shared.includes(name)) writeFileSync(join(recipes, name), code);
    }
    const flags =
      '--strict --exactOptionalPropertyTypes --module nodenext --target es2023 --types node --allowImportingTsExtensions --rewriteRelativeImportExtensions';
    const compiler = join(repository, 'node_modules/typescript/bin/tsc');
    await succeed(run(process.execPath, [compiler, ...flags.split(' '), ...shared], { cwd: recipes }));
    writeFileSync(join(keys, 'private.pem'), testKeys.clientPrivateKey);
    writeFileSync(join(keys, 'version'), '1\n');
    writeFileSync(join(keys, 'gateway-1.pem'), testKeys.gatewayPublicKey);
    env = {
      ANTOM_GATEWAY: mock.url,
      ANTOM_CLIENT_ID: testKeys.clientId,
      ANTOM_PRIVATE_KEY: testKeys.clientPrivateKey,
      ANTOM_PUBLIC_KEY: testKeys.gatewayPublicKey,
      TEST_GATEWAY_PRIVATE_KEY: testKeys.gatewayPrivateKey,
      KEYS: keys,
    };
  });

  for (const runtime of scriptRuntimes) {
    test.each(Object.entries(said))(`%s runs on ${runtime}`, async (recipe, output) => {
      // A code works once.
      const own = { ...env, AUTH_CODE: `code-for-${runtime}` };
      const { code, stdout, stderr } = await runScript(runtime, join(recipes, `${recipe}.js`), own);
      expect(stderr).toBe('');
      expect(stdout.trim()).toMatch(output);
      expect(code).toBe(0);
    });
  }
});

test.each([...clients, ...tools, 'generator'])('%s passes publint and carries what it should', async (name) => {
  const path = join(folder, 'unpacked', name);
  mkdirSync(path, { recursive: true });
  await succeed(run('tar', ['-xzf', tarballs.get(name) ?? '', '-C', path]));
  const pkgDir = join(path, 'package');
  const { messages, pkg } = await publint({ pkgDir, strict: true, pack: false });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);

  const files = readdirSync(pkgDir, { recursive: true, encoding: 'utf8' });
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist']));
  expect(files.filter((file) => file.endsWith('.test.ts') || file.startsWith('src'))).toEqual([]);
  expect(JSON.stringify(pkg)).not.toMatch(/workspace:|catalog:/);
  expect(existsSync(join(pkgDir, 'node_modules'))).toBe(false);
});

test('the bill of materials of a client names openapi-fetch and our own packages, with their licences', async () => {
  const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  const args = String(scripts['release:sbom'])
    .replace(/^pnpm /, '')
    .replaceAll("'", '')
    .replace('dist/sbom', join(folder, 'sbom'))
    .split(' ');
  await succeed(pnpm(args));
  const bills = readdirSync(join(folder, 'sbom'));
  expect(bills).toHaveLength(readdirSync(join(repository, 'packages')).length);
  const ofClient = bills.find((file) => file.startsWith('countersign-antom-client-')) ?? 'none';
  const bill = JSON.parse(readFileSync(join(folder, 'sbom', ofClient), 'utf8'));
  expect(bill.bomFormat).toBe('CycloneDX');
  const components: { purl: string; licenses: { license: { id: string } }[] }[] = bill.components;
  const named = components.map(({ purl, licenses }) => `${purl.replace(/@[\d.]+$/, '')} ${licenses[0]?.license.id}`);
  expect(named.toSorted()).toEqual([
    'pkg:npm/%40countersign/client-kit Apache-2.0',
    'pkg:npm/%40countersign/signing Apache-2.0',
    'pkg:npm/openapi-fetch MIT',
    'pkg:npm/openapi-typescript-helpers MIT',
  ]);
});

// The packages are ES modules only: what an older CommonJS resolution makes of them is not looked at.
const esmOnly: readonly ResolutionKind[] = ['node16-esm', 'bundler'];

// The generator is a program, without anything to import.
test.each([...clients, ...tools])('the types of %s resolve as its code does', async (name) => {
  const checked = await checkPackage(createPackageFromTarballData(readFileSync(tarballs.get(name) ?? '')));
  expect(checked.types).toEqual({ kind: 'included' });
  if (checked.types === false) return;
  const problems = checked.problems.filter(
    (problem) => !('resolutionKind' in problem) || esmOnly.includes(problem.resolutionKind),
  );
  expect(problems).toEqual([]);
  const untyped = Object.entries(checked.entrypoints).flatMap(([entry, { resolutions }]) =>
    esmOnly.filter((kind) => resolutions[kind].resolution?.isTypeScript !== true).map((kind) => `${entry} ${kind}`),
  );
  expect(untyped).toEqual([]);
});

describe.each(['antom-mock', 'alipay-plus-mock'])('%s, installed as its image installs it', (name) => {
  let app: string;
  let bin: string;
  const dockerfile = readFileSync(join(repository, 'packages/antom-mock/Dockerfile'), 'utf8');

  beforeAll(async () => {
    app = join(folder, `image-${name}`);
    const context = join(app, 'packed');
    mkdirSync(context, { recursive: true });
    const [, patterns = ''] = /^COPY (\S.*) \.\/packed\/$/m.exec(dockerfile) ?? [];
    const [, install = ''] = /^RUN ((?:.*\\\n)*.*)/m.exec(dockerfile) ?? [];
    if (!install.includes('npm install')) throw new Error('The Dockerfile installs nothing.');
    const script = `cp ${patterns} "$CONTEXT" && cd "$APP" && ${install}`;
    const env = { MOCK: name, CONTEXT: context, APP: app, npm_config_prefer_offline: 'true' };
    await succeed(run('sh', ['-euc', script], { cwd: join(folder, 'packed'), env }));
    bin = join(app, 'mock.js');
  });

  test('starts by the command of the image, is healthy by its check, and ends with 0 on SIGTERM', async () => {
    const [, command = '[]'] = /^ENTRYPOINT (.*)$/m.exec(dockerfile) ?? [];
    const [, check = '[]'] = /^ +CMD (\[.*\])$/m.exec(dockerfile) ?? [];
    const [program, ...args] = JSON.parse(command) as string[];
    expect(program).toBe('node');
    // Another port, as this machine may use that one; later arguments win, as those of `docker run` do.
    const child = spawn(process.execPath, [...args, '--port', '0'], { cwd: app, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const line = await new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', resolve));
    const { url } = JSON.parse(line) as { url: string };
    const [, ...checking] = (JSON.parse(check) as string[]).map((part) => part.replace('http://127.0.0.1:4010', url));
    expect(checking.join(' ')).toContain(url);
    expect((await run(process.execPath, checking)).code).toBe(0);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect((await run(process.execPath, checking)).code).toBe(1);
  });

  test('tells a Node that is too old in one sentence', async () => {
    const old = join(repository, 'test/packaging/node_modules/node-20/bin/node');
    const { code, stdout, stderr } = await run(old, [bin]);
    expect(stderr).toBe(`${name} needs Node 24.18 or newer; this is 20.19.0.\n`);
    expect([code, stdout]).toEqual([2, '']);
    // Older ones do not know the syntax of imports with attributes: the rest comes after the check.
    const code18 = readFileSync(bin, 'utf8');
    const imports = [...code18.matchAll(/^import .* from "(.*)";$/gm)].map(([, from]) => from);
    expect(new Set(imports)).toEqual(new Set(['@countersign/mock-kit/node-version', 'node:process']));
    const own = readFileSync(join(app, 'node_modules/@countersign/mock-kit/dist/node-version.js'), 'utf8');
    expect([...own.matchAll(/ from "(.*)";$/gm)].map(([, from]) => from)).toEqual(['node:process']);
  });
});
