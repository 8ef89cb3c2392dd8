import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { allRules, findings, findingsOf, houseRules } from './lint-fixture.ts';
import { sampleApi } from './sample-api.ts';

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

describe.each(houseRules)('%s', (rule) => {
  test('finds nothing in an API that keeps it', async () => {
    expect(await findings(rule)).toEqual([]);
  });

  test('has a file, and a test beside it', () => {
    expect([`${rule}.ts`, `${rule}.test.ts`].filter((file) => !existsSync(pathOf(file)))).toEqual([]);
  });
});

test('redocly.yaml switches every rule on', async () => {
  const config = await loadConfig({ configPath: pathOf('../../redocly.yaml') });
  const rules = config.getRulesForSpecVersion('oas3');
  const on = Object.keys(config.rules.oas3_1).filter((rule) => rule.startsWith('house/'));
  expect(on.sort()).toEqual(houseRules.map((rule) => `house/${rule}`).sort());
  expect(on.map((rule) => config.getRuleSettings(rule, 'oas3_1').severity)).toEqual(on.map(() => 'error'));
  expect(rules.length).toBeGreaterThan(1);
});

test("Redocly's own rules find nothing in the API that the tests break", async () => {
  const config = await loadConfig({ configPath: pathOf('../../redocly.yaml') });
  expect(await findingsOf(config, {})).toEqual([]);
});

// A spec under work is broken in many ways; a rule then tells what it can see, and leaves the rest to Redocly.
const places = Object.keys(sampleApi).filter(
  (file) => file !== 'openapi.yaml' && !/examples\/.*[^d]\.(request|200)/.test(file),
);
test.each(places)('no rule throws over a broken %s', async (file) => {
  for (const text of ['[1]', '{oneOf: 1, properties: [], post: 7, enum: {}, allOf: [1, null], value: 1}'])
    await expect(findingsOf(await allRules, { [file]: text })).resolves.toBeDefined();
});
