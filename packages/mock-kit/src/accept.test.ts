import { expect, test } from 'vitest';
import { admits } from './accept.ts';

test.each([
  undefined,
  '',
  ' ',
  '*/*',
  'application/json',
  'Application/JSON; charset=utf-8',
  'application/*',
  'text/html, application/json;q=0.1',
  'text/html, image/gif, *; q=.2, */*; q=.2',
  'text/html,application/json',
  'application/*;q=0, application/json',
  'application/json;v=1;q=0, application/json',
])('%j admits JSON', (accept) => {
  expect(admits(accept, 'application/json')).toBe(true);
});

test.each([
  'text/html',
  'application/xml, text/*',
  'application/problem+json',
  'application/json;q=0',
  'application/json; q=0.000, */*',
  'application/*;q=0, */*',
  '*/*;q=0',
  'json',
])('%j does not', (accept) => {
  expect(admits(accept, 'application/json')).toBe(false);
});
