import type { Direction } from '../../generator/src/diff/change.ts';
import type { Verdict } from '../../generator/src/diff/verdict.ts';
import type { Json, Kiosk } from './kiosk.ts';

/** A change that is planted in one of the four bodies, with what it comes to for one who writes the body and one who reads it. */
export interface PlantedConstraint {
  readonly title: string;
  readonly edit: (body: Json) => void;
  readonly sent: Verdict;
  readonly read: Verdict;
  /** What its code is, after the direction. */
  readonly code: string;
}

export const constraints: readonly PlantedConstraint[] = [
  {
    title: 'a member becomes required',
    edit: (b) => b['required'].push('when'),
    sent: 'major',
    read: 'minor',
    code: 'field-required',
  },
  {
    title: 'a member is no longer required',
    edit: (b) => remove(b['required'], 'kind'),
    sent: 'minor',
    read: 'major',
    code: 'field-optional',
  },
  {
    title: 'an optional member comes',
    edit: (b) => (b['properties'].extra = { type: 'string' }),
    sent: 'minor',
    read: 'minor',
    code: 'field-added',
  },
  {
    title: 'a required member comes',
    edit: (b) => {
      b['properties'].extra = { type: 'string' };
      b['required'].push('extra');
    },
    sent: 'major',
    read: 'minor',
    code: 'required-field-added',
  },
  {
    title: 'a member goes',
    edit: (b) => delete b['properties'].when,
    sent: 'major',
    read: 'major',
    code: 'field-removed',
  },
  {
    title: 'a member gets another name',
    edit: (b) => {
      b['properties'].whenSold = b['properties'].when;
      delete b['properties'].when;
    },
    sent: 'major',
    read: 'major',
    code: 'field-renamed',
  },
  {
    title: 'a type becomes another',
    edit: (b) => (b['properties'].when.type = 'integer'),
    sent: 'major',
    read: 'major',
    code: 'type-changed',
  },
  {
    title: 'a type is opened',
    edit: (b) => (b['properties'].maybe.type = ['string', 'integer', 'null']),
    sent: 'minor',
    read: 'major',
    code: 'type-widened',
  },
  {
    title: 'null is allowed',
    edit: (b) => (b['properties'].note.type = ['string', 'null']),
    sent: 'minor',
    read: 'major',
    code: 'nullable-widened',
  },
  {
    title: 'null is no longer allowed',
    edit: (b) => (b['properties'].maybe.type = ['string']),
    sent: 'major',
    read: 'minor',
    code: 'nullable-narrowed',
  },
  {
    title: 'a value joins an enum',
    edit: (b) => b['properties'].kind.enum.push('WARM'),
    sent: 'minor',
    read: 'major',
    code: 'enum-widened',
  },
  {
    title: 'a value leaves an enum',
    edit: (b) => b['properties'].kind.enum.pop(),
    sent: 'major',
    read: 'minor',
    code: 'enum-narrowed',
  },
  {
    title: 'an enum is dropped',
    edit: (b) => delete b['properties'].kind.enum,
    sent: 'minor',
    read: 'major',
    code: 'enum-widened',
  },
  {
    title: 'an enum closes a text',
    edit: (b) => (b['properties'].note.enum = ['none', 'some']),
    sent: 'major',
    read: 'minor',
    code: 'enum-narrowed',
  },
  {
    title: 'a const becomes another',
    edit: (b) => (b['properties'].fixed.const = 'STALL'),
    sent: 'major',
    read: 'major',
    code: 'const-changed',
  },
  {
    title: 'maxLength falls',
    edit: (b) => (b['properties'].name.maxLength = 9),
    sent: 'major',
    read: 'minor',
    code: 'max-length-narrowed',
  },
  {
    title: 'maxLength rises',
    edit: (b) => (b['properties'].name.maxLength = 11),
    sent: 'minor',
    read: 'major',
    code: 'max-length-widened',
  },
  {
    title: 'maxLength goes',
    edit: (b) => delete b['properties'].name.maxLength,
    sent: 'minor',
    read: 'major',
    code: 'max-length-widened',
  },
  {
    title: 'minLength rises',
    edit: (b) => (b['properties'].name.minLength = 3),
    sent: 'major',
    read: 'minor',
    code: 'min-length-narrowed',
  },
  {
    title: 'minLength falls',
    edit: (b) => (b['properties'].name.minLength = 1),
    sent: 'minor',
    read: 'major',
    code: 'min-length-widened',
  },
  {
    title: 'maxItems falls',
    edit: (b) => (b['properties'].list.maxItems = 2),
    sent: 'major',
    read: 'minor',
    code: 'max-items-narrowed',
  },
  {
    title: 'maxItems rises',
    edit: (b) => (b['properties'].list.maxItems = 4),
    sent: 'minor',
    read: 'major',
    code: 'max-items-widened',
  },
  {
    title: 'minItems rises',
    edit: (b) => (b['properties'].list.minItems = 2),
    sent: 'major',
    read: 'minor',
    code: 'min-items-narrowed',
  },
  {
    title: 'minItems falls',
    edit: (b) => (b['properties'].list.minItems = 0),
    sent: 'minor',
    read: 'major',
    code: 'min-items-widened',
  },
  {
    title: 'items get shorter',
    edit: (b) => (b['properties'].list.items.maxLength = 4),
    sent: 'major',
    read: 'minor',
    code: 'max-length-narrowed',
  },
  {
    title: 'a pattern comes',
    edit: (b) => (b['properties'].note.pattern = '^[a-z]*$'),
    sent: 'major',
    read: 'minor',
    code: 'pattern-narrowed',
  },
  {
    title: 'a pattern goes',
    edit: (b) => delete b['properties'].name.pattern,
    sent: 'minor',
    read: 'major',
    code: 'pattern-widened',
  },
  {
    title: 'a pattern becomes another',
    edit: (b) => (b['properties'].name.pattern = '^[A-Z]+$'),
    sent: 'major',
    read: 'major',
    code: 'pattern-changed',
  },
  {
    title: 'a format comes',
    edit: (b) => (b['properties'].note.format = 'uri'),
    sent: 'major',
    read: 'minor',
    code: 'format-narrowed',
  },
  {
    title: 'a format goes',
    edit: (b) => delete b['properties'].when.format,
    sent: 'minor',
    read: 'major',
    code: 'format-widened',
  },
  {
    title: 'an object is closed',
    edit: (b) => (b['properties'].place.additionalProperties = false),
    sent: 'major',
    read: 'minor',
    code: 'further-members-narrowed',
  },
  {
    title: 'an object is opened',
    edit: (b) => delete b['additionalProperties'],
    sent: 'minor',
    read: 'minor',
    code: 'further-members-widened',
  },
  {
    title: 'a wire type comes',
    edit: (b) => (b['properties'].when['x-wire-type'] = 'datetime'),
    sent: 'minor',
    read: 'minor',
    code: 'wire-type-added',
  },
  {
    title: 'a wire type goes',
    edit: (b) => delete b['properties'].amount['x-wire-type'],
    sent: 'major',
    read: 'major',
    code: 'wire-type-removed',
  },
  {
    title: 'a wire type becomes another',
    edit: (b) => (b['properties'].amount['x-wire-type'] = 'decimal'),
    sent: 'major',
    read: 'major',
    code: 'wire-type-changed',
  },
  {
    title: 'a condition comes',
    edit: (b) =>
      b['allOf'].push({
        title: 'amount is required when kind is COLD',
        if: { required: ['kind'], properties: { kind: { const: 'COLD' } } },
        then: { required: ['amount'] },
      }),
    sent: 'major',
    read: 'minor',
    code: 'condition-added',
  },
  { title: 'a condition goes', edit: (b) => b['allOf'].pop(), sent: 'minor', read: 'major', code: 'condition-removed' },
  {
    title: 'a condition asks for more',
    edit: (b) => b['allOf'][0].then.required.push('when'),
    sent: 'major',
    read: 'minor',
    code: 'condition-tightened',
  },
  {
    title: 'a condition holds more often',
    edit: (b) => (b['allOf'][0].if.properties.kind = { enum: ['HOT', 'COLD'] }),
    sent: 'major',
    read: 'minor',
    code: 'condition-tightened',
  },
  {
    title: 'a condition holds more rarely',
    edit: (b) => b['allOf'][0].if.required.push('note'),
    sent: 'minor',
    read: 'major',
    code: 'condition-loosened',
  },
  {
    title: 'a condition holds elsewhere',
    edit: (b) => (b['allOf'][0].if.properties.kind.const = 'COLD'),
    sent: 'major',
    read: 'major',
    code: 'condition-changed',
  },
  {
    title: 'a condition has other words',
    edit: (b) => (b['allOf'][0].title = 'HOT needs a list'),
    sent: 'patch',
    read: 'patch',
    code: 'condition-retitled',
  },
  {
    title: 'a member requires one more',
    edit: (b) => b['dependentRequired'].note.push('list'),
    sent: 'major',
    read: 'minor',
    code: 'dependent-required-narrowed',
  },
  {
    title: 'a member requires one less',
    edit: (b) => delete b['dependentRequired'],
    sent: 'minor',
    read: 'major',
    code: 'dependent-required-widened',
  },
  {
    title: 'a form comes',
    edit: (b) =>
      b['properties'].way.oneOf.push({
        title: 'By air',
        type: 'object',
        required: ['air'],
        properties: { air: { type: 'string' } },
      }),
    sent: 'minor',
    read: 'major',
    code: 'form-widened',
  },
  {
    title: 'a form goes',
    edit: (b) => b['properties'].way.oneOf.pop(),
    sent: 'major',
    read: 'minor',
    code: 'form-narrowed',
  },
  {
    title: 'a default becomes another',
    edit: (b) => (b['properties'].note.default = 'some'),
    sent: 'major',
    read: 'minor',
    code: 'default-changed',
  },
  {
    title: 'a member is deprecated',
    edit: (b) => (b['properties'].note.deprecated = true),
    sent: 'minor',
    read: 'minor',
    code: 'deprecated-added',
  },
  {
    title: 'a description has other words',
    edit: (b) => (b['properties'].name.description = 'Its name.'),
    sent: 'patch',
    read: 'patch',
    code: 'documentation',
  },
  {
    title: 'uniqueItems is demanded',
    edit: (b) => (b['properties'].list.uniqueItems = true),
    sent: 'major',
    read: 'minor',
    code: 'constraint-narrowed',
  },
];

