import { expect, test } from 'vitest';
import { describeOperations } from './describe-operations.ts';

const document = {
  openapi: '3.1.0',
  info: { title: 'Tills', version: '1.0.0' },
  paths: {
    '/open': { post: { description: 'Opens.' } },
    '/close': { post: { 'x-codeSamples': [{ lang: 'ruby', source: 'close' }] } },
  },
};
const codeSamples = [{ lang: 'curl', label: 'curl', source: 'curl …' }];
const describe = (pointer: string, addition: object) =>
  describeOperations(document, new Map([[pointer, addition]])).paths;

test('a note ends the description, or is it', () => {
  expect(describe('#/paths/~1open/post', { note: 'Quickly.' })).toHaveProperty(
    ['/open', 'post', 'description'],
    'Opens.\n\nQuickly.',
  );
  expect(describe('#/paths/~1close/post', { note: 'Quickly.' })).toHaveProperty(
    ['/close', 'post', 'description'],
    'Quickly.',
  );
});

test('an operation gets code samples unless it has its own', () => {
  expect(describe('#/paths/~1open/post', { codeSamples })).toEqual({
    ...document.paths,
    '/open': { post: { description: 'Opens.', 'x-codeSamples': codeSamples } },
  });
  expect(describe('#/paths/~1close/post', { codeSamples })).toEqual(document.paths);
  expect(describe('#/paths/~1open/post', { codeSamples: [] })).toEqual(document.paths);
});

test('the document itself stays as it is', () => {
  const before = structuredClone(document);
  describe('#/paths/~1open/post', { note: 'Quickly.', codeSamples });
  expect(document).toEqual(before);
});
