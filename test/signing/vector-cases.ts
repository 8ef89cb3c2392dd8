import type { Signer, Vector } from './vector.ts';

/** What is signed and how, apart from what the vector then claims was signed. */
export interface Signing {
  readonly method: string;
  readonly path: string;
  readonly clientId: string;
  readonly time: string;
  readonly body: Buffer;
  readonly by: Signer;
  readonly hash: 'SHA1' | 'SHA256' | 'SHA512';
  readonly padding: 'pkcs1' | 'pss';
  /** Puts the signed bytes together. Other than the right way in vectors that must fail. */
  readonly content: (signing: Signing) => Buffer;
}

/** What the message says where it differs from what was signed. */
export type Claim = Partial<Pick<Vector, 'method' | 'path' | 'clientId' | 'time' | 'key' | 'header'>> & {
  readonly body?: string | Buffer;
};

/** Signs, and writes down the message with the claims in place of what was signed. */
export type MakeVector = (
  name: string,
  reason: string,
  signing: Signing,
  expect: Vector['expect'],
  claim?: Claim,
) => Vector;

const request: Signing = {
  method: 'POST',
  path: '/ams/api/v1/authorizations/consult',
  clientId: 'T_111222333',
  time: '1685599933871',
  body: Buffer.from('{"customerBelongsTo":"GCASH","scopes":["AGREEMENT_PAY"],"terminalType":"APP","osType":"IOS"}'),
  by: 'merchant',
  hash: 'SHA256',
  padding: 'pkcs1',
  content: rightContent,
};

export const answer: Signing = {
  ...request,
  time: '2019-04-04T14:08:56+05:30',
  body: Buffer.from('{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success."}}'),
  by: 'gateway',
};

function rightContent({ method, path, clientId, time, body }: Signing): Buffer {
  return Buffer.concat([Buffer.from(`${method} ${path}\n${clientId}.${time}.`, 'utf8'), body]);
}

export function requests(vector: MakeVector): Vector[] {
  const invalid = 'SIGNATURE_INVALID';
  const query: Signing = { ...request, path: '/ams/api/v1/things?state=a%20b&n=1' };
  return [
    vector('milliseconds', 'request-time as epoch milliseconds, the current form', request, 'valid'),
    vector(
      'iso time',
      'request-time as ISO 8601, the form before 2023-06-25',
      { ...request, time: '2019-07-12T12:08:56+05:30' },
      'valid',
    ),
    vector(
      'sandbox path',
      'sandbox clients call and sign the sandbox path',
      { ...request, clientId: 'SANDBOX_5X00000000000000', path: '/ams/sandbox/api/v1/payments/pay' },
      'valid',
    ),
    vector('query', 'the query belongs to the path, percent-encoded as sent', query, 'valid'),
    vector(
      'non-ascii',
      'the text is signed as UTF-8',
      { ...request, body: Buffer.from('{"orderDescription":"Kölnisch Wasser 4711 – 東京 🧾"}') },
      'valid',
    ),
    vector(
      'multi-line',
      'the body is signed as sent; nothing is compacted',
      { ...request, body: Buffer.from('{\n  "authState": "1",\r\n\t"scopes": [ ]\n}\n') },
      'valid',
    ),
    vector('no body', 'the last dot still stands', { ...request, body: Buffer.alloc(0) }, 'valid'),
    vector(
      'dots in the body',
      'only the first two dots part the text',
      { ...request, body: Buffer.from('.1.{}') },
      'valid',
    ),
    vector('query left out', 'a verifier that looks at the path alone would let the query be changed', query, invalid, {
      path: '/ams/api/v1/things',
    }),
    vector('query decoded', 'the text is signed as sent, before any decoding', query, invalid, {
      path: '/ams/api/v1/things?state=a b&n=1',
    }),
    vector('other path', 'a signed consult must not pass as a payment', request, invalid, {
      path: '/ams/api/v1/payments/pay',
    }),
    vector(
      'path without prefix',
      'documents print /v1/… for short; what is called has /ams/api before it',
      request,
      invalid,
      { path: '/v1/authorizations/consult' },
    ),
    vector('other method', 'the method is part of the text', request, invalid, { method: 'PUT' }),
    vector('line feed in the path', 'a line break could move what follows it', request, 'HEADER_VALUE_INVALID', {
      path: `${request.path}\n`,
    }),
    vector(
      'line feed in the client id',
      'as read from a file with its last line feed',
      { ...request, clientId: 'T_111222333\n' },
      'HEADER_VALUE_INVALID',
    ),
    vector(
      'carriage return in the time',
      'a line break could move what follows it',
      { ...request, time: '1685599933871\r' },
      'HEADER_VALUE_INVALID',
    ),
  ];
}

