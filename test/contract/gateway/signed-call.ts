import { sign, verify } from 'node:crypto';
import { request } from 'node:http';
import type { Gateway } from './gateway.ts';

/** How a call differs from a good one. */
export interface CallOptions {
  /** Path after the base path, with the query. */
  readonly path?: string;
  readonly method?: string;
  /** JSON, unless it is text or bytes already. */
  readonly body?: unknown;
  readonly time?: string;
  /** What is signed in place of what is sent. */
  readonly signed?: {
    readonly path?: string;
    readonly body?: string;
    readonly time?: string;
    readonly client?: string;
  };
  readonly privateKey?: string;
  /** Changes the value of the signature header. */
  readonly signature?: (value: string) => string;
  /** Replaces a header or, as `undefined`, removes it; a list is sent as that many headers. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface CallAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Whether the signature is the gateway's, over these bytes. */
  readonly isVerified: boolean;
  /** `F PARAM_ILLEGAL authState is required.` */
  readonly line: string;
  readonly body: AnswerMembers;
}

/** Members of any answer, as far as tests look at them. */
export interface AnswerMembers {
  readonly [member: string]: unknown;
  readonly result?: Readonly<Record<'resultStatus' | 'resultCode' | 'resultMessage', string>>;
}

const contentOf = (method: string, target: string, client: string, time: string, body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${method} ${target}\n${client}.${time}.`), body]);

/** Sends a request over HTTP, signed with node:crypto alone. */
export async function signedCall(gateway: Gateway, options: CallOptions = {}): Promise<CallAnswer> {
  const { path = '/v1/payments/inquiryPayment', method = 'POST', body = { paymentRequestId: 'none' } } = options;
  const { identity, baseUrl } = gateway;
  const { time = String(Date.now()), signed = {}, privateKey = identity.privateKey, signature = String } = options;
  const bytes = toBytes(body);
  const pathOf = (tail: string): string => new URL(baseUrl).pathname + tail;
  const content = contentOf(
    method,
    pathOf(signed.path ?? path),
    signed.client ?? identity.clientId,
    signed.time ?? time,
    signed.body === undefined ? bytes : Buffer.from(signed.body),
  );
  const value = encodeURIComponent(sign('sha256', content, privateKey).toString('base64'));
  const headers = {
    'content-type': 'application/json; charset=UTF-8',
    'client-id': identity.clientId,
    'request-time': time,
    signature: signature(`algorithm=RSA256,keyVersion=1,signature=${value}`),
    ...options.headers,
  };
  const { status, received, text } = await send(new URL(baseUrl + path), { method, headers, bytes });
  const of = (name: string): string => received[name] ?? '';
  const [, answered = ''] = /signature=(.*)$/.exec(of('signature')) ?? [];
  const answerContent = contentOf(method, pathOf(path), of('client-id'), of('response-time'), Buffer.from(text));
  const raw = Buffer.from(decodeURIComponent(answered), 'base64');
  const isVerified = verify('sha256', answerContent, identity.gatewayPublicKey, raw);
  const members = (text === '' ? {} : JSON.parse(text)) as AnswerMembers;
  const line = Object.values(members.result ?? {});
  const [code = '', state = '', message = ''] = line;
  return { status, headers: received, text, isVerified, line: `${state} ${code} ${message}`, body: members };
}

const toBytes = (body: unknown): Uint8Array =>
  body instanceof Uint8Array ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));

interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly bytes: Uint8Array;
}

/** By node:http, because fetch joins headers of one name and changes some methods. */
function send(url: URL, { method, headers, bytes }: Sent) {
  type Got = { readonly status: number; readonly received: Record<string, string>; readonly text: string };
  return new Promise<Got>((resolve, reject) => {
    const given = Object.entries(headers).filter(([, value]) => value !== undefined);
    const sending = request(url, { method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          received: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sending.on('error', reject);
    for (const [name, value] of given) sending.setHeader(name, value as string | readonly string[]);
    // Without it some methods are sent as if they had no body.
    sending.setHeader('content-length', bytes.length);
    sending.end(bytes);
  });
}
