import { describe, expect, test } from 'vitest';
import type { OasDocument } from '../load/oas.ts';
import { buildEnvelope, buildProtocolResults, buildServers, buildSignature, type Protocol } from './build-facts.ts';
import type { Operation } from './model.ts';
import { createReport } from './report.ts';

/** What is built from the parts of a document, and code, pointer and message of what was found. */
function build<T>(
  make: (document: OasDocument, report: ReturnType<typeof createReport>['report']) => T,
  parts: object,
) {
  const { report, problems } = createReport((pointer) => ({ file: '', line: 1, column: 1, pointer }));
  const document = { openapi: '3.1.0', info: { title: 'Tills', version: '1' }, ...parts } as OasDocument;
  const built = make(document, report);
  return { built, found: problems.map(({ code, place, message }) => [code, place.pointer, message]) };
}

describe('servers', () => {
  const servers = (...list: readonly object[]) => build(buildServers, { servers: list });

  test('variables stand as their defaults; a path alone is a server too', () => {
    const variables = { region: { default: 'eu' }, version: { default: 'v2' } };
    const { built, found } = servers({ url: 'https://{region}.tills.example/{version}', variables }, { url: '/v1' });
    expect(built).toEqual([{ url: 'https://eu.tills.example/v2' }, { url: '/v1' }]);
    expect(found).toEqual([]);
  });

  test.each([
    ['http://[bad', {}, '"http://[bad" is no URL.'],
    ['https://{host}/v1', {}, '{host} in https://{host}/v1 has no default.'],
    ['https://{toString}/v1', {}, '{toString} in https://{toString}/v1 has no default.'],
    ['https://{host}/v1', { host: { default: 'a b' } }, '"https://a b/v1" is no URL.'],
  ])('%s %j is refused where it stands', (url, variables, message) => {
    const { found } = servers({ url: 'https://tills.example' }, { url, variables });
    expect(found).toEqual([['SERVER_INVALID', '#/servers/1/url', message]]);
  });
});

describe('the envelope', () => {
  const envelope = { result: 'r', status: 's', code: 'c', message: 'm' };

  test('is absent or whole', () => {
    expect(build(buildEnvelope, {})).toEqual({ built: undefined, found: [] });
    expect(build(buildEnvelope, { 'x-result-envelope': envelope })).toEqual({ built: envelope, found: [] });
  });

  test.each([
    [null],
    ['result'],
    [7],
    [[]],
    [[envelope]],
    [{}],
    [{ ...envelope, code: 7 }],
    [{ ...envelope, code: '' }],
  ])('%j is malformed', (fact) => {
    const { built, found } = build(buildEnvelope, { 'x-result-envelope': fact });
    expect(built).toBeUndefined();
    expect(found).toEqual([['FACT_MALFORMED', '#/x-result-envelope', expect.stringContaining('code')]]);
  });
});

describe('the signature', () => {
  const headers = { signature: 'a', clientId: 'b', requestTime: 'c', responseTime: 'd' };
  const signature = { algorithm: 'RSA256', requestContent: 'q', responseContent: 'p', headers };
  const signed = (fact: unknown) => ({
    security: [{ signed: [] }],
    components: { securitySchemes: { signed: { type: 'apiKey', 'x-signature': fact } } },
  });
  const at = '#/components/securitySchemes/signed/x-signature';

  test('is read from the scheme in force', () => {
    expect(build(buildSignature, signed(signature))).toEqual({ built: signature, found: [] });
    expect(build(buildSignature, { ...signed(signature), security: [] })).toEqual({ built: undefined, found: [] });
  });

  test.each([
    [null, [at, `${at}/headers`]],
    ['RSA256', [at, `${at}/headers`]],
    [{ ...signature, algorithm: null }, [at]],
    [{ ...signature, headers: undefined }, [`${at}/headers`]],
    [{ ...signature, headers: null }, [`${at}/headers`]],
    [{ ...signature, headers: [] }, [`${at}/headers`]],
  ])('%j is malformed, never taken for unsigned', (fact, pointers) => {
    const { built, found } = build(buildSignature, signed(fact));
    expect(built).toBeUndefined();
    expect(found.map(([code, pointer]) => [code, pointer])).toEqual(pointers.map((p) => ['FACT_MALFORMED', p]));
  });

  test('of a scheme that does not exist is told, for without it nothing would be signed', () => {
    const { found } = build(buildSignature, { ...signed(signature), security: [{ sigend: [] }] });
    expect(found).toEqual([['REF_UNRESOLVED', '#/security/0/sigend', 'There is no security scheme "sigend".']]);
  });
});

describe('protocol results', () => {
  const result = { code: 'BAD', status: 'F', message: 'm' } as const;
  const envelope = { result: 'r', status: 's', code: 'c', message: 'm' };
  const signature = {} as Protocol['signature'];
  const operations = [{ results: [result] }] as unknown as readonly Operation[];
  const results = (fact: unknown, protocol: Partial<Protocol> = {}) =>
    build(
      (document, report) =>
        buildProtocolResults(document, { operations, envelope: undefined, signature: undefined, ...protocol }, report),
      fact === undefined ? {} : { 'x-protocol-results': fact },
    );

  test('take status and message from the result tables', () => {
    const both = { 'request-invalid': 'BAD', 'signature-invalid': 'BAD' };
    expect(results(both, { envelope, signature })).toEqual({
      built: { 'request-invalid': result, 'signature-invalid': result },
      found: [],
    });
    expect(results(undefined)).toEqual({ built: {}, found: [] });
  });

  test.each([[null], ['BAD'], [7], [['BAD']]])('%j is malformed', (fact) => {
    expect(results(fact, { envelope }).found).toEqual([
      ['FACT_MALFORMED', '#/x-protocol-results', `Wanted is a code by reason; found ${JSON.stringify(fact)}.`],
    ]);
  });

  test.each([null, 7, { code: 'BAD' }, 'toString'])('the code %j is unknown', (code) => {
    expect(results({ 'request-invalid': code }).found).toEqual([
      [
        'RESULT_CODE_UNKNOWN',
        '#/x-protocol-results/request-invalid',
        `${JSON.stringify(code)} is in no result schema.`,
      ],
    ]);
  });

  test.each([
    ['none', undefined, {}, '#/x-result-envelope', 'request-invalid'],
    ['none, signed', undefined, { signature }, '#/x-result-envelope', 'request-invalid and signature-invalid'],
    ['an empty table', {}, {}, '#/x-protocol-results', 'request-invalid'],
    ['half of them, signed', { 'request-invalid': 'BAD' }, { signature }, '#/x-protocol-results', 'signature-invalid'],
  ])('with an envelope, %s is too little', (_, fact, protocol, pointer, missing) => {
    expect(results(fact, { envelope, ...protocol }).found).toEqual([
      ['FACT_MALFORMED', pointer, `With an envelope, x-protocol-results wants a code for ${missing}.`],
    ]);
  });
});
