import { dirname } from 'node:path/posix';
import type { FlowDocument } from '../load/flows.ts';
import { pointerTo } from '../pointer.ts';
import { asRecord } from '../record.ts';
import { checkFlows } from './check-flows.ts';
import type { Flow, FlowAction, FlowCall, FlowInclusion, FlowPerson, FlowStep, Operation } from './model.ts';
import type { Report } from './report.ts';

export interface FlowContext {
  /** The root document, as generated files name it. */
  readonly root: string;
  readonly operations: readonly Operation[];
  readonly report: Report;
}

/** The workflows of all documents, in order; what does not fit the API is reported. */
export function buildFlows(documents: readonly FlowDocument[], context: FlowContext): readonly Flow[] {
  const flows = documents.flatMap((document) => readDocument(document, documents, context));
  checkFlows(flows, context);
  return flows;
}

/** What is true of one document. */
interface Reading extends FlowContext {
  readonly document: FlowDocument;
  /** What the names of its sources stand for. */
  readonly sources: ReadonlyMap<string, 'openapi' | 'arazzo'>;
}

function readDocument(
  document: FlowDocument,
  documents: readonly FlowDocument[],
  context: FlowContext,
): readonly Flow[] {
  const { name, content } = document;
  const root = asRecord(content);
  const sources = readSources(document, documents, context);
  const reading: Reading = { ...context, document, sources };
  reportUnread(root, `${name}#`, ['components'], context.report);
  return listOf(root['workflows']).map((workflow, index) =>
    readFlow(asRecord(workflow), pointerTo(`${name}#`, 'workflows', index), reading),
  );
}

/** The API itself, and other documents of its flows. */
function readSources(
  { name, content, resolve, file }: FlowDocument,
  documents: readonly FlowDocument[],
  { root, report }: FlowContext,
): ReadonlyMap<string, 'openapi' | 'arazzo'> {
  const own = file.slice(0, -name.length) + root.slice(root.lastIndexOf('/') + 1);
  const sources = new Map<string, 'openapi' | 'arazzo'>();
  listOf(asRecord(content)['sourceDescriptions']).forEach((entry, index) => {
    const { name: source, type, url } = asRecord(entry);
    const target = resolve(String(url));
    const isKnown = type === 'arazzo' ? documents.some((other) => other.file === target) : target === own;
    if (!isKnown)
      report(
        'FLOW_UNRESOLVED',
        pointerTo(`${name}#`, 'sourceDescriptions', index, 'url'),
        `"${String(url)}" is neither the root document of the API nor a document of its flows.`,
      );
    sources.set(String(source), type === 'arazzo' ? 'arazzo' : 'openapi');
  });
  return sources;
}

function readFlow(workflow: Fields, pointer: string, reading: Reading): Flow {
  const { root, report } = reading;
  const id = String(workflow['workflowId']);
  reportUnread(workflow, pointer, ['parameters', 'successActions', 'failureActions'], report);
  const properties = asRecord(asRecord(workflow['inputs'])['properties']);
  return {
    id,
    summary: typeof workflow['summary'] === 'string' ? workflow['summary'] : id,
    source: `${dirname(root)}/${pointer}`,
    pointer,
    inputs: new Set(Object.keys(properties)),
    asks: textsOf(workflow['x-asks']),
    dependsOn: listOf(workflow['dependsOn']).map((each) => plainId(String(each), 'arazzo', reading)),
    steps: listOf(workflow['steps']).map((step, index) =>
      readStep(asRecord(step), pointerTo(pointer, 'steps', index), reading),
    ),
    outputs: textsOf(workflow['outputs']),
  };
}

