import type { ApiModel, Flow, FlowCall, FlowInclusion, FlowStep, Operation } from '../../model/model.ts';
import { literal } from '../../print/code.ts';
import { createSourceFile, type GeneratedFile, type SourceFile } from '../../print/source-file.ts';

/**
 * `flows.ts`
 *
 *     export const flows: readonly Flow[] = [{ id: 'refund-once', summary: '…', steps: [{ id: 'pay', operation: 'pay', … }] }];
 */
export function flowsFile(model: ApiModel): GeneratedFile {
  const f = createSourceFile('flows.ts', model.root);
  const type = f.importType('Flow', '@countersign/contract-kit');
  const operations = new Map(model.operations.map((operation) => [operation.id, operation]));
  f.doc(`${model.title}: its flows, in the order of their files.`, { tags: [`@generated from ${model.root}`] });
  f.print`export const flows: readonly ${type}[] = [`;
  for (const flow of model.flows) printFlow(f, flow, operations);
  f.print`];`;
  return f.toFile();
}

/** `flows.test.ts`: `contractFlows(api, flows, suites);` */
export function flowsTestFile(model: ApiModel): GeneratedFile {
  const f = createSourceFile('flows.test.ts', model.root);
  const define = f.import('contractFlows', '@countersign/contract-kit/vitest');
  const [api, flows, suites] = [
    f.import('api', './api.ts'),
    f.import('flows', './flows.ts'),
    f.import('suites', './suites.ts'),
  ];
  f.print`${define}(${api}, ${flows}, ${suites});`;
  return f.toFile();
}

function printFlow(f: SourceFile, flow: Flow, operations: ReadonlyMap<string, Operation>): void {
  const { id, summary, source, asks, dependsOn, steps, outputs } = flow;
  f.print`  {`;
  f.print`    id: ${literal(id)},`;
  f.print`    summary: ${literal(summary)},`;
  f.print`    source: ${literal(source)},`;
  if (Object.keys(asks).length > 0) f.print`    asks: ${literal(asks)},`;
  if (dependsOn.length > 0) f.print`    dependsOn: ${literal(dependsOn)},`;
  f.print`    steps: [`;
  for (const step of steps) printStep(f, step, operations);
  f.print`    ],`;
  if (Object.keys(outputs).length > 0) f.print`    outputs: ${literal(outputs)},`;
  f.print`  },`;
}

function printStep(f: SourceFile, step: FlowStep, operations: ReadonlyMap<string, Operation>): void {
  f.print`      {`;
  f.print`        id: ${literal(step.id)},`;
  if (step.kind === 'call') printCall(f, step, operations.get(step.operation));
  else printInclusion(f, step);
  if (Object.keys(step.outputs).length > 0) f.print`        outputs: ${literal(step.outputs)},`;
  f.print`      },`;
}

function printInclusion(f: SourceFile, { flow, inputs }: FlowInclusion): void {
  f.print`        flow: ${literal(flow)},`;
  f.print`        inputs: ${literal(inputs)},`;
}

function printCall(f: SourceFile, step: FlowCall, operation: Operation | undefined): void {
  const { payload, criteria, onSuccess, onFailure, person } = step;
  f.print`        operation: ${literal(step.operation)},`;
  f.print`        method: ${literal(operation?.method ?? 'post')},`;
  f.print`        path: ${literal(operation?.path ?? '')},`;
  f.print`        payload: ${literal(payload)},`;
  f.print`        criteria: [`;
  for (const condition of criteria) f.print`          ${literal(condition)},`;
  f.print`        ],`;
  if (onSuccess.length > 0) f.print`        onSuccess: ${literal(onSuccess)},`;
  if (onFailure.length > 0) f.print`        onFailure: ${literal(onFailure)},`;
  if (person) f.print`        person: ${literal(person)},`;
}
