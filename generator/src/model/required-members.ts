import type { Property, Schema } from './model.ts';

/** A JSON type as a check of a received value says it; `any` where the schema leaves it open. */
export type MemberType = 'string' | 'number' | 'boolean' | 'object' | 'array' | 'any';

/** A member that every message has. */
export interface RequiredMember {
  readonly name: string;
  readonly type: MemberType;
  /** The one value it always has, in a list of one. */
  readonly fixed?: readonly [unknown];
}

/** The members that a body always has, whichever condition holds, in the order of the schema. */
export function requiredMembers(schema: Schema, schemas: ReadonlyMap<string, Schema>): RequiredMember[] {
  const found = new Map<string, RequiredMember>();
  for (const { name, schema: member } of requiredProperties(schema, schemas)) {
    const type = memberType(member, schemas);
    // What one part only requires, another describes.
    if (type !== 'any' || !found.has(name)) found.set(name, { name, type, ...fixedValue(member, schemas) });
  }
  return [...found.values()];
}

function requiredProperties(schema: Schema, schemas: ReadonlyMap<string, Schema>): Property[] {
  const target = resolve(schema, schemas);
  if (target.kind === 'object') return target.properties.filter(({ required }) => required);
  return target.kind === 'all' ? target.members.flatMap((member) => requiredProperties(member, schemas)) : [];
}

function memberType(schema: Schema, schemas: ReadonlyMap<string, Schema>): MemberType {
  const target = resolve(schema, schemas);
  switch (target.kind) {
    case 'object':
    case 'array':
      return target.kind;
    case 'scalar': {
      const [type, ...others] = target.types;
      if (type === undefined || others.length > 0 || type === 'null') return 'any';
      return type === 'integer' ? 'number' : type;
    }
    case 'all':
      return target.members.map((member) => memberType(member, schemas)).find((type) => type !== 'any') ?? 'any';
    case 'union': {
      const types = new Set(target.members.map((member) => memberType(member, schemas)));
      return types.size === 1 ? ([...types][0] ?? 'any') : 'any';
    }
    default:
      return 'any';
  }
}

function fixedValue(schema: Schema, schemas: ReadonlyMap<string, Schema>): Pick<RequiredMember, 'fixed'> {
  const target = resolve(schema, schemas);
  if (target.kind !== 'scalar' || target.closedBy !== 'const') return {};
  return { fixed: [target.values?.[0]] };
}

function resolve(schema: Schema, schemas: ReadonlyMap<string, Schema>): Exclude<Schema, { kind: 'ref' }> {
  const seen = new Set<string>();
  let target: Schema = schema;
  while (target.kind === 'ref') {
    const next: Schema | undefined = seen.has(target.name) ? undefined : schemas.get(target.name);
    if (next === undefined) return { kind: 'open', pointer: target.pointer };
    seen.add(target.name);
    target = next;
  }
  return target;
}
