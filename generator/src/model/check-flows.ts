import { pointerTo } from '../pointer.ts';
import type { FlowContext } from './build-flows.ts';
import { expressionsIn, expressionsOfCondition, readExpression, type FlowExpression } from './flow-expression.ts';
import type { Flow, FlowAction, FlowCall, FlowInclusion, FlowStep } from './model.ts';
import type { Report } from './report.ts';

/** Reports what a flow speaks of and what is not there: operations, flows, steps, outputs, inputs; and what is no expression. */
export function checkFlows(flows: readonly Flow[], { operations, report }: FlowContext): void {
  const byId = new Map<string, Flow>();
  for (const flow of flows) {
    if (byId.has(flow.id))
      report('NAME_CLASH', pointerTo(flow.pointer, 'workflowId'), `There are two workflows "${flow.id}".`);
    byId.set(flow.id, flow);
  }
  const check: Check = { flows: byId, operations: new Set(operations.map(({ id }) => id)), report };
  for (const flow of flows) checkFlow(flow, check);
  for (const flow of flows)
    if (includes(flow, flow.id, check, new Set()))
      report('FLOW_UNRESOLVED', flow.pointer, `The workflow "${flow.id}" includes itself, so that it never ends.`);
}

interface Check {
  readonly flows: ReadonlyMap<string, Flow>;
  readonly operations: ReadonlySet<string>;
  readonly report: Report;
}

function includes(flow: Flow, id: string, check: Check, seen: Set<string>): boolean {
  if (seen.has(flow.id)) return false;
  seen.add(flow.id);
  const others = [...flow.dependsOn, ...flow.steps.flatMap((step) => (step.kind === 'inclusion' ? [step.flow] : []))];
  return others.some((other) => {
    const found = check.flows.get(other);
    return other === id || (found !== undefined && includes(found, id, check, seen));
  });
}

/** What expressions at one place may speak of. */
interface Known {
  readonly inputs: ReadonlySet<string>;
  /** Outputs by step, of those that come first. */
  readonly steps: ReadonlyMap<string, ReadonlySet<string>>;
  readonly workflows: ReadonlyMap<string, ReadonlySet<string>>;
  /** Outputs of the flow that the step at hand has run. */
  readonly outputs: ReadonlySet<string>;
  /** A call has been answered. */
  readonly isAnswered: boolean;
}

function checkFlow(flow: Flow, check: Check): void {
  const steps = new Map<string, ReadonlySet<string>>();
  const workflows = new Map<string, ReadonlySet<string>>();
  flow.dependsOn.forEach((id, index) => {
    const found = findFlow(id, pointerTo(flow.pointer, 'dependsOn', index), check);
    if (found) workflows.set(id, namesOf(found.outputs));
  });
  for (const name of Object.keys(flow.asks))
    if (!flow.inputs.has(name))
      check.report('FLOW_UNRESOLVED', pointerTo(flow.pointer, 'x-asks', name), `"${flow.id}" has no input "${name}".`);
  const known: Known = { inputs: flow.inputs, steps, workflows, outputs: new Set(), isAnswered: false };
  for (const step of flow.steps) {
    if (steps.has(step.id))
      check.report(
        'NAME_CLASH',
        pointerTo(step.pointer, 'stepId'),
        `There are two steps "${step.id}" in "${flow.id}".`,
      );
    checkStep(step, flow, known, check);
    steps.set(step.id, namesOf(step.outputs));
  }
  checkTexts(flow.outputs, pointerTo(flow.pointer, 'outputs'), known, check);
}

const namesOf = (outputs: Readonly<Record<string, string>>): ReadonlySet<string> => new Set(Object.keys(outputs));

function checkStep(step: FlowStep, flow: Flow, known: Known, check: Check): void {
  if (step.kind === 'call') return checkCall(step, flow, known, check);
  checkInclusion(step, known, check);
}

function checkInclusion({ pointer, flow, inputs, outputs }: FlowInclusion, known: Known, check: Check): void {
  const found = findFlow(flow, pointerTo(pointer, 'workflowId'), check);
  checkValue(inputs, pointerTo(pointer, 'parameters'), known, check, false);
  for (const name of Object.keys(inputs))
    if (found && !found.inputs.has(name))
      check.report('FLOW_UNRESOLVED', pointerTo(pointer, 'parameters'), `"${flow}" has no input "${name}".`);
  const after = { ...known, outputs: found ? namesOf(found.outputs) : new Set<string>() };
  checkTexts(outputs, pointerTo(pointer, 'outputs'), after, check);
}