export function answers(vector: MakeVector): Vector[] {
  const invalid = 'SIGNATURE_INVALID';
  const body = answer.body.toString();
  const marked: Signing = { ...answer, body: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), answer.body]) };
  const latin: Signing = { ...answer, body: Buffer.from('{"resultMessage":"r\xe9ussi"}', 'latin1') };
  return [
    vector('success', 'an answer as it comes', answer, 'valid'),
    vector('byte order mark', 'bytes, not text, are signed', marked, 'valid'),
    vector('not utf-8', 'bytes, not text, are signed; decoding and encoding again would replace some', latin, 'valid'),
    vector('byte order mark removed', 'text decoders remove it silently', marked, invalid, { body: answer.body }),
    vector('decoded and encoded again', 'the replacement character is not what was signed', latin, invalid, {
      body: latin.body.toString('utf8'),
    }),
    vector('altered body', 'one letter: a success turned into a failure', answer, invalid, {
      body: body.replace('"S"', '"F"'),
    }),
    vector('printed again', 'JSON parsed and printed with blanks is other bytes', answer, invalid, {
      body: JSON.stringify(JSON.parse(body), null, 1),
    }),
    vector('body cut', 'a connection that ended early', answer, invalid, { body: body.slice(0, -1) }),
    vector('body with a line feed', 'a proxy or an editor that ends the file', answer, invalid, { body: `${body}\n` }),
    vector('altered time', 'an old answer played back with a fresh time', answer, invalid, {
      time: '2019-04-04T14:08:57+05:30',
    }),
    vector('same instant', 'the header is signed as text; the instant is not enough', answer, invalid, {
      time: '2019-04-04T08:38:56Z',
    }),
    vector('other path', 'the answer to a consult is none to a payment', answer, invalid, {
      path: '/ams/api/v1/payments/pay',
    }),
    vector('other client id', 'an answer to somebody else', answer, invalid, { clientId: 'T_111222334' }),
    vector('own key', "the merchant's public key given for the gateway's", answer, invalid, { key: 'merchant' }),
    vector('wrong key', 'signed by somebody else', { ...answer, by: 'stranger' }, invalid, { key: 'gateway' }),
    vector('no header', 'as the gateway answers some bad signatures', answer, 'SIGNATURE_MISSING', { header: null }),
    vector('empty header', 'an empty header says no more than none', answer, 'SIGNATURE_MISSING', { header: '' }),
    vector('blank header', 'a blank header says no more than none', answer, 'SIGNATURE_MISSING', { header: '  ' }),
  ];
}

