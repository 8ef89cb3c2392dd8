import { createClient } from '@redis/client';
import { MockError } from '../errors.ts';
import { nameOf } from './redis-address.ts';
import type { RedisAddress } from './redis-address.ts';
import type { RedisScript } from './redis-scripts.ts';

/** A connection to one Redis, which comes back by itself after it was lost. What can't be done throws `STORE_UNUSABLE`. */
export interface RedisConnection {
  /** Runs a script, which is sent along only to a server that has not seen it. */
  run(script: RedisScript, keys: readonly string[], values: readonly string[]): Promise<unknown>;
  /** Sends one command. */
  send(...command: readonly string[]): Promise<unknown>;
  close(): Promise<void>;
}

/** How long a command waits for a connection, and how long for its answer, in milliseconds. */
const patience = { connection: 2000, answer: 5000 };

/** @throws {MockError} `STORE_UNUSABLE` where there is no Redis, or it wants another login */
export async function connectRedis(address: RedisAddress): Promise<RedisConnection> {
  const { host, port, tls, username, password, database } = address;
  let wasReady = false;
  const reconnectStrategy = (tries: number): number | false => wasReady && Math.min(50 * (tries + 1), 1000);
  const client = createClient({
    socket: { host, port, ...(tls && { tls: true as const }), connectTimeout: patience.connection, reconnectStrategy },
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    database,
    RESP: 2,
    // A command that waits for a connection could still be carried out when its caller has long been told that it was not.
    disableOfflineQueue: true,
  });
  // Each command says itself what became of it.
  client.on('error', () => {});
  try {
    await client.connect();
    // A server that wants a password says so at the first command.
    await client.ping();
    wasReady = true;
  } catch (error) {
    if (client.isOpen) client.destroy();
    throw unusable(address, error);
  }

  let ready: Promise<void> | undefined;
  const nextReady = (): Promise<void> =>
    (ready ??= new Promise<void>((resolve) => client.once('ready', resolve)).finally(() => (ready = undefined)));
  const ask = async <T>(command: () => Promise<T>): Promise<T> => {
    try {
      if (!client.isReady) await within(patience.connection, nextReady());
      return await within(patience.answer, command());
    } catch (error) {
      throw unusable(address, error);
    }
  };
  return {
    run: (script, keys, values) =>
      ask(async () => {
        const options = { keys: [...keys], arguments: [...values] };
        try {
          return await client.evalSha(script.digest, options);
        } catch (error) {
          if (!messageOf(error).startsWith('NOSCRIPT')) throw error;
          return client.eval(script.text, options);
        }
      }),
    send: (...command) => ask(() => client.sendCommand(command)),
    close: async () => client.destroy(),
  };
}

async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('', 'TimeoutError')), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

/** Names the place and the kind of failure. Texts of a server are not quoted: who knows what they repeat. */
function unusable(address: RedisAddress, error: unknown): MockError {
  const place = `The Redis at ${nameOf(address)}`;
  return new MockError('STORE_UNUSABLE', `${place} ${reasonOf(error, address.password !== undefined)}`);
}

function reasonOf(error: unknown, hasPassword: boolean): string {
  const [word = ''] = /^[A-Z]{2,}\b/.exec(messageOf(error)) ?? [];
  const login = hasPassword ? 'does not take this user and password' : 'wants a password: redis://:password@host';
  const replies: Readonly<Record<string, string>> = {
    NOAUTH: `${login} (NOAUTH).`,
    WRONGPASS: `${login} (WRONGPASS).`,
    NOPERM: 'does not allow this user what a mock does: scripts and keys under its prefix (NOPERM).',
    OOM: 'has no memory left (OOM).',
    READONLY: 'takes no writes: name the one that is not a replica (READONLY).',
  };
  if (Object.hasOwn(replies, word)) return replies[word] ?? '';
  const { code, name } = Object(error) as { readonly code?: unknown; readonly name?: unknown };
  const kind = word || (typeof code === 'string' ? code : String(name));
  return `does not answer as it should (${kind}). Does it run there, and is it reachable from here?`;
}
