import { pointerTo } from '../pointer.ts';
import type { OasDocument, OasSecurityScheme, OasServer } from '../load/oas.ts';
import {
  refusalReasons,
  type ApiModel,
  type Envelope,
  type Operation,
  type ProtocolResult,
  type RefusalReason,
  type Server,
  type Signature,
} from './model.ts';
import type { Report } from './report.ts';
import { resolveRef } from './resolve.ts';
import { asRecord, isRecord, isTexts } from '../record.ts';

/** The servers, with the default of each variable in its place: what a client of any environment can call. */
export function buildServers(document: OasDocument, report: Report): Server[] {
  return (document.servers ?? []).map((server, index) => ({
    url: serverUrl(server, pointerTo('#/servers', index, 'url'), report),
    ...(server.description === undefined ? {} : { description: server.description }),
    ...(typeof server['x-environment'] === 'string' && { environment: server['x-environment'] }),
    ...(typeof server['x-client-id-prefix'] === 'string' && { clientIdPrefix: server['x-client-id-prefix'] }),
  }));
}

function serverUrl({ url, variables = {} }: OasServer, pointer: string, report: Report): string {
  const filled = url.replaceAll(/\{([^{}]*)\}/g, (braced, name: string) =>
    Object.hasOwn(variables, name) ? String(variables[name]?.default) : braced,
  );
  const [unfilled] = /\{[^{}]*\}/.exec(filled) ?? [];
  if (unfilled !== undefined) report('SERVER_INVALID', pointer, `${unfilled} in ${url} has no default.`);
  // A path alone is allowed: it is taken below the address a client is given.
  else if (!URL.canParse(filled, 'http://localhost')) report('SERVER_INVALID', pointer, `"${filled}" is no URL.`);
  return filled;
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
  const named = (document.security ?? []).flatMap((requirement, index) =>
    Object.keys(requirement).map((name) => ({ name, at: pointerTo('#/security', index, name) })),
  );
  for (const { name, at } of named) {
    const entry = document.components?.securitySchemes?.[name];
    if (entry === undefined) {
      // Going on without it would make a client that does not sign.
      report('REF_UNRESOLVED', at, `There is no security scheme "${name}".`);
      continue;
    }
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
  const headers = textRecord(asRecord(fact)['headers'] ?? null, names, pointerTo(pointer, 'headers'), report);
  return texts && headers && { ...texts, headers };
}

/** A list of names at the root, such as `x-sensitive`; absent is empty. */
export function buildNames(document: OasDocument, field: `x-${string}`, report: Report): readonly string[] {
  const fact = document[field] ?? [];
  if (isTexts(fact)) return fact;
  report('FACT_MALFORMED', `#/${field}`, `Wanted is a list of names; found ${JSON.stringify(fact)}.`);
  return [];
}

/** What the protocol results have to agree with. */
export interface Protocol {
  readonly operations: readonly Operation[];
  readonly envelope: Envelope | undefined;
  readonly signature: Signature | undefined;
}

/** `x-protocol-results`: reason → code; status and message come from the operations' own tables. */
export function buildProtocolResults(
  document: OasDocument,
  protocol: Protocol,
  report: Report,
): ApiModel['protocolResults'] {
  const fact = document['x-protocol-results'];
  const entries = Object.entries(asRecord(fact));
  if (fact !== undefined && !isRecord(fact))
    report('FACT_MALFORMED', '#/x-protocol-results', `Wanted is a code by reason; found ${JSON.stringify(fact)}.`);
  else requireReasons(fact, protocol, report);

  const known = new Map(
    protocol.operations.flatMap(({ results }) => results ?? []).map((result) => [result.code, result]),
  );
  const found: [string, ProtocolResult][] = [];
  for (const [reason, code] of entries) {
    const pointer = pointerTo('#/x-protocol-results', reason);
    const result = typeof code === 'string' ? known.get(code) : undefined;
    if (!refusalReasons.some((name) => name === reason)) {
      report('FACT_MALFORMED', pointer, `A reason is one of ${refusalReasons.join(', ')}; found "${reason}".`);
    } else if (result === undefined) {
      report('RESULT_CODE_UNKNOWN', pointer, `${JSON.stringify(code)} is in no result schema.`);
    } else {
      found.push([reason, { code: result.code, status: result.status, message: result.message }]);
    }
  }
  return Object.fromEntries(found);
}

/** The mock refuses what is not well-formed or not well signed, and in an envelope a refusal needs a code. */
function requireReasons(fact: unknown, { envelope, signature }: Protocol, report: Report): void {
  if (envelope === undefined) return;
  const wanted: readonly RefusalReason[] = signature ? ['request-invalid', 'signature-invalid'] : ['request-invalid'];
  const missing = wanted.filter((reason) => !Object.hasOwn(asRecord(fact), reason));
  if (missing.length === 0) return;
  const pointer = fact === undefined ? '#/x-result-envelope' : '#/x-protocol-results';
  report('FACT_MALFORMED', pointer, `With an envelope, x-protocol-results wants a code for ${missing.join(' and ')}.`);
}

/** A fact that is a record of texts. Absent is fine; a member missing or of another type is a problem. */
function textRecord<K extends string>(
  fact: unknown,
  names: readonly K[],
  pointer: string,
  report: Report,
): Record<K, string> | undefined {
  if (fact === undefined) return undefined;
  const record = asRecord(fact);
  const wrong = names.filter((name) => typeof record[name] !== 'string' || record[name] === '');
  if (wrong.length === 0) return Object.fromEntries(names.map((name) => [name, record[name]])) as Record<K, string>;
  report(
    'FACT_MALFORMED',
    pointer,
    `Wanted are texts for ${names.join(', ')}; missing or no text: ${wrong.join(', ')}.`,
  );
  return undefined;
}
