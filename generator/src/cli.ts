#!/usr/bin/env node
import { watch } from 'node:fs';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { exitCodeOf, runCommandLine } from './application.ts';
import type { Context } from './context.ts';

// Whoever reads us may have seen enough, as `head` does: then there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

let exitCode = 0;
const context: Context = {
  // Stricli's type leaves out that an exit code may be undefined.
  process: process as Context['process'],
  cwd: process.cwd(),
  isTerminal: process.stderr.isTTY === true,
  exitWith: (code) => {
    exitCode = code;
  },
  runBin: async (url, args) => {
    process.argv.splice(1, process.argv.length, fileURLToPath(url), ...args);
    await import(url);
  },
  watchFolder: (folder, onChange) => {
    const watcher = watch(folder, (_, name) => onChange(name));
    // Some systems tell so that the folder is gone.
    watcher.on('error', () => onChange(null));
    return () => watcher.close();
  },
  sleep: (milliseconds) => sleep(milliseconds),
  interrupted: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
    }),
};

await runCommandLine(process.argv.slice(2), context);
process.exitCode = exitCodeOf(process.exitCode, exitCode);
