import { SigningError } from './errors.ts';
import { type Difference, findDifference } from './explain/first-difference.ts';
import { layOut, listDoubleVariants, listVariants } from './explain/message-variants.ts';
import { listSpellings } from './explain/signature-spellings.ts';
import { showBytes, showCut } from './explain/visible-text.ts';
import { type CryptoKey, type LoadedKey, loadKey, type PrivateKeyInput, type PublicKeyInput, rsa256 } from './key.ts';
import { type PublicKeys, publicKeySource } from './key-source.ts';
import { parseSignatureHeader } from './signature-header.ts';
import { signedContent, type SignedMessage } from './signed-content.ts';

export type { Difference } from './explain/first-difference.ts';

/** A signature that does not verify, and what is known around it. */
export interface SignatureQuestion {
  /** As it is seen on this side. */
  readonly message: SignedMessage;
  /** Value of the signature header. */
  readonly header: string | null | undefined;
  /** With which it ought to verify: one key, or several by version. */
  readonly publicKey: PublicKeys;
  /** Your own private key, to find out whether it is your side that signed, or your key that was given for the other's. */
  readonly ownPrivateKey?: PrivateKeyInput | undefined;
  /** The text that the other side says it signed, as a gateway's inspector or its support shows it. */
  readonly signedText?: string | Uint8Array<ArrayBuffer> | undefined;
  /** The whole URL that was called, for mistakes of host and query. */
  readonly url?: string | undefined;
}

/**
 * For a person at a terminal. It holds the message's body, in part or whole, and so whatever is secret in that: not for
 * a log that others read. Of the signature and of keys it holds nothing.
 */
export interface SignatureExplanation {
  readonly verifies: boolean;
  /** What was found, a sentence each: what the signature does hold for, or what is wrong with the header or a key. */
  readonly findings: readonly string[];
  /** The text that was checked, on one line, what cannot be seen as escapes: `\n`. */
  readonly checked: string;
  /** The text that the signature does hold over or, failing that, `signedText`. */
  readonly signed?: string;
  /** Where these two first differ. */
  readonly difference?: Difference;
  /** All of it, to be printed. */
  readonly text: string;
}

interface Candidate {
  /** Leads on in the sentence "It holds …"; empty for how it ought to be. */
  readonly when: string;
  readonly signature: Uint8Array<ArrayBuffer>;
}

interface NamedKey {
  /** Likewise. */
  readonly when: string;
  readonly key: CryptoKey;
  readonly name: string;
}

