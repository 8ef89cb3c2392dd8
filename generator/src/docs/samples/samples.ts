import { isOperation, type ApiDocs, type Exchange } from '../api-docs.ts';
import { clientSample } from './client-sample.ts';
import { curlSample } from './curl-sample.ts';
import { receiverSample } from './receiver-sample.ts';
import type { Sample } from './sample.ts';

/**
 * How an operation is called, with the generated client and from a shell, or how a webhook is received with the client. Empty for
 * what no example shows, and without what the API has no client for.
 */
export const samplesOf = (exchange: Exchange, api: ApiDocs): readonly Sample[] =>
  (isOperation(exchange)
    ? [clientSample(exchange, api), curlSample(exchange, api)]
    : [receiverSample(exchange, api)]
  ).filter((sample) => sample !== undefined);
