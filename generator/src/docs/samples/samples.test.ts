import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readDocs } from '../../site.ts';
import type { Operation } from '../../model/model.ts';
import type { ApiDocs } from '../api-docs.ts';
import { samplesOf } from './samples.ts';

const read = async (name: string): Promise<ApiDocs> => {
  const root = fileURLToPath(new URL(`../../../../test/specs/${name}.yaml`, import.meta.url));
  const docs = await readDocs({ name, root, rootLabel: `${name}.yaml`, outputs: new Map() });
  return { ...docs, clientPackage: `@shop/${name}-client` };
};

const [plain, rest, signed, webhooks] = await Promise.all([
  read('plain'),
  read('rest'),
  read('signed'),
  read('webhooks'),
]);

const operation = ({ model }: ApiDocs, id: string): Operation =>
  model.operations.find((each) => each.id === id) ?? expect.fail(`There is no ${id}.`);
const textOf = (api: ApiDocs, exchange: Operation, label: string): string =>
  samplesOf(exchange, api).find((each) => each.label === label)?.source ?? '';

test('an operation that is signed', () => {
  const openTill = operation(signed, 'openTill');
  expect(textOf(signed, openTill, 'TypeScript')).toMatchInlineSnapshot(`
    "import { createSignedClient } from '@shop/signed-client';

    const signed = createSignedClient({
      gateway: process.env['SIGNED_GATEWAY'],
      clientId: process.env['SIGNED_CLIENT_ID']!,
      privateKey: process.env['SIGNED_PRIVATE_KEY']!,
      gatewayPublicKey: process.env['SIGNED_PUBLIC_KEY']!,
    });

    const outcome = await signed.tills.openTill({ kind: 'FLOAT', float: 100, shift: { hours: 8 } });

    switch (outcome.status) {
      case 'S':
        console.log(outcome.data.till);
        break;
      case 'F':
        console.error(outcome.code, outcome.action, outcome.message);
        break;
      case 'U': // in process, or unknown: ask by signed.tills.waitForTill
        console.warn(outcome.code, outcome.action);
        break;
    }"
  `);
  expect(textOf(signed, openTill, 'curl')).toMatchInlineSnapshot(`
    "# Signed with the RSA key in the PEM file that SIGNED_PRIVATE_KEY_FILE names.
    server=https://tills.example/v9/sandbox/api
    gateway=\${SIGNED_GATEWAY:-$server}
    case \${gateway#*://} in */?*) ;; *) gateway=\${gateway%/}/v9/sandbox/api ;; esac
    url=\${gateway%/}/v1/tills/open
    target=/\${url#*://*/}
    body='{
      "kind": "FLOAT",
      "float": "100",
      "shift": {
        "hours": "8"
      }
    }'
    request_time=$(date +%s)000
    signature=$(
      printf '%s %s\\n%s.%s.%s' POST "$target" "\${SIGNED_CLIENT_ID:?}" "$request_time" "$body" |
        openssl dgst -sha256 -sign "\${SIGNED_PRIVATE_KEY_FILE:?}" |
        openssl base64 -A | sed 's/+/%2B/g; s|/|%2F|g; s/=/%3D/g'
    )

    printf '%s' "$body" | curl --silent --show-error "$url" \\
      --header 'content-type: application/json; charset=UTF-8' \\
      --header "client-id: $SIGNED_CLIENT_ID" \\
      --header "request-time: $request_time" \\
      --header "signature: algorithm=RSA256,keyVersion=1,signature=\${signature:?}" \\
      --data-binary @-"
  `);
});

test('an operation without envelope and signature', () => {
  const createPet = operation(plain, 'createPet');
  expect(textOf(plain, createPet, 'TypeScript')).toMatchInlineSnapshot(`
    "import { createPlainClient } from '@shop/plain-client';

    const plain = createPlainClient({
      gateway: process.env['PLAIN_GATEWAY'],
    });

    const { data, response } = await plain.pets.createPet({ body: { name: 'Tom', bornAt: '2020-01-01T00:00:00+00:00' } });

    console.log(response.status, data);"
  `);
  expect(textOf(plain, createPet, 'curl')).toMatchInlineSnapshot(`
    "server=https://pets.example/api
    gateway=\${PLAIN_GATEWAY:-$server}
    case \${gateway#*://} in */?*) ;; *) gateway=\${gateway%/}/api ;; esac
    curl --silent --show-error "\${gateway%/}"/pets \\
      --header 'content-type: application/json; charset=UTF-8' \\
      --data-binary '{
      "name": "Tom",
      "bornAt": "2020-01-01T00:00:00+00:00"
    }'"
  `);
});

test('parameters that have to be given are', () => {
  expect(textOf(plain, operation(plain, 'getPet'), 'TypeScript')).toContain(
    `getPet({ params: { path: { petId: 'petId' } } })`,
  );
  expect(textOf(plain, operation(plain, 'getPet'), 'curl')).toContain(`"\${gateway%/}"/pets/petId`);
  expect(textOf(rest, operation(rest, 'paths'), 'curl')).toContain(`"\${gateway%/}"'/orders?page=1'`);
});

test('a notification, and one that is a question', () => {
  const sources = webhooks.model.webhooks.map((webhook) => samplesOf(webhook, webhooks)[0]?.source ?? '');
  expect(sources.map((source) => /handle\(request, \{\n(.*?)\n {2}\}\);/s.exec(source)?.[1])).toMatchInlineSnapshot(`
    [
      "    sold: ({ data }) => console.log(data.kind, data.saleId),",
      "    asked: () => ({ more: 'true' }),",
      "    closed: ({ webhook }) => console.log(webhook),",
    ]
  `);
  expect(sources[0]).toContain("import { createWebhooksReceiver } from '@shop/webhooks-client';");
  // One of them has to be answered with a signature.
  expect(sources[0]).toContain("privateKey: process.env['WEBHOOKS_PRIVATE_KEY']!,");
});

