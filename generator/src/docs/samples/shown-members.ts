import { memberNames } from '../../model/member-names.ts';
import type { ApiModel, Schema } from '../../model/model.ts';
import { listFields } from '../list-fields.ts';

/**
 * Names of members that a sample reads from a message: of those with one value that an example has, at most two that are in every
 * form of the message. First what further calls take, then what the caller does not know yet. Never a secret, as what a sample
 * prints ends in somebody's log.
 *
 * @param known what the caller has said itself
 */
export function shownMembers(example: unknown, schema: Schema, model: ApiModel, known: unknown = {}): string[] {
  const { fields } = listFields(schema, model.schemas);
  const always = new Set(fields.filter(({ forms }) => forms.length === 0).map(({ path }) => path));
  const taken = new Set(
    model.operations.flatMap(({ request }) => (request ? [...memberNames(request.schema, model.schemas)] : [])),
  );
  const rank = (name: string): number => (Object.hasOwn(Object(known), name) ? 2 : taken.has(name) ? 0 : 1);
  return Object.entries(Object(example) as object)
    .filter(([name, value]) => always.has(name) && typeof value !== 'object' && name !== model.envelope?.result)
    .map(([name]) => name)
    .filter((name) => !model.sensitive.includes(name))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 2);
}
