import type { ApiModel, ResultCode, ResultStatus, Scenario, Schema } from './model.ts';
import { resultStatuses } from './model.ts';

/** What one operation or webhook holds. */
export interface MessageCounts {
  readonly id: string;
  /** Fields of the request body, or of the message of a webhook: every member at every depth; a recursive schema is entered once. */
  readonly requestFields: number;
  readonly responseFields: number;
  /** Rules of the kind `if`/`then`, in both directions, each once for every place at which its schema stands. */
  readonly conditions: number;
  /** Schemas that close a set of values, in both directions, each once. */
  readonly enums: number;
  readonly resultCodes: ResultCodeCounts;
  readonly requestExamples: number;
  readonly responseExamples: number;
}

export interface ResultCodeCounts extends Readonly<Partial<Record<ResultStatus, number>>> {
  readonly total: number;
  /** Codes by value of the request's discriminator, where they differ. */
  readonly byProduct?: { readonly [product: string]: number };
  /** Codes that tell of something else than the call, by field: `transactions[].transactionResult.resultCode`. */
  readonly elsewhere?: { readonly [field: string]: number };
}

export interface ApiCounts {
  readonly api: string;
  readonly operations: readonly MessageCounts[];
  readonly webhooks: readonly MessageCounts[];
}

/** Counts what a reviewer would count by hand. */
export const countApi = (model: ApiModel): ApiCounts => ({
  api: model.name,
  operations: model.operations.map((operation) => countMessage(model, operation)),
  webhooks: model.webhooks.map((webhook) => countMessage(model, webhook)),
});

type Message = Pick<ApiModel['webhooks'][number], 'id' | 'request' | 'response' | 'results' | 'scenarios'>;

function countMessage(model: ApiModel, { id, request, response, results = [], scenarios }: Message): MessageCounts {
  const asked = lookInto(model, request?.schema);
  const answered = lookInto(model, response?.schema);
  const code = model.envelope && `${model.envelope.result}.${model.envelope.code}`;
  const explained = new Map([...asked.explained, ...answered.explained]);
  return {
    id,
    requestFields: asked.fields.size,
    responseFields: answered.fields.size,
    conditions: asked.conditions.size + answered.conditions.size,
    enums: new Set([...asked.enums, ...answered.enums]).size,
    resultCodes: countCodes(
      results,
      [...explained].filter(([field]) => field !== code),
    ),
    requestExamples: count(scenarios, 'request'),
    responseExamples: count(scenarios, 'response'),
  };
}

const count = (scenarios: readonly Scenario[], side: 'request' | 'response'): number =>
  scenarios.filter((scenario) => scenario[side] !== undefined).length;

function countCodes(
  results: readonly ResultCode[],
  elsewhere: readonly (readonly [field: string, codes: ReadonlySet<unknown>])[],
): ResultCodeCounts {
  const byStatus = resultStatuses.map((status) => [status, results.filter((each) => each.status === status).length]);
  const products = [...new Set(results.flatMap(({ products: tagged = [] }) => tagged))];
  const ofProduct = (product: string) =>
    results.filter(({ products: tagged }) => tagged === undefined || tagged.includes(product)).length;
  return {
    total: results.length,
    ...(results.length > 0 && Object.fromEntries(byStatus)),
    ...(products.length > 0 && { byProduct: Object.fromEntries(products.map((each) => [each, ofProduct(each)])) }),
    ...(elsewhere.length > 0 && {
      elsewhere: Object.fromEntries(elsewhere.map(([field, codes]) => [field, codes.size])),
    }),
  };
}

/** What a body holds, each thing once. */
interface Found {
  readonly fields: Set<string>;
  readonly conditions: Set<string>;
  readonly enums: Set<string>;
  /** Fields whose values are result codes, with all of them. */
  readonly explained: Map<string, Set<unknown>>;
}

function lookInto(model: ApiModel, body: Schema | undefined): Found {
  const found: Found = { fields: new Set(), conditions: new Set(), enums: new Set(), explained: new Map() };
  if (body !== undefined) visit(model, found, body, '', new Set());
  return found;
}

function visit(model: ApiModel, found: Found, schema: Schema, field: string, inside: ReadonlySet<string>): void {
  switch (schema.kind) {
    case 'ref': {
      const target = model.schemas.get(schema.name);
      if (target !== undefined && !inside.has(schema.name))
        visit(model, found, target, field, new Set([...inside, schema.name]));
      return;
    }
    case 'all':
    case 'union':
      return schema.members.forEach((member) => visit(model, found, member, field, inside));
    case 'array':
      return visit(model, found, schema.items, `${field}[]`, inside);
    case 'object':
      for (const { pointer } of schema.conditions) found.conditions.add(`${field} ${pointer}`);
      for (const { name, schema: inner, described } of schema.properties) {
        if (described === false) continue;
        const member = field === '' ? name : `${field}.${name}`;
        found.fields.add(member);
        visit(model, found, inner, member, inside);
      }
      return;
    case 'scalar':
      if (schema.closedBy === 'enum') found.enums.add(schema.pointer);
      if (schema.explained === true)
        found.explained.set(field, new Set([...(found.explained.get(field) ?? []), ...(schema.values ?? [])]));
      return;
    case 'open':
  }
}
