import type { Observation, Way } from './check.ts';
import type { Exchange, RawRequest } from './exchange.ts';
import type { Finding } from './finding.ts';
import type { Judgement, Outcome } from './judge-answer.ts';
import type { Session } from './session.ts';
import type { ContractSuite } from './suite.ts';

export interface ObserveOptions {
  readonly check: string;
  /** What the answer has to be where HTTP tells the two apart. */
  readonly as?: 'result' | 'refusal';
  readonly way?: Way;
  /** What is expected of this answer in particular; asked where there is an outcome, or nothing to read. */
  readonly expect: (outcome: Outcome | undefined, exchange: Exchange) => readonly Finding[];
}

/** Sends one request and judges its answer. */
export async function observe(
  session: Session,
  suite: ContractSuite,
  request: RawRequest,
  { check, as = 'result', way = 'unasked', expect }: ObserveOptions,
): Promise<Observation> {
  const exchange = await session.send(request, check);
  const { findings, outcome }: Judgement = await session.judgeOf(suite)(exchange, as);
  // What nobody can read says nothing of the verdict.
  const isUnread = findings.some(({ kind, isTolerable }) => kind === 'transport' || (kind === 'http' && !isTolerable));
  const expected = isUnread && outcome === undefined ? [] : expect(outcome, exchange);
  const code = outcome?.code;
  return {
    findings: [...findings, ...expected],
    exchanges: [exchange],
    codes: code ? [{ operation: suite.id, code, way }] : [],
  };
}
