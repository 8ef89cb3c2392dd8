import type { ContractApi, ContractSuite, RefusalReason, RefusalResult } from './suite.ts';

/** In what a refusal is told where an operation has no code of its own for it, and the API none either. */
const instead: { readonly [reason in RefusalReason]?: RefusalReason } = {
  'method-unknown': 'operation-unknown',
  'media-type-unsupported': 'request-invalid',
};

/**
 * The result by which a request to an operation is refused; nothing where the API documents none for the reason. The code for a
 * method or a media type is given by the operations that document it.
 */
export function refusalOf(
  { refusals }: ContractApi,
  { results }: Pick<ContractSuite, 'results'>,
  reason: RefusalReason,
): RefusalResult | undefined {
  const own = refusals[reason];
  const substitute = instead[reason];
  const isOptional = substitute !== undefined || reason === 'media-type-unacceptable';
  const documented = Object.values(results).flat();
  // Where an operation has no table of codes, that of the API holds.
  if (own && (!isOptional || documented.length === 0 || documented.includes(own.code))) return own;
  return substitute && refusals[substitute];
}
