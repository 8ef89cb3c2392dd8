import { pointerTo } from '../pointer.ts';
import { isRecord } from '../record.ts';
import type { ObjectSchema, Payload, Property, Scenario, Schema, Webhook } from './model.ts';
import type { Report } from './report.ts';

type Schemas = ReadonlyMap<string, Schema>;

/** What has examples: an operation or a webhook. */
type Illustrated = Pick<Webhook, 'request' | 'response' | 'scenarios'>;

/**
 * Members of examples which no schema describes. An open schema lets them pass, in an answer of all things; in an example they are
 * a slip of the pen, or a fact that was never written down.
 */
export function checkExamples(illustrated: readonly Illustrated[], schemas: Schemas, report: Report): void {
  const tell = (pointer: string, name: string): void =>
    report('EXAMPLE_INVALID', pointer, `The example has \`${name}\`, which its schema does not describe.`);
  for (const { request, response, scenarios } of illustrated) {
    for (const scenario of scenarios) {
      check(request, scenario.request, scenario.requestPointer);
      check(response, scenario.response, scenario.responsePointer);
    }
  }

  function check(payload: Payload | undefined, example: unknown, pointer: Scenario['requestPointer']): void {
    if (payload !== undefined && pointer !== undefined) visit([payload.schema], example, pointer);
  }

  function visit(of: readonly Schema[], value: unknown, pointer: string): void {
    const parts = of.flatMap((schema) => partsOf(schema, schemas));
    if (Array.isArray(value)) {
      const items = parts.flatMap((part) => (part.kind === 'array' ? [part.items] : []));
      value.forEach((item, index) => visit(items, item, pointerTo(pointer, index)));
    } else if (isRecord(value) && isDescribed(parts)) {
      for (const [name, member] of Object.entries(value)) {
        const members = parts.flatMap(describedIn).filter((property) => property.name === name);
        const isMentioned = parts.some((part) => part.kind === 'object' && mentions(part, name));
        const at = pointerTo(pointer, name);
        if (members.length === 0 && !isMentioned) tell(at, name);
        else
          visit(
            members.map(({ schema }) => schema),
            member,
            at,
          );
      }
    }
  }
}

/** Everything that is said of a value: each part of an `allOf`, each branch of a choice, behind references. */
function partsOf(schema: Schema, schemas: Schemas, inside: ReadonlySet<string> = new Set()): Schema[] {
  if (schema.kind === 'all' || schema.kind === 'union')
    return schema.members.flatMap((member) => partsOf(member, schemas, inside));
  if (schema.kind !== 'ref') return [schema];
  const target = schemas.get(schema.name);
  return target === undefined || inside.has(schema.name)
    ? []
    : partsOf(target, schemas, new Set([...inside, schema.name]));
}

/** What an object describes itself; what it only requires, another part has to describe. */
const describedIn = (part: Schema): readonly Property[] =>
  part.kind === 'object' ? part.properties.filter(({ described }) => described !== false) : [];

/** A consequence may describe a member as well. */
const mentions = ({ conditions }: ObjectSchema, name: string): boolean =>
  conditions.some((condition) => condition.mentions.includes(name));

/** Whether the parts list the members there are: one part that takes any is enough for a no, and so is none that lists any. */
const isDescribed = (parts: readonly Schema[]): boolean =>
  parts.some((part) => describedIn(part).length > 0) &&
  !parts.some((part) => (part.kind === 'open' ? part.further === undefined : part.kind === 'object' && part.takesAny));
