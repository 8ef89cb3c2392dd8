import { describe, expect, test } from 'vitest';
import { createUrlCheck } from './notify-host.ts';

describe('this machine', () => {
  test.each([
    'http://127.0.0.1/notify',
    'https://127.0.0.1:8443/notify?a=1',
    'http://127.9.8.7/',
    'http://2130706433/',
    'http://localhost:3000/',
    'http://LOCALHOST/',
    'http://[::1]:3000/',
    'http://[0:0:0:0:0:0:0:1]/',
  ])('%s may be posted to', (url) => expect(createUrlCheck([])(url)).toBeUndefined());

  test.each([
    ['http://shop.example/notify', 'shop.example'],
    ['https://localhost.example/', 'localhost.example'],
    ['http://127.0.0.1.example/', '127.0.0.1.example'],
    ['http://localhost./', 'localhost.'],
    ['http://0.0.0.0/', '0.0.0.0'],
    ['http://10.0.0.1/', '10.0.0.1'],
    ['http://169.254.169.254/latest', '169.254.169.254'],
    ['http://[::ffff:10.0.0.1]/', '::ffff:a00:1'],
    ['http://[::]/', '::'],
    ['http:shop.example', 'shop.example'],
  ])('%s is not it', (url, host) => {
    const refusal = createUrlCheck([])(url);
    expect(refusal).toMatch(`The host ${host} is not this machine.`);
    expect(refusal).toMatch(`--notify-host ${host}`);
  });
});

test.each(['file:///etc/passwd', 'ftp://127.0.0.1/', 'notify', '', 'http://', 'http://a b/'])(
  '%j is no URL to post to',
  (url) => expect(createUrlCheck(['*'])(url)).toBe('It is no URL that begins with http:// or https://.'),
);

test('a URL with credentials is refused wherever it leads, and they are not told', () => {
  const refusal = createUrlCheck(['*'])('http://127.0.0.1:pass-word@shop.example/');
  expect(refusal).toMatch('user name or a password');
  expect(refusal).not.toMatch('pass-word');
});

describe('an allowed host', () => {
  test.each([
    ['shop.internal', 'http://shop.internal:8080/n'],
    ['SHOP.internal', 'https://shop.INTERNAL/n'],
    ['10.0.0.1', 'http://10.0.0.1/'],
    ['::ffff:10.0.0.1', 'http://[::ffff:a00:1]/'],
    ['[fd00::1]', 'http://[fd00::1]:1/'],
    ['münchen.example', 'http://xn--mnchen-3ya.example/'],
    ['*', 'https://anywhere.example/'],
  ])('%s', (name, url) => expect(createUrlCheck([name])(url)).toBeUndefined());

  test('is allowed by its whole name alone', () => {
    const refuse = createUrlCheck(['shop.internal']);
    expect(refuse('http://a.shop.internal/')).toMatch('a.shop.internal is not this machine');
    expect(refuse('http://internal/')).toMatch('internal is not this machine');
  });

  test.each([
    '',
    'http://shop.internal',
    'shop.internal:80',
    'shop.internal/',
    '*.internal',
    'user@shop',
    '[]',
    'a b',
    '%',
  ])('cannot be %j', (name) =>
    expect(() => createUrlCheck([name])).toThrow(expect.objectContaining({ code: 'USAGE' })),
  );
});
