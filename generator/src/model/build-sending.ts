import type { OasDocument, OasOperation, OasParameter, OasPathItem, OasSecurityScheme } from '../load/oas.ts';
import { pointerTo } from '../pointer.ts';
import type { Signature } from './model.ts';
import type { Report } from './report.ts';
import { resolveRef } from './resolve.ts';

interface SendingContext {
  readonly document: OasDocument;
  /** The scheme of the API as a whole. */
  readonly signature: Signature | undefined;
  readonly report: Report;
}

/** Whether a call takes more than a body: any path or query parameter, or a required header nobody supplies. */
export function needsParameters(
  { document, signature }: SendingContext,
  path: string,
  item: OasPathItem,
  operation: OasOperation,
): boolean {
  const supplied = new Set(Object.values(signature?.headers ?? {}).map((name) => name.toLowerCase()));
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
    (parameter) => resolveRef<OasParameter>(document, parameter, '').value,
  );
  const needed = ({ in: place, name, required }: OasParameter) =>
    place === 'header'
      ? required === true && !supplied.has(name.toLowerCase())
      : place !== 'cookie' || required === true;
  return path.includes('{') || parameters.some(needed);
}

/**
 * Whether requests of the operation are signed: its own `security`, else that of the root, names a scheme with
 * `x-signature`. The client signs all requests or none, so an operation that differs from the root is told.
 */
export function isSigned(
  { document, signature, report }: SendingContext,
  operation: OasOperation,
  pointer: string,
): boolean {
  const named = (operation.security ?? document.security ?? []).flatMap((requirement) => Object.keys(requirement));
  const signed = named.some((name) => hasSignature(document, name));
  if (signed === (signature !== undefined)) return signed;
  const at = pointerTo(pointer, 'security');
  if (signed)
    report(
      'UNSUPPORTED',
      at,
      'A signature is asked for here, but not by `security` at the root: the client would not sign.',
    );
  else
    report(
      'UNSUPPORTED',
      at,
      'The API signs and this operation does not: the client signs all the same, and wants a signed answer.',
      'warning',
    );
  return signed;
}

function hasSignature(document: OasDocument, name: string): boolean {
  const scheme = document.components?.securitySchemes?.[name];
  return scheme !== undefined && resolveRef<OasSecurityScheme>(document, scheme, '').value['x-signature'] !== undefined;
}
