import { rm } from 'node:fs/promises';
import { parseMockArguments, usage } from './arguments.ts';
import type { MockArguments } from './arguments.ts';
import type { Behaviour } from './behaviour.ts';
import type { MockDefinition } from './definition.ts';
import { MockError } from './errors.ts';
import { readKeysFolder } from './keys-folder.ts';
import { writeReadyFile } from './ready-file.ts';
import { startMockServer } from './server.ts';
import type { Mock } from './server.ts';
import { testKeys } from './test-keys.ts';

/**
 * A mock as a command: parses `argv` (without the program's name), runs until SIGTERM or SIGINT, and sets the exit code: 0
 * after a signal, 2 for what the caller can mend (arguments, keys, a port in use), told on standard error.
 *
 * Standard output gets one line when the mock answers: `{"event":"ready","api":"antom","url":"http://127.0.0.1:4010"}`.
 */
export async function runMock<Settings extends object>(
  definition: MockDefinition,
  argv: readonly string[],
  behaviour?: Behaviour<Settings>,
): Promise<void> {
  const stopped = signalled();
  try {
    const args = parseMockArguments(argv);
    if (args.help) process.stdout.write(usage(definition.name, definition.title));
    else await serve(definition, args, stopped.promise, behaviour);
  } catch (error) {
    if (!(error instanceof MockError)) throw error;
    process.stderr.write(`${definition.name}-mock: ${error.message}\n`);
    if (error.code === 'USAGE') process.stderr.write('Run it with --help for the arguments.\n');
    process.exitCode = 2;
  } finally {
    stopped.dispose();
  }
}

async function serve<Settings extends object>(
  definition: MockDefinition,
  args: MockArguments,
  stopped: Promise<void>,
  behaviour: Behaviour<Settings> | undefined,
): Promise<void> {
  const { port, host, readyFile, notifyUrl, notifyHosts } = args;
  const keys = args.keys === undefined ? testKeys : await readKeysFolder(args.keys);
  // One left behind by a mock that was killed would send callers to where no one answers.
  if (readyFile !== undefined) await rm(readyFile, { force: true });
  const mock = await startMockServer(
    definition,
    { port, host, keys, notifyHosts, ...(notifyUrl !== undefined && { notifyUrl }) },
    behaviour,
  );
  try {
    if (readyFile !== undefined)
      await writeReadyFile(readyFile, { url: mock.url, pid: process.pid, clientId: keys.clientId });
    announce(definition, mock);
    await stopped;
    if (readyFile !== undefined) await rm(readyFile, { force: true });
  } finally {
    await mock.close();
  }
}

function announce({ name, title, basePaths, operations }: MockDefinition, { url }: Pick<Mock, 'url'>): void {
  process.stdout.write(`${JSON.stringify({ event: 'ready', api: name, url })}\n`);
  if (!process.stdout.isTTY) return;
  const first = operations[0]
    ? ` Try ${operations[0].method.toUpperCase()} ${url}${basePaths[0] ?? ''}${operations[0].path}.`
    : '';
  process.stdout.write(`The ${title} is mocked at ${url}.${first} Ctrl-C stops it.\n`);
}

/** Resolves at the first signal to stop. A second one ends the process at once, as it would have without us. */
function signalled(): { readonly promise: Promise<void>; dispose(): void } {
  let stop = (): void => {};
  const promise = new Promise<void>((resolve) => {
    stop = () => {
      dispose();
      resolve();
    };
  });
  const dispose = (): void => {
    process.off('SIGTERM', stop).off('SIGINT', stop);
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  return { promise, dispose };
}
