import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';

import { describe, expect, test, vi } from 'vitest';

import { SigningError } from './errors.ts';
import { rsa256 } from './key.ts';
import { createKeyRing, type KeyOptions } from './key-ring.ts';

const pair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    privateJwk: privateKey.export({ format: 'jwk' }),
    publicJwk: publicKey.export({ format: 'jwk' }),
    publicPkcs1: publicKey.export({ type: 'pkcs1', format: 'der' }),
  };
};
const mine = pair();
const gateway = pair();
const newer = pair();
const ring = (change: Partial<KeyOptions>) =>
  createKeyRing({ privateKey: mine.privateKey, gatewayPublicKey: gateway.publicKey, ...change });
const failure = async (failing: Promise<unknown>): Promise<SigningError> => {
  const error = await failing.then(() => undefined).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(SigningError);
  return error as SigningError;
};

describe('keys by version', () => {
  const keys = ring({ gatewayPublicKey: { '1': gateway.publicKey, '2': newer.publicJwk } });

  test('the named one, or all', async () => {
    const [first, second] = await keys.gateway(undefined);
    expect(first).toBeDefined();
    expect(await keys.gateway('1')).toEqual([first]);
    expect((await keys.gateway('2'))[0]).toBe(second);
    expect(await keys.gateway('3')).toHaveLength(2);
    expect(await keys.gateway('toString')).toHaveLength(2);
  });

  test('one key alone stands for every version', async () => {
    expect(await ring({}).gateway('9')).toHaveLength(1);
    expect(await ring({ gatewayPublicKey: gateway.publicJwk }).gateway('9')).toHaveLength(1);
  });

  test('in an object without a prototype', async () => {
    const bare = Object.assign(Object.create(null) as Record<string, string>, { '1': gateway.publicKey });
    expect(await ring({ gatewayPublicKey: bare }).gateway('1')).toHaveLength(1);
  });

  test('each is judged at once, and named', () => {
    const wrong = { '1': gateway.publicKey, '2': newer.privateKey };
    expect(() => ring({ gatewayPublicKey: wrong })).toThrow(/^gatewayPublicKey\['2'\]: .*found an RSA private key/);
  });

  test.each([
    ['Object', {}],
    ['Object', Object.create(null)],
    ['Array', [gateway.publicKey]],
    ['Null', null],
    ['Date', new Date()],
  ])('a value of type %s is no key', (type, given) => {
    expect(() => ring({ gatewayPublicKey: given as never })).toThrow(`found a value of type ${type}.`);
  });

  test("of Node's own type are named, with the way out", () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    expect(() => ring({ privateKey: privateKey as never })).toThrow(/^privateKey: .* KeyObject\. .*export.*pkcs8/);
    expect(() => ring({ gatewayPublicKey: publicKey as never })).toThrow(
      /^gatewayPublicKey: .* KeyObject\. .*export.*spki/,
    );
  });
});

describe("one's own public key given as the gateway's", () => {
  const told = { code: 'KEY_INVALID', message: expect.stringMatching(/most frequent mistake.*dashboard/) };

  test.each<[string, Partial<KeyOptions>]>([
    ['PEM', { gatewayPublicKey: mine.publicKey }],
    ['PKCS#1', { gatewayPublicKey: mine.publicPkcs1 }],
    ['JWK', { gatewayPublicKey: mine.publicJwk }],
    ['JWK for both', { privateKey: mine.privateJwk, gatewayPublicKey: mine.publicJwk }],
    ['one of several', { gatewayPublicKey: { '1': gateway.publicKey, '2': mine.publicKey } }],
  ])('%s: at construction', (_, change) => {
    expect(() => ring(change)).toThrow(expect.objectContaining(told));
  });

  test.each([
    ['private', async () => ({ privateKey: (await importMine()).privateKey, gatewayPublicKey: mine.publicKey })],
    ['public', async () => ({ gatewayPublicKey: (await importMine()).publicKey })],
  ])('a %s CryptoKey that shows no modulus: before the first request, and at every answer', async (_, change) => {
    const keys = ring(await change());
    await expect(keys.own()).rejects.toMatchObject(told);
    await expect(keys.own()).rejects.toMatchObject(told);
    await expect(keys.gateway('1')).rejects.toMatchObject(told);
  });

  test('from a provider, for the first request or in an answer later', async () => {
    await expect(ring({ gatewayPublicKey: async () => mine.publicKey }).own()).rejects.toMatchObject(told);
    const keys = ring({ gatewayPublicKey: async (version) => (version === '2' ? mine.publicKey : gateway.publicKey) });
    await expect(keys.own()).resolves.toBeDefined();
    await expect(keys.gateway('1')).resolves.toHaveLength(1);
    await expect(keys.gateway('2')).rejects.toMatchObject(told);
  });

  test('when the private key rotates to it', async () => {
    let key = mine.privateKey;
    const keys = ring({ privateKey: () => ({ key }), gatewayPublicKey: gateway.publicKey });
    await keys.own();
    key = gateway.privateKey;
    await expect(keys.own()).rejects.toMatchObject(told);
  });

  test('is probed once for many calls', async () => {
    const { privateKey } = await importMine();
    const sign = vi.spyOn(crypto.subtle, 'sign');
    const keys = ring({ privateKey });
    await Promise.all(Array.from({ length: 100 }, () => keys.own()));
    expect(sign).toHaveBeenCalledOnce();
    sign.mockRestore();
  });
});

