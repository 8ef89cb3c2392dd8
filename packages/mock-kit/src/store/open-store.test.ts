import { spawnSync } from 'node:child_process';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { MockError } from '../errors.ts';
import { describeStore, openStore } from './open-store.ts';
import { parseRedisAddress } from './redis-address.ts';

test.each([
  ['redis://localhost', { host: 'localhost', port: 6379, tls: false, database: 0, prefix: 'countersign:' }],
  ['rediss://h:1/3?prefix=ci-7%3A', { host: 'h', port: 1, tls: true, database: 3, prefix: 'ci-7:' }],
  ['redis://me:a%40b@[::1]:7', { host: '::1', port: 7, username: 'me', password: 'a@b' }],
])('%s is read', (url, want) => {
  expect(parseRedisAddress(url)).toMatchObject(want);
});

test('mocks of two APIs keep apart what they remember, unless a prefix is given', () => {
  const prefixOf = (url: string, options: object) => parseRedisAddress(url, options).prefix;
  expect(prefixOf('redis://h', { api: 'one' })).toBe('countersign:one:');
  expect(prefixOf('redis://h', { api: 'two' })).toBe('countersign:two:');
  expect(prefixOf('redis://h?prefix=ci:', { api: 'one' })).toBe('ci:');
  expect(prefixOf('redis://h?prefix=ci:', { api: 'one', prefix: 'mine:' })).toBe('mine:');
});

test.each([
  ['memory:', 'memory:'],
  ['redis://me:hunter2@host', 'redis://host:6379/0'],
  ['rediss://me:hunter2@[::1]:1/2?prefix=a:', 'rediss://[::1]:1/2?prefix=a%3A'],
])('%s is shown as %s', (url, want) => {
  expect(describeStore(url)).toBe(want);
});

test.each([
  ['postgres://me:hunter2@host', 'A store is memory: or redis://host:port; got the scheme "postgres:".'],
  ['hunter2', 'got the scheme "none"'],
  ['redis://', 'in the one given, it is no such URL'],
  ['redis://me:hunter2@host/name', 'its path must be the number of a database'],
  ['redis://me:hunter2@host?key=1', 'it has a parameter "key"'],
  ['redis://me:hunter2%@host', 'a percent sign in its user or password is not written as %25'],
  ['redis://me:hunter2@host:99999', 'it is no such URL'],
])('%s is refused without being shown', async (url, want) => {
  const error: unknown = await openStore(url).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(MockError);
  expect(error).toMatchObject({ code: 'USAGE', message: expect.stringContaining(want) });
  expect(inspect(error, { depth: 5, showHidden: true }).replace(/\n +at .*/g, '')).not.toContain('hunter2');
});

test('a client of Redis is loaded only for one', () => {
  const index = new URL('../index.ts', import.meta.url).href;
  const code = `
    import { createRequire } from 'node:module';
    const { openStore } = await import(${JSON.stringify(index)});
    const loaded = () => Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes('@redis'));
    await openStore('memory:');
    const before = loaded();
    await openStore('redis://127.0.0.1:1').catch(() => {});
    console.log(before, loaded());
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(stdout, stderr).toBe('false true\n');
});
