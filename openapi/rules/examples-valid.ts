import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Api, Report } from './api.ts';
import { objectRule, type OasObject } from './object-rule.ts';
import { examplesOf } from './operations.ts';
import { compositions, keywordIn, partsOfAll, propertyIn } from './parts.ts';
import { memberAt, membersOf, resolved, type Follow, type ObjectPlace, type Place } from './place.ts';
import { asRecord, isRecord } from './record.ts';
import { show } from './show.ts';

/**
 * What Redocly's own rules about examples leave out: the headers of answers, and members of bodies that no schema describes, which
 * an open schema lets pass.
 */
export const examplesValid = objectRule((objects, { operations, webhooks, follow }, report) => {
  for (const object of objects) if (object.kind === 'Header') checkHeader(object, follow, report);
  for (const { request, answerBody } of [...operations, ...webhooks]) {
    for (const body of [request, answerBody]) {
      if (body?.schema === undefined) continue;
      for (const [, example] of examplesOf(body, follow)) checkMembers([body.schema], example, follow, report);
    }
  }
});

const ajv = addFormats.default(new Ajv2020({ strict: false }));

function checkHeader(header: OasObject, follow: Follow, report: Report): void {
  const schema = memberAt(header, 'schema');
  if (schema === undefined) return;
  const named = membersOf(memberAt(header, 'examples')).flatMap(
    ([, each]) => memberAt(resolved(each, follow), 'value') ?? [],
  );
  const own = memberAt(header, 'example');
  const validate = compile(schema, follow, report);
  if (validate === undefined) return;
  for (const example of [...(own ? [own] : []), ...named]) {
    if (validate(example.value)) continue;
    const { message = '', params = {} } = validate.errors?.[0] ?? {};
    const { pattern } = params as { readonly pattern?: string };
    report(
      example,
      `The header example ${show(example.value)} contradicts its schema: it ${message}. ${pattern === undefined ? 'For instance a value of the documents' : `For instance one that fits ${pattern}`}.`,
    );
  }
}

/** Undefined where the schema is none. */
function compile(schema: Place, follow: Follow, report: Report): ValidateFunction | undefined {
  try {
    return ajv.compile(asRecord(inOnePiece(schema, follow)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(schema, `Nothing can be held against this schema: ${reason}. For instance "type: string".`);
    return undefined;
  }
}

/** A schema with what it refers to in the place of its references. Headers hold scalars, so that none comes back to itself. */
function inOnePiece(place: Place, follow: Follow): unknown {
  if (Array.isArray(place.value)) return membersOf(place).map(([, member]) => inOnePiece(member, follow));
  if (!isRecord(place.value)) return place.value;
  const target = follow(place);
  const own = membersOf(place).filter(([keyword]) => keyword !== '$ref' && !keyword.startsWith('x-'));
  const siblings = Object.fromEntries(own.map(([keyword, member]) => [keyword, inOnePiece(member, follow)]));
  return target === undefined ? siblings : { allOf: [inOnePiece(target, follow), siblings] };
}

function checkMembers(schemas: readonly Place[], example: Place, follow: Api['follow'], report: Report): void {
  const parts = partsOfAll(schemas, follow, compositions);
  if (Array.isArray(example.value)) {
    const items = keywordIn(parts, 'items');
    for (const [, item] of membersOf(example)) checkMembers(items, item, follow, report);
  } else if (isRecord(example.value) && isDescribed(parts)) {
    const names = keywordIn(parts, 'properties').flatMap(({ value }) => Object.keys(asRecord(value)));
    for (const [name, member] of membersOf(example)) {
      const described = propertyIn(parts, name);
      if (described.length > 0) checkMembers(described, member, follow, report);
      else
        report(
          member,
          `The example has "${name}", which its schema does not describe. For instance "${closest(name, names)}".`,
        );
    }
  }
}

/** Whether the parts list the members there are: one part that takes any is enough for a no. */
const isDescribed = (parts: readonly ObjectPlace[]): boolean =>
  parts.some(({ value }) => 'properties' in value) &&
  !parts.some(({ value }) => value['additionalProperties'] === true || isRecord(value['additionalProperties']));

/** The name that has the most letters in common from the beginning. */
function closest(name: string, names: readonly string[]): string {
  const common = (other: string): number => {
    let length = 0;
    while (length < other.length && other[length] === name[length]) length += 1;
    return length;
  };
  return names.reduce((best, other) => (common(other) > common(best) ? other : best), names[0] ?? '');
}
