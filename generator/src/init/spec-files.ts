import { linesFile, type SkeletonFile, type SkeletonOptions } from './skeleton-file.ts';

/** The spec: one operation, with its schemas and a pair of examples for each thing that can come of it. */
export function specFiles({ name, envelope }: SkeletonOptions): readonly SkeletonFile[] {
  const file = (path: string, ...lines: readonly string[]) => linesFile(`openapi/${name}/${path}`, ...lines);
  const scenarios = envelope ? [success, refused] : [success];
  return [
    file('openapi.yaml', ...rootLines(name, envelope)),
    file('paths/greetings.yaml', ...pathLines(envelope)),
    file('components/schemas/GreetRequest.yaml', ...requestLines),
    file('components/schemas/GreetResponse.yaml', ...responseLines(envelope)),
    ...(envelope ? [file('components/schemas/GreetResult.yaml', ...resultLines)] : []),
    ...scenarios.flatMap(({ key, summary, sent, result, greeting }) => [
      file(`examples/greet/${key}.request.yaml`, `summary: ${summary}`, 'value:', `  name: ${sent}`),
      file(
        `examples/greet/${key}.200.yaml`,
        `summary: ${summary}`,
        'value:',
        ...(envelope ? ['  result:', ...result.map((line) => `    ${line}`)] : []),
        ...(greeting === undefined ? [] : [`  greeting: ${greeting}`]),
      ),
    ]),
  ];
}

/** A request and its answer, under one key. */
interface Scenario {
  readonly key: string;
  readonly summary: string;
  readonly sent: string;
  readonly result: readonly string[];
  readonly greeting?: string;
}

const success: Scenario = {
  key: 'greet.success',
  summary: 'A name is greeted',
  sent: 'Ada',
  result: ['status: S', 'code: SUCCESS', 'message: Greeted.'],
  greeting: 'Hello, Ada',
};

const refused: Scenario = {
  key: 'greet.param-illegal',
  summary: 'A name is refused',
  sent: '"?"',
  result: ['status: F', 'code: PARAM_ILLEGAL', 'message: A field is missing or wrong.'],
};

const rootLines = (name: string, envelope: boolean): readonly string[] => [
  'openapi: 3.1.0',
  'jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema',
  '',
  'info:',
  `  title: ${JSON.stringify(name)}`,
  '  version: 0.1.0',
  '  description: Says hello. Replace this by what the API is for.',
  '',
  'servers:',
  `  - url: https://${name}.example/api`,
  '    description: Replace this by where the API is.',
  '',
  'tags:',
  '  - name: greetings',
  '    description: Saying hello.',
  '',
  '# Nobody has to prove who they are.',
  'security: []',
  '',
  ...(envelope ? envelopeLines : []),
  'paths:',
  '  /greetings:',
  '    $ref: paths/greetings.yaml',
];

const envelopeLines = [
  '# Every answer carries its outcome in `result`; these are the names of its fields.',
  'x-result-envelope:',
  '  result: result',
  '  status: status',
  '  code: code',
  '  message: message',
  '',
  '# With which code a request is refused that breaks its schema.',
  'x-protocol-results:',
  '  request-invalid: PARAM_ILLEGAL',
  '',
  '# What a caller can be asked to do; each result code names one.',
  'x-actions:',
  '  none: Nothing to do; go on.',
  '  fix-request: Correct the request, then send again.',
  '',
];

const pathLines = (envelope: boolean): readonly string[] => {
  const keys = envelope ? [success.key, refused.key] : [success.key];
  const examples = (kind: string, indent: string) =>
    keys.flatMap((key) => [`${indent}${key}:`, `${indent}  $ref: ../examples/greet/${key}.${kind}.yaml`]);
  return [
    'post:',
    '  operationId: greet',
    '  tags:',
    '    - greetings',
    '  summary: Greet somebody',
    '  description: Gives a greeting for a name.',
    '  requestBody:',
    '    required: true',
    '    content:',
    '      application/json:',
    '        schema:',
    '          $ref: ../components/schemas/GreetRequest.yaml',
    '        examples:',
    ...examples('request', '          '),
    '  responses:',
    '    "200":',
    `      description: ${envelope ? 'The outcome; `result` tells whether it succeeded.' : 'The greeting.'}`,
    '      content:',
    '        application/json:',
    '          schema:',
    '            $ref: ../components/schemas/GreetResponse.yaml',
    '          examples:',
    ...examples('200', '            '),
    ...(envelope ? [] : ['    "400":', '      description: The request breaks its schema.']),
  ];
};

const requestLines = [
  'type: object',
  'description: Whom to greet.',
  'additionalProperties: false',
  'required:',
  '  - name',
  'properties:',
  '  name:',
  '    type: string',
  '    description: As it stands in the greeting.',
  '    minLength: 1',
  '    maxLength: 64',
];

const responseLines = (envelope: boolean): readonly string[] => [
  'type: object',
  'description: The greeting.',
  'required:',
  `  - ${envelope ? 'result' : 'greeting'}`,
  'properties:',
  ...(envelope ? ['  result:', '    $ref: GreetResult.yaml'] : []),
  '  greeting:',
  '    type: string',
  `    description: A line to show${envelope ? '; it comes with a success only' : ''}.`,
  '    maxLength: 128',
];

const resultLines = [
  'description: Outcome of the call. Each code comes with one status only.',
  'oneOf:',
  ...resultForm('Success', 'S', 'SUCCESS', 'Greeted.', 'none', 'Show the greeting.'),
  ...resultForm(
    'Failure',
    'F',
    'PARAM_ILLEGAL',
    'A field is missing or wrong.',
    'fix-request',
    'Look for the field in the message.',
  ),
];

function resultForm(
  title: string,
  status: string,
  code: string,
  message: string,
  action: string,
  furtherAction: string,
): readonly string[] {
  return [
    `- title: ${title}`,
    '  type: object',
    '  required: [status, code, message]',
    '  properties:',
    '    status:',
    '      type: string',
    `      const: ${status}`,
    `      description: ${title}.`,
    '    code:',
    '      type: string',
    '      description: Why.',
    `      enum: [${code}]`,
    '      x-result-codes:',
    `        ${code}:`,
    `          message: ${message}`,
    `          action: ${action}`,
    `          furtherAction: ${furtherAction}`,
    '    message:',
    '      type: string',
    '      description: For people and logs.',
    '      maxLength: 256',
  ].map((line) => `  ${line}`);
}
