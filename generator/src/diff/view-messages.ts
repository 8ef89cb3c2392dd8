import { buildCases } from '../emit/contract/build-cases.ts';
import { createJudge } from '../emit/contract/judge.ts';
import type { OasDocument } from '../load/oas.ts';
import { countApi, type MessageCounts } from '../model/count.ts';
import type { ApiModel, Operation, Webhook } from '../model/model.ts';
import type { ApiDiff, ModelledSide } from './diff-api.ts';
import type { Direction } from './change.ts';
import { countConstraints, describeField, fieldsOf, type Field } from './list-fields.ts';
import { greatest, type Verdict } from './verdict.ts';
import { canonical } from './value-facts.ts';
import { compareRows, tellConditions, tellFacts, tellResults, type Row } from './view-facts.ts';

/** A changed operation or webhook on both sides, as a reviewer wants to see it. */
export interface MessageView {
  readonly id: string;
  /** `POST /v1/payments/pay`, of the head where it is there. */
  readonly address: string;
  readonly verdict: Verdict;
  /** What is said of it as a whole. */
  readonly facts: readonly Row[];
  readonly bodies: readonly BodyView[];
  /** By code and status: action, message and what else is to be done. */
  readonly results: readonly Row[];
  readonly examples: readonly ExampleView[];
  readonly coverage: readonly CoverageRow[];
  /** Ids of contract cases that the head has and the base has not, and the other way round. */
  readonly casesAdded: readonly string[];
  readonly casesRemoved: readonly string[];
}

/** One body: its fields by path, its conditions by title. */
export interface BodyView {
  readonly direction: Direction;
  readonly rows: readonly Row[];
  readonly conditions: readonly Row[];
}

/** An example that is not the same on both sides, as indented JSON. */
export interface ExampleView {
  readonly key: string;
  readonly direction: Direction;
  readonly before?: string;
  readonly after?: string;
}

export interface CoverageRow {
  readonly label: string;
  readonly before: number;
  readonly after: number;
}

interface Side {
  readonly document: OasDocument;
  readonly model: ApiModel;
  readonly counts: ReadonlyMap<string, MessageCounts>;
  readonly casesOf: (operation: Operation) => readonly string[];
}

type Message = Operation | Webhook;

/** What the changed messages of an API look like before and after. */
export function viewMessages({ changes }: ApiDiff, base: ModelledSide, head: ModelledSide): MessageView[] {
  const [before, after] = [createSide(base), createSide(head)];
  const ids = [...new Set(changes.flatMap(({ uses }) => uses.map(({ message }) => message)))].filter((id) => id !== '');
  return ids.map((id) => {
    const verdict = greatest(
      changes.filter(({ uses }) => uses.some((use) => use.message === id)).map((each) => each.verdict),
    );
    return viewMessage(id, verdict, before, after);
  });
}

function createSide({ document, model }: ModelledSide): Side {
  const judge = createJudge(document);
  return {
    document,
    model,
    counts: new Map([...countApi(model).operations, ...countApi(model).webhooks].map((each) => [each.id, each])),
    // What gets no case has been told when the suites were generated.
    casesOf: (operation) =>
      buildCases(model, operation, judge, () => undefined).groups.flatMap(({ cases }) => cases.map(({ id }) => id)),
  };
}

function viewMessage(id: string, verdict: Verdict, base: Side, head: Side): MessageView {
  const before = findMessage(base.model, id);
  const after = findMessage(head.model, id) ?? matching(head.model, before);
  const [sent, read]: readonly [Direction, Direction] = isWebhook(after ?? before)
    ? ['webhook-request', 'webhook-answer']
    : ['request', 'answer'];
  const requests = [fieldsOf(base.document, before?.request), fieldsOf(head.document, after?.request)] as const;
  const answers = [fieldsOf(base.document, before?.response), fieldsOf(head.document, after?.response)] as const;
  const [from, to] = [casesOf(base, before), casesOf(head, after)];
  return {
    id,
    address: addressOf(after ?? before),
    verdict,
    facts: compareRows(tellFacts(before), tellFacts(after)),
    bodies: [viewBody(sent, ...requests), viewBody(read, ...answers)].filter(
      ({ rows, conditions }) => rows.length + conditions.length > 0,
    ),
    results: compareRows(tellResults(before), tellResults(after)),
    examples: [...viewExamples(sent, 'request', before, after), ...viewExamples(read, 'response', before, after)],
    coverage: [
      ...coverageOf(before && base.counts.get(before.id), after && head.counts.get(after.id)),
      {
        label: 'constraints',
        before: countConstraints([...requests[0], ...answers[0]]),
        after: countConstraints([...requests[1], ...answers[1]]),
      },
      { label: 'contract cases', before: from.length, after: to.length },
    ],
    casesAdded: to.filter((each) => !from.includes(each)),
    casesRemoved: from.filter((each) => !to.includes(each)),
  };
}

const findMessage = ({ operations, webhooks }: ApiModel, id: string): Message | undefined =>
  operations.find((each) => each.id === id) ?? webhooks.find((each) => each.id === id);

/** A message under another name stands at the same address. */
function matching({ operations, webhooks }: ApiModel, before: Message | undefined): Message | undefined {
  if (before === undefined) return undefined;
  return isWebhook(before)
    ? webhooks.find((each) => canonical(each.scenarios) === canonical(before.scenarios))
    : operations.find((each) => addressOf(each) === addressOf(before));
}

const isWebhook = (message: Message | undefined): message is Webhook => message !== undefined && !('path' in message);

const addressOf = (message: Message | undefined): string =>
  message === undefined
    ? ''
    : isWebhook(message)
      ? `webhook ${message.id}`
      : `${message.method.toUpperCase()} ${message.path}`;

const casesOf = (side: Side, message: Message | undefined): readonly string[] =>
  message === undefined || isWebhook(message) ? [] : side.casesOf(message);

function viewBody(direction: Direction, before: readonly Field[], after: readonly Field[]): BodyView {
  const told = (fields: readonly Field[]) =>
    new Map(fields.filter(({ path }) => path !== '').map((field) => [field.path, describeField(field)]));
  return {
    direction,
    rows: compareRows(told(before), told(after)),
    conditions: compareRows(tellConditions(before), tellConditions(after)),
  };
}

function viewExamples(
  direction: Direction,
  side: 'request' | 'response',
  before: Message | undefined,
  after: Message | undefined,
): ExampleView[] {
  const shown = (message: Message | undefined) =>
    new Map(
      (message?.scenarios ?? []).flatMap((scenario) =>
        scenario[side] === undefined ? [] : [[scenario.key, JSON.stringify(scenario[side], null, 2)] as const],
      ),
    );
  const [from, to] = [shown(before), shown(after)];
  return [...new Set([...from.keys(), ...to.keys()])]
    .filter((key) => from.get(key) !== to.get(key))
    .map((key) => {
      const [one, other] = [from.get(key), to.get(key)];
      return {
        key,
        direction,
        ...(one !== undefined && { before: one }),
        ...(other !== undefined && { after: other }),
      };
    });
}

function coverageOf(before: MessageCounts | undefined, after: MessageCounts | undefined): CoverageRow[] {
  const row = (label: string, count: (counts: MessageCounts) => number): CoverageRow => ({
    label,
    before: before ? count(before) : 0,
    after: after ? count(after) : 0,
  });
  return [
    row('fields', (each) => each.requestFields + each.responseFields),
    row('conditions', (each) => each.conditions),
    row('enums', (each) => each.enums),
    row('result codes', (each) => each.resultCodes.total),
    row('examples', (each) => each.requestExamples + each.responseExamples),
  ];
}
