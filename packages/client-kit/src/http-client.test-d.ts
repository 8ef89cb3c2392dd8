import { expectTypeOf, test } from 'vitest';
import type { AntomClient, ConsultInput } from './fixture/antom-client.ts';
import { consult, wireShapes } from './fixture/antom-client.ts';
import type { api, InquiryPaymentOutcome, waitForPayment } from './fixture/antom-client.ts';
import type { components, operations, paths } from './fixture/antom-paths.ts';
import type { Pet, PetsClient } from './fixture/pets-client.ts';
import { callOperation } from './index.ts';
import type { Connection, OutcomeUnknownError, Settled, WithoutHeaders } from './index.ts';

declare const antom: AntomClient;
declare const pets: PetsClient;
declare const body: components['schemas']['ConsultRequest'];
// The compiler alone reads this file; nothing in it runs.

test('headers set by middleware need not be passed', async () => {
  const { data } = await antom.http.POST('/v1/authorizations/consult', { body });
  expectTypeOf(data).toEqualTypeOf<components['schemas']['ConsultResponse'] | undefined>();
  await antom.http.POST('/v1/authorizations/consult', { body, params: { header: { 'agent-token': 't' } } });
  // @ts-expect-error the token is text
  await antom.http.POST('/v1/authorizations/consult', { body, params: { header: { 'agent-token': 1 } } });
  // @ts-expect-error the body stays required
  await antom.http.POST('/v1/authorizations/consult', {});
  // @ts-expect-error there is no such path
  await antom.http.POST('/v1/authorizations/revoke', { body });
  // @ts-expect-error nor such a method
  await antom.http.GET('/v1/authorizations/consult');
});

test('header parameters are removed by name, in any case of letters', () => {
  type Consult<Names extends string> = WithoutHeaders<paths, Names>['/v1/authorizations/consult']['post'];
  expectTypeOf<Consult<never>>().toEqualTypeOf<operations['consult']>();
  expectTypeOf<Consult<'Signature' | 'Client-Id' | 'Request-Time'>['parameters']>().toEqualTypeOf<{
    query?: never;
    path?: never;
    cookie?: never;
    header?: { 'agent-token'?: string };
  }>();
  type Rest = Consult<'signature' | 'request-time' | 'agent-token'>['parameters']['header'];
  expectTypeOf<Rest>().toEqualTypeOf<{ 'client-id': string }>();
  type ApplyToken = WithoutHeaders<paths, 'signature' | 'client-id' | 'request-time'>['/v1/authorizations/applyToken'];
  expectTypeOf<ApplyToken['post']['parameters']['header']>().toEqualTypeOf<undefined>();
});

test('an operation takes natives, a signal and limits, and nothing else', () => {
  type Consult = AntomClient['authorizations']['consult'];
  expectTypeOf<Parameters<Consult>[0]>().toEqualTypeOf<ConsultInput>();
  expectTypeOf<{ signal: AbortSignal | undefined }>().toExtend<NonNullable<Parameters<Consult>[1]>>();
  // @ts-expect-error the size is a matter of the client
  expectTypeOf<NonNullable<Parameters<Consult>[1]>>().toHaveProperty('maxAnswerBytes');
});

test('an operation is called on a connection of an API with an envelope', () => {
  const connection = {} as Connection<typeof api>;
  void callOperation(connection, consult, wireShapes, body);
  // @ts-expect-error an API without an envelope has no outcomes
  void callOperation({} as Connection<{ name: 'pets'; servers: [] }>, consult, wireShapes, body);
  // @ts-expect-error what connect was given is no connection
  void callOperation({ gateway: '' }, consult, wireShapes, body);
});

test('what waiting comes to is final, or refused, and never U', () => {
  type Waited = Settled<InquiryPaymentOutcome, typeof waitForPayment>;
  expectTypeOf<Waited['status']>().toEqualTypeOf<'S' | 'F'>();
  expectTypeOf<Extract<Waited, { status: 'S' }>['data']['payment']['state']>().toExtend<'PAID' | 'FAILED'>();
  expectTypeOf<Awaited<ReturnType<AntomClient['payments']['waitForPayment']>>>().toEqualTypeOf<Waited>();
  expectTypeOf<OutcomeUnknownError['ids']>().toEqualTypeOf<Readonly<Record<string, string>>>();
});

test('a plain operation is openapi-fetch, with natives', async () => {
  const { data, error } = await pets.pets.getPet({ params: { path: { petId: '1' }, query: { verbose: true } } });
  expectTypeOf(data).toEqualTypeOf<Pet | undefined>();
  expectTypeOf(error).toEqualTypeOf<{ reason: string } | undefined>();
  const { data: list } = await pets.pets.listPets();
  expectTypeOf(list).toEqualTypeOf<Pet[] | undefined>();
  const { data: text } = await pets.pets.addPet({ body: { name: 'Rex', weight: 30.5, chip: 900n }, parseAs: 'text' });
  expectTypeOf(text).toEqualTypeOf<string | undefined>();
  // @ts-expect-error params are required
  await pets.pets.getPet();
  // @ts-expect-error weight is a number of JSON
  await pets.pets.addPet({ body: { name: 'Rex', weight: '30' } });
});
