import { expect, test } from 'vitest';
import { readApi } from '../../generator/src/read.ts';
import { countApi } from '../../generator/src/model/count.ts';
import { specsFolder } from './generate-spec.ts';

test('fields, conditions, enums, codes and examples are counted as one would by hand', async () => {
  const root = `${specsFolder}/products.yaml`;
  const { model } = await readApi({ name: 'desk', root, rootLabel: 'products.yaml', outputs: new Map() });
  expect(countApi(model)).toEqual({
    api: 'desk',
    operations: [
      {
        id: 'rent',
        // kind, voucher, sails, price, its value and tip, spare, its size and spare
        requestFields: 9,
        // result with three members, price with its value, deposit
        responseFields: 7,
        conditions: 1,
        // kind of the request; the codes of success and of failure; deposit
        enums: 4,
        resultCodes: { total: 3, S: 1, F: 2, U: 0, byProduct: { BICYCLE: 2, BOAT: 3 }, elsewhere: { deposit: 2 } },
        requestExamples: 6,
        responseExamples: 6,
      },
    ],
    webhooks: [
      {
        id: 'returned',
        requestFields: 6,
        responseFields: 0,
        conditions: 0,
        enums: 1,
        resultCodes: { total: 1, S: 1, F: 0, U: 0 },
        requestExamples: 1,
        responseExamples: 0,
      },
    ],
  });
});
