import * as validators from '@countersign/antom-client/validate';
import { expect, test } from 'vitest';
import { bundle, sizeOf } from '../bundle-size.ts';

const client = '@countersign/antom-client';
const names = Object.keys(validators).filter((name) => name.startsWith('validate'));
const withClient = (...used: readonly string[]): Promise<number> =>
  sizeOf({
    [client]: '{ createAntomClient }',
    ...(used.length > 0 && { [`${client}/validate`]: `{ ${used.join(', ')} }` }),
  });

test('a client without validators carries nothing of them', async () => {
  const { code } = await bundle(`import { createAntomClient } from '${client}'; console.log(createAntomClient);`);
  expect(code).not.toContain('unevaluatedProperties');
  expect(code).not.toContain('additionalProperties');
});

test('who checks one operation carries the rules of no other', async () => {
  const { code } = await bundle(`import { validateRevoke } from '${client}/validate'; console.log(validateRevoke);`);
  expect(code).toContain('additionalProperties');
  expect(code).not.toContain('osType is required');
  expect(code).not.toContain('createPaymentSession');
  const { code: consult } = await bundle(
    `import { validateConsult } from '${client}/validate'; console.log(validateConsult);`,
  );
  expect(consult).toContain('osType is required');
  expect(consult).not.toContain('AGREEMENT_PAYMENT');
});

test('an operation beyond the first costs less than 1 kB on average', { timeout: 60_000 }, async () => {
  const none = await withClient();
  const first = await withClient('validateConsult');
  const all = await withClient(...names);
  expect(first - none).toBeLessThan(3_500);
  expect((all - first) / (names.length - 1)).toBeLessThan(1_000);
  // And those beyond the largest, which shares its schemas with them, each for itself.
  const largest = await withClient('validatePay');
  for (const name of names.filter((each) => each !== 'validatePay'))
    expect((await withClient('validatePay', name)) - largest, name).toBeLessThan(1_000);
});
