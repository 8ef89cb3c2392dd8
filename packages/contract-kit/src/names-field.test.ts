import { expect, test } from 'vitest';
import { namesField } from './names-field.ts';

test.each([
  ['osType', 'osType is required.', true],
  ['osType', 'What is missing: osType.', true],
  ['osType', "found 'osType'.", true],
  ['osType', 'env.osType is required.', false],
  ['env.osType', 'env.osType is required.', true],
  ['env.osType', 'env2osType is required.', false],
  ['env', 'env.osType is required.', false],
  ['type', 'osType is required.', false],
  ['os', 'osType is required.', false],
  ['id', 'order-id is required.', false],
  ['scopes', 'scopes has 0 items; at least 1 is needed.', true],
  ['scopes', 'scopes[1] must be one of A, B.', false],
  ['scopes[]', 'scopes[1] must be one of A, B.', true],
  ['scopes[]', 'scopes has 0 items.', false],
  ['items[].sku', 'items[0].sku is required.', true],
  ['größe', 'übergröße is required.', false],
  ['a+b (c)', 'a+b (c) is required.', true],
])('%s by "%s": %s', (field, message, named) => {
  expect(namesField(message, field)).toBe(named);
});
