import { expect, test } from 'vitest';
import type { OasDocument } from '../../load/oas.ts';
import { buildModel } from '../../model/build.ts';
import { emitContract } from './emit-contract.ts';

const place = { file: '', line: 1, column: 1, pointer: '#/' };

/** The files of an API with these paths, and what is said of it. */
async function emit(paths: object, root: object = {}) {
  const document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, ...root, paths } as OasDocument;
  const loaded = { document, locate: () => place, problems: [] };
  const { model } = buildModel(loaded, { name: 't', root: 't.yaml', reservedNames: [] });
  const told: string[][] = [];
  const files = await emitContract({
    model,
    document,
    report: (code, at, message) => told.push([code, at, message]),
    sources: { '#': 't.yaml' },
  });
  return { told, files, suite: (path: string) => files.find((file) => file.path === path)?.text ?? '' };
}

const body = (media: object, mediaType = 'application/json') => ({ content: { [mediaType]: media } });
const post = (operationId: string, others: object) => ({
  post: { operationId, responses: { '204': { description: 'ok' } }, ...others },
});
const till = { schema: { type: 'object' }, example: {} };

test('an operation without a suite is told, with the reason', async () => {
  const { told, files } = await emit({
    '/a': post('bare', { requestBody: body({ schema: { type: 'object' } }) }),
    '/b/{id}': post('placed', {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      requestBody: body(till),
    }),
    '/c': post('form', { requestBody: body({ schema: { type: 'object' } }, 'application/x-www-form-urlencoded') }),
    '/d': post('open', { requestBody: body(till) }),
  });
  expect(files.map(({ path }) => path)).toEqual([
    'document.json',
    'api.ts',
    'open.suite.ts',
    'open.test.ts',
    'suites.ts',
  ]);
  expect(told).toEqual([
    ['UNSUPPORTED', '#/paths/~1a/post', 'bare has no contract suite: its request has no example.'],
    ['UNSUPPORTED', '#/paths/~1b~1{id}/post', 'placed has no contract suite: it takes parameters beside its body.'],
    ['UNSUPPORTED', '#/paths/~1c/post', 'form has no contract suite: it takes no JSON body.'],
  ]);
});

test('a suite says how it is sent and with which status it is answered', async () => {
  const responses = { '201': { description: 'made', content: { 'application/json': { schema: { type: 'object' } } } } };
  const { suite } = await emit({
    '/a%20b': post('make', { requestBody: body(till, 'application/merge-patch+json'), responses }),
    '/b': post('keep', { requestBody: body(till) }),
  });
  expect(suite('make.suite.ts')).toContain("  mediaType: 'application/merge-patch+json',\n  status: 201,\n");
  expect(suite('make.suite.ts')).toContain(
    "  response: '#/paths/~1a%20b/post/responses/201/content/application~1json/schema',",
  );
  expect(suite('keep.suite.ts')).not.toMatch(/status:|response:/);
});

test('a suite says whether its requests are signed', async () => {
  const headers = { signature: 's', clientId: 'c', requestTime: 't', responseTime: 'r' };
  const signature = { algorithm: 'RSA256', requestContent: 'q', responseContent: 'a', headers };
  const { suite } = await emit(
    { '/a': post('loud', { requestBody: body(till) }), '/b': post('quiet', { requestBody: body(till), security: [] }) },
    {
      security: [{ signed: [] }],
      components: {
        securitySchemes: { signed: { type: 'apiKey', in: 'header', name: 's', 'x-signature': signature } },
      },
    },
  );
  expect(suite('loud.suite.ts')).toContain('signed: true');
  expect(suite('quiet.suite.ts')).toContain('signed: false');
});

test('cases are told by field, every rule with what proves it, and where the parts of the document stand', async () => {
  const schema = { type: 'object', properties: { 'a\u2028b': { type: 'string', maxLength: 2 } } };
  const { suite } = await emit({ '/a': post('keep', { requestBody: body({ schema, example: { 'a\u2028b': 'x' } }) }) });
  const lines = suite('keep.suite.ts').split('\n');
  expect(lines.filter((line) => line.startsWith('    //'))).toEqual(['    // body', '    // a b']);
  expect(lines.filter((line) => line.includes('maxLength') && line.includes('satisfied'))).toHaveLength(1);
  expect(suite('api.ts')).toContain("  sources: {\n    '#': 't.yaml',\n  },");
});
