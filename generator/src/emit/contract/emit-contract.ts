import type { ApiModel, Operation } from '../../model/model.ts';
import { compactLiteral, ident, literal, propertyKey } from '../../print/code.ts';
import { createSourceFile, type GeneratedFile, type SourceFile } from '../../print/source-file.ts';
import { documentFile } from '../document-file.ts';
import type { Sources } from '../../load/list-sources.ts';
import type { Emitter } from '../emitter.ts';
import { buildCases, type BuiltCases } from './build-cases.ts';
import { checkFlows } from './check-flows.ts';
import { flowsFile, flowsTestFile } from './flows-file.ts';
import { createJudge, type Judge } from './judge.ts';

/** One suite an operation, with its scenarios and cases as data, and a test file that runs it; the runner is `@countersign/contract-kit`. */
export const emitContract: Emitter = async ({ model, document, report, sources }) => {
  const judge = createJudge(document);
  const suites = model.operations.flatMap((operation) => {
    const reason = whyNone(operation);
    if (reason === undefined) return [suiteFile(model, operation, buildCases(model, operation, judge, report), judge)];
    report('UNSUPPORTED', operation.pointer, `${operation.id} has no contract suite: ${reason}.`, 'warning');
    return [];
  });
  const tested = model.operations.filter((operation) => whyNone(operation) === undefined);
  checkFlows(model, (operation) => tested.includes(operation), judge, report);
  return [
    documentFile(document, model.root),
    apiFile(model, sources),
    ...suites,
    ...tested.map((operation) => testFile(model, operation)),
    suitesFile(model, tested),
    ...(model.flows.length === 0 ? [] : [flowsFile(model), flowsTestFile(model)]),
  ];
};

/** A suite sends bodies, each made from an example. */
function whyNone({ needsParameters, request, scenarios }: Operation): string | undefined {
  if (needsParameters) return 'it takes parameters beside its body';
  if (request === undefined) return 'it takes no JSON body';
  return scenarios.some((scenario) => scenario.request !== undefined) ? undefined : 'its request has no example';
}

/**
 * `api.ts`
 *
 *     export const api: ContractApi = { name: 'tills', document, envelope: {…}, signature: {…}, refusals: {…}, servers: […], sensitive: […], sources: {…} };
 */
function apiFile(model: ApiModel, sources: Sources): GeneratedFile {
  const f = createSourceFile('api.ts', model.root);
  const document = f.importJson('document', './document.json');
  f.doc(`${model.title}: what every suite of it shares.`, { tags: [`@generated from ${model.root}`] });
  f.print`export const api: ${f.importType('ContractApi', '@countersign/contract-kit')} = {`;
  f.print`  name: ${literal(model.name)},`;
  f.print`  ${document},`;
  if (model.envelope) f.print`  envelope: ${literal(model.envelope)},`;
  if (model.signature) f.print`  signature: ${literal(model.signature)},`;
  const refusals = Object.entries(model.protocolResults).map(([reason, { code, status }]) => [
    reason,
    { code, status },
  ]);
  f.print`  refusals: ${literal(Object.fromEntries(refusals))},`;
  if (model.servers.length > 0) {
    f.print`  servers: [`;
    for (const { description: _, ...server } of model.servers) f.print`    ${literal(server)},`;
    f.print`  ],`;
  }
  if (model.sensitive.length > 0) f.print`  sensitive: ${literal(model.sensitive)},`;
  f.print`  sources: {`;
  for (const [pointer, file] of Object.entries(sources)) f.print`    ${propertyKey(pointer)}: ${literal(file)},`;
  f.print`  },`;
  f.print`};`;
  return f.toFile();
}

/** What a suite goes by in a module. Every name may be taken by the language, as `delete` is. */
const constantOf = ({ name }: Operation): string => `${name}Suite`;

const suitePath = ({ name }: Operation): string => `${name}.suite.ts`;

/**
 * `<operation>.test.ts`
 *
 *     contractSuite(api, consultSuite);
 */
