import { createHash } from 'node:crypto';

/** What an RSA key is made of, and what its private half does to a number as long as the modulus. */
export interface RawRsa {
  readonly n: bigint;
  readonly e: bigint;
  /** Bytes of the modulus. */
  readonly size: number;
  readonly sign: (encoded: Buffer) => Buffer;
}

export interface PaddingCase {
  readonly name: string;
  readonly reason: string;
  readonly signature: Buffer;
  readonly valid?: true;
}

const sha256 = '608648016503040201';
const sha1 = '2b0e03021a';
const sha512 = '608648016503040203';
const sha256Rsa = '2a864886f70d01010b';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');
const length = (bytes: Buffer): Buffer => hex(bytes.length.toString(16).padStart(2, '0'));

/** DER with a length of one byte. */
const der = (tag: string, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([hex(tag), length(content), content]);
};
/** BER: the same length in `octets` further bytes, which DER forbids below 128. */
const longForm = (tag: string, octets: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const head = hex((0x80 + octets).toString(16) + content.length.toString(16).padStart(octets * 2, '0'));
  return Buffer.concat([hex(tag), head, content]);
};
/** BER: ended by two zeros instead of a length. */
const indefinite = (tag: string, ...parts: readonly Buffer[]): Buffer =>
  Buffer.concat([hex(`${tag}80`), ...parts, hex('0000')]);

const oid = (body: string): Buffer => der('06', hex(body));
const none = hex('0500');
const sequence = (...parts: readonly Buffer[]): Buffer => der('30', ...parts);
const octets = (bytes: Buffer): Buffer => der('04', bytes);

/** Families of signatures over `data`, the right one first; most of them no library would make. */
export function paddingCases(data: Buffer, rsa: RawRsa): readonly PaddingCase[] {
  const digest = createHash('sha256').update(data).digest();
  const info = digestInfo(digest);
  const right = pad(info, rsa.size);
  const signature = rsa.sign(right);
  const number = toNumber(signature);
  return [
    { name: 'right', reason: 'EMSA-PKCS1-v1_5 as RFC 8017, 9.2 builds it', signature, valid: true },
    ...encodings(digest, info, right, rsa.size).map(([name, reason, encoded]) => ({
      name,
      reason,
      signature: rsa.sign(encoded),
    })),
    ...numbers(signature, number, rsa),
    ...forgeries(info, rsa),
  ];
}

/** Whether the signature of `data` plus the modulus is still as long as the modulus. */
export function sumFits(data: Buffer, { n, size, sign }: RawRsa): boolean {
  const digest = createHash('sha256').update(data).digest();
  return toBytes(toNumber(sign(pad(digestInfo(digest), size))) + n, size).length === size;
}

function digestInfo(digest: Buffer): Buffer {
  return sequence(sequence(oid(sha256), none), octets(digest));
}

type Encoding = readonly [name: string, reason: string, encoded: Buffer];

