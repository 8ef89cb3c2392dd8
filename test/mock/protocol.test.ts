import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resultLine, signedCall, type CallOptions } from '../../packages/mock-kit/fixtures/signed-call.ts';
import { apiNames } from '../repo/run.ts';
import { mocks } from './mocks.ts';
import type { StartedMock } from './mocks.ts';

// What is refused before any rule of an operation is looked at, with the codes that the documents of each API give for it. Every answer
// is HTTP 200 in the API's shape and signed; `signedCall` verifies the signature.

// Every operation of Alipay+ has METHOD_NOT_SUPPORTED and MEDIA_TYPE_NOT_ACCEPTABLE in its table of codes; none of Antom's has: there the
// two are told of a refund only, in its notification.
const codes = {
  antom: {
    unknownClient: 'UNKNOWN_CLIENT',
    unknownMethod: 'NO_INTERFACE_DEF',
    unsupportedType: 'PARAM_ILLEGAL',
    unacceptableType: undefined,
    operation: '/v1/payments/inquiryPayment',
  },
  'alipay-plus': {
    unknownClient: 'INVALID_CLIENT',
    unknownMethod: 'METHOD_NOT_SUPPORTED',
    unsupportedType: 'MEDIA_TYPE_NOT_ACCEPTABLE',
    unacceptableType: 'MEDIA_TYPE_NOT_ACCEPTABLE',
    operation: '/v1/payments/inquiryPayment',
  },
} as const;

const good = '{"paymentRequestId":"order-4711"}';
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const nested = (depth: number): string => `{"paymentRequestId":${'['.repeat(depth)}${']'.repeat(depth)}}`;

const illegal: readonly (readonly [string, CallOptions, string])[] = [
  ['no body', { body: '' }, 'A body is required.'],
  ['a body of blanks', { body: '  ' }, 'The body is not well-formed JSON.'],
  ['half of a body', { body: good.slice(0, -4) }, 'The body is not well-formed JSON.'],
  ['two bodies', { body: good + good }, 'The body is not well-formed JSON.'],
  ['quotes of another language', { body: good.replaceAll('"', "'") }, 'The body is not well-formed JSON.'],
  ['a comma too many', { body: good.replace('}', ',}') }, 'The body is not well-formed JSON.'],
  ['a number that is none', { body: '{"paymentRequestId":NaN}' }, 'The body is not well-formed JSON.'],
  ['a byte order mark', { body: bytes([0xef, 0xbb, 0xbf], good) }, 'The body is not well-formed JSON.'],
  ['UTF-16', { body: new Uint8Array(Buffer.from(good, 'utf16le')) }, 'The body is not well-formed JSON.'],
  ['bad UTF-8', { body: bytes('{"paymentRequestId":"', [0xff], '"}') }, 'The body is not valid UTF-8.'],
  ['half a character', { body: bytes('{"paymentRequestId":"', [0xf0, 0x9f], '"}') }, 'The body is not valid UTF-8.'],
  ['an array', { body: '[]' }, 'The body must be an object; got an array.'],
  ['an array around it', { body: `[${good}]` }, 'The body must be an object; got an array.'],
  ['a text', { body: '"x"' }, 'The body must be an object; got a string.'],
  ['an empty text', { body: '""' }, 'A body is required; got a string.'],
  ['a number', { body: '0' }, 'A body is required; got a number.'],
  ['null', { body: 'null' }, 'A body is required; got null.'],
  ['false', { body: 'false' }, 'A body is required; got a boolean.'],
  ['true', { body: 'true' }, 'The body must be an object; got a boolean.'],
  [
    'a member twice, the last one wrong',
    { body: good.replace('}', ',"paymentRequestId":5}') },
    'paymentRequestId must be a string; got a number.',
  ],
  ['`__proto__`', { body: good.replace('}', ',"__proto__":{"paymentId":"x"}}') }, '__proto__ is not a known field.'],
  ['`constructor`', { body: good.replace('}', ',"constructor":"x"}') }, 'constructor is not a known field.'],
  ['`__proto__` instead', { body: '{"__proto__":{"paymentRequestId":"x"}}' }, ''],
  ['arrays in arrays', { body: nested(1000) }, 'paymentRequestId must be a string; got an array.'],
  ['arrays in arrays without end', { body: nested(200_000) }, 'paymentRequestId must be a string; got an array.'],
  ['more than a mebibyte', { body: good.padEnd(1024 * 1024 + 1) }, 'The body has more than 1048576 bytes.'],
];

