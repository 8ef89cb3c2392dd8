import { expectTypeOf, test } from 'vitest';
import type { ApplyTokenOutcome, ConsultOutcome } from './fixture/antom-client.ts';
import type { components } from './fixture/antom-paths.ts';
import type { Outcome, RawAnswer, UNKNOWN_ACTION, UnknownResultCode } from './index.ts';

declare const outcome: ConsultOutcome;

test('each status has exactly its documented codes and their actions', () => {
  type Known<Status> = Extract<ConsultOutcome, { status: Status; known: true }>;
  expectTypeOf<Known<'S'>['code']>().toEqualTypeOf<'SUCCESS'>();
  expectTypeOf<Known<'F'>['code']>().toEqualTypeOf<'RISK_REJECT' | 'PARAM_ILLEGAL'>();
  expectTypeOf<Known<'U'>['code']>().toEqualTypeOf<'UNKNOWN_EXCEPTION'>();
  expectTypeOf<Known<'F'>['action']>().toEqualTypeOf<'user-action' | 'fix-request'>();
});

test('what to do can depend on the product, and then every way is in the type', () => {
  type Results = {
    DONE: { status: 'S'; action: 'none' };
    LATE: { status: 'F'; action: 'mend'; byProduct: { BOAT: 'ask'; BIKE: 'walk' } };
  };
  type Rented = Outcome<{ results: Results }, { id: string }>;
  expectTypeOf<Extract<Rented, { code: 'LATE' }>['action']>().toEqualTypeOf<'mend' | 'ask' | 'walk'>();
  expectTypeOf<Extract<Rented, { code: 'DONE' }>['action']>().toEqualTypeOf<'none'>();
});

test('a status without documented codes has unknown ones only', () => {
  expectTypeOf<Extract<ApplyTokenOutcome, { status: 'F' }>['code']>().toEqualTypeOf<UnknownResultCode>();
});

test('data is there only after a look at the status', () => {
  // @ts-expect-error data may be undefined
  expectTypeOf(outcome.data.normalUrl).toBeString();
  if (outcome.status === 'S') {
    expectTypeOf(outcome.data.normalUrl).toEqualTypeOf<string | undefined>();
    // @ts-expect-error the envelope is in code and message, not in data
    expectTypeOf(outcome.data.result).toBeObject();
  } else {
    expectTypeOf(outcome.data).toEqualTypeOf<undefined>();
  }
});

test('data comes with other statuses where the spec says so', () => {
  type Data = { accessToken: string };
  expectTypeOf<Extract<ApplyTokenOutcome, { status: 'S' }>['data']>().toEqualTypeOf<Data>();
  expectTypeOf<Extract<ApplyTokenOutcome, { status: 'U' }>['data']>().toEqualTypeOf<Data>();
  expectTypeOf<Extract<ApplyTokenOutcome, { status: 'F' }>['data']>().toEqualTypeOf<undefined>();
});

test('an unknown code is left in the default branch, and reached by known', () => {
  switch (outcome.code) {
    case 'SUCCESS':
    case 'RISK_REJECT':
    case 'PARAM_ILLEGAL':
    case 'UNKNOWN_EXCEPTION':
      break;
    default:
      expectTypeOf(outcome.code).toEqualTypeOf<UnknownResultCode>();
  }
  if (outcome.known === false) {
    expectTypeOf(outcome.code).toEqualTypeOf<UnknownResultCode>();
    expectTypeOf(outcome.action).toEqualTypeOf<typeof UNKNOWN_ACTION>();
    expectTypeOf(outcome.status).toEqualTypeOf<'S' | 'F' | 'U'>();
  }
});

test('among known codes, the code decides the rest', () => {
  if (!outcome.known) return;
  switch (outcome.code) {
    case 'SUCCESS':
      expectTypeOf(outcome.data.normalUrl).toEqualTypeOf<string | undefined>();
      break;
    case 'RISK_REJECT':
    case 'PARAM_ILLEGAL':
      expectTypeOf(outcome.status).toEqualTypeOf<'F'>();
      break;
    case 'UNKNOWN_EXCEPTION':
      expectTypeOf(outcome.action).toEqualTypeOf<'retry-same'>();
      break;
    default:
      expectTypeOf(outcome).toBeNever();
  }
  // @ts-expect-error a misspelt code is none of the documented ones
  if (outcome.code === 'SUCESS') expectTypeOf(outcome).toBeObject();
});

test('a code newer than the spec can be asked for', () => {
  if (outcome.code === 'NEW_CODE') expectTypeOf(outcome.message).toBeString();
});

test('the three statuses are all there are', () => {
  switch (outcome.status) {
    case 'S':
    case 'F':
    case 'U':
      break;
    default:
      expectTypeOf(outcome).toBeNever();
  }
});

test('raw is the answer as it travels', () => {
  expectTypeOf(outcome.raw).toEqualTypeOf<RawAnswer<components['schemas']['ConsultResponse']>>();
});
