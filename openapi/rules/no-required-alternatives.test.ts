import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'a choice beside properties',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['required: [product]', 'required: [product]\nanyOf: [{required: [token]}, {required: [userId]}]'],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/anyOf',
    'anyOf of bare required stands outside of a then, and types can\'t say it. For instance "allOf: [{title: …',
  ],
  [
    'exactly one of two',
    {
      'components/schemas/WalletPayRequest.yaml': [
        [
          'required: [product]',
          'required: [product]\noneOf: [{required: [token]}, {title: By id, required: [userId]}]',
        ],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/oneOf',
    'oneOf of bare required stands outside of a then',
  ],
  [
    'a choice in a part',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['- title: token', '- anyOf: [{required: [token]}, {required: [userId]}]\n  - title: token'],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/allOf/1/anyOf',
    'anyOf of bare required',
  ],
  [
    'a choice in an if',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['if: {type: object}', 'if: {anyOf: [{required: [token]}, {required: [userId]}]}'],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/allOf/1/if/anyOf',
    'anyOf of bare required',
  ],
  [
    'a choice of one of which is bare',
    {
      'components/schemas/WalletPayRequest.yaml': [
        [
          'required: [product]',
          'required: [product]\nanyOf: [{required: [token]}, {required: [userId], properties: {userId: {minLength: 1}}}]',
        ],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/anyOf',
    'anyOf of bare required',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('no-required-alternatives', changes)).toEqual([[place, expect.stringContaining(found)]]);
});