const unsupported: readonly (readonly [string, CallOptions, string])[] = [
  [
    'another media type',
    { headers: { 'content-type': 'text/plain' } },
    'Header content-type must be application/json.',
  ],
  [
    'a media type that is none',
    { headers: { 'content-type': 'json' } },
    'Header content-type must be application/json.',
  ],
  [
    'no media type',
    { headers: { 'content-type': undefined }, body: bytes(good) },
    'Header content-type must be application/json.',
  ],
  [
    'a form',
    { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    'Header content-type must be application/json.',
  ],
  [
    'another charset',
    { headers: { 'content-type': 'application/json; charset=GBK' } },
    'Header content-type must name the charset UTF-8, or none.',
  ],
];

describe.each(apiNames)('%s', (api) => {
  const { definition, startMock } = mocks[api] ?? expect.fail(`There is no mock of ${api}.`);
  const known = codes[api as keyof typeof codes];
  const path = (definition.basePaths[0] ?? '') + known.operation;
  let mock: StartedMock;
  beforeAll(async () => {
    mock = await startMock();
  }, 60_000);
  afterAll(() => mock.close());

  /** The result in one line, of an answer as it has to be. */
  async function refused(options: CallOptions): Promise<string> {
    const answer = await signedCall(mock.url, { path, body: good, ...options });
    expect(answer).toMatchObject({ status: 200, signed: true });
    expect(answer.headers.get('content-type')).toBe('application/json; charset=UTF-8');
    const body = JSON.parse(answer.text) as { result: object };
    expect(Object.keys(body)).toEqual(['result']);
    expect(Object.keys(body.result).toSorted()).toEqual(['resultCode', 'resultMessage', 'resultStatus']);
    return resultLine(answer);
  }

  test.each(illegal)('%s', async (_, options, message) => {
    expect(await refused(options)).toMatch(`F PARAM_ILLEGAL ${message}`);
  });

  test.each(unsupported)('%s', async (_, options, message) => {
    expect(await refused(options)).toBe(`F ${known.unsupportedType} ${message}`);
  });

  test.each(['text/html', 'application/xml, text/*;q=0.5', 'application/json;q=0, */*'])(
    'an answer only of the media type %s',
    async (accept) => {
      const line = resultLine(await signedCall(mock.url, { path, body: good, headers: { accept } }));
      const wanted = resultLine(await signedCall(mock.url, { path, body: good, headers: { accept: '*/*' } }));
      expect(wanted).not.toMatch(/MEDIA_TYPE|header/i);
      expect(line).toBe(
        known.unacceptableType ? `F ${known.unacceptableType} Header accept must admit application/json.` : wanted,
      );
    },
  );

  test('methods and media types are refused by every operation alike', async () => {
    for (const operation of definition.operations) {
      const at = { path: (definition.basePaths[0] ?? '') + operation.path, body: '{}' };
      expect(await refused({ ...at, method: 'PUT' }), operation.id).toMatch(`F ${known.unknownMethod} `);
      const headers = { 'content-type': 'text/xml' };
      expect(await refused({ ...at, headers }), operation.id).toMatch(`F ${known.unsupportedType} `);
    }
  });

  test('a good one is not refused', async () => {
    for (const body of [
      good,
      ` ${good}\n`,
      '{"paymentRequestId":5,"paymentRequestId":"x"}',
      '{"\\u0070aymentRequestId":"x"}',
    ])
      expect(resultLine(await signedCall(mock.url, { path, body }))).toMatch(/^F ORDER_NOT_EXIST /);
  });

  test.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('the method %s', async (method) => {
    expect(await refused({ method })).toMatch(`F ${known.unknownMethod} `);
    expect(await refused({ method, path: `${path}s` })).toMatch('F NO_INTERFACE_DEF ');
  });

  test('the method HEAD has no body to tell it in, but is signed', async () => {
    expect(await signedCall(mock.url, { path, method: 'HEAD' })).toMatchObject({ status: 200, signed: true, text: '' });
  });

  test.each([
    ['another path', `${path}s`],
    ['a slash at the end', `${path}/`],
    ['two slashes', path.replace('/v1/', '//v1/')],
    ['another case', path.toUpperCase()],
    ['no base path', known.operation],
    ['the root', '/'],
    ['a path above', `${definition.basePaths[0]}/v1/../v2/x`],
    ['percents', `${path}%00`],
    ['a template', `${definition.basePaths[0]}/v1/payments/{id}`],
  ])('%s', async (_, wrong) => {
    expect(await refused({ path: new URL(wrong, 'http://x').pathname })).toMatch('F NO_INTERFACE_DEF ');
  });

  test.each<[string, CallOptions, string]>([
    ['no signature', { headers: { signature: undefined } }, 'INVALID_SIGNATURE'],
    [
      'neither signature nor client',
      { headers: { signature: undefined, 'client-id': undefined } },
      'INVALID_SIGNATURE',
    ],
    ['an empty signature', { headers: { signature: '' } }, 'INVALID_SIGNATURE'],
    ['garbage as signature', { headers: { signature: '%%%,,=' } }, 'INVALID_SIGNATURE'],
    ['another algorithm', { signature: (value) => value.replace('RSA256', 'RSA512') }, 'INVALID_SIGNATURE'],
    ['no signature in the header', { signature: (value) => value.replace(/,signature=.*/, '') }, 'INVALID_SIGNATURE'],
    ['one character less', { signature: (value) => value.slice(0, -8) }, 'INVALID_SIGNATURE'],
    ['another body', { altered: { body: good.replace('order', 'Order') } }, 'INVALID_SIGNATURE'],
    ['another blank', { altered: { body: `${good} ` } }, 'INVALID_SIGNATURE'],
    ['another query', { altered: { path: `${path}?x=1` } }, 'INVALID_SIGNATURE'],
    ['another time', { headers: { 'request-time': '1685599933871' } }, 'INVALID_SIGNATURE'],
    ['no time', { headers: { 'request-time': undefined } }, 'INVALID_SIGNATURE'],
    ['another client', { headers: { 'client-id': 'SANDBOX_SOMEONE_ELSE' } }, known.unknownClient],
    ['no client', { headers: { 'client-id': undefined } }, known.unknownClient],
    [
      'another version of the key',
      { signature: (value) => value.replace('keyVersion=1', 'keyVersion=2') },
      'KEY_NOT_FOUND',
    ],
    [
      'a version that is no number',
      { signature: (value) => value.replace('keyVersion=1', 'keyVersion=../1') },
      'INVALID_SIGNATURE',
    ],
  ])('%s', async (_, options, code) => {
    const line = await refused(options);
    expect(line).toMatch(`F ${code} `);
    expect(line).not.toMatch(/PRIVATE|signature=/);
  });

  test('a header of the document that is not as it should be', async () => {
    const time = { 'request-time': 'yesterday' };
    // The time is signed, too: to be heard of, the fault has to be in what is not.
    expect(await refused({ headers: time })).toMatch('F INVALID_SIGNATURE ');
  });
});