interface Hit {
  readonly finding: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/**
 * Why a signature does not verify: tries the usual mistakes one by one, then in pairs, and says which text, key or
 * algorithm it does hold for. Pairs only for a text of at most 8 KiB. Takes up to a second; for use where something is wrong, not on the way of every message.
 *
 * @throws {SigningError} `KEY_INVALID` for a key that is none; everything else is found and told
 */
export async function explainSignature(question: SignatureQuestion): Promise<SignatureExplanation> {
  const { message, header, publicKey, ownPrivateKey, signedText, url } = question;
  const checked = layOut(message);
  const claimed = typeof signedText === 'string' ? new TextEncoder().encode(signedText) : signedText;
  const { problems, candidates, keyVersion } = readHeader(header);
  problems.push(...findBadValue(message));
  const keys = await loadKeys(publicKey, keyVersion);
  const own = ownPrivateKey === undefined ? undefined : await loadKey(ownPrivateKey, 'private').ready;
  if (own) problems.push(...(await findOwnKey(own, keys)));

  const texts = [
    { when: '', content: checked },
    ...(claimed === undefined ? [] : [{ when: 'over the text that the other side sent', content: claimed }]),
    ...listVariants(message, url).map(({ when, content }) => ({ when: `when ${when}`, content })),
  ];
  let hit = await findHit(texts, candidates, keys, own);
  if (hit === undefined && keys[0] !== undefined && checked.length <= maxPaired) {
    const pairs = listDoubleVariants(message, url).map(({ when, content }) => ({ when: `when ${when}`, content }));
    hit = await findHit(pairs, candidates.slice(0, 1), keys.slice(0, 1), undefined);
  }
  const verifies = hit?.finding === '' && problems.length === 0;
  const findings = [...problems, ...describeHit(hit, candidates.length > 0, claimed !== undefined)];
  const signed = hit?.content ?? claimed;
  const difference = signed && findDifference(checked, signed);
  return {
    verifies,
    findings,
    checked: showBytes(checked),
    ...(signed && { signed: showBytes(signed) }),
    ...(difference && { difference }),
    text: print(verifies, findings, header, checked, signed, difference),
  };
}

function readHeader(header: string | null | undefined): {
  problems: string[];
  candidates: readonly Candidate[];
  keyVersion?: string | undefined;
} {
  if (!header?.trim()) return { problems: ['The signature header is missing or empty.'], candidates: [] };
  try {
    const { algorithm, keyVersion, signature } = parseSignatureHeader(header);
    const problems = algorithm === 'RSA256' ? [] : [`The header names the algorithm ${algorithm}, not RSA256.`];
    return { problems, candidates: [{ when: '', signature }], keyVersion };
  } catch (error) {
    const candidates = listSpellings(header).map(({ when, signature }) => ({
      when: `with the signature ${when}`,
      signature,
    }));
    return { problems: [messageOf(error)], candidates };
  }
}

function findBadValue(message: SignedMessage): readonly string[] {
  try {
    signedContent(message);
    return [];
  } catch (error) {
    return [messageOf(error)];
  }
}

/** The keys by the version that the header names first, then the others; each for the hashes and paddings one may confuse. */
async function loadKeys(publicKey: PublicKeys, keyVersion: string | undefined): Promise<readonly NamedKey[]> {
  const source = publicKeySource('publicKey', publicKey);
  const right = await source.find(keyVersion);
  const loaded = [
    ...right.map((key) => [key, ''] as const),
    ...(source.fixed ?? [])
      .filter((key) => !right.includes(key))
      .map((key) => [key, 'under a key of another version'] as const),
  ];
  const named = await Promise.all(loaded.map(([key, when]) => nameKeys(key, when)));
  return named.flat();
}

const otherAlgorithms = [
  ['RSASSA-PKCS1-v1_5', 'SHA-1'],
  ['RSASSA-PKCS1-v1_5', 'SHA-512'],
  ['RSASSA-PKCS1-v1_5', 'SHA-384'],
  ['RSA-PSS', 'SHA-256'],
] as const;

async function nameKeys({ ready }: LoadedKey, when: string): Promise<readonly NamedKey[]> {
  const key = await ready;
  const first = { when, key, name: rsa256.name };
  if (!key.extractable) return [first];
  const spki = await crypto.subtle.exportKey('spki', key);
  const others = otherAlgorithms.map(async ([name, hash]): Promise<NamedKey> => {
    const as = `as ${name === 'RSA-PSS' ? 'RSA-PSS' : 'a signature'} with ${hash}`;
    const imported = await crypto.subtle.importKey('spki', spki, { name, hash }, false, ['verify']);
    return { when: when === '' ? as : `${when}, ${as}`, key: imported, name };
  });
  return [first, ...(await Promise.all(others))];
}

/** Signatures of this sort are the same each time, so that to sign is to recognise. */
async function findOwnKey(own: CryptoKey, keys: readonly NamedKey[]): Promise<readonly string[]> {
  const probe = new Uint8Array(8);
  const signature = await crypto.subtle.sign(rsa256.name, own, probe);
  const verdicts = keys.map(({ key }) => crypto.subtle.verify(rsa256.name, key, signature, probe).catch(() => false));
  return (await Promise.all(verdicts)).includes(true)
    ? ["The public key is the other half of your own private key. Give the other side's."]
    : [];
}

async function findHit(
  texts: readonly { when: string; content: Uint8Array<ArrayBuffer> }[],
  candidates: readonly Candidate[],
  keys: readonly NamedKey[],
  own: CryptoKey | undefined,
): Promise<Hit | undefined> {
  for (const { when, content } of texts) {
    const itself = own && new Uint8Array(await crypto.subtle.sign(rsa256.name, own, content));
    for (const candidate of candidates) {
      if (itself && findDifference(candidate.signature, itself) === undefined) {
        return { finding: join('under your own key: it is your side that signed', when, candidate.when), content };
      }
      for (const { key, name, when: under } of keys) {
        const algorithm = { name, saltLength: 32 };
        if (await crypto.subtle.verify(algorithm, key, candidate.signature, content)) {
          return { finding: join(when, under, candidate.when), content };
        }
      }
    }
  }
  return undefined;
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function describeHit(hit: Hit | undefined, isReadable: boolean, isClaimed: boolean): readonly string[] {
  if (hit !== undefined) return hit.finding === '' ? [] : [`The signature holds ${hit.finding}.`];
  if (!isReadable) return [];
  return [
    isClaimed
      ? 'The signature holds neither over what was checked nor over the text that the other side sent: the key is another, or the header is of another message.'
      : 'None of the usual mistakes explains it: the key is another, or more of the message is other than it was signed.',
  ];
}

function print(
  verifies: boolean,
  findings: readonly string[],
  header: string | null | undefined,
  checked: Uint8Array,
  signed: Uint8Array | undefined,
  difference: Difference | undefined,
): string {
  const lines = [
    verifies ? 'The signature verifies.' : 'The signature does not verify.',
    ...findings.map((finding) => `- ${finding}`),
    `header:  ${redact(header)}`,
    `checked: ${showCut(checked, shownLength)}`,
  ];
  if (signed && difference) {
    const { byte, line, column } = difference;
    lines.push(
      `signed:  ${showCut(signed, shownLength)}`,
      `They first differ at byte ${byte} (line ${line}, column ${column}):`,
      `  checked: ${difference.checked || '(ends here)'}`,
      `  signed:  ${difference.signed || '(ends here)'}`,
    );
  }
  return lines.join('\n');
}

/** In bytes. There are hundreds of pairs, each a text of the whole length. */
const maxPaired = 8192;

const shownLength = 500;

/** What stands behind `signature=`, or all of a header without, is left out but for its length. */
function redact(header: string | null | undefined): string {
  if (header === null || header === undefined) return '(none)';
  const [, head = '', value = header] = /^(.*?signature\s*=)(.*)$/is.exec(header) ?? [];
  const shown = showBytes(new TextEncoder().encode(head));
  return `${shown}(${value.length} characters)`;
}

function messageOf(error: unknown): string {
  if (error instanceof SigningError) return error.message;
  throw error;
}

/** A key as {@link explainSignature} takes it. */
export type { PrivateKeyInput, PublicKeyInput, PublicKeys };
