// Generated from test/specs/hostile-names.yaml by countersign generate. Do not edit.

import { contractSuite } from '@countersign/contract-kit';
import { api } from './api.ts';

/**
 * *\/ process.exit(1); /*
 * \@deprecated really
 *
 * @generated from #/paths/~1a'+process.exit(1)+'~1{id}/post
 */
contractSuite(api, {
  id: 'class',
  method: 'post',
  path: "/a'+process.exit(1)+'/{id}",
  response: "#/paths/~1a'+process.exit(1)+'~1{id}/post/responses/200/content/application~1json/schema",
  results: {},
  scenarios: {
    "it's \"quoted\" `${x}` \\": {
      request: { "a-b'c\"d`e\\": '1' },
      response: { ']; process.exit(1); [': 'x' },
    },
  },
  cases: [
    { id: "class/pattern/a-b'c\"d`e\\/violated", from: "it's \"quoted\" `${x}` \\", patch: [{ op: 'replace', path: "/a-b'c\"d`e\\", value: '1~' }], expect: 'request-invalid', field: "a-b'c\"d`e\\", rule: "#/components/schemas/__proto__/properties/a-b'c\"d`e\\/pattern" },
    { id: "class/native/a-b'c\"d`e\\/number", from: "it's \"quoted\" `${x}` \\", patch: [{ op: 'replace', path: "/a-b'c\"d`e\\", value: 1 }], expect: 'request-invalid', field: "a-b'c\"d`e\\", rule: "#/components/schemas/__proto__/properties/a-b'c\"d`e\\/type" },
  ],
});
