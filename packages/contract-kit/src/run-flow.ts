import { setTimeout } from 'node:timers/promises';
import { expressionsOf, holds, parseCondition } from './condition.ts';
import type { Observation, SeenCode } from './check.ts';
import { headerValues, type Exchange } from './exchange.ts';
import type { Finding } from './finding.ts';
import type { Flow, FlowAction, FlowCall, FlowInclusion, FlowPerson, FlowStep } from './flow.ts';
import type { FlowSession } from './flow-session.ts';
import { evaluateExpression, fillTemplate, MissingValueError } from './runtime-expression.ts';
import type { FlowMessages, FlowOutputs, FlowScope } from './runtime-expression.ts';
import type { ContractSuite } from './suite.ts';

/** All flows of an API, the suites of its operations and what they run against. */
export interface FlowRun {
  readonly flows: readonly Flow[];
  readonly suites: readonly ContractSuite[];
  readonly session: FlowSession;
}

/** What persons have to do in a flow, and in those it runs. */
export function personsOf(flow: Flow, flows: readonly Flow[]): readonly FlowPerson[] {
  const before = (flow.dependsOn ?? []).flatMap((id) => personsOf(flowOf(flows, id), flows));
  const inside = flow.steps.flatMap((step) =>
    'flow' in step ? personsOf(flowOf(flows, step.flow), flows) : (step.person ?? []),
  );
  return [...before, ...inside];
}

/**
 * Runs one flow: sends its calls one after the other and holds each answer against the criteria of its step, and against all that
 * must be true of any answer. It ends with the first criterion that does not hold.
 *
 * @returns never throws for what the target does
 */
export async function runFlow(flow: Flow, run: FlowRun): Promise<Observation> {
  const course: Course = { ...run, findings: [], exchanges: [], codes: [], workflows: new Map() };
  const own = run.flows.findIndex(({ id }) => id === flow.id);
  await runWorkflow(flow, { runId: `${run.session.runId}-${own.toString(36)}` }, course);
  const { findings, exchanges, codes } = course;
  return { findings, exchanges, codes };
}

/** A flow under way, with all that it includes. */
interface Course extends FlowRun {
  readonly findings: Finding[];
  readonly exchanges: Exchange[];
  readonly codes: SeenCode[];
  readonly workflows: Map<string, FlowOutputs>;
}

/** More steps than any flow has: one that goes round in circles ends. */
const patience = 500;

/** @returns the outputs of the flow; undefined where it was stopped by a finding */
async function runWorkflow(flow: Flow, inputs: FlowOutputs, course: Course): Promise<FlowOutputs | undefined> {
  for (const id of flow.dependsOn ?? []) {
    const outputs = course.workflows.get(id) ?? (await runWorkflow(flowOf(course.flows, id), inputs, course));
    if (!outputs) return undefined;
    course.workflows.set(id, outputs);
  }
  const progress = createProgress(flow, inputs, course);
  let at = 0;
  for (let done = 0; at < flow.steps.length; done++) {
    const step = flow.steps[at] as FlowStep;
    if (done >= patience) return stop(progress, step, '', 'an end', `${patience} steps without one`);
    const next = await runStep(step, at, progress);
    if (next === 'stop') return undefined;
    if (next === 'end') break;
    at = next;
  }
  return evaluateAll(flow.outputs, progress.scope);
}

/** What one flow has come to so far. */
interface Progress {
  readonly flow: Flow;
  readonly course: Course;
  readonly inputs: Record<string, unknown>;
  readonly steps: Map<string, FlowOutputs>;
  readonly scope: FlowScope;
  readonly retries: Map<FlowAction, number>;
}

function createProgress(flow: Flow, given: FlowOutputs, course: Course): Progress {
  const { triggers } = course.session;
  const asked = Object.entries(flow.asks ?? {}).map(([name, code]) => [name, triggers ? `__${code}` : '']);
  const inputs = { ...(Object.fromEntries(asked) as FlowOutputs), ...given };
  const steps = new Map<string, FlowOutputs>();
  const scope = { inputs, steps, workflows: course.workflows };
  return { flow, course, inputs, steps, scope, retries: new Map() };
}

