import { checkMembers, checkOneOf, checkWholeNumber, kindOf, show, unexpected } from './check-members.ts';
import type { MockDefinition, MockOperation } from './definition.ts';
import { MockError } from './errors.ts';
import type { JsonObject } from './is-object.ts';
import { checkSettingKinds } from './setting-kinds.ts';
import type { SettingKinds } from './setting-kinds.ts';
import { scenarioNames } from './scenario.ts';
import { plainFaults, signatureFaults } from './steering.ts';
import type { Fault, NextResult } from './steering.ts';

const mostTimes = 10_000;
/** Ten minutes: longer than any client waits. */
const longestDelay = 600_000;
/** A hundred years. */
const longestAdvance = 100 * 365 * 24 * 3_600_000;

/**
 * A result to come, as a caller asks for it: `{ operation, code, times }`.
 *
 * @throws {MockError} `USAGE`
 */
export function checkNext(definition: MockDefinition, value: unknown): NextResult {
  const { operation, code, times = 1 } = checkMembers(value, 'A result to come', ['operation', 'code', 'times']);
  const found = checkOperation(definition, operation);
  if (typeof code !== 'string') throw unexpected('code', `a result code of ${found.name}`, kindOf(code));
  if (!found.scenarios.some((scenario) => scenario.code === code || scenario.key === code)) {
    const known = scenarioNames(found).join(', ');
    throw new MockError('USAGE', `${found.name} has no result ${show(code)}. Known: ${known}.`);
  }
  return { operation: found.name, code, times: checkWholeNumber(times, 'times', 1, mostTimes) };
}

const faultKinds = ['delay', 'status', ...plainFaults] as const;
const common = ['kind', 'operation', 'times', 'lost'];
const ownMembers: { readonly [kind: string]: readonly string[] } = {
  delay: ['milliseconds'],
  status: ['status'],
  'wrongly-signed': ['wrong'],
};
/** What can be seen of a call that was not carried out. */
const lostKinds: readonly string[] = ['drop', 'reset', 'delay', 'status'];

/**
 * A fault as a caller asks for it. One that is only `lost` is a dropped connection.
 *
 * @throws {MockError} `USAGE`
 */
export function checkFault(definition: MockDefinition, value: unknown): Fault {
  const given = checkMembers(value, 'A fault', [...common, ...Object.values(ownMembers).flat()]);
  const { operation, times, lost } = given;
  if (lost !== undefined && typeof lost !== 'boolean') throw unexpected('lost', 'true or false', show(lost));
  const kind = checkOneOf(given['kind'] ?? (lost === true ? 'drop' : undefined), 'kind', faultKinds);
  checkMembers(value, `The fault ${kind}`, [...common, ...(ownMembers[kind] ?? [])]);
  if (lost === true && !lostKinds.includes(kind)) {
    const possible = lostKinds.join(', ');
    throw new MockError('USAGE', `A call that is lost has no answer to be ${kind}. Possible with lost: ${possible}.`);
  }
  if (!definition.signature && signatureFaults.some((each) => each === kind))
    throw new MockError('USAGE', `The ${definition.title} signs nothing, so no answer of it can be ${kind}.`);
  const shared = {
    ...(operation !== undefined && { operation: checkOperation(definition, operation).name }),
    ...(times !== undefined && { times: checkWholeNumber(times, 'times', 1, mostTimes) }),
    ...(lost !== undefined && { lost }),
  };
  return { ...shared, ...checkKind(kind, given) };
}

/** The kind with what belongs to it alone. */
function checkKind(kind: Fault['kind'], { milliseconds, status, wrong }: JsonObject): Fault {
  switch (kind) {
    case 'delay':
      return { kind, milliseconds: checkWholeNumber(milliseconds, 'milliseconds', 0, longestDelay) };
    case 'status':
      return { kind, ...(status !== undefined && { status: checkWholeNumber(status, 'status', 200, 599) }) };
    case 'wrongly-signed':
      return { kind, ...(wrong !== undefined && { wrong: checkOneOf(wrong, 'wrong', ['bytes', 'key']) }) };
    default:
      return { kind };
  }
}

/** @throws {MockError} `USAGE` */
export const checkAdvance = (milliseconds: unknown): number =>
  checkWholeNumber(milliseconds, 'The time to advance, in milliseconds,', 0, longestAdvance);

/**
 * Settings to change: the names are those of the API's behaviour, the values of the same sort as by default.
 *
 * @param current all settings there are
 * @param kinds what they may be, as far as the behaviour says
 * @throws {MockError} `USAGE`
 */
export function checkSettings(current: object, value: unknown, kinds: SettingKinds = {}): JsonObject {
  const known = Object.keys(current);
  if (known.length === 0) throw new MockError('USAGE', 'This mock has no settings.');
  const given = checkMembers(value, 'The settings object', known);
  for (const [name, setting] of Object.entries(current)) {
    const wanted = given[name];
    // What is nothing by default says nothing of what it may be.
    if (!Object.hasOwn(given, name) || setting === undefined || setting === null) continue;
    if (kindOf(wanted) !== kindOf(setting)) throw unexpected(name, kindOf(setting), show(wanted));
  }
  checkSettingKinds(given, kinds);
  return given;
}

/** @throws {MockError} `USAGE` */
function checkOperation({ operations }: MockDefinition, name: unknown): MockOperation {
  const found = operations.find((operation) => operation.name === name);
  if (found) return found;
  const known = operations.map((operation) => operation.name).join(', ');
  throw new MockError('USAGE', `There is no operation ${show(name)}. Known: ${known}.`);
}
