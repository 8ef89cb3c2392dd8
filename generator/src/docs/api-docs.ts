import type { Texts } from '../model/build-texts.ts';
import type { ApiModel, Operation, ResultCode, Webhook } from '../model/model.ts';
import { toAnchor } from '../print/html.ts';
import type { Guide } from './guide.ts';
import type { Field } from './list-fields.ts';

/** What the pages of an API are made from. */
export interface ApiDocs {
  readonly model: ApiModel;
  readonly texts: Texts;
  /** Name of the package that the client is in; absent where the API has none. */
  readonly clientPackage?: string;
  /** Its own, in their order. */
  readonly guides: readonly Guide[];
  /** What else is derived from the contract, as far as pages say how it shows a result code. */
  readonly derived: { readonly mock: boolean; readonly contract: boolean };
}

/** A call in one direction or the other: both have messages, examples and, mostly, result codes. */
export type Exchange = Operation | Webhook;

export const exchangesOf = ({ operations, webhooks }: ApiModel): readonly Exchange[] => [...operations, ...webhooks];

export const isOperation = (exchange: Exchange): exchange is Operation => 'path' in exchange;

/** Folder of an API's pages, below the site's root. */
export const folderOf = ({ name }: ApiModel): string => folderNamed(name);
export const folderNamed = (api: string): string => toAnchor(api);

/** The page of its own that each operation and each webhook has, in the folder of the API. */
export const exchangeFile = (exchange: Exchange): string =>
  `${isOperation(exchange) ? 'operation' : 'webhook'}-${toAnchor(exchange.id)}.html`;

/** Address of an operation or a webhook, or of what `anchor` names in its part of the page. */
export type LinkTo = (exchange: Exchange, anchor: string) => string;

/** From any other page of the API. */
export const linkToPage: LinkTo = (exchange, anchor) => `${exchangeFile(exchange)}#${anchor}`;

/** Ids in the pages of an API: an operation, a code of it, a field of its messages, and what shows a code. */
export const exchangeAnchor = (exchange: Exchange): string =>
  toAnchor(isOperation(exchange) ? 'operation' : 'webhook', exchange.id);

type CodeKey = Pick<ResultCode, 'code' | 'status'>;

export const codeAnchor = (exchange: Exchange, { code, status }: CodeKey): string =>
  `${exchangeAnchor(exchange)}:${toAnchor(code, status)}`;
export const exampleAnchor = (exchange: Exchange, result: CodeKey): string => `${codeAnchor(exchange, result)}:example`;
export const mockAnchor = (exchange: Exchange, result: CodeKey): string => `${codeAnchor(exchange, result)}:mock`;
export const caseAnchor = (exchange: Exchange, result: CodeKey): string => `${codeAnchor(exchange, result)}:case`;

/** Messages by the headings that they stand under. */
export type MessageName = 'Request' | 'Answer';

/**
 * Ids of the fields of a message, in their order. A field may stand in several rows, one for each form of the message, and forms may have
 * the same name: then they are numbered.
 */
export function fieldAnchors(exchange: Exchange, message: MessageName, fields: readonly Field[]): string[] {
  const counts = new Map<string, number>();
  return fields.map(({ path, forms }) => {
    const anchor = `${exchangeAnchor(exchange)}:${toAnchor(message.toLowerCase(), path, ...forms)}`;
    const count = (counts.get(anchor) ?? 0) + 1;
    counts.set(anchor, count);
    return count === 1 ? anchor : `${anchor}:${count}`;
  });
}

/** Whether the mock of the API answers its codes when asked for them. */
export const isMocked = (exchange: Exchange, { derived }: ApiDocs): boolean => derived.mock && isOperation(exchange);

/** Whether a contract test asks for its codes. */
export const isTested = (exchange: Exchange, { derived }: ApiDocs): boolean =>
  derived.contract && isOperation(exchange);
