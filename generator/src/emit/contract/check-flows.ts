import { isFilled } from '../../model/flow-expression.ts';
import type { ApiModel, Flow, FlowCall, Idempotency, Operation } from '../../model/model.ts';
import type { Report } from '../../model/report.ts';
import { pointerSteps, pointerTo, valueAt } from '../../pointer.ts';
import type { BrokenRule, Judge } from './judge.ts';

/** Reports steps that send what their operation does not take, and promises of operations that no flow looks at. */
export function checkFlows(
  { operations, flows }: ApiModel,
  isTested: (operation: Operation) => boolean,
  judge: Judge,
  report: Report,
): void {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  for (const call of flows.flatMap(callsOf)) {
    const operation = byId.get(call.operation);
    if (operation === undefined) continue;
    if (isTested(operation)) checkPayload(call, operation, judge, report);
    else
      report(
        'UNSUPPORTED',
        pointerTo(call.pointer, 'operationId'),
        `${operation.id} has no contract suite to send by.`,
      );
  }
  for (const operation of operations.filter(isTested)) reportUnrepeated(operation, flows, report);
}

const callsOf = ({ steps }: Flow): readonly FlowCall[] => steps.filter((step) => step.kind === 'call');

function checkPayload({ payload, pointer }: FlowCall, { id, request }: Operation, judge: Judge, report: Report): void {
  if (request === undefined) return;
  for (const { at, message } of literalFaults(judge.broken(request.pointer, payload), payload)) {
    const place = `${pointerTo(pointer, 'requestBody', 'payload')}${at}`;
    report('FLOW_PAYLOAD', place, `${id} does not take this: ${message}.`);
  }
}

/** What is broken whatever the expressions give. A choice that none fits may fail for a value that is not known yet. */
function literalFaults(
  broken: readonly BrokenRule[],
  payload: unknown,
): readonly { readonly at: string; readonly message: string }[] {
  const isOfUnknown = ({ instancePath }: BrokenRule): boolean =>
    isFilled(valueAt(payload, pointerSteps(`#${instancePath}`)));
  const known = broken.filter((each) => !isOfUnknown(each));
  const isChoice = ({ keyword }: BrokenRule): boolean => keyword === 'oneOf' || keyword === 'anyOf';
  const faults = known.length < broken.length ? known.filter((each) => !isChoice(each)) : known;
  return faults.map(({ instancePath, message = 'it breaks the schema', params }) => {
    const extra = params['additionalProperty'] ?? params['unevaluatedProperty'];
    return { at: instancePath, message: extra === undefined ? message : `${message} ("${String(extra)}")` };
  });
}

function reportUnrepeated({ id, idempotency, pointer }: Operation, flows: readonly Flow[], report: Report): void {
  if (!idempotency) return;
  const pairs = flows.flatMap((flow) =>
    pairsOf(
      callsOf(flow).filter(({ operation }) => operation === id),
      idempotency,
    ),
  );
  const at = pointerTo(pointer, 'x-idempotency');
  if (!pairs.some(([first, second]) => isSame(first, second, idempotency)))
    report('FLOW_MISSING', at, `No flow sends the same call of ${id} a second time.`, 'warning');
  const { conflict } = idempotency;
  if (conflict === undefined) return;
  const isConflict = ([first, second]: Pair): boolean =>
    !isSame(first, second, idempotency) && second.criteria.some((condition) => condition.includes(`'${conflict}'`));
  if (!pairs.some(isConflict))
    report(
      'FLOW_MISSING',
      at,
      `No flow sends another call of ${id} under the same key, to get ${conflict}.`,
      'warning',
    );
}

type Pair = readonly [first: FlowCall, second: FlowCall];

/** Calls of one flow that agree in the key. */
const pairsOf = (calls: readonly FlowCall[], { key }: Idempotency): readonly Pair[] =>
  calls.flatMap((first, index) =>
    calls
      .slice(index + 1)
      .filter((second) => agrees(first, second, key))
      .map((second): Pair => [first, second]),
  );

const isSame = (first: FlowCall, second: FlowCall, { compares }: Idempotency): boolean =>
  compares === 'all' ? textOf(first.payload) === textOf(second.payload) : agrees(first, second, compares);

const agrees = (first: FlowCall, second: FlowCall, paths: readonly string[]): boolean =>
  paths.every((path) => textOf(memberOf(first, path)) === textOf(memberOf(second, path)));

const memberOf = ({ payload }: FlowCall, path: string): unknown => valueAt(payload, path.split('.'));

const textOf = (value: unknown): string => JSON.stringify(value) ?? '';