/** Index of the step that follows. */
type Next = number | 'end' | 'stop';

async function runStep(step: FlowStep, at: number, progress: Progress): Promise<Next> {
  try {
    return 'flow' in step ? await runInclusion(step, at, progress) : await runCall(step, at, progress);
  } catch (error) {
    if (!(error instanceof MissingValueError)) throw error;
    stop(progress, step, '', `a value of ${error.expression}`, 'none');
    return 'stop';
  }
}

async function runInclusion(step: FlowInclusion, at: number, { course, steps, scope }: Progress): Promise<Next> {
  const inputs = fillTemplate(step.inputs, scope) as FlowOutputs;
  const outputs = await runWorkflow(flowOf(course.flows, step.flow), inputs, course);
  if (!outputs) return 'stop';
  steps.set(step.id, evaluateAll(step.outputs, { ...scope, outputs }));
  return at + 1;
}

async function runCall(step: FlowCall, at: number, progress: Progress): Promise<Next> {
  const call = await sendCall(step, progress);
  if (!call) return 'stop';
  const scope = { ...progress.scope, call };
  const broken = step.criteria.findIndex((each) => !holds(parseCondition(each), scope));
  if (broken < 0) {
    const outputs = evaluateAll(step.outputs, scope);
    if (step.person && !(await actAsPerson(step, step.person, scope, progress))) return 'stop';
    progress.steps.set(step.id, outputs);
    return follow(chosen(step.onSuccess, scope, progress), at, progress);
  }
  const action = chosen(step.onFailure, scope, progress);
  if (action?.type === 'retry') {
    await wait(action.after ?? 0, progress.course.session);
    return at;
  }
  if (action?.type === 'goto') return follow(action, at, progress);
  const condition = step.criteria[broken] as string;
  stop(progress, step, `/successCriteria/${broken}`, condition, describeValues(condition, scope, progress));
  return 'stop';
}

/** The request and the answer, the latter judged; undefined where none came or it can't be read. */
async function sendCall(step: FlowCall, progress: Progress): Promise<FlowMessages | undefined> {
  const { course, scope } = progress;
  const { session, suites } = course;
  const suite = suites.find(({ id }) => id === step.operation);
  if (!suite) throw new Error(`There is no suite of ${step.operation}, which the flow ${progress.flow.id} calls.`);
  const body = fillTemplate(step.payload, scope);
  const exchange = await session.send(suite, body);
  course.exchanges.push(exchange);
  const { answer, failure = 'none came' } = exchange;
  if (!answer) {
    stop(progress, step, '', `an answer of ${step.operation}`, failure);
    return undefined;
  }
  course.findings.push(...(await session.judge(suite, exchange)));
  const read = parse(answer.bytes);
  noteCode(suite, read, course);
  const headers = Object.fromEntries(
    answer.headers.map(([name]) => [name.toLowerCase(), headerValues(answer.headers, name).join(', ')]),
  );
  return { status: answer.status, request: { body }, response: { headers, body: read } };
}