export function signatures(vector: MakeVector, sign: (signing: Signing) => Buffer): Vector[] {
  const invalid = 'SIGNATURE_INVALID';
  const raw = sign(answer);
  const carrying = (bytes: Buffer): Claim => ({
    header: `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(bytes.toString('base64'))}`,
  });
  const text = (build: (signing: Signing) => string): Signing => ({
    ...answer,
    content: (signing) => Buffer.from(build(signing)),
  });
  return [
    vector('sha-1', 'SHA1withRSA, labelled RSA256', { ...answer, hash: 'SHA1' }, invalid),
    vector('sha-512', 'SHA512withRSA, labelled RSA256', { ...answer, hash: 'SHA512' }, invalid),
    vector('pss', 'RSASSA-PSS with SHA-256, labelled RSA256', { ...answer, padding: 'pss' }, invalid),
    vector('body alone', 'the head was left out', { ...answer, content: ({ body }) => body }, invalid),
    vector(
      'carriage return',
      'CR LF instead of LF',
      text(({ method, path, clientId, time, body }) => `${method} ${path}\r\n${clientId}.${time}.${body.toString()}`),
      invalid,
    ),
    vector(
      'line feed at the end',
      'the text has none',
      text((signing) => `${rightContent(signing).toString()}\n`),
      invalid,
    ),
    vector(
      'host',
      'the URL instead of its path',
      text((signing) => rightContent({ ...signing, path: `https://open-na.alipay.com${signing.path}` }).toString()),
      invalid,
    ),
    vector(
      'lower-case method',
      'the method is signed in capitals',
      text((signing) => rightContent({ ...signing, method: 'post' }).toString()),
      invalid,
    ),
    vector('cut', 'one byte short', answer, invalid, carrying(raw.subarray(0, -1))),
    vector(
      'one byte more',
      'a zero byte in front changes no number, but the length',
      answer,
      invalid,
      carrying(Buffer.concat([Buffer.alloc(1), raw])),
    ),
    vector(
      'one bit',
      'the last bit is another',
      answer,
      invalid,
      carrying(Buffer.concat([raw.subarray(0, -1), Buffer.from([(raw.at(-1) ?? 0) ^ 1])])),
    ),
    vector('zeros', 'nought to any power is nought', answer, invalid, carrying(Buffer.alloc(raw.length))),
    vector(
      'one',
      'one to any power is one',
      answer,
      invalid,
      carrying(Buffer.concat([Buffer.alloc(raw.length - 1), Buffer.from([1])])),
    ),
  ];
}

