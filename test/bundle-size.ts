import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Rolldown } from 'tsdown';
import { repository } from './repo/run.ts';

/** A bundle as a user's bundler makes it of the sources: tree-shaken, minified. */
export interface Bundle {
  readonly code: string;
  /** Bytes of the minified code under brotli, at its best: what travels to a browser. */
  readonly size: number;
}

/** Bundles a module of code which may import every package of the repository. Nothing is written. */
export async function bundle(code: string): Promise<Bundle> {
  // As if it stood in test/, whose packages it finds.
  const entry = join(repository, 'test/bundle-entry.ts');
  const { rolldown } = Rolldown;
  const build = await rolldown({
    input: entry,
    platform: 'neutral',
    logLevel: 'silent',
    resolve: { conditionNames: ['import', 'default'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  const [chunk] = output;
  return { code: chunk.code, size: brotliCompressSync(chunk.code).length };
}

/** The size of a module that does nothing but use what it imports: `{ validateConsult }` or `* as all`. */
export async function sizeOf(imports: Readonly<Record<string, string>>): Promise<number> {
  const names = Object.entries(imports).map(([from, what]) => ({
    from,
    what,
    used: what.replaceAll(/[{}]|\* as/g, ' '),
  }));
  const lines = names.map(({ from, what }) => `import ${what} from '${from}';`);
  return (await bundle(`${lines.join('\n')}\nconsole.log(${names.map(({ used }) => used).join(', ')});`)).size;
}
