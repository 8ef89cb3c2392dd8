import type {
  Answer,
  Check,
  ContractApi,
  Exchange,
  Observation,
  RawRequest,
  Session,
  Target,
  Transport,
} from '@countersign/contract-kit';
import { faultsOf, openSession } from '@countersign/contract-kit';

/** One thing that a gateway does wrong. */
export interface Fault {
  /** `consult/answer/normalUrl/dropped` */
  readonly id: string;
  readonly operation: string;
  /** Why nobody could tell the faulty gateway from a right one, where that is so. */
  readonly isNone?: string;
  /**
   * What the faulty gateway says to a request, given what the right one says to it. The same object, or nothing, where the fault has no
   * effect on it.
   */
  readonly answer: (request: RawRequest, right: Answer) => Answer | undefined | Promise<Answer | undefined>;
}

/** What a right gateway answers to each check, once asked. */
export interface Recorded {
  readonly check: Check;
  readonly exchanges: readonly Exchange[];
}

/** Runs checks against the right gateway, and keeps what was said. Each has to pass. */
export async function recordRight(session: Session, checks: readonly Check[]): Promise<readonly Recorded[]> {
  const recorded: Recorded[] = [];
  for (const check of checks) {
    if (check.skip !== undefined) continue;
    const observation = await check.run(session);
    const faults = faultsOf(observation, session.target);
    if (faults.length > 0) throw new Error(`${check.id} fails on the right gateway: ${JSON.stringify(faults)}`);
    recorded.push({ check, exchanges: observation.exchanges });
  }
  return recorded;
}

/**
 * The first check that notices a fault; nothing where none does. Checks whose answers the fault does not touch would pass as they did
 * before, so they are not run again.
 */
export async function detect(
  fault: Fault,
  {
    api,
    target,
    recorded,
  }: { readonly api: ContractApi; readonly target: Target; readonly recorded: readonly Recorded[] },
): Promise<string | undefined> {
  for (const { check, exchanges } of recorded) {
    if (check.operation !== fault.operation) continue;
    const answers: Answer[] = [];
    let isTouched = false;
    for (const { request, answer } of exchanges) {
      if (answer === undefined) continue;
      const faulty = (await fault.answer(request, answer)) ?? answer;
      isTouched ||= faulty !== answer;
      answers.push(faulty);
    }
    if (!isTouched) continue;
    const observation = await rerun(check, api, target, answers);
    if (faultsOf(observation, target).length > 0) return check.id;
  }
  return undefined;
}

/** Runs a check, which gets these answers in this order. */
async function rerun(check: Check, api: ContractApi, target: Target, answers: readonly Answer[]): Promise<Observation> {
  const queue = [...answers];
  const transport: Transport = () => {
    const next = queue.shift();
    return next ? Promise.resolve(next) : Promise.reject(new Error('No more answers.'));
  };
  return check.run(await sessionOver(api, target, transport));
}

const sessions = new WeakMap<ContractApi, { session: Session; say: { transport: Transport } }>();

/** One session an API, over whatever transport: its judges are compiled once. */
async function sessionOver(api: ContractApi, target: Target, transport: Transport): Promise<Session> {
  const known = sessions.get(api);
  if (known) {
    known.say.transport = transport;
    return known.session;
  }
  const say = { transport };
  const session = await openSession(api, target, { transport: (request, check) => say.transport(request, check) });
  sessions.set(api, { session, say });
  return session;
}
