import type { Finding } from './finding.ts';
import type { Outcome } from './judge-answer.ts';
import { namesField } from './names-field.ts';
import { refusalOf } from './refusal-of.ts';
import type { Session } from './session.ts';
import type { ContractSuite, RefusalReason } from './suite.ts';

/** What a request is to be taken for, and where the contract says so. */
export interface Verdict {
  readonly fact: string;
  readonly pointer: string;
  readonly reason: RefusalReason;
  /** The field that a refusal has to name, by a target that names fields. */
  readonly field?: string | undefined;
}

/** The request is refused, with the code of the reason. Without an envelope, HTTP has told. */
export function expectRefused(
  { api, target }: Session,
  suite: ContractSuite,
  { fact, pointer, reason, field }: Verdict,
  outcome: Outcome | undefined,
): readonly Finding[] {
  if (api.envelope === undefined) return [];
  const refusal = refusalOf(api, suite, reason);
  if (refusal === undefined)
    throw new Error(`The suites of ${api.name} don't say with which code a request is refused as ${reason}.`);
  const { code = '', status = '', message = '' } = outcome ?? {};
  const expected = `${refusal.status} ${refusal.code}`;
  if (code !== refusal.code) return [{ kind: 'verdict', fact, pointer, expected, found: told(status, code) }];
  if (!target.namesFields || field === undefined || namesField(message, field)) return [];
  return [
    {
      kind: 'verdict',
      fact,
      pointer,
      expected: `${expected}, naming ${field}`,
      found: `${told(status, code)}: ${message}`,
    },
  ];
}

/**
 * The request is taken for a good one. What comes of it is the operation's business: a gateway that has never heard of the
 * payment says so, and that is not a refusal of the request.
 */
export function expectTaken(
  { api }: Session,
  suite: ContractSuite,
  { fact, pointer }: Pick<Verdict, 'fact' | 'pointer'>,
  outcome: Outcome | undefined,
): readonly Finding[] {
  const { code, status = '' } = outcome ?? {};
  const reasons = Object.keys(api.refusals) as RefusalReason[];
  const refusals = reasons.map((reason) => refusalOf(api, suite, reason)?.code);
  if (code === undefined || !refusals.includes(code)) return [];
  return [{ kind: 'verdict', fact, pointer, expected: 'a request that is taken', found: told(status, code) }];
}

/** The request is answered as was asked for. */
export function expectAsked(
  { fact, pointer }: Pick<Verdict, 'fact' | 'pointer'>,
  code: string | undefined,
  outcome: Outcome | undefined,
): readonly Finding[] {
  if (outcome?.code === code) return [];
  return [{ kind: 'asked', fact, pointer, expected: code ?? 'no code', found: told(outcome?.status, outcome?.code) }];
}

const told = (status = '', code = ''): string => [status, code].filter(Boolean).join(' ') || 'no result';