test('without a client there is nothing to import, and without an example nothing to send', () => {
  const { clientPackage: _, ...bare } = signed;
  const openTill = operation(signed, 'openTill');
  expect(samplesOf(openTill, bare).map(({ label }) => label)).toEqual(['curl']);
  expect(samplesOf({ ...openTill, scenarios: [] }, signed)).toEqual([]);
});

test('a call that changes something says whom to ask', () => {
  const openTill = operation(signed, 'openTill');
  expect(textOf(signed, openTill, 'TypeScript')).toContain('ask by signed.tills.waitForTill');
  const { effect: _, ...harmless } = openTill;
  expect(textOf(signed, harmless, 'TypeScript')).toContain(`case 'U':\n`);
});

test('an answer that may hold a secret is not printed', () => {
  const model = { ...plain.model, sensitive: ['bornAt'] };
  const sample = textOf({ ...plain, model }, operation(plain, 'createPet'), 'TypeScript');
  expect(sample).toContain('const { response } = await plain.pets.createPet(');
  expect(sample).toMatch(/^console\.log\(response\.status\);$/m);
});

test('a value that would be another header or another path has no sample', () => {
  const getPet = operation(plain, 'getPet');
  const withValue = (place: string, example: string): string => {
    const parameters = [{ name: 'petId', in: place, required: true, example }];
    const texts = { ...plain.texts, argumentsAt: () => ({ parameters, foreignBody: false }) };
    return textOf({ ...plain, texts }, getPet, 'curl');
  };
  expect(withValue('path', 'tom')).toContain('/pets/tom');
  expect(withValue('path', '..')).toBe('');
  expect(withValue('header', 'a\nEvil: 1')).toBe('');
});

test('HEAD is asked for as what it is: curl would wait for a body', () => {
  const head = { ...operation(plain, 'getPet'), method: 'head' as const };
  expect(textOf(plain, head, 'curl')).toContain('--head');
});

test('what a sample prints is no secret', () => {
  const openTill = operation(signed, 'openTill');
  expect(textOf(signed, openTill, 'TypeScript')).toContain('console.log(outcome.data.till)');
  const secretive = { ...signed, model: { ...signed.model, sensitive: ['till'] } };
  expect(textOf(secretive, openTill, 'TypeScript')).toContain('console.log(outcome.code)');
});

test('a client called as something else in the sample gets another name', () => {
  const model = { ...signed.model, name: 'outcome' };
  const source = textOf({ ...signed, model }, operation(signed, 'openTill'), 'TypeScript');
  expect(source).toContain('const outcome_ = createOutcomeClient({');
  expect(source).toContain('const outcome = await outcome_.tills.openTill(');
});

test('the signed text is that of the contract, and a signature of another kind has no sample', () => {
  const openTill = operation(signed, 'openTill');
  const { signature } = signed.model;
  if (signature === undefined) throw new Error('It does not sign.');
  const sign = (changes: Partial<typeof signature>): string =>
    textOf({ ...signed, model: { ...signed.model, signature: { ...signature, ...changes } } }, openTill, 'curl');
  expect(sign({ requestContent: "100% of {body}\n{request-time}\\'" })).toContain(
    `printf '100%% of %s\\n%s\\\\'\\''' "$body" "$request_time" |`,
  );
  expect(sign({ requestContent: '{body}{nonce}' })).toBe('');
  expect(sign({ algorithm: 'ES256' })).toBe('');
  expect(sign({ headers: { ...signature.headers, clientId: 'a"b' } })).toBe('');
});

test('the time is written as the contract shows it', () => {
  const openTill = operation(signed, 'openTill');
  const withTime = (example: string): string => {
    const parameter = { name: 'Request-Time', in: 'header', required: true, example };
    const texts = { ...signed.texts, argumentsAt: () => ({ parameters: [parameter], foreignBody: false }) };
    return /request_time=.*/.exec(textOf({ ...signed, texts }, openTill, 'curl'))?.[0] ?? '';
  };
  expect(withTime('1685599933871')).toBe('request_time=$(date +%s)000');
  expect(withTime('1685599933')).toBe('request_time=$(date +%s)');
  expect(withTime('2019-07-12T12:08:56+05:30')).toBe('request_time=$(date -u +%Y-%m-%dT%H:%M:%SZ)');
});

test('without the variable the sandbox is called, never production', () => {
  const openTill = operation(signed, 'openTill');
  const gateway = (servers: ApiDocs['model']['servers']): string =>
    textOf({ ...signed, model: { ...signed.model, servers } }, openTill, 'curl').split('url=')[0] ?? '';
  const production = { url: 'https://tills.example/api', environment: 'production' };
  const sandbox = { url: 'https://sandbox.example/', environment: 'sandbox' };
  expect(gateway([production, sandbox])).toContain(
    'server=https://sandbox.example/\ngateway=${SIGNED_GATEWAY:-$server}\n',
  );
  expect(gateway([production])).toContain('gateway=\ngateway=${SIGNED_GATEWAY:?}\ncase ${gateway#*://} in */?*)');
  expect(gateway([{ url: '/api' }])).toContain('gateway=${SIGNED_GATEWAY:?}\n');
  expect(gateway([])).not.toContain('case');
});
