import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createToAnswer } from './answer.ts';
import { approvalPage, approvalPath, approve } from './approval.ts';
import type { Approval } from './approval.ts';
import type { BugName, HasBug } from './bugs.ts';
import { requestShapes } from './facts.ts';
import { testIdentity } from './identity.ts';
import type { ClientIdentity } from './identity.ts';
import type { AnswerBody, Context, Operation } from './operation.ts';
import { applyToken, cancelToken, prepare } from './operations/authorizations.ts';
import { cancelPayment, inquiryPayment, pay, refund } from './operations/payments.ts';
import { consultPayment } from './operations/wallets.ts';
import { receive } from './receive.ts';
import type { Received } from './receive.ts';
import { createToResult } from './results.ts';
import { createScreen } from './screen.ts';
import { createVerify } from './signatures.ts';
import { createState } from './state.ts';
import { createValidate } from './validate.ts';

const basePath = '/aps/api';

/** By the last part of the path. Each has been found valid before it gets here, so its body has the type that it wants. */
const operations: Readonly<Record<string, Operation<never>>> = {
  prepare,
  applyToken,
  cancelToken,
  consultPayment,
  pay,
  inquiryPayment,
  cancelPayment,
  refund,
};

const paths = [
  ...['prepare', 'applyToken', 'cancelToken'].map((name) => [`${basePath}/v1/authorizations/${name}`, name] as const),
  ...['consultPayment', 'pay', 'inquiryPayment', 'cancelPayment', 'refund'].map(
    (name) => [`${basePath}/v1/payments/${name}`, name] as const,
  ),
];

export interface GatewayOptions {
  /** What it does wrong; by default nothing. */
  readonly bug?: BugName;
  /**
   * How many inquiries find a payment in process before it succeeds, by its paymentRequestId; with 0, which is the default, pay tells
   * the success itself. How soon a wallet answers is not for a request to say.
   */
  readonly inquiries?: (paymentRequestId: string) => number;
  /** Epoch milliseconds; the clock of the machine by default. */
  readonly now?: () => number;
}

/** A gateway of Alipay+ that listens on a free port of the loopback. */
export interface Gateway {
  /** Without path: `http://127.0.0.1:4010`. */
  readonly url: string;
  /** With the base path of the API, to which `/v1/payments/pay` and the others are added. */
  readonly baseUrl: string;
  readonly identity: ClientIdentity;
  /**
   * Approves for the user, as `POST decision=approve` to the normalUrl does over HTTP.
   *
   * @param authUrl any of the URLs that prepare gave
   * @throws where the URL is not of this gateway
   */
  approve(authUrl: string): Approval;
  close(): Promise<void>;
}

/** Each has a memory of its own. Keys are the same for all of a process. */
export async function startGateway({
  bug,
  inquiries = () => 0,
  now = Date.now,
}: GatewayOptions = {}): Promise<Gateway> {
  const state = createState();
  const has: HasBug = (name) => name === bug;
  let url = '';
  const context: Context = {
    ...{ has, state, now, inquiries, toResult: createToResult(has) },
    pageOf: (id) => `${url}${approvalPath}?id=${id}`,
  };
  const answerCall = createAnswerCall(context);
  const server = createServer((request, response) => {
    receive(request)
      .then((received) => (isPage(received) ? showPage(received, response) : answerCall(received, response)))
      // A client that went away hears nothing; a fault of this side breaks the connection, which no answer does.
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function showPage({ method, target, body }: Received, response: ServerResponse): void {
    if (method !== 'POST' || body?.toString() !== 'decision=approve') {
      response.writeHead(200, { 'content-type': 'text/html; charset=UTF-8' }).end(approvalPage);
      return;
    }
    response.writeHead(303, { location: approve(state, target, now()).returnUrl }).end();
  }

  return {
    url,
    baseUrl: `${url}${basePath}`,
    identity: testIdentity().client,
    approve: (authUrl) => approve(state, authUrl, now()),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const isPage = ({ target }: Received): boolean => target.startsWith(`${approvalPath}?`);

function createAnswerCall(context: Context): (request: Received, response: ServerResponse) => void {
  const { has, now, toResult } = context;
  const keys = testIdentity();
  const verify = createVerify(
    has,
    keys.clientPublicKey,
    paths.map(([path]) => path),
  );
  const screen = createScreen({ has, operations: new Map(paths), clientId: keys.client.clientId, verify });
  const shapes = requestShapes(has);
  const validate = createValidate(has);
  const toAnswer = createToAnswer(has, keys, now);

  function answerTo(request: Received): AnswerBody {
    const screened = screen(request);
    if ('code' in screened) return { result: toResult(screened.code, screened.message) };
    const { operation, body } = screened;
    const shape = shapes[operation];
    const operate = operations[operation];
    if (!shape || !operate) throw new Error(`There is nothing to do ${operation} with.`);
    const fault = validate(shape, body);
    return fault === undefined ? operate(context, body as never) : { result: toResult('PARAM_ILLEGAL', fault) };
  }

  return (request, response) => {
    const { status, headers, bytes } = toAnswer(request, answerTo(request));
    response.writeHead(status, { ...headers, 'content-length': bytes.length }).end(bytes);
  };
}
