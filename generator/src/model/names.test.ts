import { expect, test } from 'vitest';
import { createNames, toIdentifier, toPascal } from './names.ts';

test.each([
  ['applyToken', 'applyToken'],
  ['apply-token', 'applyToken'],
  ['get /pets/{id}', 'getPetsId'],
  ['class', 'class_'],
  ['1st', '_1st'],
  ['__proto__', '_'],
  ['…', '_'],
  ['', '_'],
])('%j as an identifier is %s', (name, identifier) => {
  expect(toIdentifier(name)).toBe(identifier);
});

test('type names begin with a capital', () => {
  expect([toPascal('tills'), toPascal('corner-shop'), toPascal('class'), toPascal('…')]).toEqual([
    'Tills',
    'CornerShop',
    'Class_',
    '_',
  ]);
});

test('a name is handed out once; what the output needs for itself gets an underscore', () => {
  const take = createNames(['api']);
  expect([take('api', 'api'), take('pay', 'pay'), take('pay', 'p-ay'), take('Pay', 'PAY')]).toEqual([
    { name: 'api_' },
    { name: 'pay' },
    { name: 'pay', takenBy: 'pay' },
    { name: 'Pay', takenBy: 'p-ay' },
  ]);
});
