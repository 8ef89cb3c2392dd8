import { signMessage, type CryptoKey } from '@countersign/signing';
import type { RawHeader, RawRequest } from './exchange.ts';
import type { Session } from './session.ts';
import type { ContractSuite } from './suite.ts';

/** A request before it is signed. */
export interface Draft {
  readonly method: string;
  /** With base path and query. */
  readonly path: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentType: string | undefined;
  readonly clientId: string;
  /** Of the request: epoch milliseconds as digits. */
  readonly time: string;
  readonly others: readonly RawHeader[];
}

export interface DraftOptions {
  /** Asks for this result code or scenario. */
  readonly prefer?: string;
}

/** The call of an operation with this body, JSON or bytes. */
export function draftCall(
  { target, signing, basePath, now }: Session,
  { method, path, mediaType }: Pick<ContractSuite, 'method' | 'path' | 'mediaType'>,
  body: unknown,
  { prefer }: DraftOptions = {},
): Draft {
  return {
    method: method.toUpperCase(),
    path: `${basePath}${path}`,
    body: body instanceof Uint8Array ? new Uint8Array(body) : encoder.encode(JSON.stringify(body)),
    // JSON says its encoding, as the documents do; other media types have their own parameters, or none.
    contentType: mediaType === 'application/json' ? 'application/json; charset=UTF-8' : mediaType,
    clientId: signing?.clientId ?? '',
    time: String(now()),
    others: [
      ...Object.entries(target.headers ?? {}),
      ...(prefer === undefined ? [] : [['prefer', `example=${prefer}`] as const]),
    ],
  };
}

const encoder = new TextEncoder();

/**
 * The draft as it goes out, with a signature over exactly this where the target has an identity. An operation that asks for no
 * signature gets one all the same, as from the client.
 *
 * @param signed what the signature is over instead
 */
export async function signDraft(
  { signing }: Session,
  draft: Draft,
  { signed = draft, key }: { readonly signed?: Draft; readonly key?: CryptoKey } = {},
): Promise<RawRequest> {
  const { method, path, body, contentType, others } = draft;
  const headers: RawHeader[] = contentType === undefined ? [] : [['content-type', contentType]];
  if (signing) {
    const { clientId, requestTime, signature } = signing.scheme.headers;
    const value = await signMessage(signed, key ?? signing.privateKey);
    headers.push([clientId, draft.clientId], [requestTime, draft.time], [signature, value]);
  }
  return { method, path, headers: [...headers, ...others], body };
}
