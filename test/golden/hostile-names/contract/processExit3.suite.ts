// Generated from test/specs/hostile-names.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * *\/ process.exit(3); /*
 * @generated from #/paths/~1b/post
 */
export const processExit3Suite: ContractSuite = {
  id: "*/ '+process.exit(3)+'",
  pointer: '#/paths/~1b/post',
  method: 'post',
  path: '/b',
  signed: false,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1b/post/responses/200/content/application~1json/schema',
  results: {},
  scenarios: {
    "it's \"quoted\" `${x}` \\": {
      request: { "a-b'c\"d`e\\": '1', toString: 'x', then: '`${process.exit(1)}`' },
      response: { ']; process.exit(1); [': 'x' },
    },
  },
  cases: [
    // body
    { id: "*/ '+process.exit(3)+'/least", from: "it's \"quoted\" `${x}` \\", patch: [{ op: 'remove', path: "/a-b'c\"d`e\\" }, { op: 'remove', path: '/then' }], expect: 'accepted', rule: '#/paths/~1b/post/requestBody/content/application~1json/schema' },
    { id: "*/ '+process.exit(3)+'/fullest", from: "it's \"quoted\" `${x}` \\", patch: [{ op: 'add', path: '/__proto__', value: 'text' }], expect: 'accepted', rule: '#/paths/~1b/post/requestBody/content/application~1json/schema' },
    { id: "*/ '+process.exit(3)+'/given/__proto__", from: "it's \"quoted\" `${x}` \\", patch: [{ op: 'add', path: '/__proto__', value: 'text' }], expect: 'accepted', field: '__proto__', rule: '#/components/schemas/__proto__/properties/__proto__' },
    { id: "*/ '+process.exit(3)+'/native/body/string", from: "it's \"quoted\" `${x}` \\", patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/__proto__/type' },
    // a-b'c"d`e\\
    { id: "*/ '+process.exit(3)+'/pattern/a-b'c\"d`e\\\\/violated", from: "it's \"quoted\" `${x}` \\", patch: [{ op: 'replace', path: "/a-b'c\"d`e\\", value: '1~' }], expect: 'request-invalid', field: "a-b'c\"d`e\\", rule: "#/components/schemas/__proto__/properties/a-b'c\"d`e\\/pattern" },
    { id: "*/ '+process.exit(3)+'/native/a-b'c\"d`e\\\\/number", from: "it's \"quoted\" `${x}` \\", patch: [{ op: 'replace', path: "/a-b'c\"d`e\\", value: 1 }], expect: 'request-invalid', field: "a-b'c\"d`e\\", rule: "#/components/schemas/__proto__/properties/a-b'c\"d`e\\/type" },
    // toString
    { id: "*/ '+process.exit(3)+'/max-length/toString/at-limit", from: "it's \"quoted\" `${x}` \\", patch: [{ op: 'replace', path: '/toString', value: 'xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'accepted', field: 'toString', rule: '#/components/schemas/__proto__/properties/toString/maxLength' },
    { id: "*/ '+process.exit(3)+'/max-length/toString/past", from: "it's \"quoted\" `${x}` \\", patch: [{ op: 'replace', path: '/toString', value: 'x' + 'a'.repeat(40) }], expect: 'request-invalid', field: 'toString', rule: '#/components/schemas/__proto__/properties/toString/maxLength' },
    { id: "*/ '+process.exit(3)+'/max-length/toString/at-limit-astral", from: "it's \"quoted\" `${x}` \\", patch: [{ op: 'replace', path: '/toString', value: '😀'.repeat(40) }], expect: 'accepted', field: 'toString', rule: '#/components/schemas/__proto__/properties/toString/maxLength' },
    { id: "*/ '+process.exit(3)+'/native/toString/number", from: "it's \"quoted\" `${x}` \\", patch: [{ op: 'replace', path: '/toString', value: 20 }], expect: 'request-invalid', field: 'toString', rule: '#/components/schemas/__proto__/properties/toString/type' },
    // then
    { id: "*/ '+process.exit(3)+'/enum/then/'+process.exit(1)+'", from: "it's \"quoted\" `${x}` \\", patch: [{ op: 'replace', path: '/then', value: "'+process.exit(1)+'" }], expect: 'accepted', field: 'then', rule: '#/components/schemas/__proto__/properties/then/enum' },
    { id: "*/ '+process.exit(3)+'/enum/then/`${process.exit(1)}`", from: "it's \"quoted\" `${x}` \\", patch: [{ op: 'replace', path: '/then', value: '`${process.exit(1)}`' }], expect: 'accepted', field: 'then', rule: '#/components/schemas/__proto__/properties/then/enum' },
    { id: "*/ '+process.exit(3)+'/foreign-value/then", from: "it's \"quoted\" `${x}` \\", patch: [{ op: 'replace', path: '/then', value: '`${process.exit(1)}`X' }], expect: 'request-invalid', field: 'then', rule: '#/components/schemas/__proto__/properties/then/enum' },
    { id: "*/ '+process.exit(3)+'/native/then/number", from: "it's \"quoted\" `${x}` \\", patch: [{ op: 'replace', path: '/then', value: 20 }], expect: 'request-invalid', field: 'then', rule: '#/components/schemas/__proto__/properties/then/type' },
  ],
  constraints: [
    { rule: '#/components/schemas/__proto__/type', field: '', keyword: 'type', satisfied: ["scenario/it's \"quoted\" `${x}` \\"], violated: ["*/ '+process.exit(3)+'/native/body/string"] },
    { rule: '#/components/schemas/__proto__/properties/__proto__/type', field: '__proto__', keyword: 'type' },
    { rule: '#/components/schemas/__proto__/properties/__proto__/maxLength', field: '__proto__', keyword: 'maxLength' },
    { rule: "#/components/schemas/__proto__/properties/a-b'c\"d`e\\/type", field: "a-b'c\"d`e\\", keyword: 'type', satisfied: ["scenario/it's \"quoted\" `${x}` \\"], violated: ["*/ '+process.exit(3)+'/native/a-b'c\"d`e\\\\/number"] },
    { rule: "#/components/schemas/__proto__/properties/a-b'c\"d`e\\/pattern", field: "a-b'c\"d`e\\", keyword: 'pattern', satisfied: ["scenario/it's \"quoted\" `${x}` \\"], violated: ["*/ '+process.exit(3)+'/pattern/a-b'c\"d`e\\\\/violated"] },
    { rule: '#/components/schemas/__proto__/properties/toString/type', field: 'toString', keyword: 'type', satisfied: ["scenario/it's \"quoted\" `${x}` \\"], violated: ["*/ '+process.exit(3)+'/native/toString/number"] },
    { rule: '#/components/schemas/__proto__/properties/toString/maxLength', field: 'toString', keyword: 'maxLength', satisfied: ["*/ '+process.exit(3)+'/max-length/toString/at-limit", "*/ '+process.exit(3)+'/max-length/toString/at-limit-astral"], violated: ["*/ '+process.exit(3)+'/max-length/toString/past"] },
    { rule: '#/components/schemas/__proto__/properties/then/type', field: 'then', keyword: 'type', satisfied: ["scenario/it's \"quoted\" `${x}` \\"], violated: ["*/ '+process.exit(3)+'/native/then/number"] },
    { rule: '#/components/schemas/__proto__/properties/then/enum', field: 'then', keyword: 'enum', satisfied: ["*/ '+process.exit(3)+'/enum/then/'+process.exit(1)+'", "*/ '+process.exit(3)+'/enum/then/`${process.exit(1)}`"], violated: ["*/ '+process.exit(3)+'/foreign-value/then"] },
  ],
};
