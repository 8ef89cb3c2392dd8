import { join } from 'node:path';
import ts from 'typescript-api';
import { describe, expect, test } from 'vitest';
import { repository } from './run.ts';

// The repository compiles with TypeScript 7, which offers no API to look at types; the version before it does.

const clients = { antom: 'antom-client', 'alipay-plus': 'alipay-plus-client' };

/** The types of a client, and the checker that knows them. */
function open(client: string) {
  const file = join(repository, 'packages', client, 'src/index.ts');
  const { config } = ts.readConfigFile(join(repository, 'tsconfig.base.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repository);
  const program = ts.createProgram([file], { ...options, noEmit: true, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} is no module.`);
  return { checker, exports: checker.getExportsOfModule(module) };
}

/** Maps whose keys depend on the payment method, and which the documents leave open: a key that no document names is `unknown`. */
const isFreeForm = (hole: string): boolean =>
  /\.?paymentMethodMetaData(\.channelOptionBill)?\.\*: unknown$/i.test(hole);

const holes = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never;

/** Paths of the members of a type, at any depth, that are `unknown`, `never` or `any`; and how many members were looked at. */
function holesIn(checker: ts.TypeChecker, type: ts.Type, name: string) {
  const found: string[] = [];
  let count = 0;
  const seen = new Set<ts.Type>();
  const visit = (each: ts.Type, path: string): void => {
    if ((each.flags & holes) !== 0) found.push(`${path}: ${checker.typeToString(each)}`);
    if (seen.has(each)) return;
    seen.add(each);
    if (each.isUnion()) return each.types.forEach((member) => visit(member, path));
    const items = checker.getIndexTypeOfType(each, ts.IndexKind.Number);
    if (checker.isArrayType(each) || checker.isTupleType(each)) return items && visit(items, `${path}[]`);
    if ((each.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0 || isForeign(each)) return undefined;
    const others = checker.getIndexTypeOfType(each, ts.IndexKind.String);
    if (others) visit(others, `${path}.*`);
    for (const property of checker.getPropertiesOfType(each)) {
      count += 1;
      visit(checker.getTypeOfSymbol(property), `${path}.${property.name}`);
    }
    return undefined;
  };
  visit(type, name);
  return { found, count };
}

/** A Date, a URL, a string with a brand: nothing of the contract is inside. */
const isForeign = (type: ts.Type): boolean =>
  (type.isIntersection() && type.types.some((member) => (member.flags & ts.TypeFlags.StringLike) !== 0)) ||
  ['Date', 'URL', 'JsonObject'].includes((type.symbol as ts.Symbol | undefined)?.name ?? '');

describe.each(Object.entries(clients))('%s', (_, client) => {
  const { checker, exports } = open(client);
  const typeOf = (name: string): ts.Type => {
    const symbol = exports.find((each) => each.name === name);
    if (symbol === undefined) throw new Error(`${client} exports no ${name}.`);
    return checker.getDeclaredTypeOfSymbol(
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    );
  };

  test('no documented field of a schema is unknown, never or any', () => {
    const components = typeOf('components');
    const schemas = components.getProperty('schemas');
    if (schemas === undefined) throw new Error('There are no schemas.');
    const { found, count } = holesIn(checker, checker.getTypeOfSymbol(schemas), 'schemas');
    expect(count).toBeGreaterThan(100);
    expect(found.filter((hole) => !isFreeForm(hole))).toEqual([]);
  });

  test('nor is one of what operations take', () => {
    const names = exports.map(({ name }) => name).filter((name) => name.endsWith('Input'));
    expect(names.length).toBeGreaterThan(7);
    for (const name of names) {
      const { found } = holesIn(checker, typeOf(name), name);
      expect(found.filter((hole) => !isFreeForm(hole))).toEqual([]);
    }
  });

  test('every outcome lets a code through that the contract does not know', () => {
    const names = exports.map(({ name }) => name).filter((name) => name.endsWith('Outcome'));
    expect(names.length).toBeGreaterThan(7);
    const known = names.map((name) => {
      const member = typeOf(name).getProperty('known');
      return [name, member && checker.typeToString(checker.getTypeOfSymbol(member))];
    });
    expect(known).toEqual(names.map((name) => [name, 'boolean']));
  });

  test('nor is one of what operations return', () => {
    const names = exports.map(({ name }) => name).filter((name) => name.endsWith('Outcome'));
    for (const name of names) {
      const outcome = typeOf(name);
      const data = outcome.getProperty('data');
      if (data === undefined) throw new Error(`${name} has no data.`);
      const { found, count } = holesIn(checker, checker.getTypeOfSymbol(data), `${name}.data`);
      expect(found).toEqual([]);
      expect(count, name).toBeGreaterThan(0);
    }
  });
});

test('a hole is found where there is one', () => {
  const file = join(repository, 'holes.ts');
  const text =
    'export interface T { a: { b?: (string | unknown[])[] }; c: string & number; d: "x"; e?: { f: any }; g: Record<string, never> }';
  const host = ts.createCompilerHost({});
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, text, version) : getSourceFile(name, version);
  const program = ts.createProgram([file], { strict: true, types: [] }, host);
  const checker = program.getTypeChecker();
  const declaration = program.getSourceFile(file)?.statements[0];
  if (declaration === undefined) throw new Error('There is a declaration.');
  expect(holesIn(checker, checker.getTypeAtLocation(declaration), 'T').found).toEqual([
    'T.a.b[][]: unknown',
    'T.c: never',
    'T.e.f: any',
    'T.g.*: never',
  ]);
});
