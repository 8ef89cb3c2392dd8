import { randomBytes } from 'node:crypto';
import { parsePrivateKey, parsePublicKey, type CryptoKey, type SignatureScheme } from '@countersign/signing';
import { createAnswerJudge, type AnswerJudge } from './judge-answer.ts';
import type { Exchange, RawRequest, Transport } from './exchange.ts';
import { httpTransport, type HttpTransport } from './http-transport.ts';
import { createPace } from './pace.ts';
import type { ContractApi, ContractSuite } from './suite.ts';
import type { Target } from './target.ts';
import { readTriggers, type TriggerMember } from './triggers.ts';

/** As whom a session speaks, and whose answers it believes. */
export interface SessionSigning {
  readonly scheme: SignatureScheme;
  readonly clientId: string;
  readonly privateKey: CryptoKey;
  readonly gatewayKey: CryptoKey;
}

/** What checks run in: one target, its keys, its connections. */
export interface Session {
  readonly api: ContractApi;
  readonly target: Target;
  /** Absent where the API signs nothing, or the target has no identity. */
  readonly signing?: SessionSigning;
  /** Path of the target's URL, without a slash at the end: `/ams/api`. */
  readonly basePath: string;
  /** Begins the ids of calls. */
  readonly runId: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Answers of another time: how old they are says nothing. */
  readonly isReplayed: boolean;
  /** How a flow waits between two calls, milliseconds; in real time where it is left out. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
  /** An id that no other call of any run has. */
  nextId(): string;
  /** Never rejects. */
  send(request: RawRequest, check: string): Promise<Exchange>;
  /** The judge of an operation's answers; its schema is compiled once. */
  judgeOf(suite: ContractSuite): AnswerJudge;
  /** By which values of a request the target can be asked for a result; none where it can't. */
  triggersOf(suite: ContractSuite): Promise<readonly TriggerMember[]>;
  close(): void;
}

export interface SessionOptions {
  /** Instead of HTTP. */
  readonly transport?: Transport;
  /** Answers come from a record. */
  readonly isReplayed?: boolean;
  readonly now?: () => number;
  readonly sleep?: Session['sleep'];
}

/** @throws {Error} for a key that is none */
export async function openSession(
  api: ContractApi,
  target: Target,
  { transport, isReplayed = false, now = Date.now, sleep }: SessionOptions = {},
): Promise<Session> {
  const { pathname, origin } = new URL(target.baseUrl);
  const carrier: HttpTransport = transport ? { send: transport, close: () => undefined } : httpTransport(origin);
  const runId = target.runId ?? randomBytes(6).toString('hex');
  const pace = createPace(target.requestsPerSecond);
  const judges = new Map<string, AnswerJudge>();
  let calls = 0;
  let triggers: ReturnType<typeof readTriggers> | undefined;
  const signing = api.signature && target.identity && (await loadSigning(api.signature, target.identity));
  const session: Session = {
    api,
    target,
    ...(signing && { signing }),
    basePath: pathname.replace(/\/$/, ''),
    runId,
    now,
    isReplayed,
    ...(sleep && { sleep }),
    nextId: () => `${runId}${String(++calls).padStart(6, '0')}`,
    async send(request, check) {
      await pace();
      try {
        return { request, answer: await carrier.send(request, check) };
      } catch (error) {
        return { request, failure: error instanceof Error ? error.message : String(error) };
      }
    },
    judgeOf(suite) {
      const judge = judges.get(suite.id) ?? createAnswerJudge(session, suite);
      judges.set(suite.id, judge);
      return judge;
    },
    async triggersOf(suite) {
      if (target.hasTriggers !== true) return [];
      triggers ??= readTriggers(origin);
      return (await triggers).get(suite.id) ?? [];
    },
    close: () => carrier.close(),
  };
  return session;
}

const loadSigning = async (
  scheme: SignatureScheme,
  { clientId, privateKey, gatewayPublicKey }: NonNullable<Target['identity']>,
): Promise<SessionSigning> => ({
  scheme,
  clientId,
  privateKey: await parsePrivateKey(privateKey),
  gatewayKey: await parsePublicKey(gatewayPublicKey),
});
