import { apiRule } from './api.ts';
import { keywordIn, partsOfAll } from './parts.ts';
import { asList } from './record.ts';
import { show } from './show.ts';

/** Where there is a choice of values, each says what it means. */
export const enumsDescribed = apiRule(({ schemas, follow }, report) => {
  for (const schema of schemas) {
    const values = asList(schema.value['enum']);
    if (values.length < 2 || schema.role !== 'says') continue;
    const parts = partsOfAll(schema.beside, follow);
    const explained = ['x-enumDescriptions', 'x-result-codes'].some((field) => keywordIn(parts, field).length > 0);
    if (!explained)
      report(
        schema,
        `The values ${show(values)} are not explained. For instance "x-enumDescriptions: {${String(values[0])}: What it means.}", with every value.`,
      );
  }
});