export function headers(vector: MakeVector, base64: string): Vector[] {
  const coded = encodeURIComponent(base64);
  const urlSafe = base64.replaceAll('+', '-').replaceAll('/', '_');
  const valid = (name: string, reason: string, header: string): Vector =>
    vector(name, reason, answer, 'valid', { header });
  const malformed = (name: string, reason: string, header: string): Vector =>
    vector(name, reason, answer, 'SIGNATURE_MALFORMED', { header });
  const algorithm = (label: string, reason: string): Vector =>
    vector(`algorithm ${label}`, reason, answer, 'SIGNATURE_ALGORITHM', {
      header: `algorithm=${label},keyVersion=1,signature=${coded}`,
    });
  const whole = `algorithm=RSA256,keyVersion=1,signature=${coded}`;
  return [
    valid('blanks after commas', 'the documents print them', `algorithm=RSA256, keyVersion=1, signature=${coded}`),
    valid(
      'blanks everywhere',
      'trimmed on both sides of names and values',
      ` algorithm = RSA256 ,\tkeyVersion = 1 , signature = ${coded} `,
    ),
    valid('other order', 'parts are found by name', `signature=${coded},keyVersion=1,algorithm=RSA256`),
    valid('names in capitals', 'letter case of names is free', `ALGORITHM=RSA256,KEYVERSION=1,Signature=${coded}`),
    valid(
      'another key version',
      'the version names a key; the caller chose the keys',
      `algorithm=RSA256,keyVersion=12,signature=${coded}`,
    ),
    valid(
      'bare base64',
      'a bare + stays +; a form decoder would make it a blank',
      `algorithm=RSA256,keyVersion=1,signature=${base64}`,
    ),
    valid(
      'only = encoded',
      'a bare + beside a %3D stays + as well',
      `algorithm=RSA256,keyVersion=1,signature=${base64.replaceAll('=', '%3D')}`,
    ),
    valid(
      'lower-case hex',
      '%2b is %2B (RFC 3986, 2.1)',
      `algorithm=RSA256,keyVersion=1,signature=${coded.replaceAll(/%../g, (code) => code.toLowerCase())}`,
    ),
    valid('part of another name', 'room for what the provider may add', `${whole},note=1`),
    malformed('no algorithm', 'each part is needed', `keyVersion=1,signature=${coded}`),
    valid('no key version', 'the documents name a default, the newest', `algorithm=RSA256,signature=${coded}`),
    malformed('no signature', 'each part is needed', 'algorithm=RSA256,keyVersion=1'),
    malformed('empty algorithm', 'an empty part is a missing one', `algorithm=,keyVersion=1,signature=${coded}`),
    malformed('empty key version', 'an empty part is a missing one', `algorithm=RSA256,keyVersion=,signature=${coded}`),
    malformed('empty signature', 'an empty part is a missing one', 'algorithm=RSA256,keyVersion=1,signature='),
    malformed(
      'algorithm twice',
      'readers that take the first and readers that take the last would differ',
      `algorithm=RSA256,${whole}`,
    ),
    malformed('key version twice', 'as above, in another letter case', `${whole},KeyVersion=2`),
    malformed('signature twice', 'as above', `${whole},signature=${coded}`),
    malformed('two headers', 'a header sent twice arrives joined by a comma', `${whole}, ${whole}`),
    malformed('comma at the end', 'a part without a name', `${whole},`),
    malformed('part without =', 'not name and value', `RSA256,keyVersion=1,signature=${coded}`),
    malformed('signature alone', 'as some other APIs send it', base64.replaceAll('=', '')),
    malformed('other scheme', 'no part of it is ours', 'Bearer realm=x'),
    malformed('illegal character', 'not in the alphabet', `algorithm=RSA256,keyVersion=1,signature=!${coded.slice(1)}`),
    valid(
      'url-safe alphabet',
      'some of the documents call it base64UrlEncode; no text means other bytes in it',
      `algorithm=RSA256,keyVersion=1,signature=${urlSafe}`,
    ),
    valid(
      'url-safe alphabet without padding',
      'as libraries write it',
      `algorithm=RSA256,keyVersion=1,signature=${urlSafe.replaceAll('=', '')}`,
    ),
    malformed(
      'both alphabets',
      'one signature has one spelling in each',
      `algorithm=RSA256,keyVersion=1,signature=${base64.replaceAll('+', '-')}`,
    ),
    malformed(
      'url-safe with half the padding',
      'whole or none',
      `algorithm=RSA256,keyVersion=1,signature=${urlSafe.slice(0, -1)}`,
    ),
    malformed(
      'url-safe with left-over bits',
      'one signature has one spelling in each',
      `algorithm=RSA256,keyVersion=1,signature=${urlSafe.replace(/.==$/, (end) => nextLetter(end.charAt(0)))}`,
    ),
    malformed(
      'no padding',
      'standard Base64 is padded',
      `algorithm=RSA256,keyVersion=1,signature=${coded.replaceAll('%3D', '')}`,
    ),
    malformed(
      'left-over bits',
      'one signature has one Base64',
      `algorithm=RSA256,keyVersion=1,signature=${base64.replace(/.==$/, (end) => `${nextLetter(end.charAt(0))}==`)}`,
    ),
    malformed(
      'blank for +',
      'what a form decoder on the way leaves',
      `algorithm=RSA256,keyVersion=1,signature=${base64.replaceAll('+', ' ')}`,
    ),
    malformed(
      'encoded twice',
      'URL-encoded once by the code and once by its HTTP client',
      `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(coded)}`,
    ),
    malformed(
      'broken percent-encoding',
      '% without two hex digits',
      `algorithm=RSA256,keyVersion=1,signature=${coded.slice(0, -1)}`,
    ),
    malformed('quotes', 'values are not quoted', `algorithm="RSA256",keyVersion="1",signature="${coded}"`),
    algorithm('RSA', 'SHA1withRSA in other APIs of the provider'),
    algorithm('RSA512', 'a label of no document'),
    algorithm('rsa256', 'the label is exact'),
    algorithm('none', 'a signature is never waived'),
    algorithm('HS256', 'a MAC keyed with public bytes'),
  ];
}

/** The next letter of the Base64 alphabet: the same bytes, with a bit set that stands for none. */
function nextLetter(letter: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return alphabet.charAt(alphabet.indexOf(letter) + 1);
}
