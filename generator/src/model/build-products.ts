import { asRecord } from '../record.ts';
import { findDiscriminator } from './find-discriminator.ts';
import type { Discriminator, Operation, ResultCode, Schema } from './model.ts';
import type { Report } from './report.ts';

/**
 * Adds to each operation whose codes differ by product which member of the request names the product, and holds the codes
 * against the examples: each occurs with each of its products, and with no other.
 */
export function withProducts(
  operations: readonly Operation[],
  schemas: ReadonlyMap<string, Schema>,
  report: Report,
): readonly Operation[] {
  return operations.map((operation) => {
    const tagged = (operation.results ?? []).filter(({ products }) => products !== undefined);
    if (tagged.length === 0) return operation;
    const discriminator = operation.request && findDiscriminator(operation.request.schema, schemas);
    for (const result of tagged) checkProducts(operation, result, discriminator, report);
    return discriminator === undefined ? operation : { ...operation, discriminator: discriminator.property };
  });
}

function checkProducts(
  { id, scenarios }: Operation,
  { code, products = [], pointer }: ResultCode,
  discriminator: Discriminator | undefined,
  report: Report,
): void {
  const known = [...(discriminator?.forms.keys() ?? [])];
  const foreign = products.filter((product) => !known.includes(product));
  if (foreign.length > 0) {
    const told = known.length === 0 ? `the request of ${id} has no discriminator with a mapping` : known.join(', ');
    report('FACT_MALFORMED', pointer, `${code} is said to occur with ${foreign.join(', ')}; products are: ${told}.`);
    return;
  }
  const shown = scenarios.filter((scenario) => scenario.code === code);
  const productOf = (request: unknown) => asRecord(request)[discriminator?.property ?? ''];
  for (const product of products) {
    if (shown.some(({ request }) => productOf(request) === product)) continue;
    report('RESULT_CODE_UNILLUSTRATED', pointer, `${code} has no example with ${product}.`);
  }
  for (const { key, request, pointer: at } of shown) {
    const product = String(productOf(request));
    if (!products.includes(product))
      report(
        'EXAMPLE_INVALID',
        at,
        `The example "${key}" shows ${code} with ${product}, with which it does not occur.`,
      );
  }
}
