import { describe, expect, test } from 'vitest';
import { applyToken, consult, walletDefinition } from '../fixtures/wallet-definition.ts';
import { walletDocument } from '../fixtures/wallet-document.ts';
import { messageExample, responseExample, resultsOf } from './examples.ts';

describe('the answer of an example', () => {
  test('is found by its key, under its own operation', () => {
    expect(responseExample(walletDocument, consult, 'consult.risk-reject')).toEqual({
      result: { resultStatus: 'F', resultCode: 'RISK_REJECT', resultMessage: 'Refused for risk.' },
    });
    expect(responseExample(walletDocument, applyToken, 'consult.risk-reject')).toBeUndefined();
    expect(responseExample(walletDocument, consult, 'risk-reject')).toBeUndefined();
    expect(responseExample(walletDocument, { ...consult, path: '/nowhere' }, 'consult.success')).toBeUndefined();
    expect(responseExample({}, consult, 'consult.success')).toBeUndefined();
  });

  test('is found under every status and media type, and through references', () => {
    const document = {
      paths: { '/rent': { $ref: '#/components/pathItems/Rent' } },
      components: {
        pathItems: { Rent: { post: { responses: { 200: { $ref: '#/components/responses/Done' }, 409: refused } } } },
        responses: {
          Done: { content: { 'text/plain': {}, 'application/json': { examples: { done: sent('done') } } } },
        },
        examples: { done: { value: { is: 'done' } }, refused: { value: { is: 'refused' } } },
      },
    };
    const rent = { ...consult, method: 'POST', path: '/rent' };
    expect(responseExample(document, rent, 'done')).toEqual({ is: 'done' });
    expect(responseExample(document, rent, 'refused')).toEqual({ is: 'refused' });
  });
});

const sent = (name: string) => ({ $ref: `#/components/examples/${name}` });
const refused = { content: { 'application/problem+json': { examples: { refused: sent('refused') } } } };

test('the message of an example is found by its key', () => {
  const body = { content: { 'application/json': { examples: { paid: { value: { amount: '5' } } } } } };
  const document = {
    webhooks: { paid: { post: { requestBody: { $ref: '#/components/requestBodies/Paid' } } } },
    components: { requestBodies: { Paid: body } },
  };
  const webhook = { id: 'paid', method: 'POST', signed: true, scenarios: [] };
  expect(messageExample(document, webhook, 'paid')).toEqual({ amount: '5' });
  expect(messageExample(document, webhook, 'refused')).toBeUndefined();
  expect(messageExample(document, { ...webhook, id: 'refused' }, 'paid')).toBeUndefined();
});

describe('results by code', () => {
  const exampleOf = (key: string): unknown => responseExample(walletDocument, consult, key);

  test('are those of the first example with each code', () => {
    const results = resultsOf(walletDefinition, consult.scenarios, exampleOf);
    expect([...results.keys()]).toEqual(['SUCCESS', 'RISK_REJECT', 'UNKNOWN_EXCEPTION']);
    expect(results.get('UNKNOWN_EXCEPTION')).toEqual({
      resultStatus: 'U',
      resultCode: 'UNKNOWN_EXCEPTION',
      resultMessage: 'The fate is unknown.',
    });
    const texts = new Map([
      ['a', { result: { resultCode: 'DONE', resultMessage: 'first' } }],
      ['b', { result: { resultCode: 'DONE', resultMessage: 'second' } }],
    ]);
    const scenarios = [...texts.keys()].map((key) => ({ key, code: 'DONE' }));
    expect(resultsOf(walletDefinition, scenarios, (key) => texts.get(key)).get('DONE')).toMatchObject({
      resultMessage: 'first',
    });
  });

  test('are none without codes, envelopes or examples', () => {
    const { envelope: _, ...bare } = walletDefinition;
    expect(resultsOf(bare, consult.scenarios, exampleOf).size).toBe(0);
    expect(resultsOf(walletDefinition, [{ key: 'consult.success' }], exampleOf).size).toBe(0);
    expect(resultsOf(walletDefinition, consult.scenarios, () => ({ result: 'SUCCESS' })).size).toBe(0);
  });
});
