import { expect, test } from 'vitest';
import { addPet as descriptor, api, createPetsClient } from './fixture/pets-client.ts';
import type { paths } from './fixture/pets-client.ts';
import { scriptFetch } from './fixture/scripted-fetch.ts';
import { connect, createHttp, createPlainOperation } from './index.ts';

function petsOf(respond: () => Response) {
  const { fetch, sent } = scriptFetch(respond);
  return { ...createPetsClient({ fetch }).pets, sent };
}

test('parameters and answer are those of openapi-fetch', async () => {
  const { getPet, sent } = petsOf(() => Response.json({ reason: 'none' }, { status: 404 }));
  const { data, error, response } = await getPet({ params: { path: { petId: 'a b' }, query: { verbose: true } } });
  expect(sent[0]?.url).toBe('https://pets.example/v1/pets/a%20b?verbose=true');
  expect(data).toBeUndefined();
  expect(error).toEqual({ reason: 'none' });
  expect(response.status).toBe(404);
});

test('the init may be left out where nothing is required', async () => {
  const { listPets, sent } = petsOf(() => Response.json([{ name: 'Rex', weight: 30 }]));
  expect((await listPets()).data).toEqual([{ name: 'Rex', weight: 30 }]);
  expect(sent[0]?.body).toBeUndefined();
});

test('the body is encoded where its shape says so, and is JSON elsewhere', async () => {
  const { addPet, sent } = petsOf(() => new Response('created', { status: 201 }));
  const { data } = await addPet({ body: { name: 'Rex', weight: 30.5, chip: 900n }, parseAs: 'text' });
  expect(JSON.parse(sent[0]?.body ?? '')).toEqual({ name: 'Rex', weight: 30.5, chip: '900' });
  expect(data).toBe('created');
});

test('a fetch of its own is refused', async () => {
  const { listPets, sent } = petsOf(() => new Response());
  // @ts-expect-error as the compiler says
  const call = listPets({ fetch: async () => new Response('[]') });
  await expect(call).rejects.toMatchObject({ code: 'CONFIGURATION' });
  expect(sent).toEqual([]);
});

test('a native without an exact wire form is refused', async () => {
  const { addPet } = petsOf(() => new Response());
  const call = addPet({ body: { name: 'Rex', weight: 30.5, chip: 0.5 } });
  await expect(call).rejects.toMatchObject({ code: 'ENCODING', pointer: '/chip' });
});

test('a body without a shape goes to openapi-fetch as it is', async () => {
  const { fetch, sent } = scriptFetch(() => new Response());
  const http = createHttp<paths>(connect(api, { fetch }));
  const { input: _, ...plain } = descriptor;
  await createPlainOperation(http, plain, {})({ body: { name: 'Rex', weight: 30.5 } });
  expect(JSON.parse(sent[0]?.body ?? '')).toEqual({ name: 'Rex', weight: 30.5 });
});
