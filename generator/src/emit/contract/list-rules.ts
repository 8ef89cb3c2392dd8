import type { FurtherRule, ObjectSchema, Schema } from '../../model/model.ts';
import { pointerTo } from '../../pointer.ts';
import type { Rule } from './case.ts';
import { conditionRules } from './condition-wishes.ts';
import { child, type Field, type Place } from './fields.ts';
import { walked } from './further-wishes.ts';
import type { Judge } from './judge.ts';
import { notes } from './scalar-wishes.ts';
import { valueOf } from './wish.ts';
import { choiceOf } from './wishes.ts';

/** A rule of the request schema at one field: something that a body can keep to and break. */
export interface FieldRule extends Pick<Field<Schema>, 'given' | 'alternatives'> {
  readonly rule: Rule;
  /** The field it is about: of a member that must be there, the member. */
  readonly about: Place;
  /** Pointer that is shown, where it is another than the one of the rule. */
  readonly shown?: string;
  readonly keyword: string;
  /** Whether a body that keeps to all rules has something there for this one to look at. */
  readonly looksAt: (body: unknown) => boolean;
}

/** Everything that the schema of a field demands, whether or not there is a case for it. */
export function listRules(field: Field<Schema>, judge: Judge): FieldRule[] {
  const { schema } = field;
  const own = rulesBy(field);
  const type = judge.locate(pointerTo(schema.pointer, 'type')) === undefined ? [] : [own('type')];
  const further = (schema.further ?? [])
    .filter((rule) => narrows(rule, schema.further))
    .map(({ keyword }) => own(keyword, { whole: true }));
  switch (schema.kind) {
    case 'object': {
      const closed = schema.closedBy === undefined ? [] : [own(schema.closedBy)];
      return [...type, ...memberRules({ ...field, schema }, judge), ...closed, ...further];
    }
    case 'array':
      return [...type, ...limitsOf(schema, ['minItems', 'maxItems']).map((keyword) => own(keyword)), ...further];
    case 'scalar': {
      const set = schema.values === undefined ? [] : [own(schema.closedBy ?? 'enum')];
      const isText = schema.types.includes('string');
      const limits = isText ? limitsOf(schema, ['minLength', 'maxLength']).map((keyword) => own(keyword)) : [];
      const shape = isText && schema.pattern !== undefined ? [own('pattern')] : [];
      const isChecked = isText && schema.format !== undefined && !notes.has(schema.format);
      return [...type, ...set, ...limits, ...shape, ...(isChecked ? [own('format')] : []), ...further];
    }
    case 'union': {
      const choice = choiceOf(schema);
      return choice === undefined ? [] : [own(choice.keyword, { schema: choice.schema, whole: true })];
    }
    case 'open':
      return schema.never ? [own('false schema', {}, { looksAt: () => true })] : further;
    default:
      return [];
  }
}

type ListedRule = Partial<Pick<FieldRule, 'about' | 'shown' | 'keyword' | 'looksAt'>>;

const rulesBy =
  (field: Field<Schema>) =>
  (keyword: string, rule: Partial<Rule> = {}, listed: ListedRule = {}): FieldRule => ({
    rule: { at: field.at, schema: field.schema.pointer, keyword, ...rule },
    given: field.given,
    alternatives: field.alternatives,
    about: field,
    keyword,
    looksAt: (body) => valueOf(body, field) !== undefined,
    ...listed,
  });

function memberRules(field: Field<ObjectSchema>, judge: Judge): FieldRule[] {
  const { properties, dependentRequired = {}, conditions } = field.schema;
  const own = rulesBy(field);
  const wanted = properties
    .filter(({ required }) => required)
    .map(({ name }) => {
      const member = child(field, name);
      return own('required', {}, { about: member });
    });
  const dependent = Object.entries(dependentRequired).flatMap(([name, members]) =>
    members.map((each) => {
      const about = child(field, each);
      return own(
        'dependentRequired',
        {},
        { about, looksAt: (body) => valueOf(body, child(field, name)) !== undefined },
      );
    }),
  );
  const conditional = conditions.flatMap((condition) => [
    ...conditionRules(field, condition).map(({ about, rule }): FieldRule => ({
      // Only its own cases can tell whether the `if` held.
      ...own('then', rule, { about, shown: condition.pointer, looksAt: () => false }),
      keyword: 'then',
    })),
    ...(condition.further ?? []).map(({ keyword }) =>
      own(
        keyword,
        { schema: condition.pointer, whole: true },
        {
          looksAt: (body) =>
            valueOf(body, field) !== undefined &&
            judge.keepsTo(body, { at: field.at, schema: pointerTo(condition.pointer, 'if') }) === (keyword === 'then'),
        },
      ),
    ),
  ]);
  return [...wanted, ...dependent, ...conditional];
}

/** A limit of nothing at all is none. */
const limitsOf = <K extends string>(schema: { readonly [keyword in K]?: number }, keywords: readonly K[]): K[] =>
  keywords.filter(
    (keyword) =>
      (schema[keyword] ?? (keyword.startsWith('min') ? 0 : undefined)) !== (keyword.startsWith('min') ? 0 : undefined),
  );

/** Whether a keyword is a rule of its own: some speak only through the schemas under them, some only beside another. */
function narrows({ keyword, limit }: FurtherRule, beside: readonly FurtherRule[] = []): boolean {
  if (walked.has(keyword)) return false;
  if (keyword === 'minProperties') return limit !== 0;
  if (!keyword.endsWith('ontains')) return true;
  const least = beside.find((rule) => rule.keyword === 'minContains')?.limit ?? 1;
  if (!beside.some((rule) => rule.keyword === 'contains')) return false;
  return keyword === 'maxContains' || least > 0;
}
