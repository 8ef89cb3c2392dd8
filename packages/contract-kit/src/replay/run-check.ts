import type { Check, Observation } from '../check.ts';
import { createObservationRedact } from '../report/redact-observation.ts';
import { openSession, type Session } from '../session.ts';
import type { ContractApi } from '../suite.ts';
import type { Target } from '../target.ts';
import { maskSecret } from './mask-secret.ts';
import { fromRecorded, readCheck, toRecorded, writeCheck, type RecordedCheck } from './recording.ts';

/** Runs checks against a target, recording them or from a recording where the target says so. */
export interface CheckRunner {
  open(): Promise<void>;
  close(): void;
  /** The check, with the reason for which it can't be replayed. */
  prepare(check: Check): Check;
  run(check: Check): Promise<Observation>;
}

export function createCheckRunner(api: ContractApi, target: Target): CheckRunner {
  const { recordTo, replayFrom } = target;
  const mask = createObservationRedact(api, maskSecret);
  let session: Session | undefined;
  const opened = (): Session => {
    if (session === undefined) throw new Error('The session is not open.');
    return session;
  };
  return {
    async open() {
      session = await openSession(
        api,
        target,
        replayFrom === undefined ? {} : { isReplayed: true, transport: noNetwork },
      );
    },
    close: () => session?.close(),
    prepare(check) {
      if (replayFrom === undefined || check.skip !== undefined) return check;
      const skip = whyNot(readCheck(replayFrom, check.id));
      return skip === undefined ? check : { ...check, skip };
    },
    async run(check) {
      if (replayFrom !== undefined) return replayCheck(opened(), check, readCheck(replayFrom, check.id));
      const observation = await check.run(opened());
      if (recordTo !== undefined) writeCheck(recordTo, await recordCheck(opened(), check, mask(observation)));
      return observation;
    },
  };
}

const noNetwork = async (): Promise<never> => {
  throw new Error('A replay asks nobody.');
};

function whyNot(recorded: RecordedCheck | undefined): string | undefined {
  if (recorded === undefined) return 'It was not recorded.';
  return recorded.isReplayable ? undefined : 'Its answers cannot be judged again without what was covered in them.';
}

/** @param observation with its secrets covered */
async function recordCheck(session: Session, check: Check, observation: Observation): Promise<RecordedCheck> {
  const { findings, exchanges } = observation;
  const recorded = { check: check.id, exchanges: exchanges.map(toRecorded), findings, isReplayable: true };
  const again = await replayCheck(session, check, recorded).catch(() => undefined);
  return { ...recorded, isReplayable: again !== undefined && isSame(again, observation) };
}

const isSame = (a: Observation, b: Observation): boolean => JSON.stringify(told(a)) === JSON.stringify(told(b));

/** What was found and seen, without what it quotes, of which some is covered. Signatures come last in a replay. */
const told = ({ findings, codes }: Observation) => [
  ...findings.map(({ kind, fact, pointer }) => `${kind} ${pointer} ${fact}`).toSorted(),
  ...codes.map(({ operation, code, way }) => `${operation} ${code} ${way}`),
];

/** Judges recorded answers again. Of signatures it says what was found when they were recorded. */
async function replayCheck(
  session: Session,
  check: Check,
  recorded: Pick<RecordedCheck, 'exchanges' | 'findings'> | undefined,
): Promise<Observation> {
  const left = (recorded?.exchanges ?? []).map(fromRecorded);
  const { findings, ...rest } = await check.run({
    ...session,
    isReplayed: true,
    // With the request of then: an answer is judged by its ids.
    send: async (request) => left.shift() ?? { request, failure: 'no further answer was recorded' },
    triggersOf: async () => [],
  });
  const signatures = (recorded?.findings ?? []).filter(({ kind }) => kind === 'signature');
  return { ...rest, findings: [...findings.filter(({ kind }) => kind !== 'signature'), ...signatures] };
}
