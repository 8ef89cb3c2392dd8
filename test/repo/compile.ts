import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository, run } from './run.ts';

/** The compilers that users have: the one of this repository, and the last of those written in TypeScript. */
export const compilers = { 'TypeScript 7': 'typescript', 'TypeScript 5.9': 'typescript-api' } as const;

/**
 * What `tsc` says of some modules in the repository's own strictness; empty where it finds nothing. They stand in a
 * folder of this repository meanwhile, so that they find its packages.
 *
 * @param modules code by file name
 * @param files further files to compile, by absolute path
 * @param compiler the package whose `tsc` is asked
 */
export async function compile(
  name: string,
  modules: Readonly<Record<string, string>>,
  compilerOptions: object = { types: ['node'] },
  files: readonly string[] = [],
  compiler: (typeof compilers)[keyof typeof compilers] = 'typescript',
): Promise<string> {
  const folder = join(repository, 'test/tmp', name);
  try {
    for (const [file, code] of Object.entries(modules)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    }
    mkdirSync(folder, { recursive: true });
    const project = {
      extends: join(repository, 'tsconfig.base.json'),
      compilerOptions,
      files: [...Object.keys(modules), ...files],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
    const { stdout, stderr } = await run(process.execPath, [
      join(repository, 'node_modules', compiler, 'bin/tsc'),
      '-p',
      folder,
    ]);
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
