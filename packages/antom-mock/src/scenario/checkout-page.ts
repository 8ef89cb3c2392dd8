import { html, htmlChoices, htmlPage } from '@countersign/mock-kit';
import type { Page, PageAnswer, PageRequest } from '@countersign/mock-kit';
import { endedPage, toHeader } from './html.ts';
import { begin, checkoutTime, openPayment, withCheckoutEnding } from './pay.ts';
import { findPayment, settlePayment } from './payment.ts';
import type { Amount, Payment } from './payment.ts';
import { sessionKey } from './sessions.ts';
import type { PaymentSession } from './sessions.ts';
import type { AntomSettings } from './settings.ts';

type Request = PageRequest<AntomSettings>;

/** The page at normalUrl of a Checkout Payment, on which its user pays or does not. */
export const payPage: Page<AntomSettings> = async (request) => {
  const payment = await findPayment(request, { paymentId: request.query.get('paymentId') ?? '' });
  if (!payment) return endedPage('The mock knows no such payment.');
  if (payment.status !== 'PROCESSING') return endedPage('The payment is not open any more.');
  const decision = decisionOf(request);
  return decision === undefined ? questionPage(payment) : decide(request, payment, decision);
};

/** The page of a session; its payment begins with the decision. */
export const sessionPage: Page<AntomSettings> = async (request) => {
  const session = await request.state.get<PaymentSession>(sessionKey(request.query.get('sessionId') ?? ''));
  if (!session) return endedPage('The mock knows no such session.');
  const { body, expiresAt } = session;
  if (request.now >= expiresAt) return endedPage('The session is over.');
  const known = await findPayment(request, { paymentRequestId: body.paymentRequestId });
  if (known) return endedPage('The payment of this session was made already.');
  const decision = decisionOf(request);
  if (decision === undefined) return questionPage({ amount: body.paymentAmount, requestId: body.paymentRequestId });
  const opened = openPayment(request, body, checkoutTime(body));
  return decide(request, begin(request, withCheckoutEnding(request, opened)), decision);
};

type Decision = 'pay' | 'decline' | 'leave';

/** Where the payment ends by itself, the page only leads on. */
function decisionOf({ method, form, settings }: Request): Decision | undefined {
  if ((settings.payments.checkout ?? 'page') !== 'page') return 'leave';
  const decision = method === 'POST' ? form.get('decision') : undefined;
  return decision === 'pay' || decision === 'decline' ? decision : undefined;
}

/** The amount stands there as in the request: how many digits come after the point, it does not say. */
function questionPage({ amount, requestId }: { readonly amount: Amount; readonly requestId: string }): PageAnswer {
  return htmlPage({
    title: 'Pay?',
    body: html`<dl>
        <dt>Amount</dt>
        <dd>${amount.currency} ${amount.value} <small>in the smallest unit of the currency</small></dd>
        <dt>paymentRequestId</dt>
        <dd>${requestId}</dd>
      </dl>
      ${htmlChoices('decision', { pay: 'Pay', decline: 'Do not pay' })}`,
  });
}

/** What comes of it is not told by where the user goes. A payment that the user gave up is told as closed (inferred). */
function decide(request: Request, payment: Payment, decision: Decision): PageAnswer {
  const { settleAs = 'SUCCESS' } = request.settings.payments;
  if (decision !== 'leave') settlePayment(request, payment, decision === 'pay' ? settleAs : 'ORDER_IS_CLOSED');
  const { redirectUrl } = payment;
  if (redirectUrl === undefined) return htmlPage({ title: 'Done', body: html`<p>There is no page to return to.</p>` });
  return { redirect: toHeader(redirectUrl) };
}
