import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { readBody } from './read-body.ts';

/** A stream stands for a request: nothing else of it is looked at. */
function openStream() {
  const stream = new PassThrough();
  return { stream, body: (limit: number) => readBody(stream as unknown as IncomingMessage, limit) };
}

test.each<[string, readonly string[], string]>([
  ['nothing', [], ''],
  ['one piece', ['abc'], 'abc'],
  ['several pieces', ['ab', 'c', 'd'], 'abcd'],
])('%s is read to its end', async (_, pieces, whole) => {
  const { stream, body } = openStream();
  const reading = body(4);
  for (const piece of pieces) stream.write(piece);
  stream.end();
  const { bytes = new Uint8Array([0]), complete } = await reading;
  expect(Buffer.from(bytes).toString()).toBe(whole);
  expect(complete).toBe(true);
});

test('more than is allowed is dropped, and read on', async () => {
  const { stream, body } = openStream();
  const reading = body(4);
  stream.write('abcd');
  stream.end('e');
  expect(await reading).toEqual({ bytes: undefined, complete: true });
});

test('far more is not waited for', async () => {
  const { stream, body } = openStream();
  const reading = body(4);
  stream.write('x'.repeat(65));
  expect(await reading).toEqual({ bytes: undefined, complete: false });
  expect(stream.isPaused()).toBe(true);
});

test.each([undefined, new Error('reset')])('a client that goes away is a rejection', async (error) => {
  const { stream, body } = openStream();
  const reading = body(4);
  stream.write('a');
  stream.destroy(error);
  await expect(reading).rejects.toThrow(error ? 'reset' : 'The client went away.');
});
