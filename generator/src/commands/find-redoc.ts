import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UsageError } from '../context.ts';

/** What to do about a Redoc of another form. */
export const adviceOnRedoc = 'Install @redocly/cli 2.77, or leave the reference pages out with --no-reference.';

const bundle = 'lib/chunks/redoc.standalone.js';

/**
 * The program of Redoc in the `@redocly/cli` that is installed for a folder: Redoc itself is in no registry as a package that installs.
 *
 * @throws {UsageError} where there is none
 */
export function readRedoc(folder: string): string {
  const require = createRequire(join(folder, 'package.json'));
  const found = packageFolder(require);
  if (found === undefined)
    throw new UsageError(
      `There is no @redocly/cli for ${folder}. The reference pages are made with the Redoc in it: install it as a development dependency, or leave them out with --no-reference.`,
    );
  const file = join(found, bundle);
  if (!existsSync(file)) throw new UsageError(`${found} has no ${bundle}. ${adviceOnRedoc}`);
  return readFileSync(file, 'utf8');
}

function packageFolder(require: NodeJS.Require): string | undefined {
  try {
    return dirname(require.resolve('@redocly/cli/package.json'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
