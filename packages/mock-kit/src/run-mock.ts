import { rm } from 'node:fs/promises';
import { parseMockArguments, usage } from './arguments.ts';
import type { MockArguments } from './arguments.ts';
import type { Behaviour } from './behaviour.ts';
import { checkSettings } from './check-steering.ts';
import type { MockDefinition } from './definition.ts';
import { MockError } from './errors.ts';
import { openKeysFolder } from './keys-folder.ts';
import { writeReadyFile } from './ready-file.ts';
import { startMockServer } from './server.ts';
import { describeStore, openStore } from './store/open-store.ts';
import { testKeys } from './test-keys.ts';

/**
 * A mock as a command: parses `argv` (without the program's name), runs until SIGTERM or SIGINT, and sets the exit code: 0
 * after a signal, 2 for what the caller can mend (arguments, keys, a port in use), told on standard error.
 *
 * Standard output gets one line when the mock answers:
 * `{"event":"ready","api":"antom","url":"http://127.0.0.1:4010","controlUrl":"http://127.0.0.1:4010/_mock","store":"memory:"}`.
 */
export async function runMock<Settings extends object>(
  definition: MockDefinition,
  argv: readonly string[],
  behaviour?: Behaviour<Settings>,
): Promise<void> {
  const stopped = signalled();
  try {
    const args = parseMockArguments(argv);
    if (args.help) process.stdout.write(usage(definition));
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
  const { port, host, readyFile, stateless, settings, publicUrl, notifyUrl, notifyHosts } = args;
  const known = { notifyUrl: undefined, redelivery: undefined, ...behaviour?.settings };
  checkSettings(known, settings, behaviour?.settingKinds);
  const keys = args.keys === undefined ? testKeys : await openKeysFolder(args.keys);
  // One left behind by a mock that was killed would send callers to where no one answers.
  if (readyFile !== undefined) await rm(readyFile, { force: true });
  const store = await openStore(args.store, { api: definition.name });
  try {
    const options = {
      port,
      host,
      keys,
      store,
      stateless,
      notifyHosts,
      ...(publicUrl !== undefined && { publicUrl }),
      ...(notifyUrl !== undefined && { notifyUrl }),
    };
    const mock = await startMockServer(definition, { ...options, settings: settings as Partial<Settings> }, behaviour);
    try {
      const { url } = mock;
      const state = { url, controlUrl: `${url}/_mock`, store: describeStore(args.store) };
      if (readyFile !== undefined)
        await writeReadyFile(readyFile, { ...state, pid: process.pid, clientId: keys.clientId });
      announce(definition, state);
      await stopped;
      if (readyFile !== undefined) await rm(readyFile, { force: true });
    } finally {
      await mock.close({ grace });
    }
  } finally {
    await store.close();
  }
}

/** Who balances over several mocks goes on sending for a moment; in milliseconds. */
const grace = 500;

function announce(
  { name, title, basePaths, operations }: MockDefinition,
  state: Readonly<Record<'url' | 'controlUrl' | 'store', string>>,
): void {
  const { url } = state;
  process.stdout.write(`${JSON.stringify({ event: 'ready', api: name, ...state })}\n`);
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