async function importMine() {
  const [privateKey, publicKey] = await Promise.all([
    crypto.subtle.importKey('jwk', mine.privateJwk, rsa256, false, ['sign']),
    crypto.subtle.importKey('jwk', mine.publicJwk, rsa256, false, ['verify']),
  ]);
  return { privateKey, publicKey };
}

describe('a provider', () => {
  test('is asked for each request; a key is parsed once, and a new one is taken up', async () => {
    const importKey = vi.spyOn(crypto.subtle, 'importKey');
    let key = mine.privateKey;
    const provide = vi.fn<() => { key: string; keyVersion?: string }>(() => ({ key, keyVersion: '4' }));
    const keys = ring({ privateKey: provide, keyVersion: '3' });
    const first = await keys.own();
    expect(first.keyVersion).toBe('4');
    expect((await keys.own()).key).toBe(first.key);
    expect(provide).toHaveBeenCalledTimes(2);
    expect(importKey.mock.calls.filter(([format]) => format === 'pkcs8')).toHaveLength(1);
    key = newer.privateKey;
    expect((await keys.own()).key).not.toBe(first.key);
    importKey.mockRestore();
  });

  test('that names no version gets that of the options', async () => {
    expect((await ring({ privateKey: () => ({ key: mine.privateKey }), keyVersion: '3' }).own()).keyVersion).toBe('3');
  });

  test('is asked once for a thousand calls at once', async () => {
    const provide = vi.fn<() => Promise<{ key: string }>>(async () => ({ key: mine.privateKey }));
    const provideGateway = vi.fn<() => Promise<string>>(async () => gateway.publicKey);
    const keys = ring({ privateKey: provide, gatewayPublicKey: provideGateway });
    await Promise.all(Array.from({ length: 1000 }, () => keys.own()));
    await Promise.all(Array.from({ length: 1000 }, () => keys.gateway('2')));
    expect(provide).toHaveBeenCalledOnce();
    expect(provideGateway.mock.calls).toEqual([[undefined], ['2']]);
  });

  test.each<[string, () => never]>([
    [
      'throws',
      () => {
        throw new Error('vault sealed');
      },
    ],
    [
      'rejects',
      (async () => {
        throw new Error('vault sealed');
      }) as () => never,
    ],
  ])('that %s stops the request, and the next one asks again', async (_, provide) => {
    const unhandled = vi.fn<() => void>();
    process.on('unhandledRejection', unhandled);
    for (const [name, change] of [
      ['privateKey', { privateKey: provide }],
      ['gatewayPublicKey', { gatewayPublicKey: provide }],
    ] as const) {
      const keys = ring(change);
      for (const error of [await failure(keys.own()), await failure(keys.own())]) {
        expect(error).toMatchObject({
          code: 'KEY_UNAVAILABLE',
          message: expect.stringMatching(new RegExp(`^${name}: `)),
          cause: expect.objectContaining({ message: 'vault sealed' }),
        });
      }
    }
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test.each([undefined, null, 'text', {}])('that gives %j gives no key', async (given) => {
    expect(await failure(ring({ privateKey: () => given as never }).own())).toMatchObject({ code: 'KEY_INVALID' });
    expect(await failure(ring({ gatewayPublicKey: () => given as never }).own())).toMatchObject({
      code: 'KEY_INVALID',
    });
  });

  test('that gives a wrong key is named, without the key', async () => {
    const error = await failure(ring({ privateKey: () => ({ key: mine.publicKey }) }).own());
    expect(error).toMatchObject({ code: 'KEY_INVALID', message: expect.stringMatching(/^privateKey: /) });
    expect(inspect(error, { depth: 9 })).not.toContain(mine.publicKey.slice(60, 80));
  });

  test('that hangs fails after five seconds, and the next call asks anew', async () => {
    vi.useFakeTimers();
    const provide = vi
      .fn<() => Promise<{ key: string }>>(async () => ({ key: mine.privateKey }))
      .mockReturnValueOnce(new Promise(() => {}));
    const keys = ring({ privateKey: provide });
    const hanging = Promise.all([failure(keys.own()), failure(keys.own())]);
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    for (const error of await hanging) {
      expect(error).toMatchObject({ code: 'KEY_UNAVAILABLE', cause: { message: expect.stringContaining('5 s') } });
    }
    await expect(keys.own()).resolves.toBeDefined();
    expect(provide).toHaveBeenCalledTimes(2);
  });

  test.each<[string, (version?: string) => unknown]>([
    ['throws', (version) => (version === undefined ? gateway.publicKey : Promise.reject(new Error('404')))],
    ['gives nothing', (version) => (version === undefined ? gateway.publicKey : undefined)],
  ])('that %s for a version is asked without one, and the version forgotten after a while', async (_, give) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const provide = vi.fn<(version?: string) => never>(give as () => never);
    const keys = ring({ gatewayPublicKey: provide });
    for (let count = 0; count < 3; count += 1) expect(await keys.gateway('7')).toHaveLength(1);
    expect(provide.mock.calls).toEqual([['7'], [undefined]]);
    vi.advanceTimersByTime(10_001);
    await keys.gateway('7');
    vi.useRealTimers();
    expect(provide.mock.calls).toHaveLength(4);
  });

  test('is asked for few of the versions that forged messages make up, and still for those in use', async () => {
    const provide = vi.fn<(version?: string) => Promise<string>>(async (version) => {
      if (version !== undefined && version !== '1') throw new Error('404');
      return gateway.publicKey;
    });
    const keys = ring({ gatewayPublicKey: provide });
    await keys.gateway('1');
    await Promise.all(Array.from({ length: 500 }, (_, index) => keys.gateway(String(index + 2))));
    expect(new Set(provide.mock.calls.map(([version]) => version)).size).toBe(18);
    expect(provide.mock.calls.length).toBeLessThan(40);
    await keys.gateway('1');
    expect(provide.mock.lastCall).toEqual(['1']);
  });

  test('that is down for a while is asked again', async () => {
    const provide = vi
      .fn<(version?: string) => Promise<string>>(async () => gateway.publicKey)
      .mockRejectedValueOnce(new Error('down'))
      .mockRejectedValueOnce(new Error('down'));
    const keys = ring({ gatewayPublicKey: provide });
    expect(await failure(keys.gateway('1'))).toMatchObject({ code: 'KEY_UNAVAILABLE' });
    expect(await keys.gateway('1')).toHaveLength(1);
    expect(provide.mock.calls).toEqual([['1'], [undefined], ['1']]);
  });

  test('whose error carries a token hands over only name, message, code, stack and causes', async () => {
    const inner = Object.assign(new TypeError('refused'), { code: 'ECONNREFUSED', config: 'TOKEN' });
    const thrown = Object.assign(new Error('vault', { cause: inner }), { config: { headers: { token: 'TOKEN' } } });
    const error = await failure(ring({ privateKey: () => Promise.reject(thrown) }).own());
    expect(error).toMatchObject({
      cause: { message: 'vault', stack: thrown.stack, cause: { name: 'TypeError', code: 'ECONNREFUSED' } },
    });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('TOKEN');
  });

  test('whose error is its own cause fails all the same', async () => {
    const circular = new Error('around');
    circular.cause = circular;
    expect(await failure(ring({ privateKey: () => Promise.reject(circular) }).own())).toMatchObject({
      code: 'KEY_UNAVAILABLE',
      cause: { message: 'around' },
    });
  });

  test('may give any number of keys', async () => {
    const many = await Promise.all(
      Array.from({ length: 40 }, () => crypto.subtle.importKey('jwk', gateway.publicJwk, rsa256, true, ['verify'])),
    );
    let at = 0;
    const keys = ring({ gatewayPublicKey: () => many[at] ?? '' });
    for (at = 0; at < many.length; at += 1) expect((await keys.gateway('1'))[0]).toBe(many[at]);
  });
});
