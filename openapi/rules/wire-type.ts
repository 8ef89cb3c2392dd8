import { apiRule, type Api, type Report } from './api.ts';
import { admitsOnlyNumbers } from './number-pattern.ts';
import { keywordIn, partsOfAll } from './parts.ts';
import type { Place } from './place.ts';
import { asList } from './record.ts';
import { list, show } from './show.ts';
import type { SchemaPlace } from './walk-schemas.ts';

/** What a schema says of its texts, wherever in its parts it says so. */
interface Constraints {
  readonly patterns: readonly string[];
  readonly formats: readonly unknown[];
  readonly mediaTypes: readonly unknown[];
  /** Values that the text is limited to, empty where there is no such list. */
  readonly values: readonly unknown[];
}

interface WireType {
  /** Whether the constraints hold to what the type says. */
  readonly fits: (constraints: Constraints) => boolean;
  /** Whether they are those of this type and no other, so that it has to be said. */
  readonly given: (constraints: Constraints) => boolean;
  readonly wanted: string;
}

const isBoolean = (value: unknown): boolean => value === 'true' || value === 'false';

/** Each wire type and the constraint that makes it checkable. */
export const wireTypes: Readonly<Record<string, WireType>> = {
  boolean: {
    fits: ({ values }) => values.length > 0 && values.every(isBoolean),
    given: ({ values }) => new Set(values).size === 2 && values.every(isBoolean),
    wanted: 'enum: ["true", "false"]',
  },
  integer: {
    fits: ({ patterns, values }) =>
      patterns.some((pattern) => admitsOnlyNumbers(pattern, 'integer')) ||
      (values.length > 0 && values.every((value) => /^-?[0-9]+$/.test(String(value)))),
    given: () => false,
    wanted: 'pattern: ^[0-9]+$',
  },
  decimal: {
    fits: ({ patterns }) => patterns.some((pattern) => admitsOnlyNumbers(pattern, 'decimal')),
    given: () => false,
    wanted: String.raw`pattern: ^-?[0-9]+(\.[0-9]+)?$`,
  },
  datetime: {
    fits: ({ formats, patterns }) => formats.includes('date-time') || patterns.length > 0,
    given: ({ formats }) => formats.includes('date-time'),
    wanted: 'format: date-time',
  },
  url: {
    fits: ({ formats, patterns }) => formats.includes('uri') || patterns.length > 0,
    given: ({ formats }) => formats.includes('uri'),
    wanted: 'format: uri',
  },
  json: {
    fits: ({ mediaTypes }) => mediaTypes.includes('application/json'),
    given: ({ mediaTypes }) => mediaTypes.includes('application/json'),
    wanted: 'contentMediaType: application/json',
  },
};

/** `x-wire-type` and the constraint that checks it stand together, or neither does. */
export const wireType = apiRule(({ schemas, follow }, report) => {
  for (const schema of schemas) if (schema.role === 'says') check(schema, follow, report);
});

function check(schema: SchemaPlace, follow: Api['follow'], report: Report): void {
  const parts = partsOfAll(schema.beside, follow);
  const said = new Set(keywordIn(parts, 'x-wire-type').map(({ value }) => value));
  const own = schema.value['x-wire-type'];
  if (typeof own === 'string') {
    const type = wireTypes[own];
    if (said.size > 1)
      report(
        schema,
        `x-wire-type is ${list([...said].map(show))} at once. A text has one, for instance "x-wire-type: ${own}".`,
      );
    if (type && !type.fits(constraintsIn(parts)))
      report(schema, `x-wire-type is ${own}, but nothing checks it. For instance "${type.wanted}".`);
  }
  const constraints = constraintsIn([schema]);
  for (const [name, type] of Object.entries(wireTypes)) {
    if (!type.given(constraints) || said.has(name)) continue;
    const found = said.size === 0 ? 'x-wire-type is missing' : `x-wire-type is ${list([...said].map(show))}`;
    report(schema, `${found} beside ${describe(constraints)}. For instance "x-wire-type: ${name}".`);
  }
}

function constraintsIn(parts: readonly Place[]): Constraints {
  const valuesOf = (keyword: string): unknown[] => keywordIn(parts, keyword).map(({ value }) => value);
  return {
    patterns: valuesOf('pattern').filter((pattern) => typeof pattern === 'string'),
    formats: valuesOf('format'),
    mediaTypes: valuesOf('contentMediaType'),
    values: [...valuesOf('enum').flatMap(asList), ...valuesOf('const')],
  };
}

const describe = ({ values, formats, mediaTypes }: Constraints): string => {
  if (formats.length > 0) return `format: ${String(formats[0])}`;
  return mediaTypes.length > 0 ? `contentMediaType: ${String(mediaTypes[0])}` : `enum: ${show(values)}`;
};
