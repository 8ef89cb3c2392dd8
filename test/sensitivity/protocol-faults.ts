import { generateKeyPairSync } from 'node:crypto';
import type { Answer, ContractApi, ContractSuite, RawRequest } from '@countersign/contract-kit';
import type { Fault } from './fault.ts';
import { bodyOf, headerOf, isSigned, resign, withBody, withHeader, withoutHeader } from './right-gateway.ts';

const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));
const textOf = (answer: Answer): string => Buffer.from(answer.bytes).toString();

type Alter = (request: RawRequest, right: Answer) => Answer | undefined;

/** What can be wrong with the message around an answer. */
const messages: Readonly<Record<string, Alter>> = {
  unsigned: (_, right) => withoutHeader(right, 'signature'),
  'signature-empty': (_, right) => withHeader(right, 'signature', ''),
  'signature-garbage': (_, right) => withHeader(right, 'signature', 'algorithm=RSA256,keyVersion=1,signature=%%%'),
  'signature-twice': (_, right) => ({
    ...right,
    headers: [...right.headers, ['signature', headerOf(right.headers, 'signature') ?? '']],
  }),
  'other-key': (request, right) => resign(request, right, { key: stranger }),
  'other-algorithm': (_, right) =>
    withHeader(right, 'signature', (headerOf(right.headers, 'signature') ?? '').replace('RSA256', 'RSA512')),
  'body-printed-anew': (request, right) =>
    resign(request, right, { signed: bytes(JSON.stringify(bodyOf(right), null, 1)) }),
  'body-not-covered': (request, right) => resign(request, right, { signed: bytes('') }),
  'path-not-covered': (request, right) => resign(request, right, { path: '' }),
  'path-without-base': (request, right) => resign(request, right, { path: request.path.replace(/^.*(?=\/v1\/)/, '') }),
  'method-not-covered': (request, right) => resign(request, right, { method: 'GET' }),
  'client-not-covered': (request, right) => resign(request, right, { clientId: '' }),
  'time-not-covered': (request, right) => resign(request, right, { time: '' }),
  'request-time-signed': (request, right) =>
    resign(request, right, { time: headerOf(request.headers, 'request-time') ?? '' }),
  'client-missing': (_, right) => withoutHeader(right, 'client-id'),
  'client-another': (request, right) => resign(request, withHeader(right, 'client-id', 'SOMEONE_ELSE')),
  'time-missing': (_, right) => withoutHeader(right, 'response-time'),
  'time-epoch': (request, right) => resign(request, withHeader(right, 'response-time', String(Date.now()))),
  'time-without-offset': (request, right) =>
    resign(request, withHeader(right, 'response-time', new Date().toISOString().slice(0, 19))),
  'time-old': (request, right) => resign(request, withHeader(right, 'response-time', '2019-04-04T14:08:56+05:30')),
  'time-ahead': (request, right) =>
    resign(
      request,
      withHeader(right, 'response-time', `${new Date(Date.now() + 3_600_000).toISOString().slice(0, 19)}+00:00`),
    ),
  'media-type-html': (_, right) => withHeader(right, 'content-type', 'text/html'),
  'media-type-missing': (_, right) => withoutHeader(right, 'content-type'),
  'charset-other': (_, right) => withHeader(right, 'content-type', 'application/json; charset=ISO-8859-1'),
  'byte-order-mark': (request, right) => resign(request, { ...right, bytes: bytes(`\uFEFF${textOf(right)}`) }),
  truncated: (request, right) => resign(request, { ...right, bytes: right.bytes.slice(0, -1) }),
  empty: (request, right) => resign(request, { ...right, bytes: bytes('') }),
  html: (request, right) => resign(request, { ...right, bytes: bytes('<html></html>') }),
  'status-201': (_, right) => ({ ...right, status: 201 }),
  'status-500': (_, right) => ({ ...right, status: 500 }),
  redirect: (_, right) => ({ ...right, status: 302 }),
};

/** The same, of refusals alone. */
const refusalMessages: Readonly<Record<string, Alter>> = {
  'refusal-unsigned': (_, right) => withoutHeader(right, 'signature'),
  'refusal-400': (_, right) => ({ ...right, status: 400 }),
  'refusal-401': (_, right) => ({ ...right, status: 401 }),
  'refusal-500': (_, right) => ({ ...right, status: 500 }),
  'refusal-empty': (request, right) => resign(request, { ...right, bytes: bytes('{}') }),
};

const mediaType = (request: RawRequest): string => headerOf(request.headers, 'content-type') ?? '';
const isJson = ({ body }: RawRequest): boolean =>
  typeof bodyOf({ bytes: body }) === 'object' && bodyOf({ bytes: body }) !== null;
