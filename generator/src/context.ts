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
}

export const printLine = ({ process }: Context, text = ''): void => process.stdout.write(`${text}\n`);
export const printError = ({ process }: Context, text: string): void => process.stderr.write(`${text}\n`);

/** Wrong use of the command line: shown as it is, exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