function encodings(digest: Buffer, info: Buffer, right: Buffer, size: number): readonly Encoding[] {
  const algorithm = sequence(oid(sha256), none);
  const withInfo = (name: string, reason: string, changed: Buffer): Encoding => [name, reason, pad(changed, size)];
  const hashed = (name: string): Buffer => createHash(name).update(digest).digest();
  return [
    ...padding(info, right, size),
    withInfo('long form in the outer sequence', 'BER, not DER', longForm('30', 1, algorithm, octets(digest))),
    withInfo('long form in the algorithm', 'BER', sequence(longForm('30', 1, oid(sha256), none), octets(digest))),
    withInfo('long form of the oid', 'BER', sequence(sequence(longForm('06', 1, hex(sha256)), none), octets(digest))),
    withInfo('long form of the null', 'BER', sequence(sequence(oid(sha256), hex('058100')), octets(digest))),
    withInfo('long form of the digest', 'BER', sequence(algorithm, longForm('04', 1, digest))),
    withInfo('long form of four octets', 'BER', longForm('30', 4, algorithm, octets(digest))),
    withInfo('indefinite outer sequence', 'BER', indefinite('30', algorithm, octets(digest))),
    withInfo('indefinite algorithm', 'BER', sequence(indefinite('30', oid(sha256), none), octets(digest))),
    withInfo('constructed digest', 'BER: an octet string in pieces', sequence(algorithm, der('24', octets(digest)))),
    withInfo(
      'no null',
      'the parameters are there, RFC 8017, 9.2 note 1',
      sequence(sequence(oid(sha256)), octets(digest)),
    ),
    withInfo('two nulls', 'a parameter too many', sequence(sequence(oid(sha256), none, none), octets(digest))),
    withInfo(
      'null with content',
      'bytes a lenient reader would skip',
      sequence(sequence(oid(sha256), hex('0502dead')), octets(digest)),
    ),
    withInfo('another parameter', 'not null', sequence(sequence(oid(sha256), hex('020101')), octets(digest))),
    withInfo('oid of SHA-1', 'the name of another hash', sequence(sequence(oid(sha1), none), octets(digest))),
    withInfo('oid of SHA-512', 'the name of another hash', sequence(sequence(oid(sha512), none), octets(digest))),
    withInfo(
      'oid of the signature',
      'sha256WithRSAEncryption is no hash',
      sequence(sequence(oid(sha256Rsa), none), octets(digest)),
    ),
    withInfo(
      'oid with a leading 80',
      'an arc padded',
      sequence(sequence(oid('60864801650304028001'), none), octets(digest)),
    ),
    withInfo('oid cut', 'its last arc is missing', sequence(sequence(oid(sha256.slice(0, -2)), none), octets(digest))),
    withInfo('no algorithm', 'the digest alone in the sequence', sequence(octets(digest))),
    withInfo('digest alone', 'no DigestInfo at all', digest),
    withInfo('bit string', 'the digest in another type', sequence(algorithm, der('03', hex('00'), digest))),
    withInfo('digest cut', 'the last byte is missing', sequence(algorithm, octets(digest.subarray(0, -1)))),
    withInfo(
      'digest and a zero',
      'a byte behind it, inside its string',
      sequence(algorithm, octets(Buffer.concat([digest, hex('00')]))),
    ),
    withInfo('empty digest', 'nothing compared equals nothing', sequence(algorithm, octets(Buffer.alloc(0)))),
    withInfo('other digest', 'of other bytes', sequence(algorithm, octets(hashed('sha256')))),
    withInfo('bytes behind the digest', 'inside the outer sequence', sequence(algorithm, octets(digest), hex('0500'))),
    withInfo('bytes behind all', 'after the outer sequence', Buffer.concat([info, hex('0500')])),
    withInfo('zeros behind all', 'after the outer sequence', Buffer.concat([info, hex('0000')])),
    withInfo(
      'sequence one too long',
      'its length counts a byte that is not there',
      Buffer.concat([hex('3032'), info.subarray(2)]),
    ),
    withInfo('sequence one too short', 'its length leaves out a byte', Buffer.concat([hex('3030'), info.subarray(2)])),
  ];
}

function padding(info: Buffer, right: Buffer, size: number): readonly Encoding[] {
  const changed = (at: number, byte: number): Buffer => {
    const copy = Buffer.from(right);
    copy[at] = byte;
    return copy;
  };
  const separator = size - info.length - 1;
  return [
    ['block type 0', 'another padding of PKCS#1 v1.5', changed(1, 0)],
    ['block type 2', 'that of encryption', changed(1, 2)],
    ['first byte 1', 'the number must start with a zero byte', changed(0, 1)],
    ['first byte of padding', 'not ff', changed(2, 0xfe)],
    ['last byte of padding', 'not ff', changed(separator - 1, 0x7f)],
    ['zero in the padding', 'a reader that stops there takes the rest for the DigestInfo', changed(separator - 9, 0)],
    [
      'padding of zeros',
      'no ff at all',
      Buffer.concat([hex('0001'), Buffer.alloc(separator - 2), right.subarray(separator)]),
    ],
    ['no separator', 'ff instead of the zero', changed(separator, 0xff)],
    ['two separators', 'a further zero', changed(separator - 1, 0)],
    [
      'padding a byte short',
      'the DigestInfo moved up, a zero behind',
      Buffer.concat([right.subarray(0, separator - 1), right.subarray(separator), hex('00')]),
    ],
    ['padding of eight bytes', 'the least of RFC 8017; the rest would be free', garbageBehind(info, 8, size)],
    ['no padding', 'the DigestInfo directly behind the separator', garbageBehind(info, 0, size)],
    ['padding absent', 'zeros in front of the DigestInfo', Buffer.concat([Buffer.alloc(size - info.length), info])],
    [
      'padding behind',
      'DigestInfo first',
      Buffer.concat([hex('0001'), info, Buffer.alloc(separator - 2, 0xff), hex('00')]),
    ],
  ];
}

