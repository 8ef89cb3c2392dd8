import type { Api, Envelope } from './api.ts';
import type { Operation } from './operations.ts';
import { keywordIn, partsOf, partsOfAll, propertyIn } from './parts.ts';
import { membersOf, resolved, type ObjectPlace, type Place } from './place.ts';
import { asList, asRecord } from './record.ts';

/** The outcome in a body, as its schema describes it. */
export interface ResultSchema {
  readonly branches: readonly Branch[];
}

/** The codes that come with one status. */
export interface Branch extends ObjectPlace {
  /** The `const` of the status. */
  readonly status?: Place;
  readonly codes: readonly Code[];
  /** Where the codes are listed: the `enum`, or `const`. */
  readonly listed?: Place;
  /** `x-result-codes` beside them. */
  readonly explained?: Place;
  /** Values of a code whose set is open. */
  readonly known: readonly string[];
  /** Names of the members that are always there. */
  readonly required: readonly unknown[];
}

export interface Code {
  readonly code: string;
  /** Its entry in `x-result-codes`, or where there is none its place in the `enum`. */
  readonly place: Place;
  readonly message?: string;
  readonly products?: readonly string[];
  /** Message by product, where it is another one. */
  readonly messages: Readonly<Record<string, string>>;
}

export const statuses = ['S', 'F', 'U'] as const;

/** The result in a body; undefined where the body has none. */
export function resultIn(schema: Place | undefined, { envelope, follow }: Api): ResultSchema | undefined {
  if (schema === undefined || envelope === undefined) return undefined;
  const [result] = propertyIn(partsOf(schema, follow), envelope.result);
  if (result === undefined) return undefined;
  const parts = partsOf(result, follow);
  const branches = keywordIn(parts, 'oneOf').flatMap((oneOf) => membersOf(oneOf).map(([, branch]) => branch));
  return {
    branches: (branches.length > 0 ? branches : [result]).map((branch) => readBranch(branch, envelope, follow)),
  };
}

/** All its codes, whatever their status. */
export const codesIn = (schema: Place | undefined, api: Api): Code[] =>
  resultIn(schema, api)?.branches.flatMap(({ codes }) => codes) ?? [];

function readBranch(branch: Place, envelope: Envelope, follow: Api['follow']): Branch {
  const parts = partsOf(branch, follow);
  const valuesOf = (name: string) => partsOfAll(propertyIn(parts, name), follow);
  const code = valuesOf(envelope.code);
  const [status] = keywordIn(valuesOf(envelope.status), 'const');
  const [listed] = [...keywordIn(code, 'enum'), ...keywordIn(code, 'const')];
  const [explained] = keywordIn(code, 'x-result-codes');
  const { value, location } = resolved(branch, follow);
  return {
    value: asRecord(value),
    location,
    codes: readCodes(listed, explained),
    known: keywordIn(code, 'x-known-values').flatMap(({ value }) => Object.keys(asRecord(value))),
    required: keywordIn(parts, 'required').flatMap(({ value }) => asList(value)),
    ...(status && { status }),
    ...(listed && { listed }),
    ...(explained && { explained }),
  };
}

function readCodes(listed: Place | undefined, explained: Place | undefined): Code[] {
  if (listed === undefined) return [];
  const entries = new Map(membersOf(explained));
  const values = Array.isArray(listed.value) ? membersOf(listed).map(([, value]) => value) : [listed];
  return values.map((value) => {
    const code = String(value.value);
    const entry = entries.get(code);
    const { message, products, byProduct } = asRecord(entry?.value);
    const messages = Object.entries(asRecord(byProduct)).map(([product, facts]) => [
      product,
      asRecord(facts)['message'],
    ]);
    return {
      code,
      place: entry ?? value,
      messages: Object.fromEntries(messages.filter(([, text]) => typeof text === 'string')) as Record<string, string>,
      ...(typeof message === 'string' && { message }),
      ...(Array.isArray(products) && { products: products.filter((product) => typeof product === 'string') }),
    };
  });
}

/** Whether the answer to a notification says that it has come and nothing else: every field is one constant. */
export function isPlainAcknowledgement({ kind, answerBody }: Operation, { envelope, follow }: Api): boolean {
  if (kind !== 'webhook' || answerBody?.schema === undefined || envelope === undefined) return false;
  const fields = fieldsOf(answerBody.schema, follow);
  const [result] = propertyIn(partsOf(answerBody.schema, follow), envelope.result);
  return (
    fields.length === 1 &&
    result !== undefined &&
    fieldsOf(result, follow).every(([, field]) => keywordIn(partsOf(field, follow), 'const').length > 0)
  );
}

const fieldsOf = (schema: Place, follow: Api['follow']) =>
  keywordIn(partsOf(schema, follow), 'properties').flatMap((properties) => membersOf(properties));
