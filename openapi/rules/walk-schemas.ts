import { keywordIn, partsOfAll, propertyIn } from './parts.ts';
import { memberAt, membersOf, type Follow, type ObjectPlace, type Place } from './place.ts';
import { isRecord, type JsonObject } from './record.ts';

/** The kind of message, or of place in one, that a schema describes. A reply is what the receiver of a notification answers. */
export type Side = 'request' | 'answer' | 'notification' | 'reply' | 'parameter' | 'header';

/**
 * How a schema hangs in its parent: as a whole message (or the value of a header), as a file (or component) which others refer
 * to, as a property, as another member such as `items`; or for the very value of its parent: as a part of `allOf`, as a
 * branch of `anyOf` or `oneOf`, inside a condition.
 */
export type Position = 'message' | 'file' | 'property' | 'member' | 'part' | 'branch' | 'condition';

export interface SchemaPlace extends ObjectPlace {
  readonly position: Position;
  /** Name, where it is a property. */
  readonly name?: string;
  /** What it is a direct part of; a file is a part of nothing. */
  readonly parent?: SchemaPlace;
  /** Whether it says what a value is. Inside `if` and `not` it asks, inside `then` it narrows what is said elsewhere. */
  readonly role: 'says' | 'asks' | 'narrows';
  /** Every schema that holds for the same value, this one among them, each as it is written. */
  readonly beside: readonly Place[];
  readonly sides: ReadonlySet<Side>;
}

/** Where a walk begins. */
export interface SchemaRoot {
  readonly place: Place;
  readonly position: 'message' | 'file';
  readonly side?: Side;
}

interface Keyword {
  readonly holds: 'schema' | 'list' | 'map';
  readonly position: Position;
  readonly role?: SchemaPlace['role'];
}

/** Every keyword of JSON Schema 2020-12 with schemas inside. */
const keywords: Readonly<Record<string, Keyword>> = {
  $defs: { holds: 'map', position: 'file' },
  properties: { holds: 'map', position: 'property' },
  patternProperties: { holds: 'map', position: 'member' },
  additionalProperties: { holds: 'schema', position: 'member' },
  unevaluatedProperties: { holds: 'schema', position: 'member' },
  propertyNames: { holds: 'schema', position: 'member', role: 'asks' },
  items: { holds: 'schema', position: 'member' },
  prefixItems: { holds: 'list', position: 'member' },
  unevaluatedItems: { holds: 'schema', position: 'member' },
  contains: { holds: 'schema', position: 'member', role: 'asks' },
  allOf: { holds: 'list', position: 'part' },
  anyOf: { holds: 'list', position: 'branch' },
  oneOf: { holds: 'list', position: 'branch' },
  not: { holds: 'schema', position: 'condition', role: 'asks' },
  if: { holds: 'schema', position: 'condition', role: 'asks' },
  then: { holds: 'schema', position: 'condition', role: 'narrows' },
  else: { holds: 'schema', position: 'condition', role: 'narrows' },
  dependentSchemas: { holds: 'map', position: 'condition', role: 'narrows' },
};

type Found = SchemaPlace & { readonly sides: Set<Side> };

/** Every schema that is reached, once, as it is written: a `$ref` with what stands beside it, then its target. */
export function walkSchemas(roots: readonly SchemaRoot[], follow: Follow): SchemaPlace[] {
  const found = new Map<JsonObject, Found>();

  const visit = (place: Place, side: Side | undefined, how: Omit<SchemaPlace, keyof ObjectPlace | 'sides'>): void => {
    if (!isRecord(place.value)) return;
    const known = found.get(place.value);
    if (known !== undefined && (side === undefined || known.sides.has(side))) return;
    const schema: Found = known ?? { ...how, value: place.value, location: place.location, sides: new Set() };
    if (side !== undefined) schema.sides.add(side);
    found.set(place.value, schema);
    const target = follow(schema);
    if (target !== undefined) visit(target, side, asFile(target));
    for (const [name, keyword] of Object.entries(keywords)) {
      for (const [key, inner] of schemasAt(schema, name, keyword))
        visit(inner, side, describe(schema, name, keyword, key, inner));
    }
  };

  const describe = (parent: SchemaPlace, name: string, { position, role }: Keyword, key: string, inner: Place) => {
    if (position === 'file') return asFile(inner);
    const own = { position, parent, role: role ?? parent.role };
    if (position !== 'property' && position !== 'member') return { ...own, beside: [...parent.beside, inner] };
    const parts = partsOfAll(parent.beside, follow);
    if (position === 'property') return { ...own, name: key, beside: distinct([inner, ...propertyIn(parts, key)]) };
    return { ...own, beside: name === 'items' ? distinct([inner, ...keywordIn(parts, name)]) : [inner] };
  };

  for (const { place, position, side } of roots)
    visit(place, side, position === 'file' ? asFile(place) : { position, role: 'says', beside: [place] });
  return [...found.values()];
}

const asFile = (place: Place) => ({ position: 'file', role: 'says', beside: [place] }) as const;

function schemasAt(schema: Place, name: string, { holds }: Keyword): (readonly [string, Place])[] {
  const place = memberAt(schema, name);
  if (place === undefined) return [];
  return holds === 'schema' ? [[name, place]] : membersOf(place);
}

const distinct = (places: readonly Place[]): Place[] => [
  ...new Map(places.map((place) => [place.value, place])).values(),
];
