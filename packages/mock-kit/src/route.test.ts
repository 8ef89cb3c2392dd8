import { expect, test } from 'vitest';
import { createRouter } from './route.ts';

const operation = (id: string, method: string, path: string) => ({ id, name: id, method, path, scenarios: [] });

const route = createRouter({
  basePaths: ['/ams', '/ams/api/', '/ams/sandbox/api'],
  operations: [
    operation('anyNote', 'get', '/v1/notes/{id}'),
    operation('lastNote', 'get', '/v1/notes/last'),
    operation('dotted', 'POST', '/v1/a.b'),
  ],
});

const find = (method: string, path: string) => {
  const { path: stripped, operation: found } = route(method, path);
  return [stripped, found?.id];
};

test.each([
  ['the longest base path wins', 'GET', '/ams/api/v1/notes/7', '/v1/notes/7', 'anyNote'],
  ['every base path works', 'GET', '/ams/sandbox/api/v1/notes/7', '/v1/notes/7', 'anyNote'],
  ['a path without template wins', 'GET', '/ams/api/v1/notes/last', '/v1/notes/last', 'lastNote'],
  ['methods match in any case', 'post', '/ams/api/v1/a.b', '/v1/a.b', 'dotted'],
  ['a dot is no wildcard', 'POST', '/ams/api/v1/axb', '/v1/axb', undefined],
  ['a template is one segment', 'GET', '/ams/api/v1/notes/7/8', '/v1/notes/7/8', undefined],
  ['a template is not empty', 'GET', '/ams/api/v1/notes/', '/v1/notes/', undefined],
  ['another method is another operation', 'POST', '/ams/api/v1/notes/7', '/v1/notes/7', undefined],
  ['a base path ends at a slash', 'GET', '/amsapi/v1/notes/7', undefined, undefined],
  ['nothing stands at the root', 'GET', '/v1/notes/7', undefined, undefined],
])('%s', (_, method, path, stripped, id) => {
  expect(find(method, path)).toEqual([stripped, id]);
});

test.each([
  ['POST', '/ams/api/v1/notes/7', ['anyNote']],
  ['POST', '/ams/api/v1/notes/last', ['lastNote', 'anyNote']],
  ['GET', '/ams/api/v1/a.b', ['dotted']],
  ['POST', '/ams/api/v1/a.b', []],
  ['POST', '/ams/api/v1/axb', []],
  ['POST', '/v1/a.b', []],
])('where %s %s leads nowhere, other methods may lead to %j', (method, path, others) => {
  expect(route(method, path).others.map(({ id }) => id)).toEqual(others);
});

test('an empty base path is the root', () => {
  const atRoot = createRouter({ basePaths: [''], operations: [operation('x', 'get', '/x')] });
  expect(atRoot('GET', '/x')).toMatchObject({ path: '/x', operation: { id: 'x' } });
});
