import { api, suites } from '@countersign/alipay-plus-contract';
import { createAnswerCheck, send } from '@countersign/contract-kit';
import type { AnswerCheck, ContractSuite, RequestOptions, Target } from '@countersign/contract-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changedExample } from '../../packages/contract-kit/src/run-case.ts';
import { startGateway } from './gateway/gateway.ts';
import type { Gateway } from './gateway/gateway.ts';

// A gateway that shares no code with the specs' tools, and the contract: they have to agree about every request, or one of the two has
// read the documents wrongly. Whether the suites find its bugs is another matter.

const refusedAsInvalid = api.refusals['request-invalid']?.code;

let gateway: Gateway;
let target: Target;
beforeAll(async () => {
  gateway = await startGateway();
  target = targetOf(gateway);
});
afterAll(() => gateway.close());

const targetOf = ({ baseUrl, identity }: Gateway): Target => ({
  name: 'second gateway',
  baseUrl,
  identity,
  forcesResults: false,
  namesFields: false,
});

/** One for each suite: compiling its schema takes longer than all else, and the keys are those of every gateway here. */
const checks = new Map<ContractSuite, AnswerCheck>();

/** What came back, which has to keep to the contract. */
async function call(at: Target, suite: ContractSuite, body: unknown, options: RequestOptions = {}) {
  const check = checks.get(suite) ?? createAnswerCheck(api, suite, at);
  checks.set(suite, check);
  const { body: members, code } = await check(await send(api, suite, at, body, options));
  return { members: members as Readonly<Record<string, unknown>>, code };
}

describe.each(suites.map((suite) => [suite.id, suite] as const))('%s', (_, suite) => {
  const examples = Object.entries(suite.scenarios).filter(([, { request }]) => request !== undefined);
  test.each(examples)('example %s is valid', async (_, { request }) => {
    expect((await call(target, suite, request)).code).not.toBe(refusedAsInvalid);
  });

  const accepted = suite.cases.filter(({ expect }) => expect === 'accepted');
  test.each(accepted.map((each) => [each.id, each] as const))('%s is valid', async (_, each) => {
    expect((await call(target, suite, changedExample(suite, each))).code).not.toBe(refusedAsInvalid);
  });

  const refused = suite.cases.flatMap((each) => (each.expect === 'accepted' ? [] : [{ ...each, reason: each.expect }]));
  test.each(refused.map((each) => [each.id, each] as const))('%s is refused', async (_, each) => {
    const options = each.signature === undefined ? {} : { signature: each.signature };
    const { code } = await call(target, suite, changedExample(suite, each), options);
    expect(code).toBe(api.refusals[each.reason]?.code);
  });
});

describe('what it answers from prepare to cancelToken keeps to the contract', () => {
  const suiteOf = (id: string): ContractSuite =>
    suites.find((suite) => suite.id === id) ?? expect.fail(`There is no suite of ${id}.`);
  const amount = (value: string) => ({ currency: 'PHP', value });
  const authClientId = 'M100200300';

  test.each([
    [0, 'SUCCESS'],
    [1, 'PAYMENT_IN_PROCESS'],
  ])('when %i inquiries find a payment in process', async (inquiries, first) => {
    const other = await startGateway({ inquiries: () => inquiries });
    const to = async (id: string, body: unknown) => call(targetOf(other), suiteOf(id), body);
    const example = suiteOf('prepare').scenarios['prepare.success']?.request;
    const prepared = await to('prepare', example);
    const { authCode } = other.approve(String(prepared.members['schemeUrl']));
    const byCode = { authClientId, grantType: 'AUTHORIZATION_CODE', authCode };
    const applied = await to('applyToken', byCode);
    const { refreshToken } = applied.members;
    const renewed = await to('applyToken', { authClientId, grantType: 'REFRESH_TOKEN', refreshToken });
    const { accessToken } = renewed.members;
    const payBody = {
      paymentRequestId: 'p1',
      paymentAmount: amount('100'),
      order: { referenceOrderId: 'o1', orderDescription: 'Plan', orderAmount: amount('100') },
      paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: accessToken },
      paymentFactor: { isAgreementPayment: 'true' },
    };
    const payment = { paymentRequestId: 'p1' };
    const refund = { ...payment, refundRequestId: 'r1', refundAmount: amount('40') };
    const codes = [
      (await to('pay', payBody)).code,
      ...(inquiries > 0 ? [(await to('inquiryPayment', payment)).code] : []),
      (await to('inquiryPayment', payment)).code,
      (await to('pay', payBody)).code,
      (await to('pay', { ...payBody, paymentAmount: amount('101') })).code,
      (await to('refund', refund)).code,
      (await to('refund', { ...refund, refundAmount: amount('41') })).code,
      (await to('refund', { ...refund, refundRequestId: 'r2', refundAmount: amount('61') })).code,
      (await to('inquiryPayment', payment)).code,
      (await to('cancelPayment', payment)).code,
      (await to('pay', { ...payBody, paymentRequestId: 'p2' })).code,
      (await to('cancelPayment', { paymentRequestId: 'p2' })).code,
      (await to('inquiryPayment', { paymentRequestId: 'p2' })).code,
      (await to('cancelToken', { accessToken, authClientId })).code,
      (await to('pay', { ...payBody, paymentRequestId: 'p3' })).code,
      (await to('consultPayment', { paymentAmount: amount('0'), paymentFactor: {} })).code,
    ];
    expect(codes).toEqual([
      first,
      ...(inquiries > 0 ? ['SUCCESS'] : []),
      'SUCCESS',
      'SUCCESS',
      'REPEAT_REQ_INCONSISTENT',
      'SUCCESS',
      'REPEAT_REQ_INCONSISTENT',
      'REFUND_AMOUNT_EXCEED',
      'SUCCESS',
      'PROCESS_FAIL',
      first,
      'SUCCESS',
      'SUCCESS',
      'SUCCESS',
      'INVALID_TOKEN',
      'SUCCESS',
    ]);
    await other.close();
  });
});
