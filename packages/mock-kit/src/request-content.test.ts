import { expect, test } from 'vitest';
import { consult, walletDefinition } from '../fixtures/wallet-definition.ts';
import { requestContent } from './request-content.ts';

const operation = { id: 'x', name: 'x', method: 'POST', path: '/x', scenarios: [] };

test('the body of an operation is found', () => {
  const schema = { $ref: '#/components/schemas/ConsultRequest' };
  expect(requestContent(walletDefinition.document, consult)).toEqual({ mediaTypes: ['application/json'], schema });
});

test('path items and bodies may be references', () => {
  const document = {
    paths: { '/x': { $ref: '#/components/pathItems/a~1b' } },
    components: {
      pathItems: { 'a/b': { post: { requestBody: { $ref: '#/components/requestBodies/b' } } } },
      requestBodies: { b: { content: { 'Application/JSON; charset=utf-8': { schema: true }, 'text/plain': {} } } },
    },
  };
  expect(requestContent(document, operation)).toEqual({ mediaTypes: ['application/json', 'text/plain'], schema: true });
});

test('no body is no media type', () => {
  expect(requestContent({ paths: { '/x': { post: {} } } }, operation)).toEqual({ mediaTypes: [], schema: undefined });
});
