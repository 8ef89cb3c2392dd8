import { expectTypeOf, test } from 'vitest';
import type { AntomClient, ConsultInput } from './fixture/antom-client.ts';
import { api, consult, wireShapes } from './fixture/antom-client.ts';
import type { components, operations, paths } from './fixture/antom-paths.ts';
import type { Pet, PetsClient } from './fixture/pets-client.ts';
import { createOperation } from './index.ts';
import type { WithoutHeaders } from './index.ts';

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

test('an operation takes natives and a signal, and nothing else', () => {
  type Consult = AntomClient['authorizations']['consult'];
  expectTypeOf<Parameters<Consult>[0]>().toEqualTypeOf<ConsultInput>();
  expectTypeOf<{ signal: AbortSignal | undefined }>().toExtend<NonNullable<Parameters<Consult>[1]>>();
  // @ts-expect-error no timeout option
  expectTypeOf<NonNullable<Parameters<Consult>[1]>>().toHaveProperty('timeout');
});

test('a descriptor which does not fit the paths does not compile', () => {
  // @ts-expect-error no such path
  createOperation(antom.http, api, { ...consult, path: '/v1/authorizations/consul' }, wireShapes);
  // @ts-expect-error an operation without results is a plain one
  createOperation(antom.http, api, { ...consult, results: undefined }, wireShapes);
  // @ts-expect-error an API without an envelope has no outcomes
  createOperation(antom.http, { name: 'antom', servers: [] }, consult, wireShapes);
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
