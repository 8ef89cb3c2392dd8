import { describe, expect, test } from 'vitest';
import type { ContractApi } from '../suite.ts';
import { chooseBaseUrl, tellProduction } from './base-url.ts';
import { readGateway } from './environment.ts';
import { UsageError } from '../usage-error.ts';

const api: ContractApi = {
  name: 'two-tills',
  document: {},
  refusals: {},
  servers: [
    { url: 'https://one.example/api', environment: 'production' },
    { url: 'https://one.example/sandbox/api', environment: 'sandbox', clientIdPrefix: 'SANDBOX_' },
    { url: 'https://sand.example/sandbox/api', environment: 'sandbox', clientIdPrefix: 'SANDBOX_' },
  ],
};
const { servers: _, ...bare } = api;

describe('the environment', () => {
  const env = {
    TWO_TILLS_GATEWAY: 'https://one.example',
    TWO_TILLS_CLIENT_ID: 'SANDBOX_1',
    TWO_TILLS_PRIVATE_KEY: 'private',
    TWO_TILLS_PUBLIC_KEY: 'public',
  };

  test('describes a gateway', () => {
    const identity = { clientId: 'SANDBOX_1', privateKey: 'private', gatewayPublicKey: 'public' };
    expect(readGateway('two-tills', env)).toEqual({ url: 'https://one.example', identity });
    expect(readGateway('two-tills', { ...env, TWO_TILLS_AUTH_CODE: 'c' }, 'http://127.0.0.1:1')).toEqual({
      url: 'http://127.0.0.1:1',
      identity,
      authCode: 'c',
    });
  });

  test('is missed by all of its names at once, and no value is told', () => {
    const wrong = () => readGateway('two-tills', { TWO_TILLS_CLIENT_ID: '', TWO_TILLS_PUBLIC_KEY: 'canary' });
    expect(wrong).toThrow(UsageError);
    expect(wrong).toThrow('Not set in the environment: TWO_TILLS_GATEWAY, TWO_TILLS_CLIENT_ID, TWO_TILLS_PRIVATE_KEY.');
    expect(wrong).not.toThrow('canary');
    expect(() => readGateway('two-tills', {}, 'https://a.example')).not.toThrow('GATEWAY,');
  });
});

describe('the base URL', () => {
  test.each<[string, string, string | undefined, string]>([
    ['https://one.example', 'M1', undefined, 'https://one.example/api'],
    ['https://one.example/', 'SANDBOX_1', undefined, 'https://one.example/sandbox/api'],
    ['https://one.example', 'M1', 'sandbox', 'https://one.example/sandbox/api'],
    ['https://own.example', 'M1', 'elsewhere', 'https://own.example/api'],
    ['https://own.example/mine/', 'SANDBOX_1', 'sandbox', 'https://own.example/mine'],
    ['http://127.0.0.1:4010', 'SANDBOX_1', undefined, 'http://127.0.0.1:4010/sandbox/api'],
  ])('of %s for %s in %s', (url, clientId, environment, want) => {
    expect(chooseBaseUrl(api, { url, clientId, ...(environment && { environment }) })).toBe(want);
  });

  test('of an API without servers is the origin', () => {
    expect(chooseBaseUrl(bare, { url: 'https://a.example', clientId: '' })).toBe('https://a.example');
  });

  test.each([
    'one.example',
    'https://me:canary@one.example',
    'https://one.example?x=1',
    'ftp://one.example',
    'http://one.example',
    '',
  ])('of %j is refused, and not repeated', (url) => {
    const wrong = () => chooseBaseUrl(api, { url, clientId: '' });
    expect(wrong).toThrow(UsageError);
    expect(wrong).not.toThrow('canary');
  });
});

describe('a gateway moves money', () => {
  test.each([
    ['https://one.example/api', 'SANDBOX_1', /^https:\/\/one\.example\/api is a production server/],
    ['https://one.example/other', 'SANDBOX_1', /is a production server/],
    ['https://one.example/sandbox/api', 'M1', /client id is none of a sandbox, which begins with SANDBOX_$/],
    ['https://own.example/api', 'M1', /client id/],
    ['https://127.0.0.1.one.example/api', 'M1', /client id/],
  ])('%s for %s', (baseUrl, clientId, reason) => {
    expect(tellProduction(api, baseUrl, clientId)).toMatch(reason);
  });

  test.each([
    ['https://one.example/sandbox/api', 'SANDBOX_1'],
    ['https://sand.example/elsewhere', 'SANDBOX_1'],
    ['https://own.example/api', 'SANDBOX_1'],
    ['http://127.0.0.1:4010/api', 'M1'],
    ['http://[::1]:4010/api', 'M1'],
  ])('not %s for %s', (baseUrl, clientId) => {
    expect(tellProduction(api, baseUrl, clientId)).toBeUndefined();
  });

  test('where nothing is known of servers, none is', () => {
    expect(tellProduction(bare, 'https://own.example', 'M1')).toBeUndefined();
  });
});
