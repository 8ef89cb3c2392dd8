// The same module on every runtime that the packages promise: Node 20 and 24, Bun, Deno, workerd.
//
// A module under test has a default export, `(environment) => Promise<unknown>`; what it resolves to, as JSON, is the result.
// It stands in this repository, may import its packages, TypeScript and JSON, and uses what the web gives, nothing of one runtime:
//
//     const module = await bundleModule(join(import.meta.dirname, 'vectors-entry.ts'), folder);
//     const { result } = await runModule('workerd', module, { ANTOM_GATEWAY: mock.url });
//
// Programs that end by themselves and write to standard output, such as recipes, run with `runScript` on all but workerd,
// which has no such thing as a program; there, put the recipe into a function and that into a module as above.
//
// A network of loopback is there for all. Each run is a process of its own and is killed after a minute.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'tsdown';
import { repository, run, type Finished } from '../repo/run.ts';

export const runtimes = ['node-20', 'node-24', 'bun', 'deno', 'workerd'] as const;
export type Runtime = (typeof runtimes)[number];

/** Those that run a program. */
export const scriptRuntimes = ['node-20', 'node-24', 'bun', 'deno'] as const satisfies readonly Runtime[];
export type ScriptRuntime = (typeof scriptRuntimes)[number];

/** What a module under test gets: the same on runtimes with variables of the process and on those without. */
export type Environment = Readonly<Record<string, string>>;

export interface ModuleRun extends Finished {
  /** What the module resolved to; undefined where it failed, see `code` and `stderr`. */
  readonly result: unknown;
}

const installed = join(repository, 'test/packaging/node_modules');
const timeout = 60_000;
// None of them is to look for a newer version of itself, or to report anything.
const quiet = { DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1' };

const commands: Readonly<Record<ScriptRuntime, readonly [program: string, ...args: string[]]>> = {
  'node-20': [join(installed, 'node-20/bin/node')],
  // The tests themselves run on it.
  'node-24': [process.execPath],
  bun: [join(installed, '.bin/bun'), 'run'],
  deno: [
    join(installed, '.bin/deno'),
    'run',
    '--quiet',
    '--no-prompt',
    '--no-remote',
    '--allow-net',
    '--allow-env',
    '--allow-read',
  ],
};

/** The version a runtime tells of itself, to be sure which one is running. */
export async function versionOf(runtime: Runtime): Promise<string> {
  const program = runtime === 'workerd' ? join(installed, '.bin/workerd') : commands[runtime][0];
  return (await run(program, ['--version'], { env: quiet, timeout })).stdout.trim();
}

/** One JavaScript file of `entry` and all it imports, in `folder`; its path. */
export async function bundleModule(entry: string, folder: string): Promise<string> {
  const name = basename(entry).replace(/\.\w+$/, '');
  await build({
    config: false,
    cwd: repository,
    entry: { [name]: entry },
    outDir: folder,
    clean: false,
    platform: 'neutral',
    fixedExtension: false,
    outExtensions: () => ({ js: '.mjs' }),
    deps: { alwaysBundle: [/^[^.]/] },
    dts: false,
    logLevel: 'error',
  });
  return join(folder, `${name}.mjs`);
}

/** Runs a program to its end. */
export async function runScript(
  runtime: ScriptRuntime,
  file: string,
  environment: Environment = {},
): Promise<Finished> {
  const [program, ...args] = commands[runtime];
  return run(program, [...args, file], { cwd: dirname(file), env: { ...quiet, ...environment }, timeout });
}

/** Runs the default export of a module without imports, as {@link bundleModule} makes it. */
export async function runModule(runtime: Runtime, module: string, environment: Environment = {}): Promise<ModuleRun> {
  // Beside the module, as that is what a relative import and workerd's `embed` reach.
  const folder = mkdtempSync(join(dirname(module), `${runtime}-`));
  try {
    const finished = await (runtime === 'workerd'
      ? runWorker(folder, module, environment)
      : runScript(runtime, writeStarter(folder, module, environment)));
    const line = finished.stdout.split('\n').findLast((text) => text.startsWith(marker));
    return { ...finished, result: line === undefined ? undefined : JSON.parse(line.slice(marker.length)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// What follows it on its line is the result; whatever else is printed is the module's own.
const marker = 'result of the module: ';

const callMain = (environment: Environment): string =>
  `console.log(${JSON.stringify(marker)} + JSON.stringify(await main(${JSON.stringify(environment)})));`;

function writeStarter(folder: string, module: string, environment: Environment): string {
  const file = join(folder, 'start.mjs');
  writeFileSync(file, `import main from '../${basename(module)}';\n${callMain(environment)}\n`);
  return file;
}

/** `workerd test` runs one method of a worker and ends with its success; nothing listens. */
async function runWorker(folder: string, module: string, environment: Environment): Promise<Finished> {
  const worker = `import main from './module.mjs';\nexport default { async test() { ${callMain(environment)} } };\n`;
  writeFileSync(join(folder, 'worker.mjs'), worker);
  const config = join(folder, 'config.capnp');
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
);
const main :Workerd.Worker = (
  modules = [
    (name = "worker.mjs", esModule = embed "worker.mjs"),
    (name = "module.mjs", esModule = embed "../${basename(module)}"),
  ],
  compatibilityDate = "2026-11-01",
);
`,
  );
  return run(join(installed, '.bin/workerd'), ['test', config], { cwd: folder, timeout });
}
