import { expect, test } from 'vitest';
import { parseMockArguments } from './arguments.ts';

test('hosts and a URL for messages', () => {
  expect(parseMockArguments([])).toMatchObject({ notifyUrl: undefined, notifyHosts: [] });
  const argv = ['--notify-host', 'a', '--notify-url=http://a/n', '--notify-host=b'];
  expect(parseMockArguments(argv)).toMatchObject({ notifyUrl: 'http://a/n', notifyHosts: ['a', 'b'] });
  expect(() => parseMockArguments(['--notify-url='])).toThrow('--notify-url is empty.');
});
