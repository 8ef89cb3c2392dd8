import type { ApiModel, Schema } from '../../model/model.ts';
import { listFields } from '../list-fields.ts';

/**
 * Names of members that a sample reads from a message: of those with one value that an example has, at most two that are in every
 * form of the message. Never a secret, as what a sample prints ends in somebody's log.
 */
export function shownMembers(example: unknown, schema: Schema, { schemas, sensitive, envelope }: ApiModel): string[] {
  const members = new Map(Object.entries(Object(example) as object));
  const { fields } = listFields(schema, schemas);
  const known = new Set(fields.filter(({ forms }) => forms.length === 0).map(({ path }) => path));
  return [...members]
    .filter(([name, value]) => known.has(name) && typeof value !== 'object' && name !== envelope?.result)
    .filter(([name]) => !sensitive.includes(name))
    .slice(0, 2)
    .map(([name]) => name);
}