function findFlow(id: string, pointer: string, { flows, report }: Check): Flow | undefined {
  const found = flows.get(id);
  if (!found) report('FLOW_UNRESOLVED', pointer, `There is no workflow "${id}".`);
  return found;
}

function checkCall(step: FlowCall, flow: Flow, known: Known, check: Check): void {
  const { pointer, operation, payload, criteria, onSuccess, onFailure, outputs, person } = step;
  const { report, operations } = check;
  if (!operations.has(operation))
    report('FLOW_UNRESOLVED', pointerTo(pointer, 'operationId'), `The API has no operation "${operation}".`);
  checkValue(payload, pointerTo(pointer, 'requestBody', 'payload'), known, check);
  const answered: Known = { ...known, isAnswered: true };
  if (criteria.length === 0)
    report('FLOW_EXPRESSION', pointer, `The step "${step.id}" has no \`successCriteria\`: it would prove nothing.`);
  checkConditions(criteria, pointerTo(pointer, 'successCriteria'), answered, check);
  checkActions(onSuccess, pointerTo(pointer, 'onSuccess'), flow, answered, check);
  checkActions(onFailure, pointerTo(pointer, 'onFailure'), flow, answered, check);
  checkTexts(outputs, pointerTo(pointer, 'outputs'), answered, check);
  if (!person) return;
  checkExpression(person.url, pointerTo(pointer, 'x-person', 'url'), answered, check);
  if (person.gives !== undefined && !known.inputs.has(person.gives))
    report('FLOW_UNRESOLVED', pointerTo(pointer, 'x-person', 'gives'), `"${flow.id}" has no input "${person.gives}".`);
}

function checkActions(actions: readonly FlowAction[], pointer: string, flow: Flow, known: Known, check: Check): void {
  actions.forEach(({ step, criteria = [] }, index) => {
    checkConditions(criteria, pointerTo(pointer, index, 'criteria'), known, check);
    if (step !== undefined && !flow.steps.some(({ id }) => id === step))
      check.report('FLOW_UNRESOLVED', pointerTo(pointer, index, 'stepId'), `"${flow.id}" has no step "${step}".`);
  });
}

function checkConditions(conditions: readonly string[], pointer: string, known: Known, check: Check): void {
  conditions.forEach((condition, index) => {
    const at = pointerTo(pointer, index, 'condition');
    const found = expressionsOfCondition(condition);
    if (!found) return check.report('FLOW_EXPRESSION', at, `"${condition}" is no simple condition.`);
    for (const text of found) checkExpression(text, at, known, check);
  });
}

function checkTexts(texts: Readonly<Record<string, string>>, pointer: string, known: Known, check: Check): void {
  for (const [name, text] of Object.entries(texts)) checkExpression(text, pointerTo(pointer, name), known, check);
}

/** @param isPlaced whether members of the value stand at the same place in the document */
function checkValue(value: unknown, pointer: string, known: Known, check: Check, isPlaced = true): void {
  for (const { text, pointer: inside } of expressionsIn(value))
    checkExpression(text, isPlaced ? `${pointer}${inside}` : pointer, known, check);
}

function checkExpression(text: string, pointer: string, known: Known, { report }: Check): void {
  const expression = readExpression(text);
  if (!expression) return report('FLOW_EXPRESSION', pointer, `"${text}" is no runtime expression that flows know.`);
  const missing = missingIn(expression, known);
  if (missing !== undefined) report('FLOW_UNRESOLVED', pointer, `"${text}": ${missing}`);
}

/** What an expression speaks of that is not there. */
function missingIn(
  expression: FlowExpression,
  { inputs, outputs, steps, workflows, isAnswered }: Known,
): string | undefined {
  switch (expression.kind) {
    case 'input':
      return inputs.has(expression.name) ? undefined : `the workflow has no input "${expression.name}".`;
    case 'output':
      return outputs.has(expression.name) ? undefined : `no workflow run by this step puts out "${expression.name}".`;
    case 'step':
    case 'workflow': {
      const [of, word] =
        expression.kind === 'step' ? [steps, 'step comes before that is'] : [workflows, 'workflow in `dependsOn` is'];
      const names = of.get(expression.of);
      if (!names) return `no ${word} "${expression.of}".`;
      return names.has(expression.name) ? undefined : `"${expression.of}" puts out no "${expression.name}".`;
    }
    case 'request':
    case 'response':
      return isAnswered ? undefined : 'nothing has been answered here yet.';
  }
}