function readStep(step: Fields, pointer: string, reading: Reading): FlowStep {
  const { report } = reading;
  const base = { id: String(step['stepId']), pointer, outputs: textsOf(step['outputs']) };
  reportUnread(step, pointer, ['operationPath', 'x-operation'], report);
  if (!('workflowId' in step)) return readCall(base, step, reading);
  reportUnread(step, pointer, ['successCriteria', 'onSuccess', 'onFailure', 'requestBody', 'x-person'], report);
  const inputs = listOf(step['parameters']).map((entry) => [asRecord(entry)['name'], asRecord(entry)['value']]);
  const inclusion: FlowInclusion = {
    kind: 'inclusion',
    ...base,
    flow: plainId(String(step['workflowId']), 'arazzo', reading),
    inputs: Object.fromEntries(inputs) as Record<string, unknown>,
  };
  return inclusion;
}

function readCall(base: Pick<FlowCall, 'id' | 'pointer' | 'outputs'>, step: Fields, reading: Reading): FlowCall {
  const { report } = reading;
  const { pointer } = base;
  reportUnread(step, pointer, ['parameters'], report);
  const body = asRecord(step['requestBody']);
  reportUnread(body, pointerTo(pointer, 'requestBody'), ['replacements'], report);
  const person = readPerson(step['x-person'], pointerTo(pointer, 'x-person'), report);
  return {
    kind: 'call',
    ...base,
    operation: plainId(String(step['operationId']), 'openapi', reading),
    payload: body['payload'] ?? null,
    criteria: readCriteria(step['successCriteria'], pointerTo(pointer, 'successCriteria'), report),
    onSuccess: readActions(step['onSuccess'], pointerTo(pointer, 'onSuccess'), report),
    onFailure: readActions(step['onFailure'], pointerTo(pointer, 'onFailure'), report),
    ...(person && { person }),
  };
}

/** `$sourceDescriptions.<name>.<id>` says of which document an id is; ids are unique in all of them, so that the last part will do. */
function plainId(id: string, type: 'openapi' | 'arazzo', { sources }: Reading): string {
  const [, source = '', plain = ''] = /^\$sourceDescriptions\.([^.]+)\.(.+)$/.exec(id) ?? [];
  return sources.get(source) === type ? plain : id;
}

function readCriteria(criteria: unknown, pointer: string, report: Report): readonly string[] {
  return listOf(criteria).map((entry, index) => {
    const { condition, type = 'simple' } = asRecord(entry);
    if (type !== 'simple')
      report(
        'UNSUPPORTED',
        pointerTo(pointer, index, 'type'),
        'Conditions of flows are simple: no regular expression, no path.',
      );
    return String(condition);
  });
}

function readActions(actions: unknown, pointer: string, report: Report): readonly FlowAction[] {
  return listOf(actions).map((entry, index) => {
    const at = pointerTo(pointer, index);
    const action = asRecord(entry);
    const { type, criteria, stepId, retryAfter, retryLimit } = action;
    reportUnread(action, at, ['reference', 'workflowId', ...(type === 'retry' ? ['stepId'] : [])], report);
    return {
      type: type as FlowAction['type'],
      ...(criteria !== undefined && { criteria: readCriteria(criteria, pointerTo(at, 'criteria'), report) }),
      ...(type === 'goto' && { step: String(stepId) }),
      ...(typeof retryAfter === 'number' && { after: retryAfter }),
      ...(typeof retryLimit === 'number' && { limit: retryLimit }),
    };
  });
}

function readPerson(person: unknown, pointer: string, report: Report): FlowPerson | undefined {
  if (person === undefined) return undefined;
  const { does, url, gives, summary } = asRecord(person);
  const texts = { does, url, summary, ...(gives !== undefined && { gives }) };
  if (Object.values(texts).every((text) => typeof text === 'string')) return texts as unknown as FlowPerson;
  report('FACT_MALFORMED', pointer, 'Wanted are the texts `does`, `url` and `summary`, and perhaps `gives`.');
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(asRecord(value)).map(([name, text]) => [name, String(text)]));

/** What Arazzo has and flows are not made of. */
function reportUnread(fields: Fields, pointer: string, names: readonly string[], report: Report): void {
  for (const name of names)
    if (fields[name] !== undefined)
      report('UNSUPPORTED', pointerTo(pointer, name), `Flows are not made of \`${name}\`.`);
}
