import { expect, test } from 'vitest';
import type { ApiModel } from '../../model/model.ts';
import { apiFile } from './api-file.ts';

test('of the servers, those that a client can choose', () => {
  const server = (url: string, environment?: string, clientIdPrefix?: string) => ({
    url: `https://${url}.example`,
    ...(environment && { environment }),
    ...(clientIdPrefix && { clientIdPrefix }),
  });
  const servers = [
    server('first', 'production'),
    server('second', 'production'),
    server('sandbox', 'sandbox', 'SANDBOX_'),
    server('again', 'sandbox', 'SANDBOX_'),
    server('by-prefix', 'sandbox', 'TEST_'),
    server('elsewhere'),
  ];
  const model = { name: 'tills', title: 'Tills', root: 'tills.yaml', servers, repeatActions: [] };
  const { text } = apiFile(model as unknown as ApiModel);
  const urls = [...text.matchAll(/url: 'https:\/\/([\w-]+)\.example'/g)].map(([, name]) => name);
  expect(urls).toEqual(['first', 'sandbox', 'by-prefix', 'elsewhere']);
});
