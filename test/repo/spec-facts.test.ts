import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alipayScheme } from '@countersign/signing';
import { describe, expect, test } from 'vitest';
import { loadContract, pointerTo, resolve, type Contract, type Json } from '../properties/bundled.ts';
import { listOf } from '../properties/rules.ts';
import { apiNames, apis, repository } from './run.ts';

// The result tables of the API documents, written down a second time, from the documents and not from the specs:
// a code that is lost, renamed or moved to another status there shows here.
type Table = Readonly<Record<string, readonly string[]>>;
const documented = JSON.parse(readFileSync(join(repository, 'test/repo/documented-codes.json'), 'utf8')) as Record<
  string,
  Record<string, Record<string, Table>>
>;
const contracts = new Map(await Promise.all(apiNames.map(async (name) => [name, await loadContract(name)] as const)));

const sorted = (table: Readonly<Record<string, Iterable<string>>>): Table =>
  Object.fromEntries(Object.entries(table).map(([status, codes]) => [status, [...codes].sort()]));

const tables = Object.entries(documented).flatMap(([api, operations]) =>
  Object.entries(operations).flatMap(([operation, fields]) =>
    Object.entries(fields).map(
      ([field, table]) => [`${api} ${operation} ${field}`, api, operation, field, table] as const,
    ),
  ),
);

test.each(tables)('%s has the documented codes, each with its status', (_, api, operation, field, table) => {
  const contract = contracts.get(api);
  const message = contract?.messages.find(
    ({ operationId, direction }) => operationId === operation && ['answer', 'notification'].includes(direction),
  );
  if (contract === undefined || message === undefined) throw new Error(`There is no ${operation}.`);
  const isProduct = /^[A-Z_]+$/.test(field);
  const found: Record<string, Set<string>> = {};
  for (const { path, status, codes } of codesOf(contract, message.pointer)) {
    if (path !== (isProduct ? 'result' : field)) continue;
    for (const [code, facts] of Object.entries(codes)) {
      if (isProduct && !listOf(facts['products']).includes(field)) continue;
      (found[status ?? String(facts['status'])] ??= new Set()).add(code);
    }
  }
  expect(sorted(found)).toEqual(sorted(table));
});

interface Codes {
  /** The field that holds them: of an object with a status beside the code, that object. */
  readonly path: string;
  readonly status: string | undefined;
  readonly codes: Readonly<Record<string, Json>>;
}

/** Every `x-result-codes` below a schema, with the field it explains. */
function codesOf(contract: Contract, start: string): Codes[] {
  const found: Codes[] = [];
  const visit = (pointer: string, path: string, inside: readonly string[]): void => {
    const at = resolve(contract.at, pointer);
    const schema = contract.at(at);
    if (typeof schema !== 'object' || schema === null || inside.includes(at)) return;
    const said = schema as Json;
    const next = [...inside, at];
    const codes = said['x-result-codes'] as Codes['codes'] | undefined;
    if (codes !== undefined) {
      const status = (contract.at(at.replace(/resultCode$/, 'resultStatus')) as Json | undefined)?.['const'];
      const isBeside = typeof status === 'string';
      found.push({
        path: isBeside ? path.replace(/\.resultCode$/, '') : path,
        status: isBeside ? status : undefined,
        codes,
      });
    }
    for (const keyword of ['allOf', 'oneOf', 'anyOf'])
      listOf(said[keyword]).forEach((_, index) => visit(pointerTo(at, keyword, index), path, next));
    for (const name of Object.keys(said['properties'] ?? {}))
      visit(pointerTo(at, 'properties', name), path === '' ? name : `${path}.${name}`, next);
    if (said['items'] !== undefined) visit(pointerTo(at, 'items'), `${path}[]`, next);
    // Codes that the documents list and no field carries.
    for (const name of Object.keys(said['$defs'] ?? {})) visit(pointerTo(at, '$defs', name), name, next);
  };
  visit(start, '', []);
  return found;
}

test('every operation and every notification that tells a result has its codes written down', () => {
  for (const [api, contract] of contracts) {
    const wanted = contract.messages
      .filter(({ direction }) => direction === 'answer' || direction === 'notification')
      .filter(({ pointer }) => codesOf(contract, pointer).length > 0)
      .map(({ operationId }) => operationId);
    expect(wanted.length).toBeGreaterThan(7);
    expect(Object.keys(documented[api] ?? {}).sort(), api).toEqual(wanted.sort());
  }
});

test('the documents have as many codes as their tables say', () => {
  const count = (api: string, operation: string, field = 'result'): number =>
    Object.values(documented[api]?.[operation]?.[field] ?? {}).flat().length;
  const antom = ['consult', 'applyToken', 'revoke', 'cancel', 'refund', 'capture', 'inquiryPayment', 'inquiryRefund'];
  expect(antom.map((operation) => count('antom', operation))).toEqual([20, 22, 16, 17, 25, 23, 12, 11]);
  expect(['CASHIER_PAYMENT', 'AGREEMENT_PAYMENT'].map((product) => count('antom', 'pay', product))).toEqual([51, 37]);
  expect(['notifyPayment', 'notifyRefund', 'notifyCapture'].map((id) => count('antom', id))).toEqual([40, 28, 23]);
  expect(count('antom', 'inquiryPayment', 'paymentResultCode')).toBe(37);
  // 12 of the table, and REPEAT_REQ_INCONSISTENT, which the text names.
  expect(count('alipay-plus', 'prepare')).toBe(13);
});

describe.each(apiNames)('%s', (api) => {
  test('its signature scheme is the one that the signing package implements', () => {
    const scheme = contracts.get(api)?.at('#/components/securitySchemes/requestSignature/x-signature');
    expect(scheme).toEqual(alipayScheme);
  });
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

test('every file below openapi is part of a contract: reached from a root document', () => {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const text = readFileSync(file, 'utf8');
    const refs = [
      ...text.matchAll(/\$ref: *["']?([^"'#\s]+\.yaml)/g),
      ...text.matchAll(/^ +[A-Z_]+: (\.\/\S+\.yaml)$/gm),
    ];
    for (const [, ref = ''] of refs) visit(join(file, '..', ref));
  };
  for (const { root } of Object.values(apis)) visit(join(repository, root));
  // Flows name the root document, not the other way round.
  const flows = readdirSync(join(repository, 'openapi'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^[\w-]+\/flows\/[\w-]+\.arazzo\.yaml$/.test(file),
  );
  for (const file of flows) visit(join(repository, 'openapi', file));
  const folder = join(repository, 'openapi');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  expect(files.length).toBeGreaterThan(1000);
  expect(files.filter((file) => !reached.has(join(folder, file)))).toEqual([]);
});

/** The check digit of card numbers (ISO/IEC 7812): a number that fails it is nobody's. */
function isCardNumber(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return /^\d{12,19}$/.test(digits) && sum % 10 === 0;
}

test('no example holds a card number that could be somebody else’s: the one of the documents is all there is', () => {
  const folder = join(repository, 'openapi');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /examples.*\.yaml$/.test(file),
  );
  const cards = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/cardNo: ["']?([^"'\s,}]+)/g)].map(([, card = '']) => card),
  );
  expect(cards.length).toBeGreaterThan(3);
  expect([...new Set(cards.filter(isCardNumber))]).toEqual(['4054695723100768']);
});
