import type { CryptoKey } from '@countersign/signing';
import { isAskedFor, withOwnIds } from './case-check.ts';
import type { Check } from './check.ts';
import { describesHeader } from './describes-header.ts';
import { draftCall, signDraft } from './draft.ts';
import { expectAsked, expectRefused, expectTaken } from './expect-verdict.ts';
import type { Finding } from './finding.ts';
import type { Outcome } from './judge-answer.ts';
import { observe } from './observe.ts';
import { protocolCases, rewriteHeaders, type HeaderNames, type ProtocolCase } from './protocol-cases.ts';
import { refusalOf } from './refusal-of.ts';
import type { Session } from './session.ts';
import type { ContractApi, ContractSuite, RefusalReason } from './suite.ts';

/** The protocol cases of an operation, made of its first example. What an API says nothing of is left out. */
export function protocolChecks(api: ContractApi, suite: ContractSuite): readonly Check[] {
  const [key] = Object.entries(suite.scenarios).find(([, { request }]) => request !== undefined) ?? [];
  if (key === undefined) return [];
  return protocolCases
    .filter((each) => isConcerned(api, suite, each))
    .flatMap((each) => {
      const expected = wantedOf(api, suite, each);
      return expected === undefined ? [] : [protocolCheck(suite, key, each, expected)];
    });
}

function isConcerned(api: ContractApi, suite: ContractSuite, each: ProtocolCase): boolean {
  const { id, isOfSignature, isOfHeader } = each;
  if (isOfHeader && !describesHeader(api, suite, api.signature?.headers[isOfHeader] ?? '')) return false;
  if (isOfSignature === true) return api.signature !== undefined && suite.signed;
  // Without an envelope, addresses and media types are the business of HTTP, and of whoever serves it.
  return api.envelope !== undefined || id.startsWith('json/');
}

/** For what a request is to be taken. */
type Wanted = 'accepted' | 'either' | readonly RefusalReason[];

function protocolCheck(suite: ContractSuite, key: string, each: ProtocolCase, expected: Wanted): Check {
  const id = `${suite.id}/${each.id}`;
  const pointer = each.isOfSignature ? `${suite.pointer}/security` : `${suite.pointer}/requestBody`;
  return {
    id,
    kind: 'protocol',
    operation: suite.id,
    sends: `${key}, ${each.id}`,
    async run(session) {
      const scenario = suite.scenarios[key];
      const isAsked = expected === 'accepted' && isAskedFor(session.target, scenario);
      const body = withOwnIds(session, suite, scenario?.request);
      const sound = draftCall(session, suite, body, isAsked ? { prefer: key } : {});
      const draft = each.alter?.(sound) ?? sound;
      const signed = await signDraft(session, draft, {
        ...(each.misSign && { signed: each.misSign(draft) }),
        ...(each.isForged && { key: await strangersKey() }),
      });
      const { clientId = '', requestTime = '', signature = '' } = session.signing?.scheme.headers ?? {};
      const names: HeaderNames = { clientId, requestTime, signature };
      return observe(session, suite, rewriteHeaders(signed, each, lowerCase(names)), {
        check: id,
        as: expected === 'accepted' || expected === 'either' ? 'result' : 'refusal',
        way: isAsked ? 'example' : 'unasked',
        expect(outcome) {
          const verdict = { fact: each.fact, pointer };
          if (expected === 'either') return [];
          if (expected !== 'accepted') return expectAny(session, suite, { ...verdict, reasons: expected }, outcome);
          return isAsked
            ? expectAsked(verdict, scenario?.code, outcome)
            : expectTaken(session, suite, verdict, outcome);
        },
      });
    },
  };
}

/** The same as far as the API documents it; nothing where it does not. */
function wantedOf(api: ContractApi, suite: ContractSuite, { expect }: ProtocolCase): Wanted | undefined {
  if (expect === 'accepted' || expect === 'either') return expect;
  const reasons = [expect].flat();
  const [likeliest] = reasons;
  if (api.envelope === undefined || (likeliest && refusalOf(api, suite, likeliest))) return reasons;
  // A client that says it takes no JSON gets it all the same where no code is documented for that.
  return expect === 'media-type-unacceptable' ? 'accepted' : undefined;
}

interface ReasonedVerdict {
  readonly fact: string;
  readonly pointer: string;
  readonly reasons: readonly RefusalReason[];
}

/** One of the reasons is told. */
function expectAny(
  session: Session,
  suite: ContractSuite,
  { reasons, ...verdict }: ReasonedVerdict,
  outcome: Outcome | undefined,
): readonly Finding[] {
  const told = reasons.filter((reason) => session.api.envelope === undefined || refusalOf(session.api, suite, reason));
  const findings = told.map((reason) => expectRefused(session, suite, { ...verdict, reason }, outcome));
  if (findings.some(({ length }) => length === 0)) return [];
  const [first] = findings.flat();
  const expected = findings.flat().map((finding) => finding.expected);
  return first ? [{ ...first, expected: [...new Set(expected)].join(' or ') }] : [];
}

const lowerCase = ({ clientId, requestTime, signature }: HeaderNames): HeaderNames => ({
  clientId: clientId.toLowerCase(),
  requestTime: requestTime.toLowerCase(),
  signature: signature.toLowerCase(),
});

/** A key the gateway has never seen, made when first needed. */
let stranger: Promise<CryptoKeyPair> | undefined;

async function strangersKey(): Promise<CryptoKey> {
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
  };
  stranger ??= crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  return (await stranger).privateKey;
}
