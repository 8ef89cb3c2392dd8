import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diffApi, type LocatedTypeError, type ModelledSide } from '../../generator/src/diff/diff-api.ts';
import { findTypeErrors } from '../../generator/src/diff/type-errors.ts';
import { readApi } from '../../generator/src/read.ts';
import { repository } from '../repo/run.ts';
import { createKiosks, type Json } from './kiosk.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-types-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Edit = (schemas: Json, examples: Json, document: Json) => void;

async function sideAfter(name: string, edits: readonly Edit[]): Promise<ModelledSide> {
  const { document } = createKiosks(['']);
  const { examples } = document['paths']['/v1/sales/sell'].post.requestBody.content['application/json'];
  for (const edit of edits) edit(document['components'].schemas, examples, document);
  const root = join(folder, `${name}.json`);
  writeFileSync(root, JSON.stringify(document));
  const { loaded, model } = await readApi({ name: 'kiosk', root, rootLabel: name, outputs: new Map() });
  return { document: loaded.document, locate: loaded.locate, model };
}

/** What a caller of a kiosk meets after an edit. */
async function errorsAfter(edit: Edit, before: readonly Edit[] = []): Promise<readonly LocatedTypeError[]> {
  const [base, head] = [await sideAfter('base', before), await sideAfter('head', [...before, edit])];
  const found = await findTypeErrors(diffApi('kiosk', base, head), base, head, repository);
  if ('missing' in found) throw new Error(`${found.missing} is not installed`);
  return found.errors;
}

test('what no type can say is no error', async () => {
  expect(await errorsAfter((schemas) => (schemas.Ask.properties.name.maxLength = 9))).toEqual([]);
  expect(await errorsAfter((schemas) => (schemas.Ask.properties.extra = { type: 'string' }))).toEqual([]);
});

test('an input that is refused is told with its place in the literal', async () => {
  const errors = await errorsAfter((schemas, examples) => {
    schemas.Ask.properties.list.items.enum = ['b'];
    for (const each of Object.values<Json>(examples)) if (each['value'].list) each['value'].list = ['b'];
  });
  expect(errors[0]).toEqual({
    message: 'sell',
    direction: 'request',
    field: 'list[]',
    error: { code: 'TS2322', message: `Type '"a"' is not assignable to type '"b"'.`, source: "list: ['a']" },
  });
});

test('a condition that comes is met by callers that do not keep to it', async () => {
  const errors = await errorsAfter((schemas, examples) => {
    schemas.Ask.allOf.push({
      title: 'amount is required when kind is COLD',
      if: { required: ['kind'], properties: { kind: { const: 'COLD' } } },
      then: { required: ['amount'] },
    });
    examples['sell.slow'].value.amount = '1';
  });
  expect(errors.map(({ error }) => error.code)).toEqual(['TS2345']);
  expect(errors[0]?.error.message).toContain('amount');
});

test('a function under another name, and a code of another status, do not compile', async () => {
  const renamed = await errorsAfter((_, __, document) => {
    document['paths']['/v1/sales/sell'].post.operationId = 'sellNow';
  });
  expect(renamed[0]?.error).toMatchObject({
    code: 'TS2339',
    message: expect.stringContaining("'sell' does not exist"),
  });

  const moved = await errorsAfter((schemas, _, document) => {
    const [, failure, unknown] = schemas.Result.oneOf.map((form: Json) => form['properties'].code);
    unknown.enum.push('BAD_SIGNATURE');
    unknown['x-result-codes'].BAD_SIGNATURE = failure['x-result-codes'].BAD_SIGNATURE;
    failure.enum.pop();
    delete failure['x-result-codes'].BAD_SIGNATURE;
    document['x-protocol-results'] = { 'signature-invalid': 'BAD_SIGNATURE', 'request-invalid': 'BAD_REQUEST' };
    const { examples } = document['paths']['/v1/sales/sell'].post.responses[200].content['application/json'];
    examples['sell.bad-signature'].value.result.status = 'U';
  });
  expect(moved.map(({ error }) => `${error.code} ${error.source}`)).toEqual(
    expect.arrayContaining(["TS2678 case 'BAD_SIGNATURE':", 'TS2322 const value: never = code;']),
  );
});

test('values of members that are secrets are in no error', async () => {
  const withToken: Edit = (schemas, examples) => {
    schemas.Ask.properties.token = { type: 'string', enum: ['SECRET_ONE', 'SECRET_TWO'] };
    examples['sell.done'].value.token = 'SECRET_ONE';
  };
  const errors = await errorsAfter(
    (schemas, examples) => {
      schemas.Ask.properties.token.enum = ['SECRET_TWO'];
      examples['sell.done'].value.token = 'SECRET_TWO';
    },
    [withToken],
  );
  expect(errors.map(({ error }) => error.source)).toEqual(['token: …']);
  expect(JSON.stringify(errors)).not.toContain('SECRET_');
});