/** What a verifier would pass that finds the DigestInfo and does not ask where it ends. */
function garbageBehind(info: Buffer, ffs: number, size: number, garbage = 0xa5): Buffer {
  const head = headOf(info, ffs);
  return Buffer.concat([head, Buffer.alloc(size - head.length, garbage)]);
}

function headOf(info: Buffer, ffs: number): Buffer {
  return Buffer.concat([hex('0001'), Buffer.alloc(ffs, 0xff), hex('00'), info]);
}

function numbers(signature: Buffer, number: bigint, { n, size }: RawRsa): readonly PaddingCase[] {
  const last = signature.at(-1) ?? 0;
  return [
    { name: 'empty', reason: 'no bytes', signature: Buffer.alloc(0) },
    { name: 'cut at the end', reason: 'a byte short', signature: signature.subarray(0, -1) },
    { name: 'cut in front', reason: 'a byte short', signature: signature.subarray(1) },
    {
      name: 'zero in front',
      reason: 'the same number, a byte longer',
      signature: Buffer.concat([hex('00'), signature]),
    },
    {
      name: 'zeros in front',
      reason: 'the same number, as long again',
      signature: Buffer.concat([Buffer.alloc(size), signature]),
    },
    { name: 'zero behind', reason: 'a byte longer', signature: Buffer.concat([signature, hex('00')]) },
    { name: 'twice', reason: 'as long again', signature: Buffer.concat([signature, signature]) },
    {
      name: 'one bit',
      reason: 'the last is another',
      signature: Buffer.concat([signature.subarray(0, -1), Buffer.from([last ^ 1])]),
    },
    { name: 'backwards', reason: 'the other byte order', signature: Buffer.from(signature.toReversed()) },
    { name: '0', reason: 'nought to any power is nought', signature: toBytes(0n, size) },
    { name: '1', reason: 'one to any power is one', signature: toBytes(1n, size) },
    { name: 'n - 1', reason: 'minus one to an odd power is minus one', signature: toBytes(n - 1n, size) },
    { name: 'n', reason: 'nought again', signature: toBytes(n, size) },
    { name: 'n + 1', reason: 'one again', signature: toBytes(n + 1n, size) },
    {
      name: 's + n',
      reason: 'the same number modulo n; RFC 8017, 5.2.2 asks for less than n',
      signature: toBytes(number + n, size),
    },
    { name: 'n - s', reason: 'minus the right one', signature: toBytes(n - number, size) },
    { name: 'all ones', reason: 'more than n', signature: Buffer.alloc(size, 0xff) },
  ];
}

/** Without the private key, where the public exponent is 3: a cube root whose cube starts as a signature should. */
function forgeries(info: Buffer, { e, size }: RawRsa): readonly PaddingCase[] {
  if (e !== 3n) return [];
  const forge = (name: string, ffs: number): PaddingCase => {
    const root = cubeRoot(toNumber(garbageBehind(info, ffs, size, 0xff)));
    const head = headOf(info, ffs);
    if (
      !toBytes(root ** 3n, size)
        .subarray(0, head.length)
        .equals(head)
    )
      throw new Error(`${name}: no forgery`);
    const reason = 'Bleichenbacher 2006: what stands behind the DigestInfo is chosen so that the number is a cube';
    return { name, reason, signature: toBytes(root, size) };
  };
  return [forge('cube root, one byte of padding', 1), forge('cube root, eight bytes of padding', 8)];
}

function pad(info: Buffer, size: number): Buffer {
  return Buffer.concat([hex('0001'), Buffer.alloc(size - info.length - 3, 0xff), hex('00'), info]);
}

function toNumber(bytes: Buffer): bigint {
  return BigInt(`0x${bytes.toString('hex') || '0'}`);
}

/** As long as `size`, or one byte longer where it does not fit. */
function toBytes(number: bigint, size: number): Buffer {
  const fits = number < 1n << BigInt(8 * size);
  return hex(number.toString(16).padStart((fits ? size : size + 1) * 2, '0'));
}

/** The greatest number whose cube is not above `cube`. */
function cubeRoot(cube: bigint): bigint {
  let low = 0n;
  let high = 1n << BigInt(Math.ceil(cube.toString(2).length / 3) + 1);
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** 3n <= cube) low = middle;
    else high = middle - 1n;
  }
  return low;
}