function testFile(model: ApiModel, operation: Operation): GeneratedFile {
  const f = createSourceFile(`${operation.name}.test.ts`, model.root);
  const define = f.import('contractSuite', '@countersign/contract-kit/vitest');
  const api = f.import('api', './api.ts');
  const suite = f.import(constantOf(operation), `./${suitePath(operation)}`);
  f.print`${define}(${api}, ${suite});`;
  return f.toFile();
}

/**
 * `suites.ts`
 *
 *     export const suites: readonly ContractSuite[] = [applyTokenSuite, consultSuite];
 */
function suitesFile(model: ApiModel, operations: readonly Operation[]): GeneratedFile {
  const f = createSourceFile('suites.ts', model.root);
  const type = f.importType('ContractSuite', '@countersign/contract-kit');
  f.doc(`${model.title}: all suites, in the order of the spec.`, { tags: [`@generated from ${model.root}`] });
  f.print`export const suites: readonly ${type}[] = [`;
  for (const operation of operations) f.print`  ${f.import(constantOf(operation), `./${suitePath(operation)}`)},`;
  f.print`];`;
  return f.toFile();
}

/**
 * `<operation>.suite.ts`
 *
 *     export const consultSuite: ContractSuite = { id: 'consult', …, scenarios: {…}, cases: […] };
 */
function suiteFile(model: ApiModel, operation: Operation, built: BuiltCases, judge: Judge): GeneratedFile {
  const { request, response } = operation;
  const answer = response && judge.locate(response.pointer);
  const f = createSourceFile(suitePath(operation), model.root);
  const type = f.importType('ContractSuite', '@countersign/contract-kit');
  f.doc(operation.summary ?? '', { tags: [`@generated from ${operation.pointer}`] });
  f.print`export const ${ident(constantOf(operation))}: ${type} = {`;
  f.print`  id: ${literal(operation.id)},`;
  f.print`  pointer: ${literal(judge.locate(operation.pointer) ?? operation.pointer)},`;
  f.print`  method: ${literal(operation.method)},`;
  f.print`  path: ${literal(operation.path)},`;
  f.print`  signed: ${literal(operation.signed)},`;
  f.print`  mediaType: ${literal(request?.mediaType ?? 'application/json')},`;
  if (response) f.print`  status: ${literal(response.status)},`;
  if (answer !== undefined) f.print`  response: ${literal(answer)},`;
  printResults(f, operation);
  if (operation.echo) f.print`  echo: ${literal(operation.echo)},`;
  if (operation.idempotency) f.print`  idempotency: ${literal(operation.idempotency)},`;
  printScenarios(f, operation);
  printCases(f, built);
  printConstraints(f, built);
  f.print`};`;
  return f.toFile();
}

/** `results: { S: ['SUCCESS'], F: […], U: […] },` */
function printResults(f: SourceFile, { results = [] }: Operation): void {
  const statuses = [...new Set(results.map(({ status }) => status))];
  if (statuses.length === 0) return f.print`  results: {},`;
  f.print`  results: {`;
  for (const status of statuses) {
    f.print`    ${propertyKey(status)}: ${literal(results.filter((each) => each.status === status).map(({ code }) => code))},`;
  }
  f.print`  },`;
}

function printScenarios(f: SourceFile, { scenarios }: Operation): void {
  f.print`  scenarios: {`;
  for (const { key, code, request, response } of scenarios) {
    f.print`    ${propertyKey(key)}: {`;
    if (code !== undefined) f.print`      code: ${literal(code)},`;
    if (request !== undefined) f.print`      request: ${literal(request)},`;
    if (response !== undefined) f.print`      response: ${literal(response)},`;
    f.print`    },`;
  }
  f.print`  },`;
}

/** The cases, field by field. */
function printCases(f: SourceFile, { groups }: BuiltCases): void {
  f.print`  cases: [`;
  for (const { label, cases } of groups) {
    f.comment(label, 4);
    for (const each of cases) f.print`    ${compactLiteral(each)},`;
  }
  f.print`  ],`;
}

/** Every rule at every field, one a line. */
function printConstraints(f: SourceFile, { constraints }: BuiltCases): void {
  f.print`  constraints: [`;
  for (const each of constraints) f.print`    ${literal(each)},`;
  f.print`  ],`;
}
