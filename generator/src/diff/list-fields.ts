import type { OasDocument } from '../load/oas.ts';
import type { Payload } from '../model/model.ts';
import { schemaAt } from '../model/resolve.ts';
import { asRecord } from '../record.ts';
import { memberField } from './comparison.ts';
import { describeValue } from './describe-value.ts';
import { identityOf, partAt, readFacts, type Part, type ValueFacts } from './value-facts.ts';

/** A value inside a message, as a row of a table. */
export interface Field {
  /** As in findings: `goods[].price`, `<BOAT>.sails`. */
  readonly path: string;
  /** The steps from the body to it; `[]` is any item of a list. A step that may lead to nothing is optional. */
  readonly steps: readonly { readonly name: string; readonly optional: boolean }[];
  readonly facts: ValueFacts;
  readonly required: boolean;
  /** It is there in one of several forms only. */
  readonly inForm: boolean;
}

/** The fields of a body of the model; none where there is no body. */
export const fieldsOf = (document: OasDocument, body: Pick<Payload, 'pointer'> | undefined): Field[] =>
  body === undefined ? [] : listFields(document, [partAt(schemaAt(document, body.pointer), body.pointer)]);

/** Every value inside a body at every depth; a recursive schema is entered once. */
function listFields(document: unknown, body: readonly Part[]): Field[] {
  return visit(body, { path: '', steps: [], required: true, inForm: false }, new Set());

  function visit(parts: readonly Part[], at: Omit<Field, 'facts'>, inside: ReadonlySet<string>): Field[] {
    const facts = readFacts(document, parts);
    const key = identityOf(facts);
    if (parts.length === 0 || inside.has(key) || facts.never) return [];
    const within = new Set([...inside, key]);
    return [
      { ...at, facts },
      ...[...facts.properties].flatMap(([name, member]) => {
        const required = facts.required.has(name);
        const steps = [...at.steps, { name, optional: !required }];
        return visit(member, { ...at, path: memberField(at.path, name), steps, required }, within);
      }),
      ...visit(
        facts.items,
        { ...at, path: `${at.path}[]`, steps: [...at.steps, { name: '[]', optional: true }], required: false },
        within,
      ),
      ...facts.unions.flatMap(({ forms }) =>
        forms.flatMap((form) =>
          visit(form.parts, { ...at, path: `${at.path}<${form.label}>`, inForm: true }, within).slice(1),
        ),
      ),
    ];
  }
}

export const describeField = ({ facts, required, path }: Field): string =>
  describeValue(facts, path === '' || path.endsWith('[]') ? undefined : required);

/** Keywords that demand something of a value, by which a contract is counted. */
const demands = new Set([
  ...[
    'type',
    'enum',
    'const',
    'pattern',
    'format',
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'minimum',
    'maximum',
  ],
  ...[
    'exclusiveMinimum',
    'exclusiveMaximum',
    'uniqueItems',
    'multipleOf',
    'minProperties',
    'maxProperties',
    'if',
    'not',
  ],
  ...[
    'contains',
    'additionalProperties',
    'unevaluatedProperties',
    'oneOf',
    'anyOf',
    'dependentRequired',
    'x-wire-type',
  ],
]);

/** How many things are demanded of a message: each keyword at each place where it counts, and each required member. */
export const countConstraints = (fields: readonly Field[]): number =>
  fields.reduce((sum, { facts }) => {
    const keywords = facts.parts.flatMap(({ schema }) =>
      Object.keys(asRecord(schema)).filter((name) => demands.has(name)),
    );
    return sum + keywords.length + facts.required.size;
  }, 0);