/** A change of something else than a body, or of one body in particular. */
export interface PlantedChange {
  readonly title: string;
  readonly edit: (kiosk: Kiosk) => void;
  readonly verdict: Verdict;
  /** Codes of all that is found, the gravest first. */
  readonly codes: readonly string[];
  /** It concerns what a document holds and not what one operation or webhook says: planted in a document of its own. */
  readonly whole?: true;
}

const fact = (action: string): Json => ({ message: 'New.', action, furtherAction: 'Nothing.' });

function addCode(code: Json, name: string, action = 'mend'): void {
  code['enum'].push(name);
  code['x-result-codes'][name] = fact(action);
}

export const others: readonly PlantedChange[] = [
  {
    title: 'a failure gets a code',
    edit: ({ codes }) => addCode(codes.F, 'CLOSED'),
    verdict: 'minor',
    codes: ['answer-code-added-f'],
  },
  {
    title: 'an unknown outcome gets a code',
    edit: ({ codes }) => addCode(codes.U, 'BUSY'),
    verdict: 'minor',
    codes: ['answer-code-added-u'],
  },
  {
    title: 'a success gets a code',
    edit: ({ codes }) => addCode(codes.S, 'ALREADY_DONE'),
    verdict: 'minor',
    codes: ['answer-code-added-s'],
  },
  {
    title: 'a form of the result comes with its codes',
    edit: ({ result }) =>
      result['oneOf'].push({
        title: 'Busy',
        type: 'object',
        required: ['status', 'code', 'message'],
        properties: {
          status: { type: 'string', const: 'U' },
          code: { type: 'string', enum: ['BUSY'], 'x-result-codes': { BUSY: fact('repeat') } },
          message: { type: 'string' },
        },
      }),
    verdict: 'minor',
    codes: ['answer-code-added-u'],
  },
  {
    title: 'a form of the result goes with its codes',
    edit: ({ result }) => result['oneOf'].pop(),
    verdict: 'major',
    codes: ['answer-code-removed'],
  },
  {
    title: 'a code goes',
    edit: ({ codes }) => {
      remove(codes.F['enum'], 'BAD_SIGNATURE');
      delete codes.F['x-result-codes'].BAD_SIGNATURE;
    },
    verdict: 'major',
    codes: ['answer-code-removed'],
  },
  {
    title: 'a code changes its status',
    edit: ({ codes }) => {
      codes.U['x-result-codes'].BAD_SIGNATURE = codes.F['x-result-codes'].BAD_SIGNATURE;
      codes.U['enum'].push('BAD_SIGNATURE');
      remove(codes.F['enum'], 'BAD_SIGNATURE');
      delete codes.F['x-result-codes'].BAD_SIGNATURE;
    },
    verdict: 'major',
    codes: ['answer-code-status'],
  },
  {
    title: 'a code asks for another action',
    edit: ({ codes }) => (codes.F['x-result-codes'].BAD_REQUEST.action = 'ask'),
    verdict: 'minor',
    codes: ['answer-code-action'],
  },
  {
    title: 'a code has another message',
    edit: ({ codes }) => (codes.F['x-result-codes'].BAD_REQUEST.message = 'Wrong.'),
    verdict: 'patch',
    codes: ['answer-code-words'],
  },
  {
    title: 'a code has another further action',
    edit: ({ codes }) => (codes.F['x-result-codes'].BAD_REQUEST.furtherAction = 'Look.'),
    verdict: 'patch',
    codes: ['answer-code-words'],
  },
  {
    title: 'codes come in another order',
    edit: ({ codes }) => codes.F['enum'].sort((a: string, b: string) => (a > b ? -1 : 1)),
    verdict: 'none',
    codes: [],
  },
  {
    title: 'the operationId becomes another',
    edit: ({ operation }) => (operation['operationId'] += 'Now'),
    verdict: 'major',
    codes: ['operation-id-changed'],
    whole: true,
  },
  {
    title: 'the path becomes another',
    edit: ({ document, operation }) => {
      const [path] = Object.entries<Json>(document['paths']).find(([, item]) => item['post'] === operation) ?? [''];
      document['paths'][path.replace('sales', 'trades')] = { post: operation };
      delete document['paths'][path];
    },
    verdict: 'major',
    codes: ['operation-address'],
    whole: true,
  },
  {
    title: 'the method becomes another',
    edit: ({ document, operation }) => {
      const item = Object.values<Json>(document['paths']).find(({ post }) => post === operation);
      Object.assign(item ?? {}, { put: operation });
      delete item?.['post'];
    },
    verdict: 'major',
    codes: ['operation-address'],
    whole: true,
  },
  {
    title: 'an operation goes',
    edit: ({ document, operation }) => {
      const [path] = Object.entries<Json>(document['paths']).find(([, item]) => item['post'] === operation) ?? [''];
      delete document['paths'][path];
    },
    verdict: 'major',
    codes: ['operation-removed'],
    whole: true,
  },
  {
    title: 'an operation comes',
    edit: ({ document, operation }) =>
      (document['paths'][`/v1/new/${operation['operationId']}`] = {
        post: { ...operation, operationId: `${operation['operationId']}New` },
      }),
    verdict: 'minor',
    codes: ['operation-added'],
    whole: true,
  },
  {
    title: 'an operation is deprecated',
    edit: ({ operation }) => (operation['deprecated'] = true),
    verdict: 'minor',
    codes: ['deprecated-added'],
  },
  {
    title: 'a webhook gets another name',
    edit: ({ document, webhook }) => {
      const [name] = Object.entries<Json>(document['webhooks']).find(([, item]) => item['post'] === webhook) ?? [''];
      document['webhooks'][`told${name}`] = { post: webhook };
      delete document['webhooks'][name];
    },
    verdict: 'major',
    codes: ['webhook-renamed'],
    whole: true,
  },
  {
    title: 'a webhook goes',
    edit: ({ document, webhook }) => {
      const [name] = Object.entries<Json>(document['webhooks']).find(([, item]) => item['post'] === webhook) ?? [''];
      delete document['webhooks'][name];
    },
    verdict: 'major',
    codes: ['webhook-removed'],
    whole: true,
  },
  {
    title: 'a webhook comes',
    edit: ({ document, webhook }) =>
      (document['webhooks'][`more${webhook['operationId']}`] = {
        post: { ...webhook, operationId: `more${webhook['operationId']}` },
      }),
    verdict: 'minor',
    codes: ['webhook-added'],
    whole: true,
  },
  {
    title: 'an acknowledgement has to be signed',
    edit: ({ webhook }) => (webhook['x-acknowledgement'].signed = true),
    verdict: 'major',
    codes: ['acknowledgement-signed-added'],
  },
  {
    title: 'redelivery waits longer',
    edit: ({ webhook }) => (webhook['x-acknowledgement'].redelivery = [60, 600]),
    verdict: 'minor',
    codes: ['acknowledgement-redelivery-changed'],
  },
  {
    title: 'an acknowledgement has less time',
    edit: ({ webhook }) => (webhook['x-acknowledgement'].timeout = 3),
    verdict: 'major',
    codes: ['acknowledgement-timeout-lowered'],
  },
  {
    title: 'a header parameter becomes required',
    edit: ({ operation }) => (operation['parameters'][0].required = true),
    verdict: 'major',
    codes: ['request-field-required'],
  },
  {
    title: 'a header parameter comes',
    edit: ({ operation }) => operation['parameters'].push({ name: 'more', in: 'header', schema: { type: 'string' } }),
    verdict: 'minor',
    codes: ['request-field-added'],
  },
  {
    title: 'a header parameter gets shorter',
    edit: ({ operation }) => (operation['parameters'][0].schema.maxLength = 7),
    verdict: 'major',
    codes: ['request-max-length-narrowed'],
  },
  {
    title: 'a call is no longer safe',
    edit: ({ operation }) => delete operation['x-safe'],
    verdict: 'major',
    codes: ['safe-removed'],
  },
  {
    title: 'the idempotency key becomes another',
    edit: ({ operation }) => (operation['x-idempotency'].key = ['kind']),
    verdict: 'major',
    codes: ['idempotency-key-changed'],
  },
  {
    title: 'a second call is compared by more',
    edit: ({ operation }) => operation['x-idempotency'].compares.push('amount'),
    verdict: 'major',
    codes: ['idempotency-compares-widened'],
  },
  {
    title: 'a conflict has another code',
    edit: ({ operation }) => (operation['x-idempotency'].conflict = 'BAD_SIGNATURE'),
    verdict: 'major',
    codes: ['idempotency-conflict-changed'],
  },
  {
    title: 'the documented timeout rises',
    edit: ({ operation }) => (operation['x-timeout'] = 9),
    verdict: 'minor',
    codes: ['timeout-raised'],
  },
  {
    title: 'examples only',
    edit: ({ operation }) => {
      const { examples } = operation['requestBody'].content['application/json'];
      examples['sell.done'] = { value: { name: 'coffee', kind: 'HOT' } };
      delete examples['sell.slow'];
    },
    verdict: 'patch',
    codes: ['request-example-changed', 'request-example-removed'],
  },
  {
    title: 'a summary has other words',
    edit: ({ operation }) => (operation['summary'] = 'Sell'),
    verdict: 'patch',
    codes: ['documentation'],
  },
  {
    title: 'a schema is taken apart, and says the same',
    edit: ({ document, request, operation }) => {
      const name = `${operation['operationId']}Part`;
      document['components'].schemas[name] = { type: 'object', properties: { when: request['properties'].when } };
      delete request['properties'].when;
      request['allOf'].unshift({ $ref: `#/components/schemas/${name}` });
    },
    verdict: 'none',
    codes: [],
  },
  {
    title: 'a body is no longer required',
    edit: ({ operation }) => delete operation['requestBody'].required,
    verdict: 'minor',
    codes: ['request-field-optional'],
  },
  {
    title: 'an answer is no longer JSON',
    edit: ({ operation }) => {
      const { content } = operation['responses'][200];
      content['text/plain'] = content['application/json'];
      delete content['application/json'];
    },
    verdict: 'major',
    codes: ['answer-media-type-removed', 'answer-media-type-added'],
  },
  {
    title: 'a server goes',
    edit: ({ document }) => document['servers'].pop(),
    verdict: 'major',
    codes: ['server-removed'],
    whole: true,
  },
  {
    title: 'a server comes',
    edit: ({ document }) => document['servers'].push({ url: 'https://more.example' }),
    verdict: 'minor',
    codes: ['server-added'],
    whole: true,
  },
  {
    title: 'something else is signed',
    edit: ({ document }) => (document['components'].securitySchemes.signed['x-signature'].requestContent = '{body}'),
    verdict: 'major',
    codes: ['signature-changed'],
    whole: true,
  },
  {
    title: 'a refusal has another code',
    edit: ({ document }) => (document['x-protocol-results']['request-invalid'] = 'BAD_SIGNATURE'),
    verdict: 'major',
    codes: ['protocol-result-changed'],
    whole: true,
  },
  {
    title: 'a secret is no longer named',
    edit: ({ document }) => document['x-sensitive'].pop(),
    verdict: 'major',
    codes: ['sensitive-removed'],
    whole: true,
  },
  {
    title: 'one more action is repeated',
    edit: ({ document }) => document['x-repeat-actions'].push('mend'),
    verdict: 'minor',
    codes: ['repeat-action-added'],
    whole: true,
  },
];

function remove(list: unknown[], value: unknown): void {
  list.splice(list.indexOf(value), 1);
}

/** The ways a body goes, and whether the caller is who writes it. */
export const directions: readonly (readonly [direction: Direction, side: 'sent' | 'read'])[] = [
  ['request', 'sent'],
  ['answer', 'read'],
  ['webhook-request', 'read'],
  ['webhook-answer', 'sent'],
];
