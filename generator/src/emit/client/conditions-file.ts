import type { ApiModel, MemberTrigger, Operation, ConditionRule, RuleShape, Trigger } from '../../model/model.ts';
import { code, joined, literal, propertyKey, type Code } from '../../print/code.ts';
import { createSourceFile, type GeneratedFile, type SourceFile } from '../../print/source-file.ts';

const kit = '@countersign/client-kit';

/**
 * `conditions.ts`: what a request needs in some cases only, as types; nothing of it is left at run time.
 *
 *     export interface Conditions {
 *       readonly Env: {
 *         readonly rules: [
 *           {
 *             readonly when: { readonly terminalType: 'APP' | 'WAP' };
 *             readonly then: {
 *               // the condition's title, as a doc comment
 *               readonly osType: Given;
 *             };
 *           },
 *         ];
 *       };
 *     }
 */
export function conditionsFile(model: ApiModel): GeneratedFile | undefined {
  const inline = model.operations.flatMap((operation) => {
    const shape = operation.request?.ruleShape;
    return shape && !('ref' in shape) ? [[inlineName(operation), shape] as const] : [];
  });
  const shapes = [...model.ruleShapes, ...inline];
  if (shapes.length === 0) return undefined;
  const f = createSourceFile('conditions.ts', model.root);
  f.doc('Conditions by schema: read by the types of what may be passed in.', {
    tags: ['@generated from if, then and dependentRequired in #/components/schemas'],
  });
  f.print`export interface Conditions {`;
  for (const [name, shape] of shapes) printShape(f, name, shape);
  f.print`}`;
  return f.toFile();
}

/** `{ ref: 'ConsultRequest' }`: where the conditions of a request stand, or undefined where it has none. */
export function conditionsOf(operation: Operation): Code | undefined {
  const shape = operation.request?.ruleShape;
  return shape && literal({ ref: 'ref' in shape ? shape.ref : inlineName(operation) });
}

/** A name that no schema can have, for a schema without one. */
const inlineName = ({ method, path }: Operation): string => `${method.toUpperCase()} ${path}`;

function printShape(f: SourceFile, name: string, shape: RuleShape): void {
  if ('ref' in shape || 'items' in shape) return f.print`  readonly ${propertyKey(name)}: ${literal(shape)};`;
  const { rules = [], members = {} } = shape;
  f.print`  readonly ${propertyKey(name)}: {`;
  if (rules.length > 0) printRules(f, rules);
  if (Object.keys(members).length > 0) printMembers(f, members);
  f.print`  };`;
}

function printRules(f: SourceFile, rules: readonly ConditionRule[]): void {
  f.print`    readonly rules: [`;
  for (const together of byTrigger(rules)) {
    f.print`      {`;
    f.print`        readonly when: ${triggerType(f, together[0].when)};`;
    printConsequence(f, together);
    f.print`      },`;
  }
  f.print`    ];`;
}

/** Rules of one trigger are one rule to the compiler; a choice stands by itself. */
function byTrigger(rules: readonly ConditionRule[]): [ConditionRule, ...ConditionRule[]][] {
  const found = new Map<string, [ConditionRule, ...ConditionRule[]]>();
  for (const rule of rules) {
    const key = JSON.stringify(rule.requiresOneOf.length > 0 ? rule : rule.when);
    const together = found.get(key);
    if (together) together.push(rule);
    else found.set(key, [rule]);
  }
  return [...found.values()];
}

/** `{ readonly terminalType: 'APP' | 'WAP' }` */
function triggerType(f: SourceFile, when: Trigger): Code {
  const members = Object.entries(when).map(
    ([name, member]) => code`readonly ${propertyKey(name)}: ${memberTriggerType(f, member)}`,
  );
  return members.length === 0 ? code`{}` : code`{ ${joined(members, '; ')} }`;
}

function memberTriggerType(f: SourceFile, trigger: MemberTrigger): Code {
  if ('values' in trigger) return anyOf(trigger.values);
  if ('contains' in trigger) return code`readonly (${anyOf(trigger.contains)})[]`;
  if ('members' in trigger) return triggerType(f, trigger.members);
  return trigger.given ? f.importType('Given', kit) : code`undefined`;
}

const anyOf = (values: readonly unknown[]): Code => joined(values.map(literal), ' | ');

function printConsequence(f: SourceFile, rules: [ConditionRule, ...ConditionRule[]]): void {
  const [{ requiresOneOf, title }] = rules;
  if (requiresOneOf.length > 0) {
    const choices = requiresOneOf.map((name) => code`{ readonly ${propertyKey(name)}: ${f.importType('Given', kit)} }`);
    if (title !== '') f.doc(title, { indent: 8 });
    return f.print`        readonly then: ${joined(choices, ' | ')};`;
  }
  f.print`        readonly then: {`;
  for (const [name, expected] of expectedBy(f, rules)) {
    if (expected.titles.length > 0) f.doc(expected.titles.join('\n\n'), { indent: 10 });
    f.print`          ${expectedMember(name, expected)};`;
  }
  f.print`        };`;
}

/** A member of a consequence: whether it must be there, and what is said of it or of the members in it. */
interface Expected {
  readonly titles: string[];
  readonly members: Members;
  isRequired: boolean;
  type?: Code;
}

type Members = Map<string, Expected>;

function expectedBy(f: SourceFile, rules: readonly ConditionRule[]): Members {
  const all: Members = new Map();
  for (const { requires, forbids, title } of rules) {
    for (const path of requires) {
      const [expected, top] = memberAt(all, path);
      expected.isRequired = true;
      expected.type ??= f.importType('Given', kit);
      addTitle(top, title);
    }
    for (const name of forbids) {
      const [expected] = memberAt(all, [name]);
      const reason = title === '' ? `${name} must not be there` : title;
      expected.type = code`${f.importType('Forbidden', kit)}<${literal(reason)}>`;
      addTitle(expected, title);
    }
  }
  return all;
}

/** The member at the end of the path, and the one at its start. */
function memberAt(all: Members, [name = '', ...rest]: readonly string[]): [at: Expected, top: Expected] {
  const member = all.get(name) ?? { titles: [], members: new Map(), isRequired: false };
  all.set(name, member);
  return [rest.length === 0 ? member : memberAt(member.members, rest)[0], member];
}

function addTitle({ titles }: Expected, title: string): void {
  if (title !== '' && !titles.includes(title)) titles.push(title);
}

/** `readonly drawer?: { readonly isOpen: Given }` */
function expectedMember(name: string, { isRequired, members, type }: Expected): Code {
  const inner = [...members].map(([innerName, expected]) => expectedMember(innerName, expected));
  const value = inner.length === 0 ? (type ?? code`unknown`) : code`{ ${joined(inner, '; ')} }`;
  return code`readonly ${propertyKey(name)}${isRequired ? code`` : code`?`}: ${value}`;
}

function printMembers(f: SourceFile, members: Readonly<Record<string, RuleShape>>): void {
  f.print`    readonly members: {`;
  for (const [name, shape] of Object.entries(members)) f.print`      readonly ${propertyKey(name)}: ${literal(shape)};`;
  f.print`    };`;
}
