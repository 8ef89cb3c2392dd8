import { expectTypeOf, test } from 'vitest';
import type { Checked, Conditional, Forbidden, Given } from './index.ts';

interface Trip {
  by: 'CAR' | 'TRAIN' | 'FOOT';
  /** Registration plate. */
  plate?: string;
  seat?: string;
  shoes?: string;
  wet?: boolean | 'true' | 'false';
  back?: Trip;
}

interface Conditions {
  Trip: {
    rules: [
      { when: { by: 'CAR' }; then: { plate: Given } },
      { when: { wet: 'true' }; then: { shoes: Given } },
      { when: { seat: Given }; then: { shoes?: Forbidden<'no shoes on seats'> } },
    ];
    members: { back: { ref: 'Trip' } };
  };
}

type TripInput = Conditional<Trip, { ref: 'Trip' }, Conditions>;
declare const plan: <const Body>(body: Checked<Body, Trip, { ref: 'Trip' }, Conditions>) => void;

test('each condition is a choice, and every value of the type without them that keeps them is admitted', () => {
  expectTypeOf<{ by: 'FOOT' }>().toExtend<TripInput>();
  expectTypeOf<{ by: 'CAR'; plate: string }>().toExtend<TripInput>();
  expectTypeOf<{ by: 'CAR' }>().not.toExtend<TripInput>();
  expectTypeOf<{ by: 'CAR' | 'FOOT' }>().not.toExtend<TripInput>();
  expectTypeOf<{ by: 'CAR' | 'FOOT'; plate: string }>().toExtend<TripInput>();
});

test('a native boolean is the same trigger as its text', () => {
  expectTypeOf<{ by: 'FOOT'; wet: false }>().toExtend<TripInput>();
  expectTypeOf<{ by: 'FOOT'; wet: 'false' }>().toExtend<TripInput>();
  expectTypeOf<{ by: 'FOOT'; wet: true }>().not.toExtend<TripInput>();
  expectTypeOf<{ by: 'FOOT'; wet: boolean }>().not.toExtend<TripInput>();
  expectTypeOf<{ by: 'FOOT'; wet: 'true'; shoes: string }>().toExtend<TripInput>();
});

test('a native integer is the same trigger as its text', () => {
  interface Box {
    count: '1' | '2' | number | bigint;
    note?: string;
  }
  interface Rules {
    Box: { rules: [{ when: { count: '2' }; then: { note: Given } }] };
  }
  const pack: <const Body>(body: Checked<Body, Box, { ref: 'Box' }, Rules>) => void = () => undefined;
  pack({ count: 1 });
  pack({ count: 2, note: 'two' });
  // @ts-expect-error note is missing
  pack({ count: '2' });
  // @ts-expect-error note is missing
  pack({ count: 2 });
  // @ts-expect-error note is missing
  pack({ count: 2n });
});

test('what excludes another', () => {
  expectTypeOf<{ by: 'TRAIN'; seat: string }>().toExtend<TripInput>();
  expectTypeOf<{ by: 'TRAIN'; shoes: string }>().toExtend<TripInput>();
  expectTypeOf<{ by: 'TRAIN'; seat: string; shoes: string }>().not.toExtend<TripInput>();
});

test('a schema that stands in itself, to any depth', () => {
  expectTypeOf<{ by: 'FOOT'; back: { by: 'FOOT'; back: { by: 'CAR'; plate: string } } }>().toExtend<TripInput>();
  expectTypeOf<{ by: 'FOOT'; back: { by: 'FOOT'; back: { by: 'CAR' } } }>().not.toExtend<TripInput>();
  plan({ by: 'FOOT', back: { by: 'FOOT', back: { by: 'CAR', plate: 'B' } } });
  interface Walk {
    by: 'FOOT';
    back?: Walk;
  }
  interface Drive {
    by: 'FOOT' | 'CAR';
    back?: Drive;
  }
  const walk = (walk: Walk) => plan(walk);
  // @ts-expect-error plate may be missing at some level
  const drive = (drive: Drive) => plan(drive);
  expectTypeOf([walk, drive]).toBeArray();
  // @ts-expect-error plate is missing three levels down
  plan({ by: 'FOOT', back: { by: 'FOOT', back: { by: 'CAR' } } });
});

test('a condition that never or always applies to a form leaves no choice', () => {
  type Form = { kind: 'A'; a?: string } | { kind: 'B'; a?: string };
  interface Rules {
    F: { rules: [{ when: { kind: 'A' }; then: { a: Given } }] };
  }
  expectTypeOf<Conditional<Form, { ref: 'F' }, Rules>>().toEqualTypeOf<
    ({ a: Given } & { kind: 'A'; a?: string }) | { kind: 'B'; a?: string }
  >();
});

test('without an entry, or with a trigger whose values are open, the type stays as it is', () => {
  expectTypeOf<Conditional<Trip, { ref: 'Unlisted' }, Conditions>>().toEqualTypeOf<Trip>();
  interface Rules {
    Word: { rules: [{ when: { word: 'CARD' }; then: { card: Given } }] };
  }
  interface Word {
    word: string;
    card?: string;
  }
  expectTypeOf<Conditional<Word, { ref: 'Word' }, Rules>>().toEqualTypeOf<Word>();
});

test('a call asks for what its argument lacks, and for nothing else', () => {
  type Asked<Body> = Checked<Body, Trip, { ref: 'Trip' }, Conditions>;
  expectTypeOf<Asked<{ by: 'CAR' }>>().toEqualTypeOf<{ plate: Given } & Asked<{ by: 'FOOT' }>>();
  expectTypeOf<Asked<{ by: 'CAR'; wet: true }>>().toEqualTypeOf<
    { plate: Given } & { shoes: Given } & Asked<{ by: 'FOOT' }>
  >();
  expectTypeOf<Asked<TripInput>>().toEqualTypeOf<Trip>();
});

test('more than six conditions are left out of the declared type, not of a call', () => {
  interface Many {
    a?: string;
    b?: string;
    c?: string;
    d?: string;
    e?: string;
    f?: string;
    g?: string;
    z?: string;
  }
  type Rule<Name extends string> = { when: { [Key in Name]: Given }; then: { z: Given } };
  interface Rules {
    Many: { rules: [Rule<'a'>, Rule<'b'>, Rule<'c'>, Rule<'d'>, Rule<'e'>, Rule<'f'>, Rule<'g'>] };
  }
  type Declared = Conditional<Many, { ref: 'Many' }, Rules>;
  expectTypeOf<{ f: string }>().not.toExtend<Declared>();
  expectTypeOf<{ g: string }>().toExtend<Declared>();
  const call: <const Body>(body: Checked<Body, Many, { ref: 'Many' }, Rules>) => void = () => undefined;
  call({ g: 'g', z: 'z' });
  // @ts-expect-error z is missing
  call({ g: 'g' });
  // A declared body is not asked again: it is no less useful for having many conditions.
  const declared = (body: Declared) => call(body);
  expectTypeOf(declared).toBeFunction();
});
