import type { CommandContext, StricliProcess } from '@stricli/core';

/** What a command may touch of the world around it. `cli.ts` fills it from the process. */
export interface Context extends CommandContext {
  readonly process: StricliProcess;
  readonly cwd: string;
  /** Progress and colour are for a person at a terminal. */
  readonly isTerminal: boolean;
  /** 0 done, 1 findings, 2 wrong use or a fault of ours. */
  readonly exitWith: (code: 0 | 1 | 2) => void;
  /** Hands the process over to another program's entry, as if it had been started with these arguments. */
  readonly runBin: (url: string, args: readonly string[]) => Promise<void>;
  /**
   * Tells of each change of an entry of a folder, not of those further below, by its name where the system gives one. Returns
   * what ends it.
   */
  readonly watchFolder: (folder: string, onChange: (name: string | null) => void) => () => void;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Resolves when somebody wants an end, by Ctrl-C or as systems do. Who calls it ends by itself; asked again, the process dies. */
  readonly interrupted: () => Promise<void>;
}

export const printLine = ({ process }: Pick<Context, 'process'>, text = ''): void => process.stdout.write(`${text}\n`);
export const printError = ({ process }: Pick<Context, 'process'>, text: string): void =>
  process.stderr.write(`${text}\n`);

/** Wrong use of the command line: shown as it is, exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
