import { describe, expect, test } from 'vitest';
import { createRedact } from './redact.ts';
import { alipayScheme } from './scheme.ts';

const redact = createRedact({ signature: alipayScheme, sensitive: ['accessToken', 'authCode'] });

describe('a body', () => {
  test('loses what is secret, however deep, whatever it is, however it is spelled', () => {
    const body = {
      accessToken: 'secret-1',
      list: [{ authCode: 'secret-2', orderId: 'o-1' }, 'plain', 5],
      deep: { ACCESSTOKEN: { value: 'secret-3' }, authcode: ['secret-4'], accessTokenExpiryTime: 'then' },
      none: null,
    };
    expect(redact.body(body)).toEqual({
      accessToken: '[redacted]',
      list: [{ authCode: '[redacted]', orderId: 'o-1' }, 'plain', 5],
      deep: { ACCESSTOKEN: '[redacted]', authcode: '[redacted]', accessTokenExpiryTime: 'then' },
      none: null,
    });
    expect(body.accessToken).toBe('secret-1');
  });

  test('loses it in the URLs it holds', () => {
    expect(redact.body({ url: 'https://shop.example/r?authCode=secret&authState=s' })).toEqual({
      url: 'https://shop.example/r?authCode=[redacted]&authState=s',
    });
  });

  test('loses it in the JSON that a text holds', () => {
    const extendInfo = JSON.stringify({
      list: [{ authCode: 'secret', url: 'https://s.example/?authCode=secret' }],
      a: 1,
    });
    expect(redact.body({ extendInfo })).toEqual({
      extendInfo: '{"list":[{"authCode":"[redacted]","url":"https://s.example/?authCode=[redacted]"}],"a":1}',
    });
    for (const text of ['{ "a": 1 }', '{"authCode', '[1, 2]', '{"a": "authCode", "b"'])
      expect(redact.body(text)).toBe(text);
  });

  test('loses the login of a URL', () => {
    expect(redact.body(['see http://me:secret@h/x?y=a@b'])).toEqual(['see http://[redacted]@h/x?y=a@b']);
  });

  test.each([['text'], [5], [true], [null], [undefined]])('%j stays as it is', (value) => {
    expect(redact.body(value)).toBe(value);
  });
});

describe('a URL', () => {
  test.each([
    ['/pay', '/pay'],
    ['/pay?order=1', '/pay?order=1'],
    ['/pay?authCode=secret', '/pay?authCode=[redacted]'],
    ['/pay?a=1&AUTHCODE=secret&b=2', '/pay?a=1&AUTHCODE=[redacted]&b=2'],
    ['/pay?authCode=secret#authCode=x', '/pay?authCode=[redacted]#authCode=[redacted]'],
    ['/pay?auth%43ode=secret', '/pay?auth%43ode=[redacted]'],
    ['/pay?%ff=1&authCode=secret', '/pay?%ff=1&authCode=[redacted]'],
    ['https://me:secret@shop.example/a@b', 'https://[redacted]@shop.example/a@b'],
    ['/pay?accessToken=a=b&accessToken=c', '/pay?accessToken=[redacted]&accessToken=[redacted]'],
    ['/pay?notAuthCode=x', '/pay?notAuthCode=x'],
    ['/pay?authCode=', '/pay?authCode=[redacted]'],
  ])('%s', (target, want) => {
    expect(redact.url(target)).toBe(want);
  });
});

test('headers lose signatures, credentials and what the API calls secret', () => {
  const headers = {
    signature: 'algorithm=RSA256,keyVersion=1,signature=secret',
    authorization: 'Bearer secret',
    cookie: 'session=secret',
    'proxy-authorization': 'Basic secret',
    accesstoken: 'secret',
    referer: 'https://shop.example/r?authCode=secret',
    'client-id': 'M1',
  };
  const covered = redact.headers(headers);
  expect(JSON.stringify(covered)).not.toContain('secret');
  expect(covered).toMatchObject({ 'client-id': 'M1', referer: 'https://shop.example/r?authCode=[redacted]' });
});

test('an API that declares nothing secret and signs nothing keeps its bodies', () => {
  const plain = createRedact({});
  expect(plain.body({ accessToken: 'x' })).toEqual({ accessToken: 'x' });
  expect(plain.headers({ signature: 'x', authorization: 'y' })).toEqual({
    signature: 'x',
    authorization: '[redacted]',
  });
});

test('what is nested without end is cut, not followed', () => {
  const covering = createRedact({ sensitive: ['token'] });
  const deep: unknown = JSON.parse('['.repeat(4090) + ']'.repeat(4090));
  expect(JSON.stringify(covering.body(deep))).toMatch(/^\[{101}"\[deeper\]"\]{101}$/);
  expect(covering.text('['.repeat(50_000) + ']'.repeat(50_000))).toMatch(/^\[{100}"\[deeper\]"\]{100}$/);
  let text: unknown = { token: 'canary' };
  for (let level = 0; level < 8; level++) text = JSON.stringify([text]);
  expect(JSON.stringify(covering.body(text))).not.toContain('canary');
});

describe('a text that was meant as JSON', () => {
  test.each([
    ['cut off', '{"a":"1","authCode":"secret","b":', '{"a":"1","authCode":"[redacted]","b":'],
    ['cut off within', '{"a":"1","authCode" : "secr', '{"a":"1","authCode" : "[redacted]"'],
    ['with a quote inside', '{"authCode":"sec\\"ret","b":"2",}', '{"authCode":"[redacted]","b":"2",}'],
    ['with a number', '{"authCode":5123,"b":"2",}', '{"authCode":"[redacted]","b":"2",}'],
    ['with an object', '{"a":{"authCode":{"x":["secret"]}},"b":', '{"a":{"authCode":"[redacted]"'],
    ['with an escaped name', '{"auth\\u0043ode":"secret",}', '{"auth\\u0043ode":"[redacted]",}'],
    ['with JSON inside', '{"e":"{\\"authCode\\":\\"secret\\",\\"b\\":1}",}', '{"e":"{\\"authCode\\":"[redacted]"'],
    ['with none', '{"a":"1","b":', '{"a":"1","b":'],
  ])('%s', (_, text, want) => {
    expect(redact.text(text)).toBe(want);
  });

  test('loses it as well where it can be parsed, and is as it was where nothing is secret', () => {
    expect(redact.text('{"authCode": "secret", "a": 1}')).toBe('{"authCode":"[redacted]","a":1}');
    expect(redact.text('{ "a": 1 }')).toBe('{ "a": 1 }');
  });
});

test('what stands in place of a secret can be chosen', () => {
  const cover = (secret: unknown) => `${String(secret).length} characters`;
  expect(createRedact({ sensitive: ['pin'], cover }).body({ pin: '1234', a: { PIN: '1' } })).toEqual({
    pin: '4 characters',
    a: { PIN: '1 characters' },
  });
});

test('one header, in any case', () => {
  expect(redact.header('Signature', 'algorithm=RSA256')).toBe('[redacted]');
  expect(redact.header('Client-Id', 'C')).toBe('C');
});
