import { createSign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { testKeys } from '@countersign/antom-mock';

// A gateway that shares no code with the packages: node:http, node:crypto, and the text of the documents. What it does with a
// request is scripted, so that it can do what no gateway does.

/** One try as it came in. */
export interface ReceivedTry {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What may be wrong with an answer that is otherwise signed as the documents say. */
export interface AnswerChanges {
  readonly status?: number;
  /** Instead of the body that was signed. */
  readonly send?: Buffer | string;
  /** Parts of what is signed, where it is not what is sent. */
  readonly sign?: {
    readonly method?: string;
    readonly path?: string;
    readonly clientId?: string;
    readonly time?: string;
    readonly key?: string;
    readonly hash?: string;
  };
  /** ISO 8601; default now. */
  readonly time?: string;
  /** After the others: `null` leaves one out, a list sends it as often. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | null>>;
}

/** One try, to be answered somehow. */
export interface Exchange {
  readonly received: ReceivedTry;
  readonly response: ServerResponse;
  readonly socket: Socket;
  /** The headers of a signed answer with this body, one a line. */
  readonly head: (body: Buffer | string, changes?: AnswerChanges) => [string, string][];
  /** Sends a signed answer. */
  readonly answer: (body: Buffer | string, changes?: AnswerChanges) => void;
  /** Sends these bytes on the socket as they are, and nothing of HTTP. */
  readonly raw: (text: string | Buffer) => void;
}

export type Behaviour = (exchange: Exchange) => void;

/** What a gateway saw of one request id. */
export interface Seen {
  readonly tries: ReceivedTry[];
  /** How often the request was carried out: a repeated one, byte for byte, is not carried out again. */
  executions: number;
}

export interface ScriptedGateway {
  readonly url: string;
  /** What is done with the tries of a request id, in turn; the last stands for all further ones. */
  script(id: string, ...behaviours: readonly Behaviour[]): void;
  seen(id: string): Seen;
  close(): Promise<void>;
}

export async function startScriptedGateway(): Promise<ScriptedGateway> {
  const scripts = new Map<string, readonly Behaviour[]>();
  const seen = new Map<string, Seen>();
  const seenOf = (id: string): Seen => {
    const found = seen.get(id) ?? { tries: [], executions: 0 };
    seen.set(id, found);
    return found;
  };
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).map(String).join('');
    const received = { path: request.url ?? '', headers: request.headers, body };
    const { paymentRequestId, authCode } = JSON.parse(body) as Record<string, string>;
    const id = paymentRequestId ?? String(authCode);
    const own = seenOf(id);
    if (!own.tries.some((earlier) => earlier.body === body)) own.executions++;
    own.tries.push(received);
    const behaviours = scripts.get(id) ?? [];
    behaviours[Math.min(own.tries.length, behaviours.length) - 1]?.(exchangeOf(received, response, request.socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    script: (id, ...behaviours) => void scripts.set(id, behaviours),
    seen: seenOf,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function exchangeOf(received: ReceivedTry, response: ServerResponse, socket: Socket): Exchange {
  const head: Exchange['head'] = (body, { time = now(), sign = {}, headers = {} } = {}) => {
    const { method = 'POST', path = received.path, clientId = testKeys.clientId, hash = 'RSA-SHA256' } = sign;
    const content = Buffer.concat([
      Buffer.from(`${method} ${path}\n${clientId}.${sign.time ?? time}.`),
      Buffer.from(body as string),
    ]);
    const signature = createSign(hash)
      .update(content)
      .sign(sign.key ?? testKeys.gatewayPrivateKey, 'base64');
    const all: Record<string, string | readonly string[] | null> = {
      'content-type': 'application/json; charset=UTF-8',
      'client-id': testKeys.clientId,
      'response-time': time,
      signature: `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(signature)}`,
      ...headers,
    };
    return Object.entries(all).flatMap(([name, value]) =>
      [value ?? []].flat().map((each): [string, string] => [name, each]),
    );
  };
  return {
    received,
    response,
    socket,
    head,
    answer(body, changes = {}) {
      const sent = Buffer.from((changes.send ?? body) as string);
      const names = head(body, changes);
      response.writeHead(changes.status ?? 200, [['content-length', String(sent.length)], ...names].flat());
      response.end(sent);
    },
    raw: (text) => void socket.end(text),
  };
}

/** To the second, as the documents print it. */
const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, '+00:00');
