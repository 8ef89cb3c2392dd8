import { apiRule } from './api.ts';
import { fileOf, memberAt } from './place.ts';
import { isFilledText } from './record.ts';

/** Keywords of a schema that is more than a condition. */
const ofSchema = new Set([
  '$ref',
  'type',
  'properties',
  'required',
  'allOf',
  'anyOf',
  'oneOf',
  'items',
  'enum',
  'const',
]);

const example = '"title: osType is required when terminalType is APP"';

/** A condition is read by people: in types, in test names, in refusals. Its title is how they know it. */
export const conditionsTitled = apiRule(({ schemas }, report) => {
  const titles = new Set<string>();
  for (const schema of schemas) {
    const { if: condition, then, title } = schema.value;
    const otherwise = memberAt(schema, 'else');
    if (otherwise)
      report(
        otherwise,
        'A condition has no else: what holds otherwise is a condition of its own. For instance "- title: …", with "if: {not: …}" and "then".',
      );
    if (condition === undefined && then === undefined) continue;
    if (condition === undefined || then === undefined)
      report(
        schema,
        `A condition has both if and then; here is only ${condition === undefined ? 'then' : 'if'}. For instance "then: {required: [osType]}".`,
      );
    if (Object.keys(schema.value).some((keyword) => ofSchema.has(keyword)))
      report(
        schema,
        'The condition shares its title with the schema it stands in. For instance "allOf:" with "- title: …", "if" and "then".',
      );
    else if (!isFilledText(title)) report(schema, `The condition has no title. For instance ${example}.`);
    else if (titles.has(`${fileOf(schema)} ${title}`))
      report(
        memberAt(schema, 'title') ?? schema,
        `Another condition of this file has the title "${title}" too. For instance ${example}.`,
      );
    else titles.add(`${fileOf(schema)} ${title}`);
  }
});
