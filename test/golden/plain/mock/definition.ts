// Generated from test/specs/plain.yaml by countersign generate. Do not edit.

import type { MockDefinition } from '@countersign/mock-kit';
import document from './document.json' with { type: 'json' };

/**
 * Pets as a mock server.
 * @generated from test/specs/plain.yaml
 */
export const definition: MockDefinition = {
  name: 'plain',
  title: 'Pets',
  basePaths: ['/api'],
  document,
  protocolResults: {
  },
  operations: [
    {
      id: 'getPet',
      name: 'pets.getPet',
      method: 'get',
      path: '/pets/{petId}',
      scenarios: [
      ],
    },
    {
      id: 'createPet',
      name: 'pets.createPet',
      method: 'post',
      path: '/pets',
      scenarios: [
        { key: 'cat' },
      ],
    },
  ],
};
