type Json = Record<string, unknown>;

/** Numbers from 0 to 1 that are the same in every run. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const strange: readonly unknown[] = [
  ...[
    '',
    ' ',
    '0',
    '1',
    '-1',
    '+1',
    '01',
    '1.5',
    '1e3',
    'true',
    'TRUE',
    'null',
    'a',
    'Ä',
    '🙂',
    '\uD800',
    '\u0000',
    '\n1',
  ],
  ...[
    'https://shop.example',
    'http://[::1]:80/a',
    'shop:',
    '://',
    'shop:%zz',
    'http://ä.example',
    'javascript:alert(1)',
  ],
  ...[
    '2024-02-29T12:00:00Z',
    '2023-02-29T12:00:00Z',
    '2024-01-01T24:00:00Z',
    '2024-01-01T23:59:60+08:00',
    '2024-01-01T23:59:60Z',
    '2024-01-02T07:59:60.5+0800',
    '2024-01-01T12:00:00-23',
    '2024-01-01',
  ],
  ...['2024-01-01T00:00:00', '2024-01-01 00:00:00Z', '2024-13-01T00:00:00.123+08:00', 'usd', 'USD', 'US', 'GLOBAL'],
  ...[0, 1, -1, 1.5, 1e300, true, false, null, [], {}, [[]], [null], [{}], { a: 1 }, ['a', 'a']],
];
const lengths = [1, 2, 3, 8, 16, 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 257, 1024, 1025, 2047, 2048, 2049];
/** Not those that every object inherits, in which Ajv is mistaken. */
const unknown = ['unknownField', '', 'a/b~c', 'ünknown'];

interface Spot {
  readonly parent: Json | unknown[];
  readonly name: string;
}

/** A copy of a body in which one to three things are different, at places and in ways that `random` chooses. */
export function mutate(body: unknown, bodies: readonly unknown[], random: () => number): unknown {
  const root: Json = { body: structuredClone(body) };
  const known = valuesByName(bodies);
  const count = 1 + Math.floor(random() * 3);
  for (let index = 0; index < count; index++) {
    const spots = spotsIn(root);
    const spot = pick(spots, random);
    if (spot !== undefined) change(spot, known, random);
  }
  return root['body'];
}

function change({ parent, name }: Spot, known: ReadonlyMap<string, readonly unknown[]>, random: () => number): void {
  const old = (parent as Json)[name];
  const put = (value: unknown): void => set(parent, name, structuredClone(value));
  switch (Math.floor(random() * 8)) {
    case 0:
      if (!Array.isArray(parent) && name !== 'body') delete parent[name];
      return;
    case 1:
      return put(pick(strange, random));
    // Values which the member has elsewhere are those on which conditions turn.
    case 2:
    case 3:
      return put(pick(known.get(name) ?? [old], random));
    case 4:
      return put(resized(old, pick(lengths, random) ?? 1, random));
    case 5:
      if (isObject(old)) set(old, pick(unknown, random) ?? '', pick(strange, random));
      return;
    // A member of another object, in this one.
    case 6: {
      const [member, values = []] = pick([...known], random) ?? ['x'];
      if (isObject(old)) set(old, member, structuredClone(pick(values, random)));
      return;
    }
    default:
      return put(typeof old === 'string' ? old.toLowerCase() : [old]);
  }
}

function resized(value: unknown, length: number, random: () => number): unknown {
  if (Array.isArray(value)) return Array.from({ length: length % 40 }, (_, index) => value[index % value.length]);
  if (typeof value !== 'string') return value;
  const filler = pick(['a', '0', '🙂', value.at(-1) ?? 'A'], random) ?? 'a';
  return Array.from({ length }, (_, index) => [...value][index] ?? filler).join('');
}

/** As data: `__proto__` is a member like any other. */
const set = (parent: object, name: string, value: unknown): void =>
  void Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });

function spotsIn(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Json | unknown[];
  return Object.entries(parent).flatMap(([name, member]) => [{ parent, name }, ...spotsIn(member)]);
}

function valuesByName(bodies: readonly unknown[]): ReadonlyMap<string, readonly unknown[]> {
  const known = new Map<string, unknown[]>();
  for (const { parent, name } of bodies.flatMap(spotsIn)) {
    const values = known.get(name) ?? [];
    if (!Array.isArray(parent)) known.set(name, [...values, parent[name]]);
  }
  return known;
}

const pick = <T>(list: readonly T[], random: () => number): T | undefined => list[Math.floor(random() * list.length)];
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
