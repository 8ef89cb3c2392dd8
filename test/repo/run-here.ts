import { exitCodeOf, runCommandLine } from '../../generator/src/application.ts';
import type { Context } from '../../generator/src/context.ts';
import { repository, type Finished } from './run.ts';

/**
 * `countersign` within the process of the test: the same command line, without a start of Node. For what a command says and does: nothing
 * changes on the disk and nobody interrupts it, so that one that goes on would do so for ever.
 */
export async function countersignHere(
  args: readonly string[],
  { cwd = repository }: { readonly cwd?: string } = {},
): Promise<Finished> {
  let [stdout, stderr, asked] = ['', '', 0];
  const refuse = (what: string) => () => {
    throw new Error(`No ${what} within a test: run the program.`);
  };
  const process: Context['process'] = {
    stdout: { write: (text) => void (stdout += text) },
    stderr: { write: (text) => void (stderr += text) },
    env: {},
  };
  await runCommandLine(args, {
    process,
    cwd,
    isTerminal: false,
    exitWith: (code) => (asked = code),
    runBin: refuse('other program'),
    watchFolder: () => () => undefined,
    sleep: refuse('waiting'),
    interrupted: () => new Promise(() => undefined),
  });
  return { code: exitCodeOf(process.exitCode, asked), stdout, stderr };
}
