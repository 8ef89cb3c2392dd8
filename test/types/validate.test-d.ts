import { createAntomClient, type ConsultInput, type PayInput } from '@countersign/antom-client';
import {
  validateConsult,
  validatePay,
  type ValidationError,
  type Validator,
  type Violation,
} from '@countersign/antom-client/validate';
import type { ClientError } from '@countersign/client-kit';
import { expectTypeOf } from 'vitest';

// Validators take what their operations take, natives included, and nothing else.

expectTypeOf(validateConsult).toExtend<Validator<ConsultInput>>();
expectTypeOf(validateConsult).parameters.toEqualTypeOf<[input: ConsultInput]>();
expectTypeOf(validateConsult).returns.toEqualTypeOf<readonly Violation[]>();
expectTypeOf(validatePay).parameter(0).toEqualTypeOf<PayInput>();
expectTypeOf<ValidationError>().toExtend<ClientError>();
expectTypeOf<ValidationError['violations']>().toEqualTypeOf<readonly Violation[]>();

const least = {
  customerBelongsTo: 'GCASH',
  authRedirectUrl: new URL('https://shop.example/return'),
  scopes: ['AGREEMENT_PAY'],
  authState: 'STATE_1',
  terminalType: 'WEB',
  recurringPayment: true,
} as const satisfies ConsultInput;
validateConsult(least);
// @ts-expect-error -- the body of another operation
validatePay(least);
// @ts-expect-error -- no value of the enum
validateConsult({ ...least, terminalType: 'TV' });

declare const options: Parameters<typeof createAntomClient>[0];
createAntomClient({ ...options, validate: [validateConsult, validatePay] });
// @ts-expect-error -- a validator, not its name
createAntomClient({ ...options, validate: ['consult'] });
// @ts-expect-error -- what it found, not the validator
createAntomClient({ ...options, validate: [validateConsult(least)] });
