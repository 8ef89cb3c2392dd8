import { hasJsonScalars } from '../../model/has-json-scalars.ts';
import type { ApiModel, Operation, Payload, Rule, Rules } from '../../model/model.ts';
import { toIdentifier } from '../../model/names.ts';
import type { Report } from '../../model/report.ts';
import { code, ident, joined, literal, pattern, propertyKey, type Code } from '../../print/code.ts';
import { createSourceFile, type GeneratedFile, type SourceFile } from '../../print/source-file.ts';
import type { EmitterInput } from '../emitter.ts';
import { inputType } from './client-file.ts';
import { shapesOf } from './wire-shapes-file.ts';

const kit = '@countersign/client-kit/validate';

/**
 * `validators.ts`: what each request must keep to, as data. A constant for each schema, so that a bundler leaves out those of which
 * no used validator speaks.
 *
 *     const EnvRules: Rules = { type: 'object', required: ['terminalType'], properties: {…} };
 *     export const validateConsult: Validator<ConsultInput> = createValidator({ operation: 'consult', rules: … }, { Env: shapes.Env });
 */
export function validatorsFile({ model, report }: Pick<EmitterInput, 'model' | 'report'>): GeneratedFile {
  const f = createSourceFile('validators.ts', model.root);
  const print = createRulesPrinter(f, model);
  for (const operation of model.operations) reportUnchecked(operation, report);
  const checked = model.operations.filter(hasValidator);
  for (const operation of checked) printValidator(f, model, operation, print(operation.request.rules));
  // Without an export it would be no module.
  if (checked.length === 0) f.print`export {};`;
  return f.toFile();
}

type CheckedOperation = Operation & { readonly request: Payload & { readonly rules: Rules } };

const hasValidator = (operation: Operation): operation is CheckedOperation =>
  operation.request?.rules !== undefined && !operation.request.unchecked?.some(({ decisive }) => decisive);

/** A keyword that turns a verdict round where it is left out costs the operation its validator. */
function reportUnchecked({ id, request }: Operation, report: Report): void {
  for (const { pointer, keyword, decisive } of request?.unchecked ?? []) {
    const effect = decisive
      ? `${id} has no validator, as a verdict turns on it`
      : `the validator of ${id} leaves it to the API`;
    report('UNSUPPORTED', pointer, `${keyword} is not checked before sending: ${effect}.`, 'warning');
  }
}

function printValidator(f: SourceFile, model: ApiModel, operation: CheckedOperation, rules: Code): void {
  const { id, typeName, results, request, pointer } = operation;
  f.doc(`What of a body of \`${id}\` breaks the contract; also for \`validate\` of a client.`, {
    tags: [`@generated from ${pointer}`],
  });
  const type = code`${f.importType('Validator', kit)}<${bodyType(f, operation)}>`;
  f.print`export const ${ident(`validate${typeName}`)}: ${type} = /* @__PURE__ */ ${f.import('createValidator', kit)}(`;
  f.print`  {`;
  f.print`    operation: ${literal(id)},`;
  if (request.wireShape) f.print`    input: ${literal(request.wireShape)},`;
  if (results === undefined || hasJsonScalars(request.schema, model.schemas)) f.print`    jsonScalars: true,`;
  if (!request.required) f.print`    optional: true,`;
  f.print`    rules: ${rules},`;
  f.print`  },`;
  f.print`  ${shapesOf(model, request.wireShape, () => f.importAll('shapes', './wire-shapes.ts'))},`;
  f.print`);`;
  f.blank();
}

/** The name of the type where the client has one. */
function bodyType(f: SourceFile, operation: CheckedOperation): Code {
  if (operation.results === undefined) return inputType(f, operation, operation.request);
  return f.importType(`${operation.typeName}Input`, './client.ts');
}

/** Turns rules into code, and prints first what they refer to. */
function createRulesPrinter(f: SourceFile, { rules: named }: ApiModel): (rules: Rules) => Code {
  const printed = new Set<string>();
  const begun = new Set<string>();
  return rulesCode;

  function rulesCode(rules: Rules): Code {
    if (typeof rules === 'boolean') return literal(rules);
    const parts = rules.map((rule) => code`${ident(rule.keyword)}: ${ruleCode(rule)}`);
    const [only] = rules;
    // What a reference alone says, its target says. One to a schema around it can't be followed before that has a value.
    return rules.length === 1 && only?.kind === 'ref' && printed.has(only.to) ? reference(only.to) : record(parts);
  }

  function ruleCode(rule: Rule): Code {
    switch (rule.kind) {
      case 'value':
        return literal(rule.value);
      case 'pattern':
        return pattern(rule.pattern);
      case 'format':
        return f.import(toIdentifier(rule.format), kit);
      case 'ref':
        return reference(rule.to);
      case 'one':
        return rulesCode(rule.rules);
      case 'list':
        return list(rule.rules.map(rulesCode));
      case 'members':
        return record(rule.rules.map(([name, rules]) => memberCode(name, rules)));
      case 'patterns':
        return list(rule.rules.map(([source, rules]) => list([pattern(source), rulesCode(rules)])));
      case 'discriminator': {
        const forms = rule.forms.map(
          ([value, to]) => code`${propertyKey(value)}: ${rulesCode([{ kind: 'ref', keyword: '$ref', to }])}`,
        );
        return record([code`propertyName: ${literal(rule.property)}`, code`mapping: ${record(forms)}`]);
      }
    }
  }

  /** Of a member that every object inherits, `toString` say, the compiler would take the type from there. */
  function memberCode(name: string, rules: Rules): Code {
    const inherited = name in Object.prototype ? code` satisfies ${f.importType('Rules', kit)}` : code``;
    return code`${propertyKey(name)}: ${rulesCode(rules)}${inherited}`;
  }

  function reference(to: string): Code {
    if (!begun.has(to)) printNamed(to);
    const name = ident(named.get(to)?.name ?? '');
    return printed.has(to) ? name : code`() => ${name}`;
  }

  function printNamed(to: string): void {
    begun.add(to);
    const { name, rules } = named.get(to) ?? { name: '', rules: true };
    // Whole before its first line is printed, as references print what they lead to.
    const lines = typeof rules === 'boolean' ? [] : rules.flatMap(linesOf);
    const oneLine = rulesCode(rules);
    f.doc('', { tags: [`@generated from ${to}`] });
    const head = code`const ${ident(name)}: ${f.importType('Rules', kit)} =`;
    if (lines.length < 4) f.print`${head} ${oneLine};`;
    else {
      f.print`${head} {`;
      for (const line of lines) f.print`  ${line}`;
      f.print`};`;
    }
    f.blank();
    printed.add(to);
  }

  /** A line for each keyword, and of what it holds for each member. */
  function linesOf(rule: Rule): Code[] {
    const keyword = ident(rule.keyword);
    if (rule.kind === 'list')
      return [code`${keyword}: [`, ...rule.rules.map((rules) => code`  ${rulesCode(rules)},`), code`],`];
    if (rule.kind !== 'members') return [code`${keyword}: ${ruleCode(rule)},`];
    const members = rule.rules.map(([name, rules]) => code`  ${memberCode(name, rules)},`);
    return [code`${keyword}: {`, ...members, code`},`];
  }
}

const list = (items: readonly Code[]): Code => code`[${joined(items, ', ')}]`;
const record = (entries: readonly Code[]): Code =>
  entries.length === 0 ? code`{}` : code`{ ${joined(entries, ', ')} }`;
