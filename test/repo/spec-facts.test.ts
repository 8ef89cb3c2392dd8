import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alipayScheme } from '@countersign/signing';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { repository } from './run.ts';

// The result tables of the API documents, written down a second time, from the documents and not from the specs:
// a code that is lost, renamed or moved to another status there shows here.
const common = {
  S: ['SUCCESS'],
  F: [
    ...['ACCESS_DENIED', 'CLIENT_FORBIDDEN_ACCESS_API', 'INVALID_ACCESS_TOKEN', 'INVALID_API', 'INVALID_CLIENT_STATUS'],
    ...['INVALID_SIGNATURE', 'KEY_NOT_FOUND', 'NO_INTERFACE_DEF', 'NO_PAY_OPTIONS', 'OAUTH_FAILED', 'PARAM_ILLEGAL'],
    ...['PROCESS_FAIL', 'SYSTEM_ERROR', 'UNKNOWN_CLIENT'],
  ],
  U: ['REQUEST_TRAFFIC_EXCEED_LIMIT', 'UNKNOWN_EXCEPTION'],
};
const documented = {
  consult: {
    ...common,
    F: [...common.F, 'MERCHANT_NOT_REGISTERED', 'PAYMENT_NOT_QUALIFIED', 'RISK_REJECT'],
  },
  applyToken: {
    ...common,
    F: [...common.F, 'INVALID_AUTHCODE', 'INVALID_REFRESH_TOKEN', 'USER_NOT_EXIST', 'USER_STATUS_ABNORMAL'],
    U: [...common.U, 'AUTH_IN_PROCESS'],
  },
};
const counts = { consult: 20, applyToken: 22 };

const read = (path: string) => parse(readFileSync(join(repository, 'openapi', path), 'utf8'));

describe.each(['consult', 'applyToken'] as const)('%s', (operation) => {
  const schema = operation.replace(/^./, (letter) => letter.toUpperCase());
  const branches = read(`antom/components/schemas/${schema}Result.yaml`).oneOf as {
    properties: {
      resultStatus: { const: string };
      resultCode: { enum: string[]; 'x-result-codes': Record<string, { message: string }> };
    };
  }[];

  test('has the documented codes, each with its status', () => {
    const written = branches.map(({ properties }) => [
      properties.resultStatus.const,
      properties.resultCode.enum.toSorted(),
    ]);
    const wanted = Object.entries(documented[operation]).map(([status, codes]) => [status, codes.toSorted()]);
    expect(written).toEqual(wanted);
    expect(branches.flatMap(({ properties }) => properties.resultCode.enum)).toHaveLength(counts[operation]);
  });

  test('has a request and a response example for every code', () => {
    for (const code of branches.flatMap(({ properties }) => properties.resultCode.enum)) {
      const key = `${operation}.${code.toLowerCase().replaceAll('_', '-')}`;
      expect(read(`antom/examples/${operation}/${key}.request.yaml`)).toHaveProperty('value');
      expect(read(`antom/examples/${operation}/${key}.200.yaml`).value.result.resultCode).toBe(code);
    }
  });
});

test('the signature scheme of the specs is the one that the signing package implements', () => {
  const scheme = read('antom/components/securitySchemes/requestSignature.yaml')['x-signature'];
  expect(scheme).toEqual(alipayScheme);
});

test('every x- field in use is listed in openapi/README.md, and every listed one is in use', () => {
  const files = readdirSync(join(repository, 'openapi'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  const used = new Set(
    files
      .flatMap(
        (file) => readFileSync(join(repository, 'openapi', file), 'utf8').match(/^\s*(?:- )?x-[a-zA-Z-]+(?=:)/gm) ?? [],
      )
      .map((field) => field.replace(/^[\s-]*(?=x-)/, '')),
  );
  const readme = readFileSync(join(repository, 'openapi/README.md'), 'utf8');
  const listed = new Set([...readme.matchAll(/^\| `(x-[a-zA-Z-]+)`/gm)].map(([, field = '']) => field));
  expect([...used].sort()).toEqual([...listed].sort());
});

test('every file below openapi/antom is part of the contract: reached from its root document', () => {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const refs = readFileSync(file, 'utf8').matchAll(/\$ref: *["']?([^"'#\s]+\.yaml)/g);
    for (const [, ref = ''] of refs) visit(join(file, '..', ref));
  };
  const folder = join(repository, 'openapi');
  visit(join(folder, 'antom/openapi.yaml'));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => !reached.has(join(folder, file)))).toEqual([]);
});
