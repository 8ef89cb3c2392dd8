import { pointerTo } from '../load/pointer.ts';
import type { OasDocument, OasSecurityScheme } from '../load/oas.ts';
import {
  refusalReasons,
  type ApiModel,
  type Envelope,
  type Operation,
  type ProtocolResult,
  type Server,
  type Signature,
} from './model.ts';
import type { Report } from './report.ts';
import { resolveRef } from './resolve.ts';

export function buildServers(document: OasDocument): Server[] {
  return (document.servers ?? []).map((server) => ({
    url: server.url,
    ...(server.description === undefined ? {} : { description: server.description }),
    ...(typeof server['x-environment'] === 'string' && { environment: server['x-environment'] }),
    ...(typeof server['x-client-id-prefix'] === 'string' && { clientIdPrefix: server['x-client-id-prefix'] }),
  }));
}

/** `x-result-envelope` of the root: names of members, all four. */
export function buildEnvelope(document: OasDocument, report: Report): Envelope | undefined {
  return textRecord(
    document['x-result-envelope'],
    ['result', 'status', 'code', 'message'],
    '#/x-result-envelope',
    report,
  );
}

/** `x-signature` of the first scheme in the root's `security` which has one. */
export function buildSignature(document: OasDocument, report: Report): Signature | undefined {
  const names = (document.security ?? []).flatMap((requirement) => Object.keys(requirement));
  for (const name of names) {
    const entry = document.components?.securitySchemes?.[name];
    if (entry === undefined) continue;
    const { value, pointer } = resolveRef<OasSecurityScheme>(
      document,
      entry,
      pointerTo('#/components/securitySchemes', name),
    );
    if (value['x-signature'] !== undefined)
      return signatureFact(value['x-signature'], pointerTo(pointer, 'x-signature'), report);
  }
  return undefined;
}

function signatureFact(fact: unknown, pointer: string, report: Report): Signature | undefined {
  const texts = textRecord(fact, ['algorithm', 'requestContent', 'responseContent'], pointer, report);
  const names = ['signature', 'clientId', 'requestTime', 'responseTime'] as const;
  const headers = textRecord(
    (fact as { headers?: unknown } | null)?.headers,
    names,
    pointerTo(pointer, 'headers'),
    report,
  );
  return texts && headers && { ...texts, headers };
}

/** `x-protocol-results`: reason → code; status and message come from the operations' own tables. */
export function buildProtocolResults(
  document: OasDocument,
  operations: readonly Operation[],
  report: Report,
): ApiModel['protocolResults'] {
  const fact = document['x-protocol-results'];
  if (fact === undefined) return {};
  const known = new Map(operations.flatMap(({ results }) => results ?? []).map((result) => [result.code, result]));
  const found: [string, ProtocolResult][] = [];
  for (const [reason, code] of Object.entries(fact as object)) {
    const pointer = pointerTo('#/x-protocol-results', reason);
    const result = known.get(String(code));
    if (!refusalReasons.some((name) => name === reason)) {
      report('FACT_MALFORMED', pointer, `A reason is one of ${refusalReasons.join(', ')}; found "${reason}".`);
    } else if (result === undefined) {
      report('RESULT_CODE_UNKNOWN', pointer, `${String(code)} is in no result schema.`);
    } else {
      found.push([reason, { code: result.code, status: result.status, message: result.message }]);
    }
  }
  return Object.fromEntries(found);
}

/** A fact that is a record of texts. Absent is fine; a member missing or of another type is a problem. */
function textRecord<K extends string>(
  fact: unknown,
  names: readonly K[],
  pointer: string,
  report: Report,
): Record<K, string> | undefined {
  if (fact === undefined) return undefined;
  const record = (typeof fact === 'object' && fact !== null ? fact : {}) as Partial<Record<K, unknown>>;
  const wrong = names.filter((name) => typeof record[name] !== 'string');
  if (wrong.length === 0) return Object.fromEntries(names.map((name) => [name, record[name]])) as Record<K, string>;
  report(
    'FACT_MALFORMED',
    pointer,
    `Wanted are texts for ${names.join(', ')}; missing or no text: ${wrong.join(', ')}.`,
  );
  return undefined;
}
