// Generated from test/specs/hostile-names.yaml by countersign generate. Do not edit.

import type { MockDefinition } from '@countersign/mock-kit';
import document from './document.json' with { type: 'json' };

/**
 * Hostile *\/ console.log('title') /* ${process.exit(1)} as a mock server.
 * @generated from test/specs/hostile-names.yaml
 */
export const definition: MockDefinition = {
  name: 'hostile-names',
  title: "Hostile */ console.log('title') /* ${process.exit(1)}",
  basePaths: ["/'+process.exit(1)+'"],
  document,
  protocolResults: {
  },
  operations: [
    {
      id: 'class',
      name: 'aProcessExit1.class_',
      method: 'post',
      path: "/a'+process.exit(1)+'/{id}",
      scenarios: [
        { key: "it's \"quoted\" `${x}` \\" },
      ],
    },
    {
      id: 'process.exit(1)',
      name: 'http_.processExit1',
      method: 'get',
      path: '/http',
      scenarios: [
      ],
    },
    {
      id: 'process exit 2',
      name: 'http_.processExit2',
      method: 'put',
      path: '/http',
      scenarios: [
      ],
    },
    {
      id: 'createHttp',
      name: 'b.createHttp',
      method: 'get',
      path: '/b',
      scenarios: [
      ],
    },
    {
      id: 'then',
      name: 'b.then_',
      method: 'put',
      path: '/b',
      scenarios: [
      ],
    },
    {
      id: "*/ '+process.exit(3)+'",
      name: 'b.processExit3',
      method: 'post',
      path: '/b',
      scenarios: [
        { key: "it's \"quoted\" `${x}` \\" },
      ],
    },
    {
      id: '1; process.exit(1)',
      name: 'b._1ProcessExit1',
      method: 'delete',
      path: '/b',
      scenarios: [
      ],
    },
  ],
};
