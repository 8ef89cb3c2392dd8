import { apiRule } from './api.ts';
import { memberAt, membersOf } from './place.ts';
import { isRecord } from './record.ts';

const alternatives = ['anyOf', 'oneOf'] as const;
const words = new Set(['required', 'title', 'description']);

const isBareRequired = (schema: unknown): boolean =>
  isRecord(schema) && 'required' in schema && Object.keys(schema).every((keyword) => words.has(keyword));

/** A choice of what is required turns the type of a whole object into `unknown`; inside `then`, types do not look. */
export const noRequiredAlternatives = apiRule(({ schemas }, report) => {
  for (const schema of schemas) {
    if (schema.role === 'narrows') continue;
    for (const keyword of alternatives) {
      const place = memberAt(schema, keyword);
      const branches = membersOf(place).map(([, branch]) => branch.value);
      if (place && branches.some(isBareRequired))
        report(
          place,
          `${keyword} of bare required stands outside of a then, and types can't say it. For instance "allOf: [{title: …, if: {type: object}, then: {anyOf: [{required: [a]}, {required: [b]}]}}]".`,
        );
    }
  }
});
