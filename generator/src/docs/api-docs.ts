import type { Texts } from '../model/build-texts.ts';
import type { ApiModel, Operation, ResultCode, Webhook } from '../model/model.ts';
import { toAnchor } from '../print/html.ts';

/** What the pages of an API are made from. */
export interface ApiDocs {
  readonly model: ApiModel;
  readonly texts: Texts;
  /** Name of the package that the client is in; absent where the API has none. */
  readonly clientPackage?: string;
}

/** A call in one direction or the other: both have messages, examples and, mostly, result codes. */
export type Exchange = Operation | Webhook;

export const exchangesOf = ({ operations, webhooks }: ApiModel): readonly Exchange[] => [...operations, ...webhooks];

export const isOperation = (exchange: Exchange): exchange is Operation => 'path' in exchange;

/** Folder of an API's pages, below the site's root. */
export const folderOf = ({ name }: ApiModel): string => toAnchor(name);

/** Ids in the pages of an API: an operation, a code of it, a field of its request. */
export const exchangeAnchor = (exchange: Exchange): string =>
  toAnchor(isOperation(exchange) ? 'operation' : 'webhook', exchange.id);
export const codeAnchor = (exchange: Exchange, { code, status }: Pick<ResultCode, 'code' | 'status'>): string =>
  `${exchangeAnchor(exchange)}:${toAnchor(code, status)}`;
