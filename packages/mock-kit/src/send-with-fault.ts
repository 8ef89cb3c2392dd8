import { STATUS_CODES } from 'node:http';
import type { ServerResponse } from 'node:http';
import { signReply } from './answer.ts';
import type { Answered, Reply, Signer } from './answer.ts';
import { makeStrangersKey } from './strangers-key.ts';
import { sendReply } from './send-reply.ts';
import type { Fault } from './steering.ts';

/** Waits for so many milliseconds; rejects once the signal is aborted. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<unknown>;

/** An answer on its way, and what is to happen to it. */
export interface Faulty {
  readonly fault: Fault;
  /** Absent where the request was lost: there is nothing to send. */
  readonly reply: Reply | undefined;
  readonly request: Answered;
  readonly signer: Signer | undefined;
  readonly sleep: Sleep;
}

/** Sends a reply as the fault has it. */
export async function sendWithFault(response: ServerResponse, faulty: Faulty): Promise<void> {
  const { fault, reply } = faulty;
  if (fault.kind === 'status') return sendReply(response, proxyPage(fault.status ?? 503));
  if (fault.kind === 'delay') await sleepWhileOpen(response, faulty.sleep, fault.milliseconds);
  if (fault.kind === 'drop' || reply === undefined) return hangUp(response, fault);
  if (fault.kind === 'truncated' || fault.kind === 'reset') return sendHalf(response, faulty, reply);
  return sendReply(response, await spoilSignature(faulty, reply));
}

/** Whom nobody waits for any more gets nothing. */
async function sleepWhileOpen(response: ServerResponse, sleep: Sleep, milliseconds: number): Promise<void> {
  const gone = new AbortController();
  const abort = (): void => gone.abort();
  response.once('close', abort);
  await sleep(milliseconds, gone.signal);
  response.off('close', abort);
}

function hangUp({ socket }: ServerResponse, { kind }: Fault): void {
  if (kind === 'reset') socket?.resetAndDestroy();
  else socket?.destroy();
}

/** The headers of the whole, and half of it. Where nothing would follow the headers, not even they. */
function sendHalf(response: ServerResponse, { fault, request }: Faulty, reply: Reply): void {
  const { length } = reply.bytes;
  if (length === 0 || request.method === 'HEAD') return hangUp(response, fault);
  response.writeHead(reply.status, { ...reply.headers, 'content-length': length });
  response.write(reply.bytes.subarray(0, Math.floor(length / 2)), () => hangUp(response, fault));
}

/** As a proxy answers that has no gateway behind it: no signature, none of the API's headers. */
function proxyPage(status: number): Reply {
  const title = `${status} ${STATUS_CODES[status] ?? 'Unknown'}`;
  const page = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
  return { status, headers: { 'content-type': 'text/html' }, bytes: new TextEncoder().encode(page) };
}

const day = 24 * 3_600_000;

/** The reply with a signature that must not be taken; the reply itself for any other fault. */
async function spoilSignature({ fault, request, signer }: Faulty, reply: Reply): Promise<Reply> {
  if (!signer) return reply;
  const { scheme, keys, now } = signer;
  switch (fault.kind) {
    case 'unsigned': {
      const { [scheme.headers.signature]: _, ...headers } = reply.headers;
      return { ...reply, headers };
    }
    case 'stale-time':
      return signReply(reply, request, { ...signer, now: () => now() - day });
    case 'wrong-client-id': {
      const name = scheme.headers.clientId.toLowerCase();
      const headers = { ...request.headers, [name]: `${request.headers[name] ?? ''}_OF_ANOTHER` };
      return signReply(reply, { ...request, headers }, signer);
    }
    case 'wrongly-signed': {
      const isByKey = 'wrong' in fault && fault.wrong === 'key';
      if (isByKey)
        return signReply(reply, request, {
          ...signer,
          keys: { ...keys, gatewayPrivateKey: { web: await makeStrangersKey() } },
        });
      const other = new Uint8Array([...reply.bytes, 0x20]);
      return { ...(await signReply({ ...reply, bytes: other }, request, signer)), bytes: reply.bytes };
    }
    default:
      return reply;
  }
}
