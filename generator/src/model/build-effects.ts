import { methods, type OasDocument, type OasOperation, type OasPathItem } from '../load/oas.ts';
import { pointerTo } from '../pointer.ts';
import { asRecord, isTexts } from '../record.ts';
import { memberNames } from './member-names.ts';
import type { Effect, Idempotency, Operation, Poll, Schema } from './model.ts';
import { toIdentifier, type TakeName } from './names.ts';
import type { Report } from './report.ts';
import { resolveRef } from './resolve.ts';

interface EffectContext {
  readonly document: OasDocument;
  readonly schemas: ReadonlyMap<string, Schema>;
  /** Names of members that are secrets. */
  readonly sensitive: readonly string[];
  readonly report: Report;
  readonly takeName: TakeName;
}

/** Adds to the operations what their callers need when an answer is late, missing or not final. */
export function buildEffects(operations: readonly Operation[], context: EffectContext): readonly Operation[] {
  return operations.map((operation) => {
    const facts = factsOf(context, operation);
    const timeout = seconds(facts, 'x-timeout', operation.pointer, context.report);
    const idempotency = buildIdempotency(facts, operation, context.report);
    const effect = buildEffect(facts, operation, operations, idempotency?.key ?? [], context);
    const poll = operation.results && buildPoll(facts, operation, context);
    const echo = echoOf(operation, [...(effect?.ids ?? []), ...(poll?.ids ?? [])], context);
    return {
      ...operation,
      ...(timeout !== undefined && { timeout }),
      ...(effect && { effect }),
      ...(idempotency && { idempotency }),
      ...(poll && { poll }),
      ...(echo.length > 0 && { echo }),
    };
  });
}

/** Ids are top-level or they are part of something, which need not come back as it was. */
function echoOf({ response }: Operation, ids: readonly string[], { schemas }: EffectContext): readonly string[] {
  const answered = response ? memberNames(response.schema, schemas) : new Set<string>();
  return [...new Set(ids)].filter((name) => answered.has(name));
}

/** The operation as the document has it: only here are these fields read. */
function factsOf({ document }: EffectContext, { path, method }: Operation): Readonly<Record<string, unknown>> {
  const { value: item } = resolveRef<OasPathItem>(document, document.paths?.[path] ?? {}, '');
  const found: OasOperation | undefined = item[methods.find((known) => known === method) ?? 'post'];
  return asRecord(found);
}

/** `x-idempotency`; nothing for `none`, or where nothing is said. */
function buildIdempotency(
  { 'x-idempotency': fact }: Readonly<Record<string, unknown>>,
  { pointer, results }: Operation,
  report: Report,
): Idempotency | undefined {
  if (fact === undefined || fact === 'none') return undefined;
  const { key, compares = [], conflict } = asRecord(fact);
  const malformed = (text: string): undefined => {
    report('FACT_MALFORMED', pointerTo(pointer, 'x-idempotency'), `x-idempotency ${text}`);
  };
  if (!isTexts(key) || key.length === 0)
    return malformed(`is "none" or has a list of fields as its key; found ${JSON.stringify(key ?? fact)}.`);
  if (compares !== 'all' && !isTexts(compares))
    return malformed(`compares "all" or a list of fields; found ${JSON.stringify(compares)}.`);
  if (conflict === undefined) return { key, compares };
  if (typeof conflict === 'string' && (results ?? []).some(({ code }) => code === conflict))
    return { key, compares, conflict };
  return malformed(`has a result code of the operation as its conflict; found ${JSON.stringify(conflict)}.`);
}

function buildEffect(
  { 'x-inquiry': asked }: Readonly<Record<string, unknown>>,
  operation: Operation,
  operations: readonly Operation[],
  key: readonly string[],
  { schemas, sensitive, report }: EffectContext,
): Effect | undefined {
  const inquiry = operations.find(({ id }) => id === asked);
  if (asked !== undefined && inquiry === undefined)
    report('FACT_MALFORMED', pointerTo(operation.pointer, 'x-inquiry'), `${JSON.stringify(asked)} is no operation.`);
  if (key.length === 0 && inquiry === undefined) return undefined;
  const takes = inquiry?.request ? memberNames(inquiry.request.schema, schemas) : new Set();
  const own = operation.request ? [...memberNames(operation.request.schema, schemas)] : [];
  const ids = new Set([...key, ...own.filter((name) => takes.has(name))]);
  return { ids: withoutSecrets(ids, sensitive), ...(inquiry && { inquiry: inquiry.name }) };
}

function buildPoll(
  facts: Readonly<Record<string, unknown>>,
  { pointer: operation, request }: Operation,
  { schemas, sensitive, report, takeName }: EffectContext,
): Poll | undefined {
  if (facts['x-poll'] === undefined) return undefined;
  const pointer = pointerTo(operation, 'x-poll');
  const fact = asRecord(facts['x-poll']);
  const { name: wanted, field, final, absent = [] } = fact;
  if (typeof wanted !== 'string' || typeof field !== 'string' || !isTexts(final) || !isTexts(absent)) {
    report('FACT_MALFORMED', pointer, 'x-poll has texts as name and field, and lists of texts as final and absent.');
    return undefined;
  }
  const { name, takenBy } = takeName(toIdentifier(wanted), wanted);
  if (takenBy !== undefined)
    report('NAME_CLASH', pointerTo(pointer, 'name'), `"${wanted}" and "${takenBy}" give the same name, ${name}.`);
  const interval = seconds(fact, 'interval', pointer, report);
  const atLeast = seconds(fact, 'atLeast', pointer, report);
  return {
    name,
    field,
    final,
    ...(absent.length > 0 && { absent }),
    ids: withoutSecrets(request ? memberNames(request.schema, schemas) : [], sensitive),
    ...(interval !== undefined && { interval }),
    ...(atLeast !== undefined && { atLeast }),
  };
}

/** By the last step of a path: a secret is one wherever it stands. */
const withoutSecrets = (paths: Iterable<string>, sensitive: readonly string[]): string[] =>
  [...paths].filter((path) => !sensitive.includes(path.split('.').at(-1) ?? ''));

function seconds(
  facts: Readonly<Record<string, unknown>>,
  name: string,
  pointer: string,
  report: Report,
): number | undefined {
  const value = facts[name];
  if (value === undefined || (typeof value === 'number' && value > 0 && value < 1e6)) return value;
  report('FACT_MALFORMED', pointerTo(pointer, name), `Wanted are seconds; found ${JSON.stringify(value)}.`);
  return undefined;
}