/** A body that is no JSON has no members; that it is none is for the judge to tell. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function noteCode({ id }: ContractSuite, body: unknown, { session: { api }, codes }: Course): void {
  if (!api.envelope) return;
  const { result, code: member } = api.envelope;
  const code = (body as Record<string, Record<string, unknown> | undefined> | null | undefined)?.[result]?.[member];
  if (typeof code === 'string') codes.push({ operation: id, code, way: 'unasked' });
}

/** Takes what was given beforehand, or does what a person would; false where that failed. */
async function actAsPerson(step: FlowCall, person: FlowPerson, scope: FlowScope, progress: Progress): Promise<boolean> {
  const { session } = progress.course;
  const { does, url, gives, summary } = person;
  const given = gives === undefined ? undefined : session.given.get(gives);
  if (gives !== undefined && given !== undefined) {
    session.given.delete(gives);
    progress.inputs[gives] = given;
    return true;
  }
  const page = evaluateExpression(url, scope);
  const fail = (found: string): false => {
    stop(progress, step, '/x-person', summary, found);
    return false;
  };
  if (typeof page !== 'string') return fail(`${url} gives no URL.`);
  if (!session.approve) return fail('Nobody is there to do it.');
  try {
    const back = await session.approve(page, does);
    if (gives === undefined) return true;
    const value = back[gives];
    if (value === undefined) return fail(`The person comes back without ${gives}.`);
    progress.inputs[gives] = value;
    return true;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** The first action whose criteria hold. A retry that is spent is passed over. */
function chosen(actions: FlowCall['onFailure'], scope: FlowScope, { retries }: Progress): FlowAction | undefined {
  return actions?.find((action) => {
    if (!(action.criteria ?? []).every((each) => holds(parseCondition(each), scope))) return false;
    if (action.type !== 'retry') return true;
    const times = retries.get(action) ?? 0;
    retries.set(action, times + 1);
    return times < (action.limit ?? 1);
  });
}

function follow(action: FlowAction | undefined, at: number, { flow }: Progress): Next {
  if (action === undefined) return at + 1;
  return action.type === 'end' ? 'end' : flow.steps.findIndex(({ id }) => id === action.step);
}

async function wait(seconds: number, { advance }: FlowSession): Promise<void> {
  if (advance) await advance(seconds * 1000);
  else await setTimeout(seconds * 1000);
}

const evaluateAll = (expressions: FlowCall['outputs'], scope: FlowScope): FlowOutputs =>
  Object.fromEntries(
    Object.entries(expressions ?? {}).map(([name, expression]) => [name, evaluateExpression(expression, scope)]),
  );

/** Notes that a flow ends here, and why. */
function stop({ flow, course }: Progress, { id }: FlowStep, rule: string, expected: string, found: string): undefined {
  const index = flow.steps.findIndex((step) => step.id === id);
  course.findings.push({
    kind: 'flow',
    fact: flow.summary,
    pointer: `${flow.source}/steps/${index}${rule}`,
    expected: `${flow.id}, step ${id}: ${expected}`,
    found,
  });
}

/** `$response.body#/result/resultCode is "PROCESS_FAIL"`, for each expression of a condition; never a secret. */
function describeValues(condition: string, scope: FlowScope, progress: Progress): string {
  const expressions = expressionsOf(parseCondition(condition));
  return expressions
    .map((each) => {
      const value = evaluateExpression(each, scope);
      if (value === undefined) return `${each} is not there`;
      if (isSecret(each, progress.flow, progress.course)) return `${each} is a secret`;
      return `${each} is ${typeof value === 'object' && value !== null ? 'no scalar' : JSON.stringify(value)}`;
    })
    .join('; ');
}

/** By the name of the member, or by that of the member which a step has put out under another name. */
function isSecret(expression: string, flow: Flow, course: Course): boolean {
  const names = expression.split(/[./#]/);
  const sensitive = new Set(course.session.api.sensitive);
  if (names.some((name) => sensitive.has(name))) return true;
  const [root, id, , output = ''] = names;
  const step = root === '$steps' ? flow.steps.find((each) => each.id === id) : undefined;
  if (!step) return false;
  const from = step.outputs?.[output] ?? '';
  if (!('flow' in step)) return isSecret(from, flow, course);
  const included = flowOf(course.flows, step.flow);
  return isSecret(from, flow, course) || isSecret(included.outputs?.[from.split('.')[1] ?? ''] ?? '', included, course);
}

function flowOf(flows: readonly Flow[], id: string): Flow {
  const found = flows.find((flow) => flow.id === id);
  if (!found) throw new Error(`There is no flow "${id}".`);
  return found;
}