const hasMark = ({ body }: RawRequest): boolean => body[0] === 0xef && body[1] === 0xbb;
const signatureOf = (request: RawRequest): string => headerOf(request.headers, 'signature') ?? '';

/** Requests that a careless gateway takes though they are to be refused. */
const taken: Readonly<Record<string, (request: RawRequest, suite: ContractSuite) => boolean>> = {
  'signature-not-verified': (request) => !isSigned(request),
  'signature-not-required': (request) => signatureOf(request) === '',
  'signature-not-required-but-verified': (request) => headerOf(request.headers, 'signature') === undefined,
  'signature-only-present': (request) => signatureOf(request) !== '' && !isSigned(request),
  'algorithm-not-looked-at': (request) => signatureOf(request).includes('RSA512'),
  'key-version-not-looked-at': (request) => signatureOf(request).includes('keyVersion=2'),
  'client-not-looked-at': (request) => /NOBODY/.test(headerOf(request.headers, 'client-id') ?? ''),
  'client-not-required': (request) => headerOf(request.headers, 'client-id') === undefined,
  'media-type-not-looked-at': (request) => !/^application\/json/i.test(mediaType(request)),
  'media-type-not-required': (request) => mediaType(request) === '',
  'charset-not-looked-at': (request) => /ISO-8859/.test(mediaType(request)),
  'byte-order-mark-taken': hasMark,
  'json-not-needed': (request) => !isJson(request) && isSigned(request),
  'array-taken': (request) => Array.isArray(bodyOf({ bytes: request.body })),
  'empty-body-taken': (request) => request.body.length === 0,
  'path-by-prefix': (request, { path }) => !request.path.endsWith(path) && request.path.includes(path),
  'path-in-any-case': (request, { path }) =>
    !request.path.includes(path) && request.path.toLowerCase().endsWith(path.toLowerCase()),
  'method-not-looked-at': (request) => request.method !== 'POST',
};

/** Requests that a fussy gateway refuses though they are right. */
const refused: Readonly<Record<string, (request: RawRequest) => boolean>> = {
  'header-names-by-case': ({ headers }) => headers.some(([name]) => name === 'CLIENT-ID'),
  'header-names-in-capitals': ({ headers }) => headers.some(([name]) => name === 'Client-Id'),
  'headers-by-order': ({ headers }) =>
    headers.findIndex(([name]) => name === 'signature') < headers.findIndex(([name]) => name === 'client-id'),
  'blanks-in-the-signature': (request) => signatureOf(request).includes(', '),
  'media-type-by-letter': (request) => mediaType(request) !== 'application/json; charset=UTF-8',
  'unknown-headers': ({ headers }) => headers.some(([name]) => name === 'x-trace'),
};

export function protocolFaults(api: ContractApi, suite: ContractSuite): readonly Fault[] {
  const { envelope, refusals } = api;
  const success = Object.values(suite.scenarios).find(({ code }) => suite.results['S']?.includes(code ?? ''))?.response;
  const invalid = refusals['signature-invalid'];
  if (envelope === undefined || success === undefined || invalid === undefined) return [];
  const statusOf = (answer: Answer): unknown =>
    (bodyOf(answer) as Record<string, Record<string, unknown>> | undefined)?.[envelope.result]?.[envelope.status];
  const told = (id: string, answer: Fault['answer']): Fault => ({
    id: `${suite.id}/protocol/${id}`,
    operation: suite.id,
    answer,
  });
  const refusal = {
    [envelope.result]: { [envelope.status]: invalid.status, [envelope.code]: invalid.code, [envelope.message]: 'No.' },
  };
  return [
    ...Object.entries(messages).map(([id, alter]) => told(id, alter)),
    ...Object.entries(refusalMessages).map(([id, alter]) =>
      told(id, (request, right) => (statusOf(right) === 'F' ? alter(request, right) : undefined)),
    ),
    ...Object.entries(taken).map(([id, isTaken]) =>
      told(id, (request, right) =>
        statusOf(right) !== 'S' && isTaken(request, suite) ? withBody(request, right, success) : undefined,
      ),
    ),
    ...Object.entries(refused).map(([id, isRefused]) =>
      told(id, (request, right) =>
        statusOf(right) === 'S' && isRefused(request) ? withBody(request, right, refusal) : undefined,
      ),
    ),
    // Each reason told by another one's code.
    ...Object.entries(refusals).map(([reason, { code }]) =>
      told(`reason/${reason}/other-code`, (request, right) => {
        const body = bodyOf(right) as Record<string, Record<string, unknown>> | undefined;
        const result = body?.[envelope.result];
        if (result?.[envelope.code] !== code) return undefined;
        const other = Object.values(refusals).find((each) => each.code !== code)?.code;
        return withBody(request, right, { ...body, [envelope.result]: { ...result, [envelope.code]: other } });
      }),
    ),
  ];
}
