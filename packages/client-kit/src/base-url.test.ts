import { expect, test } from 'vitest';
import { chooseBaseUrl } from './base-url.ts';
import type { ClientOptions } from './client-options.ts';
import type { ApiDescriptor } from './descriptor.ts';
import { api } from './fixture/antom-client.ts';

test.each<[string, ClientOptions, string]>([
  ['nothing: the first server for any client id', {}, 'https://open-na.alipay.com/ams/api'],
  ['a client id without a known prefix', { clientId: 'T_111' }, 'https://open-na.alipay.com/ams/api'],
  ['a client id with a known prefix', { clientId: 'SANDBOX_5X' }, 'https://open-na.alipay.com/ams/sandbox/api'],
  [
    'an environment, against the client id',
    { environment: 'production', clientId: 'SANDBOX_5X' },
    'https://open-na.alipay.com/ams/api',
  ],
  ['an environment', { environment: 'sandbox' }, 'https://open-na.alipay.com/ams/sandbox/api'],
  [
    'an origin gets the path of the server',
    { gateway: 'https://open-sea.alipay.com' },
    'https://open-sea.alipay.com/ams/api',
  ],
  [
    'an origin with a slash, for a sandbox client',
    { gateway: 'https://open-sea.alipay.com/', clientId: 'SANDBOX_5X' },
    'https://open-sea.alipay.com/ams/sandbox/api',
  ],
  [
    'an origin with an environment',
    { gateway: 'http://127.0.0.1:4010', environment: 'sandbox' },
    'http://127.0.0.1:4010/ams/sandbox/api',
  ],
  ['a full base URL is used as it is', { gateway: 'https://proxy.example/antom/' }, 'https://proxy.example/antom'],
  ['http on loopback', { gateway: 'http://localhost:8080' }, 'http://localhost:8080/ams/api'],
  ['http on loopback, IPv6', { gateway: 'http://[::1]:8080' }, 'http://[::1]:8080/ams/api'],
])('%s', (_, options, url) => {
  expect(chooseBaseUrl(api, options)).toBe(url);
});

const refused = (options: ClientOptions, descriptor: ApiDescriptor = api) => {
  try {
    return chooseBaseUrl(descriptor, options);
  } catch (error) {
    return error;
  }
};

test.each<[string, ClientOptions, RegExp]>([
  ['an unknown environment names the known ones', { environment: 'staging' }, /which has production, sandbox\./],
  ['http to another host', { gateway: 'http://open-na.alipay.com' }, /expected https/],
  ['http to a host which only looks like loopback', { gateway: 'http://localhost.example' }, /expected https/],
  ['no scheme', { gateway: 'open-na.alipay.com' }, /absolute URL/],
  ['no scheme, but a port', { gateway: 'localhost:8080' }, /absolute URL/],
  ['empty, as from a variable that is not set', { gateway: '' }, /absolute URL/],
  ['a query', { gateway: 'https://proxy.example/?x=1' }, /scheme, host and path only/],
  ['a password', { gateway: 'https://me:hunter2@proxy.example/' }, /scheme, host and path only/],
])('refused: %s', (_, options, message) => {
  const error = refused(options);
  expect(error).toMatchObject({ code: 'CONFIGURATION', message: expect.stringMatching(message) });
  expect(String(error)).not.toContain('hunter2');
});

test('servers of a spec may be relative, or none, if there is a gateway', () => {
  const relative = { name: 'pets', servers: [{ url: '/v1' }] };
  expect(chooseBaseUrl(relative, { gateway: 'https://pets.example' })).toBe('https://pets.example/v1');
  expect(refused({}, relative)).toMatchObject({ code: 'CONFIGURATION' });
  const none = { name: 'pets', servers: [] };
  expect(chooseBaseUrl(none, { gateway: 'https://pets.example' })).toBe('https://pets.example');
  expect(refused({}, none)).toMatchObject({ code: 'CONFIGURATION' });
});
