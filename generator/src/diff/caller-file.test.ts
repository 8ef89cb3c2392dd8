import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readApi } from '../read.ts';
import { operationCaller, webhookCaller } from './caller-file.ts';

const read = (name: string) => {
  const root = fileURLToPath(new URL(`../../../test/specs/${name}.yaml`, import.meta.url));
  return readApi({ name, root, rootLabel: `test/specs/${name}.yaml`, outputs: new Map() });
};

test('a caller: examples as input, a branch for every code and action, reads with the types of fields', async () => {
  const { model, loaded } = await read('signed');
  const [operation] = model.operations;
  const caller = operation && operationCaller(model, loaded.document, operation, () => true);
  expect(caller?.text).toMatchInlineSnapshot(`
    "// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

    import type * as client from './client.ts';

    export async function call(client: client.SignedClient): Promise<void> {
      const s0 = await client.tills.openTill({ kind: 'FLOAT', float: '100', shift: { hours: '8' } });
      const s1 = await client.tills.openTill({ kind: 'EMPTY' });
      if (s0.known && s0.status === 'S') {
        const code = s0.code;
        switch (code) {
          case 'DONE': { const s2 = 0; break; }
          default: { const s3: never = code; }
        }
        const action = s0.action;
        switch (action) {
          case 'none': { const s4 = 0; break; }
          default: { const s5: never = action; }
        }
      }
      if (s0.known && s0.status === 'F') {
        const code = s0.code;
        switch (code) {
          case 'BAD_REQUEST': { const s6 = 0; break; }
          case 'BAD_SIGNATURE': { const s7 = 0; break; }
          default: { const s8: never = code; }
        }
        const action = s0.action;
        switch (action) {
          case 'fix-request': { const s9 = 0; break; }
          default: { const s10: never = action; }
        }
      }
      const s11: object = s0.raw.body.outcome;
      const s12: string | undefined = s0.raw.body.till;
    }
    "
  `);
  expect(caller?.statements.at(-1)).toEqual({ direction: 'answer', field: 'till' });
});

test('a caller of a form sends what tells the forms apart, and reads digits as digits', async () => {
  const { model, loaded } = await read('products');
  const [operation] = model.operations;
  const text = operation && operationCaller(model, loaded.document, operation, () => true).text;
  expect(text).toContain("await client.rents.rent({ kind: 'BICYCLE'");
  expect(text).toContain("await client.rents.rent({ kind: 'BOAT'");
  expect(text).toMatch(/: `\$\{bigint\}` \| undefined = s0\.raw\.body\.price\?\.value;/);
});

test('a receiver: reads of the message, and the answer it may have to give', async () => {
  const { model, loaded } = await read('webhooks');
  const texts = model.webhooks.map((webhook) => webhookCaller(model, loaded.document, webhook, () => true).text);
  expect(texts[0]).toContain("const s0: 'SALE' = message.kind;");
  expect(texts[0]).toContain("case 'DONE':");
  expect(texts[1]).toMatch(/\['responses'\]\[200\]>\['content'\]\['application\/json'\] = \{ more: 'true' \};/);
});

test('what did not change is not read', async () => {
  const { model, loaded } = await read('signed');
  const [operation] = model.operations;
  const text = operation && operationCaller(model, loaded.document, operation, () => false).text;
  expect(text).not.toContain('.till;');
});
